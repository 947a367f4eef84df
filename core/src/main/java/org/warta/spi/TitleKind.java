package org.warta.spi;

/** What a title of {@link ListKind#TITLES} says of the person. */
public enum TitleKind {
  /** A post: "minister". */
  OFFICE,
  /** A rank of police or army. */
  RANK,
  /** A form of address. */
  HONORIFIC,
  /** A degree. */
  DEGREE,
  /** A word that says that a name follows: "named", "with the initials". */
  NAMING,
  /** What somebody does or is: "singer", "witness". */
  ROLE,
  /** What somebody is to another, who is named behind it: "mother", "private secretary". */
  RELATION
}
