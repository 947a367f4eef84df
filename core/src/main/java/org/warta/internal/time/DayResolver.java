package org.warta.internal.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warta.Granularity;
import org.warta.TimeAnchor;
import org.warta.TimeType;
import org.warta.TimeWarning;
import org.warta.internal.time.Expression.Era;
import org.warta.internal.time.Expression.Shift;
import org.warta.internal.time.Expression.Stretch;
import org.warta.internal.time.Expression.YearPart;
import org.warta.internal.time.TimeWords.Holiday;
import org.warta.spi.TimeDirection;

/** Gives values to dates: chooses years, checks weekdays, counts Islamic months. */
final class DayResolver {
  private static final String NO_DAY = "XXXX-XX-XX";
  private static final int FAR_YEARS = 10;
  private static final int LEAST_YEAR = 1000;
  private static final int SWAP_FAR = 60;
  private static final int SWAP_NEAR = 7;
  private static final int ISLAMIC_LATEST = 1700;

  private final @Nullable LocalDate anchor;

  DayResolver(@Nullable LocalDate anchor) {
    this.anchor = anchor;
  }

  /** {@return the value of a day; of some day where it is null} */
  Value day(@Nullable LocalDate day, TimeAnchor from) {
    return day == null
        ? Value.of(TimeType.DATE, NO_DAY, Granularity.DAY)
        : Value.days(day.toString(), Granularity.DAY, day, day, from);
  }

  /** {@return the value of a date with month or year} */
  Value date(PartialDate date, @Nullable Shift near, Reading reading) {
    if (date.islamic()) {
      return islamic(date, reading);
    }
    int year = date.year();
    if (date.shortYear()) {
      year = century(year % 100, reading);
    } else if (year == 0 && near != null && near.unit() == Granularity.YEAR && anchor != null) {
      PartialDate counted = date.withYear(anchor.getYear() + near.count());
      return date(counted, null, reading).counted(TimeAnchor.PUBLICATION);
    }
    if (date.month() == 0) {
      return year(year);
    }
    if (date.day() == 0) {
      return month(date, year, reading);
    }
    return year == 0 ? withoutYear(date, reading) : printed(date.withYear(year));
  }

  /** {@return the year that two digits stand for: the one nearest to publication} */
  private int century(int year, Reading reading) {
    if (anchor == null) {
      return year < 70 ? 2000 + year : 1900 + year;
    }
    int sign = YearChoice.sign(reading.direction());
    int full = anchor.getYear() / 100 * 100 + year;
    int reach = sign < 0 ? 0 : 50;
    if (full > anchor.getYear() + reach) {
      return full - 100;
    }
    return full <= anchor.getYear() + reach - 100 ? full + 100 : full;
  }

