package org.warta.internal.spelling;

import java.util.Arrays;

/**
 * What it takes to print one word for another: the cheapest letters left out, put in, mistaken and
 * exchanged (optimal string alignment, and letters exchanged across another), weighed by how easily
 * a hand slips so. Thread-safe.
 */
final class SlipCost {
  /** The cost of what is no slip: more than any limit. */
  static final int TOO_MANY = 1000;

  /** The most that a slip costs which every hand makes. */
  private static final int LIGHT = 9;

  private static final int EXCHANGED = 6;
  private static final int EXCHANGED_ACROSS = 9;
  private static final int DOUBLED = 5;
  private static final int LEFT_OUT = 8;

  /** One of two equal letters is left out: "occured". */
  private static final int HALVED = 2;

  private static final int PUT_IN = 11;
  private static final int NEXT_KEY = 7;
  private static final int VOWEL = 10;
  private static final int MISTAKEN = 12;
  private static final int FIRST_LETTER = 4;

  private final Keyboard keyboard;

  SlipCost(Keyboard keyboard) {
    this.keyboard = keyboard;
  }

  /** {@return the cost of printing [begin, end) for the word, in tenths of a plain slip} */
  int of(char[] printed, int begin, int end, Vocabulary words, int word) {
    int n = end - begin;
    int m = words.length(word);
    int[] three = new int[m + 1];
    int[] two = new int[m + 1];
    int[] one = new int[m + 1];
    int[] row = new int[m + 1];
    for (int j = 1; j <= m; j++) {
      one[j] = one[j - 1] + (j == 1 ? LEFT_OUT + FIRST_LETTER : LEFT_OUT);
    }
    for (int i = 1; i <= n; i++) {
      char p = printed[begin + i - 1];
      char before = i > 1 ? printed[begin + i - 2] : 0;
      char after = i < n ? printed[begin + i] : 0;
      Arrays.fill(row, TOO_MANY);
      row[0] = one[0] + (i == 1 ? PUT_IN + (after == p ? 0 : FIRST_LETTER) : PUT_IN);
      for (int j = 1; j <= m; j++) {
        char w = words.letter(word, j - 1);
        char wordBefore = j > 1 ? words.letter(word, j - 2) : 0;
        int first = i == 1 && j == 1 ? FIRST_LETTER : 0;
        int best = one[j - 1] + (p == w ? 0 : first + mistaken(p, w));
        best = Math.min(best, one[j] + putIn(p, before, after));
        best = Math.min(best, row[j - 1] + (w == wordBefore ? HALVED : LEFT_OUT));
        if (p == wordBefore && before == w && p != w) {
          best = Math.min(best, two[j - 2] + EXCHANGED + (i == 2 && j == 2 ? 1 : 0));
        }
        if (isExchangedAcross(printed, begin + i - 1, i, words, word, j)) {
          best = Math.min(best, three[j - 3] + EXCHANGED_ACROSS);
        }
        row[j] = best;
      }
      int[] free = three;
      three = two;
      two = one;
      one = row;
      row = free;
    }
    return one[m];
  }

  /**
   * {@return whether the one slip that costs so much is of those that every hand makes: a letter
   * left out, put in twice, exchanged with the next or mistaken for its neighbour on the keys}
   *
   * @param first whether the two words begin with different letters
   */
  static boolean isLight(int cost, boolean first) {
    return cost - (first ? FIRST_LETTER : 0) <= LIGHT;
  }

  /** Two letters have changed places across one that stays: "revelant" for "relevant". */
  private static boolean isExchangedAcross(
      char[] printed, int at, int i, Vocabulary words, int word, int j) {
    return i > 2
        && j > 2
        && printed[at] == words.letter(word, j - 3)
        && printed[at - 2] == words.letter(word, j - 1)
        && printed[at - 1] == words.letter(word, j - 2)
        && printed[at] != printed[at - 2];
  }

  private int mistaken(char printed, char meant) {
    if (isVowel(printed) && isVowel(meant)) {
      return VOWEL; // a word with another vowel is often another word
    }
    return keyboard.touches(printed, meant) ? NEXT_KEY : MISTAKEN;
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }

  private int putIn(char printed, char before, char after) {
    if (printed == before || printed == after) {
      return DOUBLED;
    }
    return keyboard.touches(printed, before) || keyboard.touches(printed, after)
        ? NEXT_KEY + 1
        : PUT_IN;
  }

  /** {@return how many letters were left out, put in, mistaken or exchanged, as far as 3} */
  static int slips(char[] printed, int begin, int end, Vocabulary words, int word) {
    int n = end - begin;
    int m = words.length(word);
    int[] three = new int[m + 1];
    int[] two = new int[m + 1];
    int[] one = new int[m + 1];
    int[] row = new int[m + 1];
    for (int j = 0; j <= m; j++) {
      one[j] = j;
    }
    for (int i = 1; i <= n; i++) {
      char p = printed[begin + i - 1];
      row[0] = i;
      for (int j = 1; j <= m; j++) {
        int best = one[j - 1] + (p == words.letter(word, j - 1) ? 0 : 1);
        best = Math.min(best, 1 + Math.min(one[j], row[j - 1]));
        if (i > 1
            && j > 1
            && p == words.letter(word, j - 2)
            && printed[begin + i - 2] == words.letter(word, j - 1)) {
          best = Math.min(best, two[j - 2] + 1);
        }
        if (isExchangedAcross(printed, begin + i - 1, i, words, word, j)) {
          best = Math.min(best, three[j - 3] + 1);
        }
        row[j] = best;
      }
      int[] free = three;
      three = two;
      two = one;
      one = row;
      row = free;
    }
    return Math.min(3, one[m]);
  }
}
