package org.warta.spi;

/** What a form of {@link ListKind#EVENT_TRIGGERS} does in its clause. */
public enum EventForm {
  /** All active and passive forms that the morphology makes of the stem, and the stem itself. */
  VERB,
  /** The nouns of the act that the morphology makes of the stem. */
  ACT,
  /** The nouns of the result that the morphology makes of the stem. */
  RESULT,
  /** The word as it is, a verb whose subject acts. */
  ACTIVE,
  /** The word as it is, a verb whose subject is acted on. */
  PASSIVE,
  /** The word as it is, a verb that the words beside it make active or passive: "shot". */
  PARTICIPLE,

  /**
   * The word as it is, and its plural as the morphology makes it, a noun of the act. People that it
   * belongs to are those to whom it is done, "the arrest of two students"; a state or a force does
   * it, "the raid of the police". Sneddon, Indonesian Reference Grammar, on nouns in pe- -an.
   */
  ACTION,
  /** The word as it is, and its plural as the morphology makes it, a noun. */
  NOUN,
  /** The word as it is, and no event; beside another form, all of that form are none. */
  NONE,
  /** Beside others: an event only where both sides are named. */
  WEAK
}
