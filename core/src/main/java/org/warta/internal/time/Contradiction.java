package org.warta.internal.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was meant where the printed weekday is not that of the printed date, or no calendar has it.
 * The slips that newspapers make: the weekday or the day off by one, last month's number, last
 * year's, day and month swapped.
 */
final class Contradiction {
  private static final int NEAR = 7;

  private Contradiction() {}

  /**
   * {@return the most likely day, or null where nothing speaks for one}
   *
   * @param date the printed date; its year is not 0
   * @param anchor the day of publication, or null
   */
  static @Nullable LocalDate intended(PartialDate date, @Nullable LocalDate anchor) {
    List<LocalDate> candidates = candidates(date, anchor);
    LocalDate printed = valid(date.year(), date.month(), date.day());
    LocalDate best = null;
    for (LocalDate candidate : candidates) {
      boolean fits = date.weekday() == 0 || candidate.getDayOfWeek().getValue() == date.weekday();
      if (fits && (best == null || distance(candidate, anchor) < distance(best, anchor))) {
        best = candidate;
      }
    }
    if (anchor == null) {
      return best;
    }
    if (printed == null || distance(printed, anchor) > NEAR) {
      return best;
    }
    // "Selasa (18/9/2019)" on that very Wednesday: the weekday is the slip
    return best == null || distance(printed, anchor) < distance(best, anchor) ? printed : best;
  }

  private static List<LocalDate> candidates(PartialDate date, @Nullable LocalDate anchor) {
    List<LocalDate> days = new ArrayList<>();
    if (date.numeric()) {
      add(days, date.year(), date.day(), date.month());
    }
    if (anchor != null) {
      add(days, date.year(), anchor.getMonthValue(), date.day());
      LocalDate before = anchor.minusMonths(1);
      add(days, date.year(), before.getMonthValue(), date.day());
      add(days, anchor.getYear(), date.month(), date.day());
      add(days, anchor.getYear(), anchor.getMonthValue(), date.day());
      add(days, anchor.getYear() - 1, date.month(), date.day());
      add(days, anchor.getYear() + 1, date.month(), date.day());
      if (date.numeric()) {
        add(days, anchor.getYear(), date.day(), date.month());
      }
    }
    LocalDate printed = valid(date.year(), date.month(), date.day());
    if (printed != null) {
      days.add(printed.minusDays(1));
      days.add(printed.plusDays(1));
    }
    return days;
  }

  private static void add(List<LocalDate> days, int year, int month, int day) {
    LocalDate date = valid(year, month, day);
    if (date != null) {
      days.add(date);
    }
  }

  private static @Nullable LocalDate valid(int year, int month, int day) {
    return YearChoice.isDay(year, month, day) ? LocalDate.of(year, month, day) : null;
  }

  private static long distance(LocalDate day, @Nullable LocalDate anchor) {
    return anchor == null ? 0 : Math.abs(ChronoUnit.DAYS.between(day, anchor));
  }
}
