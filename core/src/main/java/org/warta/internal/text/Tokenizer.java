package org.warta.internal.text;

import java.util.Arrays;

/** Cuts a text into tokens and folds it, in one pass. Stateless and thread-safe. */
public final class Tokenizer {

  /** {@return the tokens of the text} */
  public Tokens tokenize(SourceText source) {
    char[] chars = source.chars();
    int n = chars.length;
    char[] folded = new char[n];
    int capacity = n / 4 + 16;
    int[] begins = new int[capacity];
    int[] ends = new int[capacity];
    byte[] flags = new byte[capacity];
    int count = 0;
    int i = 0;
    int gap = Tokens.LINE_START;
    while (i < n) {
      char c = chars[i];
      byte k = CharTable.classOf(c);
      if (k <= CharTable.BREAK) {
        folded[i++] = ' ';
        gap = k == CharTable.BREAK ? Tokens.LINE_START : gap & Tokens.LINE_START;
        continue;
      }
      if (count == begins.length) {
        capacity = count + (count >> 1) + 16;
        begins = Arrays.copyOf(begins, capacity);
        ends = Arrays.copyOf(ends, capacity);
        flags = Arrays.copyOf(flags, capacity);
      }
      int begin = i;
      int flag;
      if (k == CharTable.SYMBOL) {
        folded[i++] = CharTable.fold(c);
        flag = Tokens.SYMBOL;
      } else if (k == CharTable.DIGIT) {
        do {
          folded[i] = CharTable.fold(chars[i]);
          i++;
        } while (i < n && CharTable.classOf(chars[i]) == CharTable.DIGIT);
        flag = Tokens.NUMBER;
      } else {
        i = word(chars, folded, i, n);
        flag = Tokens.WORD | caseOf(chars, begin, i);
      }
      begins[count] = begin;
      ends[count] = i;
      flags[count++] = (byte) (flag | gap);
      gap = Tokens.GLUED;
    }
    return new Tokens(chars, folded, count, begins, ends, flags);
  }

  /** Folds the word that begins at i, inner apostrophes included; returns its end. */
  private static int word(char[] chars, char[] folded, int i, int n) {
    while (i < n) {
      char c = chars[i];
      if (CharTable.isLetter(c)) {
        folded[i++] = CharTable.fold(c);
      } else if (i + 1 < n
          && CharTable.fold(c) == '\''
          && c != '`'
          && CharTable.isLetter(chars[i + 1])
          && CharTable.classOf(chars[i + 1]) == CharTable.classOf(chars[i - 1])) {
        folded[i++] = '\''; // "Jum'at", "Ma'ruf"; in "kata'Saya" a quotation begins
      } else {
        break;
      }
    }
    return i;
  }

  static int caseOf(char[] chars, int begin, int end) {
    boolean lowerSeen = false;
    boolean inner = false;
    for (int i = begin; i < end; i++) {
      byte k = CharTable.classOf(chars[i]);
      if (k == CharTable.LOWER) {
        lowerSeen = true;
      } else if (k == CharTable.UPPER && lowerSeen) {
        inner = true;
      }
    }
    int flag = CharTable.classOf(chars[begin]) == CharTable.UPPER ? Tokens.CAPITAL : 0;
    if (!lowerSeen && end - begin > 1) {
      flag |= Tokens.ALL_CAPITALS;
    }
    return inner ? flag | Tokens.INNER_CAPITAL : flag;
  }
}
