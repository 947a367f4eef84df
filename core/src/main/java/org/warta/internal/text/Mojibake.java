package org.warta.internal.text;

import java.util.Arrays;

/**
 * Finds UTF-8 that was read as a one-byte encoding and tells which character it was: Windows-1252
 * (with Latin-1 in the places that it leaves open) and Mac Roman. Two-byte sequences that good text
 * may hold by chance need three in a row.
 */
final class Mojibake {
  private static final int NONE = -1;
  private static final int FIRST_LEAD = 0xC2;
  private static final int LAST_LEAD = 0xF4;
  private static final String MAC_ROMAN =
      "\u00C4\u00C5\u00C7\u00C9\u00D1\u00D6\u00DC\u00E1\u00E0\u00E2\u00E4\u00E3\u00E5"
          + "\u00E7\u00E9\u00E8\u00EA\u00EB\u00ED\u00EC\u00EE\u00EF\u00F1\u00F3\u00F2\u00F4"
          + "\u00F6\u00F5\u00FA\u00F9\u00FB\u00FC\u2020\u00B0\u00A2\u00A3\u00A7\u2022\u00B6"
          + "\u00DF\u00AE\u00A9\u2122\u00B4\u00A8\u2260\u00C6\u00D8\u221E\u00B1\u2264\u2265"
          + "\u00A5\u00B5\u2202\u2211\u220F\u03C0\u222B\u00AA\u00BA\u03A9\u00E6\u00F8\u00BF"
          + "\u00A1\u00AC\u221A\u0192\u2248\u2206\u00AB\u00BB\u2026\u00A0\u00C0\u00C3\u00D5"
          + "\u0152\u0153\u2013\u2014\u201C\u201D\u2018\u2019\u00F7\u25CA\u00FF\u0178\u2044"
          + "\u20AC\u2039\u203A\uFB01\uFB02\u2021\u00B7\u201A\u201E\u2030\u00C2\u00CA\u00C1"
          + "\u00CB\u00C8\u00CD\u00CE\u00CF\u00CC\u00D3\u00D4\uF8FF\u00D2\u00DA\u00DB\u00D9"
          + "\u0131\u02C6\u02DC\u00AF\u02D8\u02D9\u02DA\u00B8\u02DD\u02DB\u02C7";
  private static final String WINDOWS_80_TO_9F =
      "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152"
          + "\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122"
          + "\u0161\u203A\u0153\u009D\u017E\u0178";
  private static final Mojibake[] ENCODINGS = {windows(), macRoman()};

  private final String upperHalf;
  private final short[] bytes = new short[0x10000];
  private final int lastSureLead;

  private Mojibake(String upperHalf, int lastSureLead) {
    this.upperHalf = upperHalf;
    this.lastSureLead = lastSureLead;
    Arrays.fill(bytes, (short) NONE);
    for (int i = 0; i < upperHalf.length(); i++) {
      bytes[upperHalf.charAt(i)] = (short) (0x80 + i);
    }
  }

  private static Mojibake macRoman() {
    return new Mojibake(MAC_ROMAN, 0xC6);
  }

  private static Mojibake windows() {
    StringBuilder upper = new StringBuilder(WINDOWS_80_TO_9F);
    for (char c = '\u00A0'; c <= '\u00FF'; c++) {
      upper.append(c);
    }
    Mojibake windows = new Mojibake(upper.toString(), 0xC7);
    for (char c = '\u0080'; c <= '\u009F'; c++) {
      windows.bytes[c] = (short) c; // Latin-1 reads these bytes as controls
    }
    return windows;
  }

  /** {@return the characters with which a damaged sequence may begin, some of them twice} */
  static String leads() {
    StringBuilder leads = new StringBuilder();
    for (Mojibake encoding : ENCODINGS) {
      leads.append(encoding.upperHalf, FIRST_LEAD - 0x80, LAST_LEAD + 1 - 0x80);
    }
    return leads.toString();
  }

  /**
   * {@return the code point that the damaged sequence at i stands for in the low 21 bits and the
   * number of damaged characters above them; 0 where the text at i is sound}
   */
  static int decode(char[] chars, int i, int n) {
    for (Mojibake encoding : ENCODINGS) {
      int found = encoding.decodeOne(chars, i, n);
      if (found != 0 && encoding.isSure(chars, i, n, found)) {
        return found;
      }
    }
    if (i + 1 < n && chars[i] == '\u00E2' && chars[i + 1] == '\u20AC') {
      return 2 << 21 | '\u201D'; // its third byte, 9D, is no character of Windows-1252 and was lost
    }
    return 0;
  }

  private int decodeOne(char[] chars, int i, int n) {
    int lead = bytes[chars[i]];
    int length = lead < FIRST_LEAD || lead > LAST_LEAD ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (length == 0 || i + length > n) {
      return 0;
    }
    int point = lead & (0x7F >> length);
    for (int j = 1; j < length; j++) {
      int next = bytes[chars[i + j]];
      if (next < 0x80 || next > 0xBF) {
        return 0;
      }
      point = point << 6 | (next & 0x3F);
    }
    int least = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
    if (point < least || point > Character.MAX_CODE_POINT || !isText(point)) {
      return 0;
    }
    return length << 21 | point;
  }

  private static boolean isText(int point) {
    return switch (Character.getType(point)) {
      case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> false;
      case Character.CONTROL -> point == 0x85 || point == 0x91 || point == 0x92;
      default -> true;
    };
  }

  private boolean isSure(char[] chars, int i, int n, int found) {
    if (found >>> 21 > 2) {
      return true;
    }
    boolean inCapitals = i > 0 && Character.isUpperCase(chars[i - 1]) && chars[i] >= '\u00C0';
    if (bytes[chars[i]] <= lastSureLead && !inCapitals) {
      return true;
    }
    int run = 0;
    while (i < n && run < 3) {
      int next = decodeOne(chars, i, n);
      if (next == 0 || !Character.isLetter(next & 0x1FFFFF)) {
        break;
      }
      run++;
      i += next >>> 21;
    }
    return run == 3;
  }
}
