package org.warta.spi;

/** What is done by saying it, for a word of {@link ListKind#SPEECH_CUES}. */
public enum SpeechAct {
  /** Plain saying. */
  SAY,
  /** Passing on what another has said: a formula of citing. */
  CITE,
  /** Telling news. */
  REPORT,
  /** Saying what is not shown to be so: claiming, suspecting, foretelling. */
  CLAIM,
  /** Saying that it is not so. */
  DENY,
  /** Owning that it is so. */
  ADMIT,
  /** Saying what one holds it for. */
  JUDGE,
  /** Saying that another has done wrong. */
  ACCUSE,
  /** Disapproving of it. */
  CRITICISE,
  /** Approving of it. */
  PRAISE,
  /** Asking that it be done. */
  DEMAND,
  /** Saying that one will do it. */
  PROMISE,
  /** Saying that one will do harm. */
  THREATEN,
  /** Saying what harm may come. */
  WARN,
  /** Wishing for it. */
  HOPE,
  /** Asking whether it is so. */
  ASK
}
