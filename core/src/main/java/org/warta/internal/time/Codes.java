package org.warta.internal.time;

import org.warta.internal.lexicon.SenseKind;
import org.warta.spi.TimeCue;

/** The numbers that stand for constants in the senses of the lexicon, which holds numbers alone. */
final class Codes {
  private Codes() {}

  /** {@return the number of the constant among those of its enum} */
  @SuppressWarnings("EnumOrdinal") // lives in memory only, as long as the lexicon does
  static int of(Enum<?> constant) {
    return constant.ordinal();
  }

  /** {@return the bit of the kind in a set of kinds} */
  static long bit(SenseKind kind) {
    return 1L << of(kind);
  }

  /** {@return the bit of the cue in a set of cues} */
  static int bit(TimeCue cue) {
    return 1 << of(cue);
  }
}
