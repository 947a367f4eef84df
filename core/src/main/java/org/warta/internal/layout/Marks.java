package org.warta.internal.layout;

import org.warta.internal.text.Tokens;

/** What single tokens mean for the shape of a page: ends, openers, closers. */
final class Marks {
  private Marks() {}

  /**
   * {@return whether the token ends a sentence: a full stop, question or exclamation mark,
   * ellipsis}
   */
  static boolean isTerminal(Tokens tokens, int token) {
    return tokens.kind(token) == Tokens.SYMBOL && isTerminal(symbol(tokens, token));
  }

  static boolean isTerminal(char c) {
    return c == '.' || c == '?' || c == '!' || c == '\u2026' || c == '\u3002' || c == '\u061F';
  }

  /** {@return the folded character of a symbol token} */
  static char symbol(Tokens tokens, int token) {
    return tokens.folded()[tokens.begin(token)];
  }

  /** {@return whether the token is a quotation mark of any shape} */
  static boolean isQuote(Tokens tokens, int token) {
    return tokens.kind(token) == Tokens.SYMBOL && symbol(tokens, token) == '"';
  }

  /** {@return whether the token may close what the sentence before its end mark opened} */
  static boolean isCloser(Tokens tokens, int token) {
    if (tokens.kind(token) != Tokens.SYMBOL) {
      return false;
    }
    char c = symbol(tokens, token);
    return c == '"' || c == '\'' || c == ')' || c == ']';
  }

  /** {@return whether the quotation mark opens by its own shape or by the spaces around it} */
  static boolean opens(Tokens tokens, int token, boolean inside) {
    char raw = tokens.chars()[tokens.begin(token)];
    if (raw == '\u201C' || raw == '\u201E' || raw == '\u00AB') {
      return true;
    }
    if (raw == '\u201D' || raw == '\u00BB') {
      // closing marks used for both: one that stands before a word opens
      return !inside && !tokens.isGlued(token) && gluedNext(tokens, token);
    }
    boolean before = tokens.isGlued(token);
    boolean after = gluedNext(tokens, token);
    return before == after ? !inside : after;
  }

  private static boolean gluedNext(Tokens tokens, int token) {
    return token + 1 < tokens.count() && tokens.isGlued(token + 1);
  }

  /** {@return whether a text that ends with this token (its last, first at least) is a whole} */
  static boolean isFinished(Tokens tokens, int first, int end) {
    int t = end - 1;
    while (t > first && isCloser(tokens, t)) {
      t--;
    }
    return isTerminal(tokens, t) || tokens.isSymbol(t, ':') || tokens.isSymbol(t, ';');
  }

  /** {@return the token that closes the bracket which opens at that token, or -1} */
  static int closing(Tokens tokens, int open, int limit) {
    char close = symbol(tokens, open) == '[' ? ']' : ')';
    for (int t = open + 1; t < limit; t++) {
      if (tokens.isSymbol(t, close)) {
        return t;
      }
    }
    return -1;
  }
}
