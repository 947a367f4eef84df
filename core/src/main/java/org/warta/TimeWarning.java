package org.warta;

/** A doubt about the value of a time expression. */
public enum TimeWarning {
  /** The printed weekday is not that of the printed date. */
  WEEKDAY_MISMATCH,
  /** No calendar has the printed date. */
  IMPOSSIBLE_DATE,
  /** No year is printed. */
  YEAR_INFERRED,
  /** Day and month may be meant the other way round. */
  AMBIGUOUS_ORDER,
  /** The value lies too far from the publication date to be likely. */
  FAR_FROM_PUBLICATION
}
