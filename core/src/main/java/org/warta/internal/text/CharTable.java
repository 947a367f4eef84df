package org.warta.internal.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;

/**
 * What the text stage asks of a character, as tables: its class, and the character it folds to.
 *
 * <p>Folding is one to one, so that a folded copy of a text needs no offset map: lower case, the
 * base letter without its marks, one apostrophe, one dash, one double quote, one space, and {@code
 * ı ə ł ø đ} as {@code i a l o d}. A character whose folding is longer than one keeps its
 * lower-case form.
 */
public final class CharTable {
  /** White space, no-break spaces included. */
  public static final byte SPACE = 0;

  /** A line break. */
  public static final byte BREAK = 1;

  /** A lower-case letter, a letter of a script without case, or a mark. */
  public static final byte LOWER = 2;

  /** An upper-case or title-case letter. */
  public static final byte UPPER = 3;

  /** A decimal digit. */
  public static final byte DIGIT = 4;

  /** Anything else: punctuation, symbols, surrogates. */
  public static final byte SYMBOL = 5;

  private static final int FOLDED = 0x3000;
  private static final byte[] CLASS = new byte[0x10000];

  /**
   * Ranges [begin, end) of characters of one class, in order: they need not be asked one by one.
   */
  private static final int[][] ALIKE = {
    {0x3400, 0x4DC0}, // CJK ideographs, extension A
    {0x4E00, 0x9FF0}, // CJK ideographs
    {0xAC00, 0xD7A4}, // Hangul syllables
    {0xD800, 0xF900} // surrogates and private use
  };

  private static final char[][] FOLD = new char[FOLDED >> 8][];

  static {
    int done = 0;
    for (int[] alike : ALIKE) {
      classify(done, alike[0]);
      Arrays.fill(CLASS, alike[0], alike[1], classify((char) alike[0]));
      done = alike[1];
    }
    classify(done, CLASS.length);
  }

  private CharTable() {}

  /** {@return the class of the character: one of the constants of this table} */
  public static byte classOf(char c) {
    return CLASS[c];
  }

  /** {@return the character that this one matches as} */
  public static char fold(char c) {
    if (c >= FOLDED) {
      return c == '\u3000' || c == '\uFEFF' ? ' ' : c;
    }
    char[] page = FOLD[c >> 8];
    return page == null ? page(c >> 8)[c & 0xFF] : page[c & 0xFF];
  }

  /** Makes a page of the table when it is first asked for; two threads make the same. */
  private static char[] page(int number) {
    Normalizer2 decomposer = Normalizer2.getNFKDInstance();
    char[] page = new char[0x100];
    for (int i = 0; i < page.length; i++) {
      page[i] = foldOne(decomposer, (char) (number << 8 | i));
    }
    FOLD[number] = page;
    return page;
  }

  /** {@return the words of a list as they are matched: folded, one space between them} */
  public static String fold(String s) {
    StringBuilder folded = new StringBuilder(s.length());
    for (int i = 0; i < s.length(); i++) {
      char c = fold(s.charAt(i));
      if (c != ' ' || (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ')) {
        folded.append(c);
      }
    }
    return folded.toString().strip();
  }

  /** {@return whether the character is a letter of either case} */
  public static boolean isLetter(char c) {
    byte k = CLASS[c];
    return k == LOWER || k == UPPER;
  }

  private static void classify(int from, int to) {
    for (int c = from; c < to; c++) {
      CLASS[c] = classify((char) c);
    }
  }

  static byte classify(char c) {
    if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
      return BREAK;
    }
    if (c == '\u200B' || c == '\uFEFF') {
      return SPACE;
    }
    return switch (Character.getType((int) c)) {
      case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER -> UPPER;
      case Character.LOWERCASE_LETTER,
          Character.OTHER_LETTER,
          Character.MODIFIER_LETTER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK ->
          LOWER;
      case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
      case Character.SPACE_SEPARATOR, Character.CONTROL -> SPACE;
      default -> SYMBOL;
    };
  }

  private static char foldOne(Normalizer2 decomposer, char c) {
    char special = foldSpecial(c);
    if (special != 0) {
      return special;
    }
    byte k = CLASS[c];
    if (k == SPACE || k == BREAK) {
      return ' ';
    }
    String decomposed = decomposer.getDecomposition(c);
    int base = c;
    if (decomposed != null) {
      base = decomposed.codePointAt(0);
      for (int i = Character.charCount(base); i < decomposed.length(); i++) {
        if (Character.getType(decomposed.charAt(i)) != Character.NON_SPACING_MARK) {
          base = c; // a ligature or a fraction: it stays itself
          break;
        }
      }
    }
    int folded = UCharacter.foldCase(base, true);
    if (folded == c || folded > Character.MAX_VALUE || folded == 0) {
      return c;
    }
    return foldOne(decomposer, (char) folded); // the base of U+01FE is one of ours
  }

  /** {@return what a letter without decomposition, an apostrophe, quote or dash folds to, or 0} */
  private static char foldSpecial(char c) {
    return switch (c) {
      case '\u0131' -> 'i';
      case '\u0259', '\u018F' -> 'a';
      case '\u0142', '\u0141' -> 'l';
      case '\u00F8', '\u00D8' -> 'o';
      case '\u0111', '\u0110' -> 'd';
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u02BC', '\u02BB', '\u02B9', '\u00B4', '`' ->
          '\'';
      case '\u2032', '\u05F3', '\u02BE', '\u02BF' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2033', '\u05F4' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\u00AD' -> '-';
      default -> 0;
    };
  }
}
