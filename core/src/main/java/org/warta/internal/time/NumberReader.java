package org.warta.internal.time;

import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.time.TimeWords.NumberWord;
import org.warta.spi.LanguageProfile;
import org.warta.spi.NumberRole;

/**
 * Reads numbers in digits, in words, or in both ("1,5 juta"). One engine for all languages that
 * build large numbers of small ones times powers of ten; the words and what they do are the
 * module's. Keeps the last number read; not thread-safe.
 */
final class NumberReader {
  private static final int MOST_DIGITS = 15;

  private final TimeWords words;
  private final TimeText text;
  private final char group;
  private final char decimal;

  private double low;
  private double high;
  private boolean indefinite;
  private boolean ordinal;

  // the words of a number as they are read
  private double total; // what the powers of a thousand have closed
  private double hundreds; // the number since then, but for its last digit
  private double digit; // a digit that a teen, ten or hundred may still multiply
  private double smallest; // the last power: powers only fall
  private double plural; // the value of "dozens" and its like
  private boolean afterDigits; // only a power may follow digits
  private boolean started;

  NumberReader(TimeWords words, LanguageProfile profile, TimeText text) {
    this.words = words;
    this.text = text;
    this.group = profile.decimalComma() ? '.' : ',';
    this.decimal = profile.decimalComma() ? ',' : '.';
  }

  /** {@return the smallest value of the number read} */
  double low() {
    return low;
  }

  /** {@return the largest value of the number read} */
  double high() {
    return high;
  }

  /** {@return whether the number read is not said: "several"} */
  boolean isIndefinite() {
    return indefinite;
  }

  /** {@return whether the number read is an order: "third"} */
  boolean isOrdinal() {
    return ordinal;
  }

  /** {@return whether the number read is one whole number} */
  boolean isWhole() {
    return !indefinite && low == high && low == Math.rint(low);
  }

  /** {@return the end of the number that begins with the token, or -1} */
  int read(int token) {
    indefinite = false;
    ordinal = false;
    total = 0;
    hundreds = 0;
    digit = 0;
    smallest = Double.MAX_VALUE;
    plural = 0;
    afterDigits = text.isNumber(token);
    started = afterDigits;
    int end = afterDigits ? digits(token) : token;
    if (end < 0) {
      return -1;
    }
    int last = words(end);
    if (!started) {
      return -1;
    }
    if (!indefinite && !ordinal) {
      low = total + hundreds + digit;
      high = plural > 0 ? plural * 10 - 1 : low;
    }
    return last;
  }

  /** Reads "2.500", "1,5". */
  private int digits(int token) {
    if (text.length(token) > MOST_DIGITS) {
      return -1;
    }
    double value = text.digits(token);
    int end = token + 1;
    while (isGluedMark(end, group) && text.length(end + 1) == 3) {
      value = value * 1000 + text.digits(end + 1);
      end += 2;
    }
    if (isGluedMark(end, decimal) && text.length(end + 1) <= MOST_DIGITS) {
      value += text.digits(end + 1) / Math.pow(10, text.length(end + 1));
      end += 2;
    }
    hundreds = value;
    return end;
  }

  private boolean isGluedMark(int token, char mark) {
    return text.isSymbol(token, mark)
        && text.isGlued(token)
        && text.isNumber(token + 1)
        && text.isGlued(token + 1);
  }

  /** Takes words as long as they make one number; returns the end of the last. */
  private int words(int token) {
    int at = token;
    while (true) {
      int match = text.match(at, SenseKind.NUMBER_WORD);
      if (match < 0 || !take(words.number(text.value(match, SenseKind.NUMBER_WORD)))) {
        return at;
      }
      started = true;
      at = text.end(match);
      if (indefinite || ordinal) {
        return at;
      }
    }
  }

  private boolean take(NumberWord word) {
    long value = word.value();
    return switch (word.role()) {
      case INDEFINITE, ORDINAL -> takeAlone(value, word.role() == NumberRole.ORDINAL);
      case VALUE -> takeValue(value);
      case TEEN -> takeTeen();
      case PLURAL -> takePlural(value);
      case HALF -> takeHalf();
      case MULTIPLIER -> value < 1000 ? takeSmallPower(value) : takePower(value);
    };
  }

  private boolean takeAlone(long value, boolean isOrdinal) {
    if (started) {
      return false;
    }
    ordinal = isOrdinal;
    indefinite = !isOrdinal;
    low = value;
    high = value;
    return true;
  }

  private boolean takeValue(long value) {
    boolean room =
        value < 10 ? hundreds % 10 == 0 : value < 100 ? hundreds % 100 == 0 : hundreds == 0;
    if (afterDigits || plural > 0 || digit != 0 || value >= smallest || !room) {
      return false;
    }
    if (value < 10) {
      digit = value;
    } else if (value < 1000) {
      hundreds += value;
    } else {
      total += value;
      smallest = value;
    }
    return true;
  }

  private boolean takeTeen() {
    if (afterDigits || digit == 0) {
      return false;
    }
    hundreds += digit + 10;
    digit = 0;
    return true;
  }

  private boolean takePlural(long value) {
    if (started) {
      return false;
    }
    plural = value;
    hundreds = value;
    return true;
  }

  /** "satu setengah", "setengah": one half, which only a power may multiply. */
  private boolean takeHalf() {
    if (afterDigits || plural > 0 || digit != Math.rint(digit)) {
      return false;
    }
    digit += 0.5;
    return true;
  }

  private boolean takeSmallPower(long value) {
    if (afterDigits) {
      return false;
    }
    if (plural > 0) {
      plural *= value;
      hundreds *= value;
      return true;
    }
    if (digit == 0 || digit != Math.rint(digit) || hundreds % (value * 10) != 0) {
      return false;
    }
    hundreds += digit * value;
    digit = 0;
    return true;
  }

  private boolean takePower(long value) {
    if (value >= smallest || hundreds + digit == 0) {
      return false;
    }
    total += (hundreds + digit) * value;
    plural *= value;
    hundreds = 0;
    digit = 0;
    smallest = value;
    afterDigits = false;
    return true;
  }
}
