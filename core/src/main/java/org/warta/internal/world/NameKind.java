package org.warta.internal.world;

import org.jspecify.annotations.Nullable;

/** What kind of name a name is. */
public enum NameKind {
  /** A name in use, the ordinary case. */
  OFFICIAL,
  /** A name that is no longer in use. */
  FORMER,
  /** A name that others than its people use. */
  EXONYM,
  /** A short form of a name. */
  ABBREVIATION,
  /** A by-name. */
  EPITHET,

  /** What is or comes from there: "French". */
  ADJECTIVE;

  private static final NameKind[] KINDS = values();

  /** {@return the kind of that name in lower case, {@link #OFFICIAL} for none, or null} */
  public static @Nullable NameKind of(String cell) {
    if (cell.isEmpty()) {
      return OFFICIAL;
    }
    for (NameKind kind : KINDS) {
      if (kind.name().equalsIgnoreCase(cell)) {
        return kind;
      }
    }
    return null;
  }
}
