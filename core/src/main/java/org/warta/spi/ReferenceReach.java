package org.warta.spi;

/** Whom a word of {@link ListKind#REFERENCES} stands for. */
public enum ReferenceReach {
  /** The person spoken of. */
  PERSON,
  /** A body, group or state, or several actors. */
  PEOPLE,
  /** The body of who speaks. */
  SPEAKER_SIDE,
  /** The state named last. */
  STATE,
  /** The last two states. */
  TWO_STATES,
  /** The last two actors that are no persons. */
  TWO_SIDES,
  /** The last two persons. */
  TWO_PERSONS,
  /** The last two persons or the last two states or their bodies, whichever came last. */
  BOTH,
  /** Nobody named before: "those who". */
  NOBODY
}
