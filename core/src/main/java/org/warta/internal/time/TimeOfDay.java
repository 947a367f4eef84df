package org.warta.internal.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warta.Granularity;
import org.warta.TimeType;
import org.warta.internal.time.Expression.Clock;
import org.warta.internal.time.Expression.Moment;
import org.warta.internal.time.TimeWords.DayPart;

/** Adds a part of the day or a clock time to a day. */
final class TimeOfDay {
  private static final String ANY_DAY = "XXXX-XX-XX";

  private TimeOfDay() {}

  /** {@return the value with the moment's part of day or clock time; as it is without either} */
  static Value add(Value day, Moment moment, TimeWords words) {
    DayPart part = moment.part() < 0 ? null : words.part(moment.part());
    Clock clock = moment.clock();
    if (clock != null) {
      return clock(day, clock, moment.clockEnd(), part);
    }
    return part == null ? day : part(day, part);
  }

  private static Value clock(Value day, Clock clock, @Nullable Clock end, @Nullable DayPart part) {
    String from = day.value() + Timex.clock(clock, part);
    String value = end == null ? from : from + "/" + day.value() + Timex.clock(end, part);
    LocalDate date = day.day();
    Granularity unit =
        clock.second() >= 0
            ? Granularity.SECOND
            : clock.minute() >= 0 ? Granularity.MINUTE : Granularity.HOUR;
    return new Value(
        TimeType.TIME,
        value,
        unit,
        date,
        date,
        date == null ? null : first(date, clock, part),
        date == null ? null : last(date, end == null ? clock : end, part, end == null),
        day.anchor(),
        day.intended() == null ? null : day.intended() + Timex.clock(clock, part),
        day.mod(),
        day.warnings());
  }

  private static String first(LocalDate date, Clock clock, @Nullable DayPart part) {
    int hour = Timex.hour(clock.hour(), part);
    LocalDate day = hour == 24 ? date.plusDays(1) : date;
    return day + "T" + Timex.two(hour % 24) + ":" + Timex.two(Math.max(0, clock.minute()));
  }

  private static String last(LocalDate date, Clock clock, @Nullable DayPart part, boolean whole) {
    int hour = Timex.hour(clock.hour(), part);
    LocalDate day = hour == 24 ? date.plusDays(1) : date;
    int minute = clock.minute() >= 0 ? clock.minute() : whole ? 59 : 0;
    return day + "T" + Timex.two(hour % 24) + ":" + Timex.two(minute);
  }

  private static Value part(Value day, DayPart part) {
    LocalDate date = day.day();
    String value =
        (date == null && day.value().length() != 10 ? ANY_DAY : day.value()) + "T" + part.code();
    int last = part.to() - 1;
    return new Value(
        TimeType.TIME,
        value,
        Granularity.DAYPART,
        date,
        date,
        date == null ? null : date + "T" + Timex.two(part.from()) + ":00",
        date == null ? null : date.plusDays(last / 24) + "T" + Timex.two(last % 24) + ":59",
        day.anchor(),
        day.intended() == null ? null : day.intended() + "T" + part.code(),
        day.mod(),
        List.copyOf(day.warnings()));
  }
}
