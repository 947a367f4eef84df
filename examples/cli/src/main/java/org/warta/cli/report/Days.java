package org.warta.cli.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days and stretches of days, read from ISO forms and printed for a reader. */
final class Days {
  private static final int ISO_DAY = 10;
  private static final DateTimeFormatter DAY = english("EEE d MMM uuuu");
  private static final DateTimeFormatter MONTH = english("MMMM uuuu");

  private Days() {}

  private static DateTimeFormatter english(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  /** {@return the day that an ISO date, or date and time, begins with, or null} */
  static @Nullable LocalDate of(@Nullable String iso) {
    if (iso == null || iso.length() < ISO_DAY) {
      return null;
    }
    try {
      return LocalDate.parse(iso.substring(0, ISO_DAY));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** {@return the day that a TIMEX3 value is, at that day or a part of it, or null} */
  static @Nullable LocalDate ofValue(@Nullable String value) {
    return value == null || value.indexOf('/') >= 0 ? null : of(value);
  }

  static String print(LocalDate day) {
    return DAY.format(day);
  }

  static String print(YearMonth month) {
    return MONTH.format(month);
  }

  /** {@return the days from first to last, as short as they can be told; null is an open end} */
  static String print(@Nullable LocalDate first, @Nullable LocalDate last) {
    if (first == null) {
      return last == null ? "" : "some time until " + print(last);
    }
    if (last == null) {
      return "some time from " + print(first);
    }
    if (first.equals(last)) {
      return print(first);
    }
    boolean wholeMonths =
        first.getDayOfMonth() == 1 && last.equals(last.with(TemporalAdjusters.lastDayOfMonth()));
    boolean wholeYears = wholeMonths && first.getMonthValue() == 1 && last.getMonthValue() == 12;
    if (wholeYears) {
      return join(String.valueOf(first.getYear()), String.valueOf(last.getYear()));
    }
    return wholeMonths
        ? join(print(YearMonth.from(first)), print(YearMonth.from(last)))
        : join(print(first), print(last));
  }

  private static String join(String first, String last) {
    return first.equals(last) ? first : first + " – " + last;
  }
}
