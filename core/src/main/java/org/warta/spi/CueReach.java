package org.warta.spi;

/** How far the block reaches that a cue of {@link ListKind#BLOCK_CUES} begins. */
public enum CueReach {
  /** The cue is the whole line. */
  LINE,
  /** The cue begins the line, and the block is the line. */
  LINE_START,
  /** The cue begins the last paragraphs of the page: all that follows is of its kind. */
  TAIL,
  /**
   * The title of another article follows the cue: to the end of the line, or on the next line where
   * the cue stands alone with a colon. Also found inside a line, after the end of a sentence.
   */
  LINK,
  /** The cue's own words and no more, wherever they stand. */
  WORDS,
  /** The cue stands behind an opening bracket; the block ends with the closing one. */
  BRACKET,
  /**
   * The cue stands near the end of a line without a full stop: the line is a caption with credit.
   */
  CREDIT
}
