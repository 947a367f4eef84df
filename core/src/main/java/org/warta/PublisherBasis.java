package org.warta;

/** How the publisher of an article is known. */
public enum PublisherBasis {
  /** The caller named it. */
  GIVEN,
  /** The dateline prints it. */
  DATELINE,
  /** The byline or footer prints it. */
  BYLINE
}
