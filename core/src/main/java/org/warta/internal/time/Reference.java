package org.warta.internal.time;

/** What a time without calendar value refers to; the names are TIMEX3 values. */
enum Reference {
  /** Some time gone by. */
  PAST_REF,
  /** Now. */
  PRESENT_REF,
  /** Some time to come. */
  FUTURE_REF,
  /** The last day that the story names; no TIMEX3 value. */
  SAME
}
