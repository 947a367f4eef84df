package org.warta.internal.lexicon;

/** What a known word or name is. The number that goes with a sense is said here. */
public enum SenseKind {
  /** One of the commonest words of running text; no number. */
  FUNCTION_WORD,
  /** An abbreviation with its point; the ordinal of what follows it. */
  ABBREVIATION,
  /** A cue of a block; the row of the cue among the module's cues. */
  BLOCK_CUE,
  /** A news outlet; its row in the world data. */
  OUTLET,
  /** A place; its row in the gazetteer and the kind of name, see {@code PlaceName}. */
  PLACE,
  /** A word for a kind of place; its row among the module's. */
  PLACE_TYPE,
  /** A word that looks like a place and is none; 0, or 1 where a word beside it may show one. */
  PLACE_TRAP,
  /** A word beside names of places; the set of its cues. */
  PLACE_CUE,
  /** A month; its number, calendar and guard. */
  MONTH,
  /** A weekday; its number and guard. */
  WEEKDAY,
  /** A part of the day; its row. */
  DAY_PART,
  /** A unit of time; the unit and its count. */
  TIME_UNIT,
  /** A number word; its row. */
  NUMBER_WORD,
  /** Where a time lies; the ordinal of the direction. */
  TIME_DIRECTION,
  /** A day counted from another; its row. */
  RELATIVE_DAY,
  /** A time without calendar value; the ordinal of what it refers to. */
  VAGUE_TIME,
  /** A time zone; its offset in minutes. */
  TIME_ZONE,
  /** A holiday; its row. */
  HOLIDAY,
  /** A cue of a time expression; the set of its cues. */
  TIME_CUE
}
