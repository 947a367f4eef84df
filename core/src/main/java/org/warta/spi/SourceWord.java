package org.warta.spi;

/** What a word of {@link ListKind#SOURCE_WORDS} tells of the one who says it. */
public enum SourceWord {
  /** Stands between a word of citing and the source: "from", "the newspaper". */
  LINK,
  /** Stands before the one by whom it was said: "by". */
  BY,
  /** Begins what was said: "that". */
  COMPLEMENT,
  /** Ends the name of a source: "in", "when", "who". */
  BREAK,
  /** Stands before the first word of a source: "but", "meanwhile", "because". */
  CLAUSE,
  /** Joins two sources, or a second verb to the first: "and". */
  JOIN,
  /** Stands between a source and its verb: "also", "has". */
  ADVERB,
  /** Says that it was not said. */
  NEGATION,
  /** Stands for who spoke last. */
  PRONOUN,
  /** Points back: "the said", behind a description of who spoke last. */
  DEMONSTRATIVE,
  /** What was said, where it stands for the one who said it: "the statement". */
  STATEMENT,
  /** Begins a clause that says who the source is: "who". */
  WHO,
  /** A source without a name: "an eyewitness". */
  ANONYMOUS,
  /** Says that the name of the source is withheld. */
  ANONYMITY,
  /** Opens a sentence in which somebody else begins to speak: "likewise", "unlike". */
  TURN,
  /** Stands before a word of saying by which the subject does what its clause tells: "by". */
  MANNER,
  /** Stands before a title, slogan or byname between quotation marks: "the film". */
  TITLE
}
