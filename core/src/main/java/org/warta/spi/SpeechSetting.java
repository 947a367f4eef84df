package org.warta.spi;

/** Where a word of {@link ListKind#SPEECH_CUES} is one of saying. */
public enum SpeechSetting {
  /** Wherever it stands. */
  ANYWHERE,
  /** Beside a quotation, or set off by a comma with a name behind it. */
  QUOTATION,
  /** Before a comma, a colon, a quotation or a word that begins what was said. */
  CLAUSE,
  /** With a source that is named or known. */
  SPEAKER,
  /** Nowhere: a phrase that holds a word of saying and is none. */
  NEVER
}
