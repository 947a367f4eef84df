package org.warta.spi;

/** What a word of {@link ListKind#CASUALTY_WORDS} says of people who come to harm. */
public enum CasualtyWord {
  /** The dead, their number before the word or, after a noun, behind it. */
  KILLED,
  /** The injured. */
  INJURED,
  /** The missing. */
  MISSING,
  /** Those who had to leave. */
  DISPLACED,
  /** Those taken. */
  DETAINED,
  /** A verb that kills; their number follows. */
  KILLS,
  /** A verb that injures; their number follows. */
  INJURES,
  /** A verb that takes prisoners; their number follows. */
  DETAINS,
  /** A verb of losing people to death; their number follows. */
  LOSES,
  /** A noun for casualties of either kind. */
  VICTIMS,
  /** A word for people who are counted. */
  PERSON,
  /** A word for people who are no soldiers. */
  CIVILIAN,
  /** A word for soldiers, police or fighters. */
  COMBATANT,
  /** One person: "a". */
  ONE,
  /** Two persons: "a couple". */
  TWO,
  /** Twelve times the number before it: "dozen". */
  DOZEN,
  /** The number is the least: "at least". */
  AT_LEAST,
  /** The number is less than there are: "more than". */
  MORE_THAN,
  /** The number is the most. */
  AT_MOST,
  /** About the number. */
  ABOUT,
  /** A few, no number: "several". */
  SEVERAL,
  /** More are added to the toll; the number may follow. */
  RISES,
  /** Before the total: "to". */
  TOTAL,
  /** There are none: "no". */
  NONE,
  /** It is not known. */
  UNKNOWN,
  /** The others of those named before: "the rest". */
  OTHERS,
  /** Those who follow are among those counted before: "including", "of whom". */
  INCLUDING,
  /** Beside the number, something that is no people: "metres" behind it, "dollars" before it. */
  MEASURE
}
