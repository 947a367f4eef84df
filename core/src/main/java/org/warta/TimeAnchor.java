package org.warta;

/** What the value of a time expression was counted from. */
public enum TimeAnchor {
  /** Nothing: the value is printed in full, or has no anchor. */
  NONE,
  /** The publication date or dateline. */
  PUBLICATION,
  /** Another time expression of the article. */
  MENTION,
  /** The time of an event. */
  EVENT
}
