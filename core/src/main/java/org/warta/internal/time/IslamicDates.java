package org.warta.internal.time;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;

/**
 * Days of the Islamic calendar, by the Umm al-Qura reckoning of ICU. What a country decides by
 * sight of the moon may lie a day off.
 */
final class IslamicDates {
  private static final long MILLIS = 86_400_000L;

  private IslamicDates() {}

  /** {@return the day, month from 1} */
  static LocalDate day(int year, int month, int day) {
    IslamicCalendar calendar = new IslamicCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
    calendar.setCalculationType(IslamicCalendar.CalculationType.ISLAMIC_UMALQURA);
    calendar.clear();
    calendar.set(Calendar.YEAR, year);
    calendar.set(Calendar.MONTH, month - 1);
    calendar.set(Calendar.DAY_OF_MONTH, day);
    return LocalDate.ofEpochDay(Math.floorDiv(calendar.getTimeInMillis(), MILLIS));
  }

  /** {@return the last day of the month} */
  static LocalDate lastDay(int year, int month) {
    return (month == 12 ? day(year + 1, 1, 1) : day(year, month + 1, 1)).minusDays(1);
  }

  /** {@return the Islamic year that begins in or shortly before the year} */
  static int yearOf(int gregorian) {
    return (int) Math.round((gregorian - 622) * 33.0 / 32.0);
  }
}
