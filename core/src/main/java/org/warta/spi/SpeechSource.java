package org.warta.spi;

/** Where the one who says it stands, for a word of {@link ListKind#SPEECH_CUES}. */
public enum SpeechSource {
  /** Before the word: "the minister said". */
  BEFORE,
  /** After the word: "according to the minister". */
  AFTER,
  /** On either side: "said the minister", "the minister said". */
  EITHER,
  /** After a passive, where it is told at all: "it was reported by the ministry". */
  AGENT,
  /** Nowhere: the word itself points to who spoke last. */
  CARRIED
}
