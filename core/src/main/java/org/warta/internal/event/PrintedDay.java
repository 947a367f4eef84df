package org.warta.internal.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.warta.EventTime;
import org.warta.EventTimeBasis;
import org.warta.Granularity;
import org.warta.TimeMention;
import org.warta.TimeType;
import org.warta.internal.text.Marked;

/**
 * A calendar time of the text as events take it: as it was meant, where what is printed contradicts
 * itself.
 *
 * @param first its first token
 * @param end one more than its last token
 * @param id the id of the mention
 * @param granularity how exact it is
 * @param value TIMEX3 value; begins with a digit
 * @param earliest the first moment that it covers, or null
 * @param latest the last one, or null
 */
record PrintedDay(
    int first,
    int end,
    String id,
    Granularity granularity,
    String value,
    @Nullable String earliest,
    @Nullable String latest) {
  private static final int DAY = 10;

  /** {@return the calendar time of the mention; null where there is none} */
  static @Nullable PrintedDay of(Marked<TimeMention> marked) {
    TimeMention time = marked.mention();
    if (time.type() != TimeType.DATE && time.type() != TimeType.TIME) {
      return null;
    }
    String meant = time.intended();
    if (meant != null) {
      LocalDate day = LocalDate.parse(meant.substring(0, DAY));
      return of(marked, meant, moved(time.earliest(), time, day), moved(time.latest(), time, day));
    }
    boolean isCalendar = !time.value().isEmpty() && Character.isDigit(time.value().charAt(0));
    return isCalendar ? of(marked, time.value(), time.earliest(), time.latest()) : null;
  }

  private static PrintedDay of(
      Marked<TimeMention> marked,
      String value,
      @Nullable String earliest,
      @Nullable String latest) {
    TimeMention time = marked.mention();
    return new PrintedDay(
        marked.first(), marked.end(), time.id(), time.granularity(), value, earliest, latest);
  }

  /** The same moment about the day that was meant; that day, where the printed one has none. */
  private static String moved(@Nullable String moment, TimeMention time, LocalDate meant) {
    if (moment == null || time.value().length() < DAY) {
      return meant.toString();
    }
    LocalDate printed = LocalDate.parse(time.value().substring(0, DAY));
    LocalDate day = LocalDate.parse(moment.substring(0, DAY));
    return day.plusDays(ChronoUnit.DAYS.between(printed, meant)) + moment.substring(DAY);
  }

  /** {@return it as the time of an event} */
  EventTime time(EventTimeBasis basis) {
    return new EventTime(value, earliest, latest, basis);
  }
}
