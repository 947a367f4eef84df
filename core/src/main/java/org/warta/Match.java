package org.warta;

/** How the printed form met the lexicon. */
public enum Match {
  /** It is the name in the list. */
  EXACT,
  /** It is a spelling, inflection or transliteration of the name. */
  VARIANT,
  /** It is a misprint of the name. */
  TYPO,
  /** It is another name for the same thing. */
  ALIAS,
  /** It is in no list; recognised from its context. */
  UNLISTED
}
