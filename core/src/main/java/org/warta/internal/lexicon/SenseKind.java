package org.warta.internal.lexicon;

/** What a known word or name is. The number that goes with a sense is said here. */
public enum SenseKind {
  /** One of the commonest words of running text; no number. */
  FUNCTION_WORD,
  /** An abbreviation with its point; the ordinal of what follows it. */
  ABBREVIATION,
  /** A cue of a block; the row of the cue among the module's cues. */
  BLOCK_CUE,
  /** A listed actor; its row among the world's actors and what its name asks of the text. */
  ACTOR,
  /** A word for a body that every state has; its row among the module's. */
  STATE_ORGAN,
  /** A word between an organ and its state; its row. */
  STATE_QUALIFIER,
  /** A title of a person; its row. */
  TITLE,
  /** A title that says what somebody is to the one named behind it; no number. */
  RELATION,
  /** A word for a group of people; its row. */
  PEOPLE_GROUP,
  /**
   * A word behind which a noun says what somebody is; 1 where it is the office of who stands
   * before.
   */
  PREDICATE,
  /** A noun before the name of a thing; 1 where it is a building named after its owner. */
  THING,
  /** A word inside the name of a person that may stand without capital; no number. */
  NAME_PARTICLE,
  /** A word of another meaning that ends names of persons as well; no number. */
  NAME_WORD,
  /** A word that begins the name of an organisation; its row. */
  ORGANISATION_HEAD,
  /** A word that ends the name of an organisation or of a thing; its row. */
  ORGANISATION_TAIL,
  /** A seat of power or byname for an actor; its row. */
  METONYM,
  /** A pronoun or description that stands for an actor named before; the ordinal of its reach. */
  REFERENCE,
  /** A word by which an article declares an alias; the ordinal of its kind. */
  ALIAS_CUE,
  /** A news outlet; its row in the world data. */
  OUTLET,
  /** A word of saying; its speaker, setting and act. */
  SPEECH_CUE,
  /** A word beside the one who says it; the set of its roles. */
  SOURCE_WORD,
  /** A place; its row in the gazetteer and the kind of name, see {@code PlaceName}. */
  PLACE,
  /** A word for a kind of place; its row among the module's. */
  PLACE_TYPE,
  /** A word that begins the name of a building or grounds; its row behind the kinds of places. */
  SITE_HEAD,
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
  TIME_CUE,
  /** A word that names an event; its row and form. */
  EVENT_TRIGGER,
  /** A word beside events; the row of its set of cues. */
  EVENT_CUE,
  /** A noun that means what has happened, whatever it was. */
  HAPPENING,
  /** A word about casualties; the row of its set of meanings. */
  CASUALTY_WORD,
  /** A number word read as a count; its value and role. */
  COUNT_WORD;

  /** {@return the set of the kinds, as {@link Matches#kinds} gives those of a token} */
  public static long set(SenseKind... kinds) {
    long set = 0;
    for (SenseKind kind : kinds) {
      set |= 1L << kind.ordinal();
    }
    return set;
  }
}
