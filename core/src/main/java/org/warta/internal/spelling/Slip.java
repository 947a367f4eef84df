package org.warta.internal.spelling;

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
}
