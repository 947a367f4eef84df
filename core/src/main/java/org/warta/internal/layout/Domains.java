package org.warta.internal.layout;

import org.warta.internal.text.Tokens;

/** Web addresses by shape: enough to know one from the end of a sentence. */
final class Domains {
  private static final String[] TOP_LEVEL = {
    "com", "co", "id", "net", "org", "tv", "news", "info", "go", "gov", "ac", "io", "me", "uk",
        "de",
    "fr", "ru", "az", "am", "tr", "my", "sg", "au", "in", "us", "edu", "mil", "int", "web", "sch"
  };

  private Domains() {}

  /** {@return whether the token is a top-level domain that stands right behind a point} */
  static boolean isTopLevel(Tokens tokens, int token) {
    if (token < 2
        || token >= tokens.count()
        || !tokens.isWord(token)
        || !tokens.isGlued(token)
        || !tokens.isSymbol(token - 1, '.')
        || !tokens.isGlued(token - 1)) {
      return false;
    }
    for (String name : TOP_LEVEL) {
      if (tokens.folds(token, name)) {
        return true;
      }
    }
    return false;
  }
}
