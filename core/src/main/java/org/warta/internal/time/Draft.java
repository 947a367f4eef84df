package org.warta.internal.time;

import org.jspecify.annotations.Nullable;
import org.warta.internal.time.Expression.Clock;
import org.warta.internal.time.Expression.Moment;
import org.warta.internal.time.Expression.Shift;
import org.warta.internal.time.Expression.Stretch;
import org.warta.spi.TimeDirection;

/** The parts of a date or clock time as they are found one by one. Cleared and used again. */
final class Draft {
  int weekday;
  int day;
  int month;
  int year;
  int dayEnd;
  int monthEnd;
  int yearEnd;
  boolean islamic;
  boolean shortYear;
  boolean numeric;
  boolean weak;
  @Nullable Shift near;
  int part;
  @Nullable Clock clock;
  @Nullable Clock clockEnd;
  int zone;
  @Nullable String mod;
  @Nullable TimeDirection direction;

  Draft() {
    clear();
  }

  void clear() {
    weekday = 0;
    clearDate();
    near = null;
    part = -1;
    clock = null;
    clockEnd = null;
    zone = -1;
    mod = null;
    direction = null;
  }

  void clearDate() {
    day = 0;
    month = 0;
    year = 0;
    dayEnd = 0;
    monthEnd = 0;
    yearEnd = 0;
    islamic = false;
    shortYear = false;
    numeric = false;
    weak = false;
  }

  boolean hasDate() {
    return day != 0 || month != 0 || year != 0;
  }

  /** {@return whether a day is told by date, weekday or distance} */
  boolean hasDay() {
    return day != 0 || weekday != 0 || near != null;
  }

  /** {@return whether it is a month, with year or without, and no more} */
  boolean isMonth() {
    return month != 0 && day == 0 && weekday == 0 && part < 0 && clock == null;
  }

  /** {@return what has been found, as an expression} */
  Expression toExpression() {
    PartialDate date = new PartialDate(weekday, year, month, day, islamic, shortYear, numeric);
    if (dayEnd == 0 && monthEnd == 0) {
      return new Moment(date, near, part, clock, clockEnd, zone);
    }
    int lastYear = yearEnd == 0 ? year : yearEnd;
    int lastMonth = monthEnd == 0 ? month : monthEnd;
    PartialDate end = new PartialDate(0, lastYear, lastMonth, dayEnd, islamic, shortYear, numeric);
    return new Stretch(date.withWeekday(0), end);
  }
}
