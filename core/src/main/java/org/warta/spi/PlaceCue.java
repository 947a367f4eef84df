package org.warta.spi;

/**
 * What a word says of the name of a place beside it; in {@link ListKind#PLACE_CUES}. The examples
 * are English.
 */
public enum PlaceCue {
  /** Stands before a place where something is: "in Paris". Sure enough to show an unsure name. */
  AT,
  /** Stands before a place that something goes to or comes from, or before others: "from Paris". */
  TO,
  /** A noun for a stretch of land, before or after a name: "the territory of Paris". */
  AREA,
  /** A noun for a state, beside its name: "the state of France". */
  STATE,
  /** Stands before whom an act is done with or to: "against France". */
  TOWARD,
  /** A noun of an act, beside who does it or bears it: "the attack of France". */
  ACT,
  /** Begins or ends the name of a body: "Ministry", "Police", "government". */
  BODY,
  /** An office that a place belongs to: "president", "mayor", "ambassador". */
  OFFICE,
  /** Stands before a person's name alone: "Mr", "Captain". */
  HONORIFIC,
  /** Begins what is said of a subject before it: "will", "has", "wants". */
  PREDICATE,
  /** Joins names: "and", "or". */
  AND,

  /** Stands behind a name that a noun follows which belongs to it: "'s". */
  POSSESSIVE,

  /**
   * Stands between an act and who does it, and may be {@link #TO} elsewhere: "a call from France".
   */
  FROM,

  /** Stands between a noun and the name that qualifies it, for all its shape: "the largest of". */
  ADJECTIVE,

  /** Ties people or things to the place that they are from: "a player from Paris by birth". */
  ORIGIN,

  /** Stands beside the name of a side in sport, which a town may lend it: "versus Paris". */
  SIDE
}
