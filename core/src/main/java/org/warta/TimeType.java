package org.warta;

/** The kind of a time expression, as in TIMEX3. */
public enum TimeType {
  /** A day or longer: a date, week, month, year, or a vague reference such as "kini". */
  DATE,
  /** A part of a day or a clock time. */
  TIME,
  /** A length of time. */
  DURATION,
  /** A repeated time. */
  SET
}
