package org.warta.cli;

import org.jspecify.annotations.Nullable;

/** Says why a line of the input is no article. */
final class UnreadableArticleException extends Exception {
  private static final long serialVersionUID = 1;

  private final @Nullable String id;

  /**
   * @param id the id that the line gives, or null where it gives none
   */
  UnreadableArticleException(String message, @Nullable String id) {
    super(message);
    this.id = id;
  }

  @Nullable String id() {
    return id;
  }
}
