package org.warta.spi;

/** Where a time lies that a unit, a weekday, a month or a number of units stands beside. */
public enum TimeDirection {
  /** The one before, or so many before now: "last", "ago". */
  PAST,
  /** The one that runs: "this". */
  PRESENT,
  /** The one after: "next". */
  FUTURE,
  /** Earlier on the same day, or the night before it. */
  TODAY_PAST,
  /** Later on the same day. */
  TODAY_FUTURE,
  /** So many ahead of now: "in three days". */
  AHEAD,
  /** The length of time up to now: "the last three days". */
  PAST_SPAN,
  /** The length of time from now on: "the next three days". */
  FUTURE_SPAN,
  /** After the time last named: "later". */
  LATER,
  /** Before the time last named: "earlier". */
  EARLIER,
  /** The time last named: "that". */
  SAME
}
