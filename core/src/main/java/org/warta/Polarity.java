package org.warta;

/** Whether an event is affirmed or denied. */
public enum Polarity {
  /** Affirmed. */
  POSITIVE,
  /** Denied. */
  NEGATIVE
}
