package org.warta;

/** How much of a statement is given in its own words. */
public enum QuoteKind {
  /** A whole statement between quotation marks. */
  DIRECT,
  /** Some words between quotation marks inside a sentence of the article. */
  PARTIAL,
  /** A statement retold, without quotation marks. */
  INDIRECT
}
