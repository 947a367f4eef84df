package org.warta.internal.time;

import java.time.LocalDate;
import org.warta.spi.LanguageProfile;

/**
 * Reads dates in digits: "9/11/2020", "2020-11-09", "9.11.2020", and where a weekday, a bracket or
 * a word such as "tanggal" says that it is one, "9/11" and "9/11/20".
 */
final class NumericDateReader {
  /** Stands for a printed year that cannot be one. */
  static final int NO_YEAR = 1;

  /** Stands for a month that is not printed where one should be. */
  static final int NO_MONTH = 99;

  private final TimeText text;
  private final boolean dayFirst;
  private final boolean varies;

  NumericDateReader(TimeText text, LanguageProfile profile, boolean dayFirst) {
    this.text = text;
    this.dayFirst = dayFirst;
    this.varies = profile.dayMonthOrderVaries();
  }

  /** {@return the end of the date that begins with the token, or -1; the draft takes its parts} */
  int read(int token, Draft draft) {
    return read(token, draft, draft.hasDay() || draft.part >= 0);
  }

  /** As {@link #read}, after a word that says that a date follows. */
  int readSure(int token, Draft draft) {
    return read(token, draft, true);
  }

  private int read(int token, Draft draft, boolean sure) {
    if (text.isGlued(token) && !text.isOpening(token - 1)) {
      return -1;
    }
    char separator = separatorAt(token + 1);
    if (separator == 0 || !isGluedNumber(token + 2)) {
      return -1;
    }
    boolean bracketed = text.isSymbol(token - 1, '(');
    char second = separatorAt(token + 3);
    boolean three = second != 0 && isGluedNumber(token + 4);
    if (three && separator == '-' && second == '/') {
      return dayRange(token, draft, sure || bracketed);
    }
    int end = three ? token + 5 : token + 3;
    if ((three && second != separator) || goesOn(end)) {
      return -1;
    }
    boolean taken =
        three
            ? threeParts(token, draft, sure || bracketed)
            : twoParts(token, separator == '/', draft, sure, bracketed);
    return taken ? end : -1;
  }

  /** Reads "14-15/9" and "14-15/9/2019". */
  private int dayRange(int token, Draft draft, boolean sure) {
    int first = text.number(token);
    int last = text.number(token + 2);
    int month = text.number(token + 4);
    boolean year =
        separatorAt(token + 5) == '/' && isGluedNumber(token + 6) && text.length(token + 6) == 4;
    int end = year ? token + 7 : token + 5;
    if (!sure || goesOn(end) || !isDate(first, month) || !isDate(last, month) || last <= first) {
      return -1;
    }
    set(draft, first, month, year ? text.number(token + 6) : 0);
    draft.dayEnd = last;
    return end;
  }

  private boolean threeParts(int token, Draft draft, boolean sure) {
    int a = text.number(token);
    int b = text.number(token + 2);
    int c = text.number(token + 4);
    if (text.length(token) == 4) {
      boolean fits = text.length(token + 4) <= 2 && text.length(token + 2) <= 2 && isDate(c, b);
      if (fits && a >= 1000) {
        set(draft, c, b, a);
        draft.numeric = false; // year first is never day before month
      }
      return fits && a >= 1000;
    }
    if (text.length(token) > 2 || text.length(token + 2) > 2) {
      return false;
    }
    int day = dayFirst ? a : b;
    int month = dayFirst ? b : a;
    boolean possible = isDate(day, month) || isDate(month, day);
    if (text.length(token + 4) == 4) {
      boolean fits = c >= 1000 && c < 4000 && (possible || sure);
      if (fits) {
        set(draft, day, month, c);
      }
      return fits;
    }
    int digits = text.length(token + 4);
    if ((digits == 3 || digits > 4) && possible && sure) {
      set(draft, day, month, NO_YEAR); // "(16/6/205)"
      return true;
    }
    if (text.length(token + 4) != 2 || !possible || !sure) {
      return false;
    }
    set(draft, day, month, 1900 + c);
    draft.shortYear = true;
    return true;
  }

  private boolean twoParts(int token, boolean slash, Draft draft, boolean sure, boolean bracketed) {
    int a = text.number(token);
    int b = text.number(token + 2);
    if (text.length(token) > 2) {
      return false;
    }
    if (text.length(token + 2) == 4 && draft.weekday != 0 && slash && bracketed) {
      set(draft, a, NO_MONTH, b); // "Rabu (18/2029)"
      return true;
    }
    if (text.length(token + 2) > 2) {
      return false;
    }
    int day = dayFirst ? a : b;
    int month = dayFirst ? b : a;
    boolean possible = isDate(day, month) || isDate(month, day);
    if (sure && (slash || bracketed)) {
      if (!possible && !(slash && bracketed)) {
        return false;
      }
      set(draft, day, month, 0);
      return true;
    }
    if (slash && bracketed && isDate(day, month) && text.isSymbol(token + 3, ')')) {
      set(draft, day, month, 0);
      draft.weak = true; // "(9/11)" alone: a date if it lies near publication
      return true;
    }
    return false;
  }

  private static boolean isDate(int day, int month) {
    return day >= 1 && day <= 31 && month >= 1 && month <= 12;
  }

  private void set(Draft draft, int day, int month, int year) {
    boolean swap =
        varies
            && isDate(/* day= */ month, /* month= */ day)
            && isOtherOrder(draft.weekday, day, month, year);
    draft.day = swap ? month : day;
    draft.month = swap ? day : month;
    draft.year = year;
    draft.numeric = true;
  }

  /**
   * {@return whether only the other order of day and month makes a date, or one of that weekday}
   */
  private static boolean isOtherOrder(int weekday, int day, int month, int year) {
    if (!isDate(day, month)) {
      return true;
    }
    return weekday != 0
        && year > NO_YEAR
        && YearChoice.isDay(year, month, day)
        && LocalDate.of(year, month, day).getDayOfWeek().getValue() != weekday
        && YearChoice.isDay(year, day, month)
        && LocalDate.of(year, day, month).getDayOfWeek().getValue() == weekday;
  }

  private boolean isGluedNumber(int token) {
    return text.isNumber(token) && text.isGlued(token);
  }

  private char separatorAt(int token) {
    if (!text.isGlued(token)) {
      return 0;
    }
    for (char separator : new char[] {'/', '-', '.'}) {
      if (text.isSymbol(token, separator)) {
        return separator;
      }
    }
    return 0;
  }

  /** {@return whether the digits go on behind the date, so that it is none} */
  private boolean goesOn(int end) {
    return isGluedNumber(end) || (separatorAt(end) != 0 && isGluedNumber(end + 1));
  }
}
