package org.warta.spi;

/**
 * Thrown when a language module cannot be loaded: a bad or missing list, an ill-formed tag, or two
 * modules for one tag. The message names file, line and column where there are any.
 */
public final class LanguageModuleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception.
   *
   * @param message what is wrong and where, for the author of the module
   */
  public LanguageModuleException(String message) {
    super(message);
  }

  /**
   * Makes the exception with its cause.
   *
   * @param message what is wrong and where, for the author of the module
   * @param cause what was thrown while the module was read
   */
  public LanguageModuleException(String message, Throwable cause) {
    super(message, cause);
  }
}
