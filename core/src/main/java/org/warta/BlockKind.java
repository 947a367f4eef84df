package org.warta;

/** What a block of an article is for. */
public enum BlockKind {
  /** The headline, printed at the head of the text. */
  HEADLINE,
  /** A line of the story. */
  BODY,
  /** A numbered or bare heading inside the story. */
  SUBHEADING,
  /** A pointer to another article, such as a "Baca juga" line. */
  RELATED_LINK,
  /** An advertisement. */
  ADVERT,
  /** An invitation to the outlet's app or channels. */
  APP_PROMO,
  /** The caption or credit of a picture. */
  PHOTO_CAPTION,
  /** Who wrote or edited it: a name, a reporter code, "Editorial Team". */
  BYLINE,
  /** Place, outlet or date at the head of the story. */
  DATELINE,
  /** A disclaimer or a note on the outlet. */
  FOOTER,
  /** A sign that the story ends: a lone "-" or "(*)". */
  END_MARK
}
