package org.warta.internal.time;

/**
 * A date of which some parts are printed; 0 stands for a part that is not.
 *
 * @param weekday 1 (Monday) to 7
 * @param year the year, of the Islamic calendar where {@code islamic} says so
 * @param month 1 to 12; larger where an impossible date is printed
 * @param day 1 to 31; larger where an impossible date is printed
 * @param islamic whether month and year are of the Islamic calendar
 * @param shortYear whether the year is printed with two digits
 * @param numeric whether the month is a number, so that day and month may have been swapped
 */
record PartialDate(
    int weekday,
    int year,
    int month,
    int day,
    boolean islamic,
    boolean shortYear,
    boolean numeric) {
  static final PartialDate NONE = new PartialDate(0, 0, 0, 0, false, false, false);

  static PartialDate year(int year) {
    return new PartialDate(0, year, 0, 0, false, false, false);
  }

  static PartialDate of(int year, int month, int day) {
    return new PartialDate(0, year, month, day, false, false, false);
  }

  static PartialDate islamic(int year, int month, int day) {
    return new PartialDate(0, year, month, day, true, false, false);
  }

  PartialDate withWeekday(int value) {
    return new PartialDate(value, year, month, day, islamic, shortYear, numeric);
  }

  PartialDate withYear(int value) {
    return new PartialDate(weekday, value, month, day, islamic, shortYear, numeric);
  }
}
