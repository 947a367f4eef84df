package org.warta.spark;

import org.jspecify.annotations.Nullable;

/** Says why a row of the input is no article. */
final class UnreadableRowException extends Exception {
  private static final long serialVersionUID = 1;

  private final @Nullable String id;

  /**
   * @param id the id that the row gives, or null where it gives none
   */
  UnreadableRowException(String message, @Nullable String id) {
    super(message);
    this.id = id;
  }

  @Nullable String id() {
    return id;
  }
}
