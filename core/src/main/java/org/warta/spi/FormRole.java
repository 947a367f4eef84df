package org.warta.spi;

/** What a surface form of a stem does in a clause, as far as all languages share it. */
public enum FormRole {
  /** The stem as it is. */
  BASE,
  /** A verb whose subject acts, as in "attacks". */
  ACTIVE,
  /** A verb whose subject is acted on, as in "is attacked". */
  PASSIVE,
  /**
   * A verb whose subject acts, but for behind a word such as "was" and before one such as "by",
   * where it is acted on: "attacked".
   */
  PARTICIPLE,

  /** A verb of a state or of what nobody willed, as in "is at war". */
  STATIVE,
  /** A noun of the act, as in "negotiation". */
  ACT,
  /** A noun of the result, the object or the state, as in "victory". */
  RESULT,
  /** A noun of who or what acts, as in "attacker". */
  AGENT,
  /** Several of what the stem names, as in "attacks". */
  PLURAL,

  /** A repeated form: a plural, or an act done to each other. */
  REPEATED
}
