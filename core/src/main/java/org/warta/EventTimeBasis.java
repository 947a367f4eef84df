package org.warta;

/** How the time of an event is known. */
public enum EventTimeBasis {
  /** A time expression says it. */
  PRINTED,
  /** Only the day of the report about it is printed. */
  REPORT_DATE,
  /** Taken from the sentence or event before. */
  INHERITED,
  /** Nothing is printed; bounded by the publication date. */
  PUBLICATION
}
