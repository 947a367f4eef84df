package org.warta.internal.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.warta.internal.time.Expression.Clock;
import org.warta.internal.time.TimeWords.DayPart;

/** Writes TIMEX3 values of calendar times. */
final class Timex {
  private Timex() {}

  /** {@return the ISO week of the day: 2021-W49} */
  static String week(LocalDate day) {
    return year(day.get(IsoFields.WEEK_BASED_YEAR))
        + "-W"
        + two(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  static String month(int year, int month) {
    return year(year) + "-" + two(month);
  }

  static String year(int year) {
    String digits = Integer.toString(year);
    return digits.length() >= 4 ? digits : "0000".substring(digits.length()) + digits;
  }

  static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  /** {@return the Monday of the day's week} */
  static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /**
   * {@return the clock time with its T: T14:30, T07}
   *
   * @param clock the time as printed
   * @param part the part of day that is printed with it, or null
   */
  static String clock(Clock clock, @Nullable DayPart part) {
    String value = "T" + two(hour(clock.hour(), part));
    if (clock.minute() >= 0) {
      value += ":" + two(clock.minute());
    }
    return clock.second() >= 0 ? value + ":" + two(clock.second()) : value;
  }

  /** {@return the hour of 24: "jam 7 malam" is 19, "jam 12 malam" 0} */
  static int hour(int hour, @Nullable DayPart part) {
    if (part == null || hour > 12 || contains(part, hour)) {
      return hour;
    }
    int other = (hour + 12) % 24;
    return contains(part, other) ? other : hour;
  }

  private static boolean contains(DayPart part, int hour) {
    return (hour >= part.from() && hour < part.to()) || hour + 24 < part.to();
  }
}
