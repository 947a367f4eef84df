package org.warta.internal.time;

import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.warta.internal.time.Expression.Moment;
import org.warta.internal.time.Expression.Stretch;

/**
 * What the years that an article prints say of the year it was published in: "2013 lalu" was
 * written later than 2013, "2020 mendatang" not later than 2020, and an article names its own year
 * or the one before it more often than any other. One per article; not thread-safe.
 */
final class YearEvidence {
  /** An article does not leave its own year so many years behind the others it prints. */
  private static final int FAR = 5;

  private static final int LATEST = 2200;

  private final NavigableSet<Integer> printed = new TreeSet<>();
  private final NavigableSet<Integer> after = new TreeSet<>();
  private int first = Integer.MIN_VALUE;
  private int last = Integer.MAX_VALUE;

  /** Takes up the year that the reading prints, if it prints one. */
  void add(Reading reading) {
    int year = yearOf(reading.expression());
    if (year <= 0 || year >= LATEST) {
      return;
    }
    int sign = YearChoice.sign(reading.direction());
    if (sign > 0) {
      last = Math.min(last, year);
      printed.add(year - 1);
    } else if (reading.tense() <= 0) {
      boolean over = sign < 0 && reading.expression() instanceof Moment moment && isYear(moment);
      if (over) {
        first = Math.max(first, year + 1);
      } else {
        printed.add(year);
      }
      after.add(year + 1);
    }
  }

  private static boolean isYear(Moment moment) {
    return moment.date().month() == 0 && moment.date().day() == 0;
  }

  private static int yearOf(Expression expression) {
    if (expression instanceof Moment moment) {
      boolean sure = !moment.date().islamic() && !moment.date().shortYear();
      return sure ? moment.date().year() : 0;
    }
    return expression instanceof Stretch stretch && !stretch.from().islamic()
        ? stretch.from().year()
        : 0;
  }

  /**
   * {@return the likeliest year of those that the weekdays allow; 0 where none is, or where two are
   * as likely}
   *
   * @param fits whether the weekdays allow a year
   */
  int likeliest(IntPredicate fits) {
    int own = latest(printed, fits);
    int next = latest(after, fits);
    if (own == 0) {
      return next;
    }
    boolean near = next < own + FAR && printed.last() < own + FAR;
    return near ? Math.max(own, next) : 0;
  }

  private int latest(NavigableSet<Integer> years, IntPredicate fits) {
    for (int year : years.descendingSet()) {
      if (year >= first && year <= last && fits.test(year)) {
        return year;
      }
    }
    return 0;
  }
}
