package org.warta;

/** The form in which a text mentions an actor. */
public enum ActorForm {
  /** A proper name, full or short. */
  NAME,
  /** Letters for a name: "PBB". */
  ACRONYM,
  /** Another name: a nickname, or one that the article declares. */
  ALIAS,
  /** A place or building for those who sit there: "Kremlin". */
  METONYM,
  /** A byname: "Negeri Paman Sam". */
  EPITHET,
  /** A role or description: "polisi", "warga sipil Gaza". */
  DESCRIPTION,
  /** A pronoun. */
  PRONOUN
}
