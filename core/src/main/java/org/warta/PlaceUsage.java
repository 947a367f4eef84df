package org.warta;

/** What the name of a place stands for where it is printed. */
public enum PlaceUsage {
  /** The place where something is or happens. */
  LITERAL,
  /** The state or its government, as who acts or is acted on: "Rusia menyatakan". */
  POLITY,
  /** A qualifier of another noun: "militer Azerbaijan". */
  MODIFIER,
  /** A part of the proper name of a body: "Kementerian Pertahanan Rusia". */
  ORG_PART,
  /** A capital or building for its government: "Kremlin". */
  METONYM,
  /** The place of the dateline. */
  DATELINE
}
