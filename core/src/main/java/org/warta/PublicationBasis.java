package org.warta;

/** How the publication date of an article is known. */
public enum PublicationBasis {
  /** The caller gave it. */
  GIVEN,
  /** Read from the article's own evidence. */
  INFERRED,
  /** Neither given nor to be inferred. */
  UNKNOWN
}
