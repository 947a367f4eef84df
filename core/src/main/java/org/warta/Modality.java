package org.warta;

/** The standing that the article gives an event. */
public enum Modality {
  /** Told as a fact. */
  ASSERTED,
  /** Claimed, accused or suspected by somebody. */
  CLAIMED,
  /** Intended or announced. */
  PLANNED,
  /** Possible, conditional or feared. */
  HYPOTHETICAL,
  /** Asked for or ordered. */
  DEMANDED
}
