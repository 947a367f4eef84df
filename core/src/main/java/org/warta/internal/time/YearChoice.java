package org.warta.internal.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.warta.spi.TimeDirection;

/** Chooses the day that a date without year, a weekday or a day of the month stands for. */
final class YearChoice {
  private static final int LEAP_REACH = 8;
  private static final int FAR_AHEAD = 90;
  private static final int FAR_BACK = 30;

  private YearChoice() {}

  /** {@return whether the calendar has the day} */
  static boolean isDay(int year, int month, int day) {
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(year, month).lengthOfMonth();
  }

  /** {@return -1 for the past, 1 for the future, 0 where neither is said} */
  static int sign(@Nullable TimeDirection direction) {
    if (direction == null) {
      return 0;
    }
    return switch (direction) {
      case PAST, TODAY_PAST, EARLIER -> -1;
      case FUTURE, AHEAD, TODAY_FUTURE, LATER -> 1;
      default -> 0;
    };
  }

  /**
   * {@return the day of that month and day nearest to the anchor, or null where no year has it}
   *
   * @param sign negative where it must be past, positive where it must be to come
   */
  static @Nullable LocalDate nearest(int month, int day, LocalDate anchor, int sign) {
    LocalDate best = null;
    for (int year = anchor.getYear() - LEAP_REACH; year <= anchor.getYear() + LEAP_REACH; year++) {
      if (!isDay(year, month, day)) {
        continue;
      }
      LocalDate date = LocalDate.of(year, month, day);
      long ahead = ChronoUnit.DAYS.between(anchor, date);
      boolean fits = sign < 0 ? ahead <= 0 : sign == 0 || ahead >= 0;
      if (fits
          && (best == null || Math.abs(ahead) < Math.abs(ChronoUnit.DAYS.between(anchor, best)))) {
        best = date;
      }
    }
    return best;
  }

  /**
   * {@return as {@link #nearest}, but a day some months ahead that no word calls future is taken
   * for the one gone by where that is about as near}
   */
  static @Nullable LocalDate likely(int month, int day, LocalDate anchor, int sign, int tense) {
    LocalDate date = nearest(month, day, anchor, sign);
    if (date == null || sign != 0) {
      return date;
    }
    long ahead = ChronoUnit.DAYS.between(anchor, date);
    if (tense > 0) { // "akan berlangsung pada 8 Juli", written in September
      return ahead < -FAR_BACK ? nearest(month, day, anchor, 1) : date;
    }
    LocalDate past = ahead > FAR_AHEAD ? nearest(month, day, anchor, -1) : null;
    if (past != null && tense <= Reading.SURELY_PAST) {
      return past;
    }
    boolean near = past != null && ChronoUnit.DAYS.between(past, anchor) <= ahead + FAR_AHEAD / 2;
    return near ? past : date;
  }

  /** {@return the day of the month nearest to the anchor} */
  static @Nullable LocalDate nearestDay(int day, LocalDate anchor, int sign) {
    LocalDate best = null;
    for (int months = -2; months <= 2; months++) {
      YearMonth month = YearMonth.from(anchor).plusMonths(months);
      if (day > month.lengthOfMonth()) {
        continue;
      }
      LocalDate date = month.atDay(day);
      long ahead = ChronoUnit.DAYS.between(anchor, date);
      boolean fits = sign < 0 ? ahead <= 0 : sign == 0 || ahead >= 0;
      if (fits
          && (best == null || Math.abs(ahead) < Math.abs(ChronoUnit.DAYS.between(anchor, best)))) {
        best = date;
      }
    }
    return best;
  }

  /**
   * {@return the year of a month without one}
   *
   * @param month the month
   * @param anchor the day of publication
   * @param sign negative where it must be past, positive where it must be to come
   * @param tense what the sentence says of past and future
   * @param part whether the beginning, middle or end of the month is meant, so that it may be this
   *     one
   */
  static int yearOfMonth(int month, LocalDate anchor, int sign, int tense, boolean part) {
    int ahead = month - anchor.getMonthValue();
    int year = anchor.getYear();
    if (sign < 0) {
      return ahead > 0 || (ahead == 0 && !part) ? year - 1 : year;
    }
    if (sign > 0) {
      return ahead >= 0 ? year : year + 1;
    }
    if (tense > 0) {
      return ahead >= 0 ? year : year + 1;
    }
    if (ahead > 3 || (tense < 0 && ahead > 0)) {
      return year - 1;
    }
    return ahead < -9 ? year + 1 : year;
  }

  /**
   * {@return the weekday that the direction or else the tense points to; the last one by default}
   */
  static LocalDate weekday(
      int weekday, LocalDate anchor, @Nullable TimeDirection direction, int tense) {
    DayOfWeek day = DayOfWeek.of(weekday);
    if (direction == TimeDirection.PAST || direction == TimeDirection.EARLIER) {
      return anchor.with(TemporalAdjusters.previous(day));
    }
    if (direction == TimeDirection.FUTURE || direction == TimeDirection.LATER) {
      return anchor.with(TemporalAdjusters.next(day));
    }
    if (direction == TimeDirection.PRESENT) {
      return Timex.monday(anchor).plusDays(weekday - 1L);
    }
    boolean ahead = direction == TimeDirection.TODAY_FUTURE || (direction == null && tense > 0);
    return anchor.with(
        ahead ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
  }
}
