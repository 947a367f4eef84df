package org.warta.internal.place;

import org.warta.Match;

/**
 * The number that goes with a place's name in the lexicon: the row of the place and how the name
 * belongs to it.
 */
public final class PlaceName {
  /** A name that the language's newspapers use, or the canonical one. */
  static final int OWN = 0;

  /** A name of another language in the same script: read only where the text shows a place. */
  static final int FOREIGN = 1;

  /** A name of another script. */
  static final int SCRIPT = 2;

  /** A former name or a by-name. */
  static final int ALIAS = 3;

  /** An abbreviation printed in capitals alone. */
  static final int CAPITALS = 4;

  /** Another spelling of a name. */
  static final int SPELLING = 5;

  /** A misprint of a name. */
  static final int MISPRINT = 6;

  /** A word for what is of the place. */
  static final int ADJECTIVE = 7;

  private static final int BITS = 3;

  private PlaceName() {}

  static int of(int row, int bond) {
    return row << BITS | bond;
  }

  /** {@return the row of the place in the gazetteer} */
  public static int row(int value) {
    return value >> BITS;
  }

  static int bond(int value) {
    return value & (1 << BITS) - 1;
  }

  static Match match(int bond) {
    return switch (bond) {
      case FOREIGN, SCRIPT, SPELLING, ADJECTIVE -> Match.VARIANT;
      case ALIAS -> Match.ALIAS;
      case MISPRINT -> Match.TYPO;
      default -> Match.EXACT;
    };
  }
}