  private static Value year(int year) {
    return Value.days(
        Timex.year(year),
        Granularity.YEAR,
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 12, 31),
        TimeAnchor.NONE);
  }

  private Value month(PartialDate date, int printed, Reading reading) {
    int year = printed;
    if (year == 0 && anchor == null) {
      return Value.of(TimeType.DATE, "XXXX-" + Timex.two(date.month()), Granularity.MONTH);
    }
    boolean inferred = year == 0;
    if (year == 0 && anchor != null) {
      year =
          YearChoice.yearOfMonth(
              date.month(),
              anchor,
              YearChoice.sign(reading.direction()),
              reading.tense(),
              reading.mod() != null);
    }
    YearMonth month = YearMonth.of(year, date.month());
    Value value =
        Value.days(
            Timex.month(year, date.month()),
            Granularity.MONTH,
            month.atDay(1),
            month.atEndOfMonth(),
            inferred ? TimeAnchor.PUBLICATION : TimeAnchor.NONE);
    return inferred ? value.doubted(null, List.of(TimeWarning.YEAR_INFERRED)) : value;
  }

  private Value withoutYear(PartialDate date, Reading reading) {
    if (anchor == null) {
      boolean real = YearChoice.isDay(2000, date.month(), date.day());
      Value value =
          Value.of(
              TimeType.DATE,
              real ? "XXXX-" + Timex.two(date.month()) + "-" + Timex.two(date.day()) : NO_DAY,
              Granularity.DAY);
      return real ? value : value.doubted(null, List.of(TimeWarning.IMPOSSIBLE_DATE));
    }
    int sign = YearChoice.sign(reading.direction());
    boolean told = date.numeric() || date.weekday() != 0;
    LocalDate day =
        told
            ? YearChoice.nearest(date.month(), date.day(), anchor, 0)
            : YearChoice.likely(date.month(), date.day(), anchor, sign, reading.tense());
    if (day == null) {
      LocalDate meant = Contradiction.intended(date.withYear(anchor.getYear()), anchor);
      return Value.of(TimeType.DATE, NO_DAY, Granularity.DAY)
          .doubted(text(meant), List.of(TimeWarning.IMPOSSIBLE_DATE, TimeWarning.YEAR_INFERRED));
    }
    Value value = checked(day, date.withYear(day.getYear()));
    List<TimeWarning> warnings = new ArrayList<>(value.warnings());
    warnings.add(TimeWarning.YEAR_INFERRED);
    return new Value(
        value.type(),
        value.value(),
        value.granularity(),
        day,
        day,
        null,
        null,
        TimeAnchor.PUBLICATION,
        value.intended(),
        null,
        warnings);
  }

  private Value printed(PartialDate date) {
    boolean broken = date.numeric() && date.year() < LEAST_YEAR;
    if (broken || !YearChoice.isDay(date.year(), date.month(), date.day())) {
      LocalDate meant = Contradiction.intended(date, anchor);
      return Value.of(TimeType.DATE, NO_DAY, Granularity.DAY)
          .doubted(text(meant), List.of(TimeWarning.IMPOSSIBLE_DATE));
    }
    return checked(LocalDate.of(date.year(), date.month(), date.day()), date);
  }

  /** Compares the day with the weekday and publication date that stand beside it. */
  private Value checked(LocalDate day, PartialDate date) {
    List<TimeWarning> warnings = new ArrayList<>(2);
    String meant = null;
    if (date.weekday() != 0 && day.getDayOfWeek().getValue() != date.weekday()) {
      warnings.add(TimeWarning.WEEKDAY_MISMATCH);
      meant = text(Contradiction.intended(date, anchor));
    }
    if (anchor != null && day.getYear() - anchor.getYear() > FAR_YEARS && date.numeric()) {
      warnings.add(TimeWarning.FAR_FROM_PUBLICATION);
      meant = meant == null ? text(Contradiction.intended(date, anchor)) : meant;
    }
    if (date.weekday() == 0 && date.numeric() && isSwapLikely(day)) {
      warnings.add(TimeWarning.AMBIGUOUS_ORDER);
    }
    Value value = day(day, TimeAnchor.NONE);
    return warnings.isEmpty() ? value : value.doubted(meant, warnings);
  }

  private boolean isSwapLikely(LocalDate day) {
    if (anchor == null || day.getDayOfMonth() > 12 || day.getDayOfMonth() == day.getMonthValue()) {
      return false;
    }
    LocalDate swapped = LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue());
    return Math.abs(ChronoUnit.DAYS.between(day, anchor)) > SWAP_FAR
        && Math.abs(ChronoUnit.DAYS.between(swapped, anchor)) <= SWAP_NEAR;
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  /** {@return the value of a day of the month alone: "tanggal 5"} */
  Value dayOfMonth(PartialDate date, @Nullable LocalDate last, Reading reading) {
    LocalDate base = last == null ? anchor : last;
    LocalDate day =
        base == null
            ? null
            : YearChoice.nearestDay(date.day(), base, YearChoice.sign(reading.direction()));
    if (day == null) {
      return Value.of(TimeType.DATE, "XXXX-XX-" + Timex.two(date.day()), Granularity.DAY);
    }
    return checked(day, date.withYear(day.getYear()))
        .doubted(null, List.of())
        .counted(last == null ? TimeAnchor.PUBLICATION : TimeAnchor.MENTION);
  }

  /** {@return the value of a day of a month counted from publication: "tanggal 5 bulan depan"} */
  Value dayOfShiftedMonth(PartialDate date, Shift months) {
    YearMonth month = anchor == null ? null : YearMonth.from(anchor).plusMonths(months.count());
    if (month == null || date.day() > month.lengthOfMonth()) {
      return Value.of(TimeType.DATE, "XXXX-XX-" + Timex.two(date.day()), Granularity.DAY);
    }
    return checked(month.atDay(date.day()), date.withYear(month.getYear()))
        .counted(TimeAnchor.PUBLICATION);
  }

  /** {@return the value of a weekday, perhaps with "pekan lalu" or "kemarin" behind it} */
  Value weekday(int weekday, @Nullable Shift near, Reading reading) {
    if (anchor == null) {
      return Value.of(TimeType.DATE, "XXXX-WXX-" + weekday, Granularity.DAY);
    }
    if (near != null && near.unit() == Granularity.WEEK) {
      LocalDate monday = Timex.monday(anchor).plusWeeks(near.count());
      return day(monday.plusDays(weekday - 1L), TimeAnchor.PUBLICATION);
    }
    LocalDate day;
    if (near != null) {
      day = anchor.plusDays(near.count());
      if (day.getDayOfWeek().getValue() != weekday) {
        int side = Integer.signum(near.count());
        day =
            YearChoice.weekday(
                weekday,
                anchor,
                side < 0
                    ? TimeDirection.PAST
                    : side > 0 ? TimeDirection.FUTURE : reading.direction(),
                reading.tense());
      }
    } else {
      day = YearChoice.weekday(weekday, anchor, reading.direction(), reading.tense());
    }
    return day(day, TimeAnchor.PUBLICATION);
  }

  /** {@return the value of a range of days, months or years} */
  Value stretch(Stretch stretch, Reading reading) {
    Value from = date(fill(stretch.from(), stretch.to()), null, reading);
    PartialDate last = stretch.to();
    if (last.year() == 0 && from.from() != null) {
      boolean next = last.month() < stretch.from().month();
      last = last.withYear(from.from().getYear() + (next ? 1 : 0));
    }
    Value to = date(last, null, reading);
    boolean month = last.day() == 0;
    Granularity unit =
        last.month() == 0 ? Granularity.YEAR : month ? Granularity.MONTH : Granularity.DAY;
    return new Value(
        TimeType.DATE,
        from.value() + "/" + to.value(),
        unit,
        from.from(),
        to.to(),
        null,
        null,
        from.anchor(),
        null,
        null,
        from.warnings());
  }

  private static PartialDate fill(PartialDate from, PartialDate to) {
    if (from.year() != 0
        && from.year() == to.year()
        && from.month() > to.month()
        && to.month() != 0) {
      return from.withYear(to.year() - 1);
    }
    return from;
  }

  /** {@return the value of a quarter or half of a year} */
  Value yearPart(YearPart part, Reading reading) {
    boolean quarter = part.unit() == Granularity.QUARTER;
    int months = quarter ? 3 : 6;
    int first = (part.index() - 1) * months + 1;
    int year = part.year();
    if (year == 0 && anchor == null) {
      return Value.of(TimeType.DATE, "XXXX-" + (quarter ? "Q" : "H") + part.index(), part.unit());
    }
    if (year == 0 && anchor != null) {
      boolean farAhead = first - anchor.getMonthValue() > 3; // so it is last year's
      year = anchor.getYear() + part.yearShift();
      year -= farAhead && !part.shifted() && reading.tense() <= 0 ? 1 : 0;
    }
    return Value.days(
        Timex.year(year) + (quarter ? "-Q" : "-H") + part.index(),
        part.unit(),
        LocalDate.of(year, first, 1),
        YearMonth.of(year, first + months - 1).atEndOfMonth(),
        part.year() == 0 ? TimeAnchor.PUBLICATION : TimeAnchor.NONE);
  }

  /** {@return the value of a decade or century} */
  static Value era(Era era) {
    boolean decade = era.unit() == Granularity.DECADE;
    int length = decade ? 10 : 100;
    String digits = Integer.toString(era.digits());
    int width = decade ? 3 : 2;
    String value = digits.length() < width ? "0".repeat(width - digits.length()) + digits : digits;
    int first = Math.max(1, era.digits() * length);
    return Value.days(
        value,
        era.unit(),
        LocalDate.of(first, 1, 1),
        LocalDate.of(era.digits() * length + length - 1, 12, 31),
        TimeAnchor.NONE);
  }

  /** {@return the value of a holiday in the year printed, or the one nearest to publication} */
  Value feast(Holiday holiday, int year, Reading reading) {
    if (holiday.islamic()) {
      return islamic(PartialDate.islamic(year, holiday.month(), holiday.day()), reading);
    }
    PartialDate date = PartialDate.of(year, holiday.month(), holiday.day());
    if (year != 0) {
      return printed(date);
    }
    if (anchor == null) {
      return withoutYear(date, reading);
    }
    LocalDate day =
        YearChoice.nearest(
            holiday.month(), holiday.day(), anchor, YearChoice.sign(reading.direction()));
    return day(day, TimeAnchor.PUBLICATION);
  }

  private Value islamic(PartialDate date, Reading reading) {
    int year = date.year();
    if (year == 0 && anchor == null) {
      return Value.of(TimeType.DATE, NO_DAY, Granularity.DAY);
    }
    boolean ofIslamicYear = year > 0 && year < ISLAMIC_LATEST;
    LocalDate day = null;
    int best = year;
    if (ofIslamicYear) {
      day = IslamicDates.day(year, date.month(), Math.max(1, date.day()));
    } else {
      int guess = IslamicDates.yearOf(year > 0 || anchor == null ? year : anchor.getYear());
      int sign = YearChoice.sign(reading.direction());
      for (int y = guess - 2; y <= guess + 2; y++) {
        LocalDate candidate = IslamicDates.day(y, date.month(), Math.max(1, date.day()));
        boolean fits =
            year > 0
                ? candidate.getYear() == year
                : anchor != null && (sign == 0 || candidate.isBefore(anchor) == sign < 0);
        if (fits && (day == null || closer(candidate, day))) {
          day = candidate;
          best = y;
        }
      }
    }
    if (day == null) {
      return Value.of(TimeType.DATE, NO_DAY, Granularity.DAY);
    }
    TimeAnchor from = year > 0 ? TimeAnchor.NONE : TimeAnchor.PUBLICATION;
    if (date.day() == 0) {
      LocalDate last = IslamicDates.lastDay(best, date.month());
      return Value.days(day + "/" + last, Granularity.MONTH, day, last, from).modified("APPROX");
    }
    return day(day, from).modified("APPROX");
  }

  private boolean closer(LocalDate a, LocalDate b) {
    return anchor != null
        && Math.abs(ChronoUnit.DAYS.between(a, anchor))
            < Math.abs(ChronoUnit.DAYS.between(b, anchor));
  }
}
