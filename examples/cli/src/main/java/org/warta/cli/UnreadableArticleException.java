package org.warta.cli;

import org.jspecify.annotations.Nullable;

/** Says why a part of the input is no article, or why nothing came of it. */
final class UnreadableArticleException extends Exception {
  private static final long serialVersionUID = 1;

  private final @Nullable String id;

  /**
   * @param id the id that the article gives, or null where it gives none
   */
  UnreadableArticleException(String message, @Nullable String id) {
    super(message);
    this.id = id;
  }

  private UnreadableArticleException(String message, Throwable cause, @Nullable String id) {
    super(message, cause);
    this.id = id;
  }

  /** {@return one for what nobody thought could go wrong} */
  static UnreadableArticleException unforeseen(Throwable failure, @Nullable String id) {
    String what = failure instanceof Error ? "takes too much memory: " : "unexpected: ";
    return new UnreadableArticleException(what + failure, failure, id);
  }

  @Nullable String id() {
    return id;
  }
}
