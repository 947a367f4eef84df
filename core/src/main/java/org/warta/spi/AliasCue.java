package org.warta.spi;

/** Where the two names of a declared alias stand beside a word of {@link ListKind#ALIAS_CUES}. */
public enum AliasCue {
  /** The name, the cue, the alias: "X, also known as Y". */
  ALIAS_AFTER,
  /** The alias, the cue, the name: "X, the old name of Y". */
  OWNER_AFTER,
  /** The former name, the cue, the present one: "X (now Y)". */
  NOW_AFTER,
  /** A cue only between names that are seen to be one: "X or Y". */
  EITHER,
  /** The alias, the cue, other words, the name: "X, what some call Y". */
  LOOSE,
  /**
   * As ALIAS_AFTER, or behind another name of the person told of before: "Uncle Ed, his byname,".
   */
  BYNAME
}
