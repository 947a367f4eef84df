package org.warta;

/** The kind of source that a statement is attributed to. */
public enum AttributionKind {
  /** An outlet or agency of news. */
  OUTLET,
  /** A state, body or office, or somebody who speaks for it. */
  OFFICIAL,
  /** A person who speaks for themselves. */
  PERSON,
  /** A source that is not named. */
  ANONYMOUS
}
