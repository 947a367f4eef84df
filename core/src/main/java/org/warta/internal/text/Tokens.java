package org.warta.internal.text;

import java.util.Arrays;

/**
 * The tokens of a text in primitive arrays: a run of letters (inner apostrophes included), a run of
 * digits, or one other character. White space is between tokens. Immutable once made.
 */
public final class Tokens {
  /** A token of letters. */
  public static final int WORD = 1;

  /** A token of decimal digits. */
  public static final int NUMBER = 2;

  /** A token of one character that is neither. */
  public static final int SYMBOL = 3;

  static final int KIND = 3;

  /** The word begins with an upper-case letter. */
  static final int CAPITAL = 4;

  /** All letters of the word are upper case, and there are at least two. */
  static final int ALL_CAPITALS = 8;

  /** An upper-case letter stands behind a lower-case one. */
  static final int INNER_CAPITAL = 16;

  /** No white space before the token. */
  static final int GLUED = 32;

  /** A line break before the token. */
  static final int LINE_START = 64;

  private final char[] chars;
  private final char[] folded;
  private final int count;
  private final int[] begins;
  private final int[] ends;
  private final byte[] flags;

  Tokens(char[] chars, char[] folded, int count, int[] begins, int[] ends, byte[] flags) {
    this.chars = chars;
    this.folded = folded;
    this.count = count;
    this.begins = begins;
    this.ends = ends;
    this.flags = flags;
  }

  /** {@return how many tokens there are} */
  public int count() {
    return count;
  }

  /** {@return the mended characters of the text; not to be written to} */
  public char[] chars() {
    return chars;
  }

  /** {@return the folded characters, one for each mended one; not to be written to} */
  public char[] folded() {
    return folded;
  }

  /** {@return where the token begins} */
  public int begin(int token) {
    return begins[token];
  }

  /** {@return where the token ends} */
  public int end(int token) {
    return ends[token];
  }

  /** {@return {@link #WORD}, {@link #NUMBER} or {@link #SYMBOL}} */
  public int kind(int token) {
    return flags[token] & KIND;
  }

  /** {@return whether the token is a run of letters} */
  public boolean isWord(int token) {
    return (flags[token] & KIND) == WORD;
  }

  /** {@return whether the token is a run of digits} */
  public boolean isNumber(int token) {
    return (flags[token] & KIND) == NUMBER;
  }

  /** {@return whether the tokens are the same word, in their folded form} */
  public boolean isSame(int one, int other) {
    return Arrays.equals(folded, begins[one], ends[one], folded, begins[other], ends[other]);
  }

  /** {@return whether the token is this character, in its folded form} */
  public boolean isSymbol(int token, char c) {
    return token >= 0
        && token < count
        && (flags[token] & KIND) == SYMBOL
        && folded[begins[token]] == c;
  }

  /** {@return whether the word begins with an upper-case letter} */
  public boolean isCapital(int token) {
    return (flags[token] & CAPITAL) != 0;
  }

  /** {@return whether there is such a token, and it is a word that begins so} */
  public boolean isCapitalWord(int token) {
    return token >= 0 && token < count() && isWord(token) && isCapital(token);
  }

  /** {@return whether the word is of two or more letters, all upper case} */
  public boolean isAllCapitals(int token) {
    return (flags[token] & ALL_CAPITALS) != 0;
  }

  /** {@return whether an upper-case letter of the word stands behind a lower-case one} */
  public boolean hasInnerCapital(int token) {
    return (flags[token] & INNER_CAPITAL) != 0;
  }

  /** {@return whether the token is a dash with white space before it} */
  public boolean isDash(int token) {
    return isSymbol(token, '-') && !isGlued(token);
  }

  /** {@return whether no white space stands before the token} */
  public boolean isGlued(int token) {
    return (flags[token] & GLUED) != 0;
  }

  /**
   * {@return whether the token is a word that lacks the space before it; an ending such as "'s"
   * needs none}
   */
  public boolean isCut(int token) {
    return isGlued(token) && isWord(token) && isWord(token - 1) && folded[begin(token)] != '\'';
  }

  /** {@return whether a line break stands before the token} */
  public boolean isLineStart(int token) {
    return (flags[token] & LINE_START) != 0;
  }

  /** {@return the number of characters of the token} */
  public int length(int token) {
    return ends[token] - begins[token];
  }

  /** {@return whether the folded token is exactly these characters} */
  public boolean folds(int token, String word) {
    int b = begins[token];
    if (ends[token] - b != word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (folded[b + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@return the first token that begins at or after the position; the count where there is none}
   */
  public int at(int position) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (begins[middle] < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * {@return these tokens with words cut in two}
   *
   * @param cuts positions inside word tokens, ascending, at which a new word begins
   */
  public Tokens cut(int[] cuts) {
    if (cuts.length == 0) {
      return this;
    }
    int[] newBegins = new int[count + cuts.length];
    int[] newEnds = new int[count + cuts.length];
    byte[] newFlags = new byte[count + cuts.length];
    int n = 0;
    int c = 0;
    for (int t = 0; t < count; t++) {
      int begin = begins[t];
      int gap = flags[t] & (GLUED | LINE_START);
      while (c < cuts.length && cuts[c] < ends[t]) {
        n = put(newBegins, newEnds, newFlags, n, begin, cuts[c], gap);
        begin = cuts[c++];
        gap = GLUED;
      }
      if (begin == begins[t]) {
        newBegins[n] = begin;
        newEnds[n] = ends[t];
        newFlags[n++] = flags[t];
      } else {
        n = put(newBegins, newEnds, newFlags, n, begin, ends[t], gap);
      }
    }
    return new Tokens(chars, folded, n, newBegins, newEnds, newFlags);
  }

  private int put(int[] b, int[] e, byte[] f, int n, int begin, int end, int gap) {
    b[n] = begin;
    e[n] = end;
    f[n] = (byte) (WORD | Tokenizer.caseOf(chars, begin, end) | gap);
    return n + 1;
  }

  /** {@return the value of a number token, or -1 where it has more than nine digits} */
  public int intValue(int token) {
    if (ends[token] - begins[token] > 9) {
      return -1;
    }
    int value = 0;
    for (int i = begins[token]; i < ends[token]; i++) {
      value = value * 10 + Character.digit(chars[i], 10);
    }
    return value;
  }
}
