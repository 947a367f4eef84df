package org.warta.spi;

/** Who acts and who is acted on, for a word of {@link ListKind#EVENT_TRIGGERS}. */
public enum EventFrame {
  /** One side harms or opposes the other: "attack". The owner of the noun acts. */
  HIT,
  /** One side lays hands on the other: "arrest". The owner of the noun is acted on. */
  HOLD,
  /** Something goes to a receiver: "send". */
  GIVE,
  /** The subject gets something from who acts: "receive". */
  TAKE,
  /** Words go to somebody: "urge", "condemn". */
  ADDRESS,
  /** All who take part act on each other: "meet". */
  MEET,
  /** One goes to another: "visit". */
  VISIT,
  /** Both sides act where two are named, else one does: "agree". */
  JOIN,
  /** Something goes somewhere, perhaps against who is there: "deploy". */
  MOVE,
  /** Something leaves: "withdraw". */
  LEAVE,
  /** Somebody is let go or sent from one to another: "release". */
  FREE,
  /** Nobody acts; the object or the place is struck: "shake". */
  STRIKE,
  /** Nobody acts; it happens to the subject or the place: "collapse". */
  HAPPEN,
  /** People come to harm by what another word of the text names: "die". */
  SUFFER,
  /** Harm that another word of the text names is done to the object: "kill". */
  HARM,
  /** People act in the open against somebody: "demonstrate". */
  PROTEST
}
