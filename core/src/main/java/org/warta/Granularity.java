package org.warta;

/** How exact the value of a time expression is. */
public enum Granularity {
  /** A hundred years. */
  CENTURY,
  /** Ten years. */
  DECADE,
  /** A year. */
  YEAR,
  /** Six months of a year. */
  HALF_YEAR,
  /** Three months of a year. */
  QUARTER,
  /** A month. */
  MONTH,
  /** A week, from Monday. */
  WEEK,
  /** A day. */
  DAY,
  /** A part of a day, such as a morning or a night. */
  DAYPART,
  /** An hour. */
  HOUR,
  /** A minute. */
  MINUTE,
  /** A second. */
  SECOND,
  /** Not exact at all, or unknown: "baru-baru ini". */
  NONE
}
