package org.warta.internal.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warta.Granularity;
import org.warta.TimeAnchor;
import org.warta.TimeType;
import org.warta.internal.time.Expression.Length;
import org.warta.internal.time.Expression.Shift;
import org.warta.spi.TimeDirection;

/** Gives values to distances from a day: "pekan lalu", "dua hari lalu", "sebulan kemudian". */
final class ShiftResolver {
  private static final int MOST_YEARS = 3000;

  private final @Nullable LocalDate anchor;
  private final @Nullable LocalDateTime moment;

  ShiftResolver(@Nullable LocalDate anchor, @Nullable LocalDateTime moment) {
    this.anchor = anchor;
    this.moment = moment;
  }

  /**
   * {@return the value of the distance}
   *
   * @param mod the printed modifier, or null
   * @param lastDay the day named last, or null
   * @param lastYear the year named last, or 0
   * @param lastMonth its month, or 0
   */
  Value shift(
      Shift shift, @Nullable String mod, @Nullable LocalDate lastDay, int lastYear, int lastMonth) {
    boolean ofMention = shift.fromMention() && lastYear != 0;
    TimeAnchor from = ofMention ? TimeAnchor.MENTION : TimeAnchor.PUBLICATION;
    LocalDate base =
        !ofMention
            ? anchor
            : lastDay != null && lastDay.getYear() == lastYear
                ? lastDay
                : LocalDate.of(lastYear, Math.max(1, lastMonth), 1);
    if (base == null) {
      return unknown(shift);
    }
    long count = shift.count();
    if (Math.abs(count) > MOST_YEARS) {
      return unknown(shift);
    }
    return switch (shift.unit()) {
      case HOUR, MINUTE, SECOND -> clock(shift);
      case WEEK ->
          shift.counted()
              ? day(base.plusWeeks(count), from)
              : week(base.plusWeeks(count), mod, from);
      case MONTH -> month(YearMonth.from(base).plusMonths(count), from);
      case YEAR -> year(base.getYear() + (int) count, from);
      case QUARTER, HALF_YEAR -> yearPart(base, shift, from);
      case DECADE -> era(base.getYear() / 10 + (int) count, 10, Granularity.DECADE, shift, from);
      case CENTURY ->
          era(base.getYear() / 100 + (int) count, 100, Granularity.CENTURY, shift, from);
      case DAY, DAYPART, NONE -> day(base.plusDays(count), from);
    };
  }

  private static Value day(LocalDate day, TimeAnchor from) {
    return Value.days(day.toString(), Granularity.DAY, day, day, from);
  }

  private static Value week(LocalDate day, @Nullable String mod, TimeAnchor from) {
    LocalDate monday = Timex.monday(day);
    if ("END".equals(mod)) {
      LocalDate saturday = monday.plusDays(5);
      return Value.days(
          Timex.week(day) + "-WE", Granularity.WEEK, saturday, saturday.plusDays(1), from);
    }
    return Value.days(Timex.week(day), Granularity.WEEK, monday, monday.plusDays(6), from);
  }

  private static Value month(YearMonth month, TimeAnchor from) {
    return Value.days(
        Timex.month(month.getYear(), month.getMonthValue()),
        Granularity.MONTH,
        month.atDay(1),
        month.atEndOfMonth(),
        from);
  }

  private static Value year(int year, TimeAnchor from) {
    return Value.days(
        Timex.year(year),
        Granularity.YEAR,
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 12, 31),
        from);
  }

  private static Value yearPart(LocalDate base, Shift shift, TimeAnchor from) {
    boolean quarter = shift.unit() == Granularity.QUARTER;
    int months = quarter ? 3 : 6;
    LocalDate day = base.plusMonths((long) shift.count() * months);
    int index = (day.getMonthValue() - 1) / months;
    YearMonth first = YearMonth.of(day.getYear(), index * months + 1);
    return Value.days(
        Timex.year(day.getYear()) + (quarter ? "-Q" : "-H") + (index + 1),
        shift.unit(),
        first.atDay(1),
        first.plusMonths(months - 1L).atEndOfMonth(),
        from);
  }

  private static Value era(int digits, int length, Granularity unit, Shift shift, TimeAnchor from) {
    if (digits < 1) {
      return unknown(shift);
    }
    return Value.days(
        Integer.toString(digits),
        unit,
        LocalDate.of(digits * length, 1, 1),
        LocalDate.of(digits * length + length - 1, 12, 31),
        from);
  }

  /** Counts hours and less, where the time of publication is known. */
  private Value clock(Shift shift) {
    if (moment == null || shift.fromMention()) {
      return unknown(shift);
    }
    ChronoUnit unit =
        switch (shift.unit()) {
          case HOUR -> ChronoUnit.HOURS;
          case MINUTE -> ChronoUnit.MINUTES;
          default -> ChronoUnit.SECONDS;
        };
    LocalDateTime time = moment.plus(shift.count(), unit);
    LocalDate day = time.toLocalDate();
    boolean hours = unit == ChronoUnit.HOURS;
    String minute = day + "T" + Timex.two(time.getHour()) + ":" + Timex.two(time.getMinute());
    return new Value(
        TimeType.TIME,
        hours ? day + "T" + Timex.two(time.getHour()) : minute,
        hours ? Granularity.HOUR : Granularity.MINUTE,
        day,
        day,
        minute,
        minute,
        TimeAnchor.PUBLICATION,
        null,
        null,
        List.of());
  }

  private static Value unknown(Shift shift) {
    String value =
        switch (shift.unit()) {
          case WEEK -> "XXXX-WXX";
          case MONTH -> "XXXX-XX";
          case YEAR, DECADE, CENTURY -> "XXXX";
          case DAY -> "XXXX-XX-XX";
          default -> shift.count() < 0 || shift.fromMention() ? "PAST_REF" : "FUTURE_REF";
        };
    return Value.of(TimeType.DATE, value, shift.unit());
  }

  /** {@return the value of a length of time, with its days where it reaches up to publication} */
  Value length(Length length) {
    LocalDate from = null;
    LocalDate to = null;
    TimeAnchor base = TimeAnchor.NONE;
    boolean known = anchor != null && length.count() > 0 && length.count() < MOST_YEARS;
    if (known && anchor != null && length.reach() == TimeDirection.PAST_SPAN) {
      from = plus(anchor, -length.count(), length.unit());
      to = anchor;
    } else if (known
        && anchor != null
        && (length.reach() == TimeDirection.FUTURE_SPAN
            || length.reach() == TimeDirection.FUTURE)) {
      from = anchor;
      to = plus(anchor, length.count(), length.unit());
    }
    if (from == null || to == null) {
      from = null;
      to = null;
    } else {
      base = TimeAnchor.PUBLICATION;
    }
    return new Value(
        TimeType.DURATION,
        length.value(),
        length.unit(),
        from,
        to,
        null,
        null,
        base,
        null,
        null,
        List.of());
  }

  private static @Nullable LocalDate plus(LocalDate day, int count, Granularity unit) {
    return switch (unit) {
      case DECADE -> day.plusYears(10L * count);
      case YEAR -> day.plusYears(count);
      case HALF_YEAR -> day.plusMonths(6L * count);
      case QUARTER -> day.plusMonths(3L * count);
      case MONTH -> day.plusMonths(count);
      case WEEK -> day.plusWeeks(count);
      case DAY -> day.plusDays(count);
      default -> null;
    };
  }
}
