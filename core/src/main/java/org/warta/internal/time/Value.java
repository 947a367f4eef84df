package org.warta.internal.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warta.Granularity;
import org.warta.TimeAnchor;
import org.warta.TimeType;
import org.warta.TimeWarning;

/**
 * What an expression comes out as.
 *
 * @param type its kind
 * @param value TIMEX3 value
 * @param granularity how exact
 * @param from the first day it covers, or null
 * @param to the last day it covers, or null
 * @param earliest the first moment where that is no day, or null
 * @param latest the last moment where that is no day, or null
 * @param anchor what it was counted from
 * @param intended the likely meaning of a contradiction, or null
 * @param mod TIMEX3 modifier that resolution adds, or null
 * @param warnings doubts
 */
record Value(
    TimeType type,
    String value,
    Granularity granularity,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String earliest,
    @Nullable String latest,
    TimeAnchor anchor,
    @Nullable String intended,
    @Nullable String mod,
    List<TimeWarning> warnings) {

  static Value of(TimeType type, String value, Granularity granularity) {
    return new Value(
        type, value, granularity, null, null, null, null, TimeAnchor.NONE, null, null, List.of());
  }

  static Value days(
      String value, Granularity granularity, LocalDate from, LocalDate to, TimeAnchor anchor) {
    return new Value(
        TimeType.DATE, value, granularity, from, to, null, null, anchor, null, null, List.of());
  }

  Value doubted(@Nullable String meant, List<TimeWarning> doubts) {
    return new Value(
        type, value, granularity, from, to, earliest, latest, anchor, meant, mod, doubts);
  }

  Value modified(String modifier) {
    return new Value(
        type, value, granularity, from, to, earliest, latest, anchor, intended, modifier, warnings);
  }

  Value counted(TimeAnchor base) {
    return new Value(
        type, value, granularity, from, to, earliest, latest, base, intended, mod, warnings);
  }

  /** {@return the one day it covers, or null} */
  @Nullable LocalDate day() {
    return from != null && from.equals(to) ? from : null;
  }
}
