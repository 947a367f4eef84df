package org.warta.spi;

/** How a word of {@link ListKind#STATE_ORGANS} names its body. */
public enum OrganForm {
  /** It is the proper name of the body. */
  NAME,
  /** It is a common noun for the body. */
  NOUN,
  /**
   * It is a common noun for such a body of other states: the readers' own has none of that name.
   */
  FOREIGN,
  /** It is a common noun that qualifies other nouns as well: "military base". */
  QUALIFIER,
  /** It is a noun for people of the body. */
  MEMBER,
  /**
   * It is the proper name of a body that the readers' own state has abroad: the place behind it is
   * where the body is.
   */
  ABROAD
}
