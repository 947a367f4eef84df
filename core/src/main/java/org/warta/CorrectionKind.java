package org.warta;

/** What was wrong with the printed characters. */
public enum CorrectionKind {
  /** A misspelt word. */
  TYPO,
  /** Words run together, or a word torn apart. */
  SPLIT,
  /** Characters broken by a wrong encoding. */
  ENCODING
}
