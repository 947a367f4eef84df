package org.warta.internal.spelling;

import com.ibm.icu.lang.UCharacter;

/** Says what lies between a misspelt word and the one that was meant. */
final class Slip {
  private Slip() {}

  /** {@return the slip in words, such as "a letter left out: 'n'"} */
  static String between(String printed, String meant, int slips) {
    if (slips > 1) {
      return "two slips";
    }
    int n = printed.length();
    int m = meant.length();
    int head = 0;
    while (head < Math.min(n, m) && printed.charAt(head) == meant.charAt(head)) {
      head++;
    }
    if (n < m) {
      return "a letter left out: '" + meant.charAt(head) + "'";
    }
    if (n > m) {
      return "a letter too many: '" + printed.charAt(head) + "'";
    }
    boolean exchanged =
        head + 1 < n
            && printed.charAt(head) == meant.charAt(head + 1)
            && printed.charAt(head + 1) == meant.charAt(head);
    return exchanged
        ? "two letters exchanged: '" + meant.charAt(head) + meant.charAt(head + 1) + "'"
        : "'" + printed.charAt(head) + "' for '" + meant.charAt(head) + "'";
  }

  /** {@return the word with a capital} */
  static String capitalized(String word) {
    int end = word.offsetByCodePoints(0, 1);
    return new StringBuilder()
        .appendCodePoint(UCharacter.toUpperCase(word.codePointAt(0)))
        .append(word, end, word.length())
        .toString();
  }
}
