package org.warta;

/** When an event is told to be, seen from the publication. */
public enum Tense {
  /** Before it. */
  PAST,
  /** Going on. */
  PRESENT,
  /** After it. */
  FUTURE
}
