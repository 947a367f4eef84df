package org.warta.internal.event;

/** How a participant is tied to the words before it. */
enum Bond {
  /** By no word: a subject, an object, an owner. */
  BARE,
  AT,
  TO,
  FROM,
  BY,
  WITH,
  AGAINST,
  BETWEEN,
  /** By a word that keeps it out of the event. */
  ASIDE
}
