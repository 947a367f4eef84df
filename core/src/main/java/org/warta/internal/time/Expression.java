package org.warta.internal.time;

import org.jspecify.annotations.Nullable;
import org.warta.Granularity;
import org.warta.spi.TimeDirection;

/** What an expression of time says by itself, before anything else of the text is looked at. */
sealed interface Expression {

  /**
   * A day, month or year, or a time of a day.
   *
   * @param date what is printed of the date
   * @param near a distance from another day that is printed as well or instead, or null
   * @param part the row of a part of the day, or -1
   * @param clock the clock time, or null
   * @param clockEnd the end of a range of clock times, or null
   * @param zone offset in minutes shifted by {@link TimeWords#ZONE_SHIFT}, {@link
   *     TimeWords#LOCAL_ZONE}, or -1
   */
  record Moment(
      PartialDate date,
      @Nullable Shift near,
      int part,
      @Nullable Clock clock,
      @Nullable Clock clockEnd,
      int zone)
      implements Expression {

    static Moment of(PartialDate date) {
      return new Moment(date, null, -1, null, null, -1);
    }

    /** {@return whether a day is told by date, weekday or distance} */
    boolean hasDay() {
      return date.day() != 0 || date.weekday() != 0 || near != null;
    }
  }

  /**
   * So many units from a day: "last week", "two days ago", "a month later".
   *
   * @param unit the unit
   * @param count how many, negative for the past
   * @param fromMention whether it counts from the time last named, not from publication
   * @param counted whether a number is printed
   */
  record Shift(Granularity unit, int count, boolean fromMention, boolean counted)
      implements Expression {}

  /**
   * From one date to another, both inclusive.
   *
   * @param from the first
   * @param to the last
   */
  record Stretch(PartialDate from, PartialDate to) implements Expression {}

  /**
   * A length of time.
   *
   * @param value TIMEX3 duration
   * @param unit the largest unit
   * @param count how many of it, 0 where that is not said exactly
   * @param reach where it lies, or null
   */
  record Length(String value, Granularity unit, int count, @Nullable TimeDirection reach)
      implements Expression {}

  /**
   * A repeated time.
   *
   * @param value TIMEX3 value
   * @param unit the unit that comes again
   */
  record Repeat(String value, Granularity unit) implements Expression {}

  /**
   * A time without calendar value.
   *
   * @param reference what it refers to
   */
  record Vague(Reference reference) implements Expression {}

  /**
   * A quarter or a half of a year.
   *
   * @param unit QUARTER or HALF_YEAR
   * @param index which, from 1
   * @param year the year, or 0
   * @param yearShift how many years from now, where {@code shifted}
   * @param shifted whether "last year" and its like are printed for the year
   */
  record YearPart(Granularity unit, int index, int year, int yearShift, boolean shifted)
      implements Expression {}

  /**
   * Ten or a hundred years.
   *
   * @param digits the digits that its years begin with: 199, 19
   * @param unit DECADE or CENTURY
   */
  record Era(int digits, Granularity unit) implements Expression {}

  /**
   * A holiday.
   *
   * @param holiday its row
   * @param year the year printed beside it, or 0
   */
  record Feast(int holiday, int year) implements Expression {}

  /**
   * A clock time.
   *
   * @param hour 0 to 24
   * @param minute 0 to 59, or -1
   * @param second 0 to 59, or -1
   */
  record Clock(int hour, int minute, int second) {}
}
