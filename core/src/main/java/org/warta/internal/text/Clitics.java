package org.warta.internal.text;

import java.util.Arrays;
import java.util.List;

/**
 * Cuts the endings off words that are words of their own, such as the "'s" of "France's". Immutable
 * and thread-safe; linear.
 */
public final class Clitics {
  private final List<String> endings;

  /**
   * Makes a cutter.
   *
   * @param endings the endings, folded, each beginning with an apostrophe
   */
  public Clitics(List<String> endings) {
    this.endings = endings;
  }

  /** {@return the tokens with each ending as a token behind its word} */
  public Tokens cut(Tokens tokens) {
    if (endings.isEmpty()) {
      return tokens;
    }
    int[] cuts = new int[8];
    int count = 0;
    for (int t = 0; t < tokens.count(); t++) {
      int cut = tokens.isWord(t) ? ending(tokens, t) : -1;
      if (cut > 0) {
        cuts = count == cuts.length ? Arrays.copyOf(cuts, count * 2) : cuts;
        cuts[count++] = cut;
      }
    }
    return tokens.cut(Arrays.copyOf(cuts, count));
  }

  private int ending(Tokens tokens, int t) {
    char[] folded = tokens.folded();
    int end = tokens.end(t);
    for (String ending : endings) {
      int begin = end - ending.length();
      if (begin > tokens.begin(t) && isAt(ending, folded, begin)) {
        return begin;
      }
    }
    return -1;
  }

  private static boolean isAt(String ending, char[] folded, int begin) {
    for (int i = 0; i < ending.length(); i++) {
      if (folded[begin + i] != ending.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
