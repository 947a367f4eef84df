package org.warta.spi;

/** What a word of {@link ListKind#EVENT_CUES} does beside an event. */
public enum EventCue {
  /** Before a place: "in". */
  AT,
  /** Before who or where something goes to: "to", "for". */
  TO,
  /** Before who or where something comes from: "from". */
  FROM,
  /** Before who acts, after a passive: "by". */
  BY,
  /** Makes the participle behind it one whose subject is acted on: "was". */
  BE,

  /** Before who takes part as well: "with". */
  WITH,
  /** Before whom it is turned against: "against", "towards". */
  AGAINST,
  /** Before two sides: "between". */
  BETWEEN,
  /** Before whose it is, or where it is from: "owned by". */
  OF,
  /** Before what is of no part in it: "about", "via", "like", "according to". */
  ASIDE,
  /** Joins: "and". */
  AND,
  /** Joins what follows in time: "then". */
  THEN,
  /** Begins a clause of the same rank: "but". */
  BUT,
  /** Begins a clause that says when or why: "after", "because". */
  WHEN,
  /** Begins a clause that says what somebody is blamed or praised for: "because". */
  BECAUSE,
  /** Begins a clause of a time to come: "before", "until". */
  BEFORE,
  /** Begins a condition: "if". */
  IF,
  /** Begins a condition that was not met: "had it". */
  HAD,
  /** Begins a purpose where a verb follows: "in order to". */
  PURPOSE,
  /** Begins what is said or asked: "that". */
  THAT,
  /** Begins what is asked for: "so that". */
  SO_THAT,
  /** Begins a clause about the noun before it: "who". */
  WHO,
  /** Says that it is not so. */
  NOT,
  /** Says of the verb behind it that something else is done, and nothing of a noun: "than". */
  RATHER,
  /** Says that it failed or was called off; before a verb, or after a noun. */
  FAIL,
  /** Negates what goes without saying: "not only". What follows is so. */
  EVEN,
  /** Says that it is to come or meant. */
  WILL,
  /** Says of the act that the noun before it names that it is meant: "is being prepared". */
  PLANNED,
  /** Was meant, and is past: "was to". */
  WOULD,
  /** Says that it may be. */
  MAY,
  /** Says that it ought to be. */
  MUST,
  /** Says that somebody claims it. */
  CLAIM,
  /** Asks whether it is so. */
  ASK,
  /** Says that it goes on. */
  NOW,
  /** Says that it has been. */
  DONE,
  /** Says that it is older than what the story is about, or usual: "previously", "often". */
  EARLIER,
  /** The one who speaks: "we". */
  SPEAKER,
  /** A verb whose subject is a noun of an act; who takes part in that follows: "involves". */
  INVOLVE,
  /** A word whose object, the noun of an act, takes place by it: "sparks". */
  RAISE,
  /** A word whose subject is who has done the act of the noun behind it: "responsible for". */
  ANSWER,
  /** A verb of using something: a purpose behind it is as much so as the using. */
  USE,
  /** Before what the subject is: "is", "became". */
  IS,
  /** Somebody who belongs to the person named behind: "the staff of", "the lawyer of". */
  OWNED,
  /** Before whose thing the noun before it is: "owned by". */
  OWNER,
  /** Somebody to whom the act of the noun behind it is done: "the victim of". */
  VICTIM,
  /** Stands between subject and verb, and adds nothing. */
  ADVERB,
  /** A verb that makes no event. */
  VERB,
  /** A word that begins as a verb does, and is none. */
  PLAIN,
  /** A verb that does no more than carry a noun; its subject acts: "carry out". */
  LIGHT,
  /** A verb that carries a noun; its subject is acted on: "suffer". */
  LIGHT_TAKE,
  /** A verb that carries a noun, its subject; who acts follows: "is carried out". */
  LIGHT_PASSIVE,
  /** Both sides do it to each other: "each other". */
  EACH_OTHER,
  /** A noun of what is meant before the noun of an act: "plan". */
  PLAN_NOUN,
  /** A noun of what may be: "threat", "possibility". */
  MAY_NOUN,
  /** A noun of what is asked: "call for". */
  DEMAND_NOUN,
  /** A verb that keeps the noun behind it from happening: "prevent". */
  PREVENT,
  /** The word that makes the noun before it one that was told: "the said". */
  SUCH,
  /** Its sentence is about sport: none of its events is one. */
  SPORT,
  /** Its sentence tells a made-up story: none of its events is one. */
  FICTION,
  /** The noun behind it is a name or a word spoken of: "film", "the term". */
  NAMING,
  /** Begins the caption of a picture. */
  CAPTION,
  /** Its sentence tells that what is told could not be checked. */
  UNVERIFIED,
  /** A thing by which violence is done: "rocket". */
  WEAPON,
  /** What stands in a country and is struck there: "refinery". */
  TARGET
}
