package org.warta;

/** The field of the input that a span counts in. */
public enum Field {
  /** The article's text. */
  TEXT,
  /** Its title, where the caller gave one apart from the text. */
  TITLE
}
