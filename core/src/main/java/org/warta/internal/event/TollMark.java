package org.warta.internal.event;

import org.warta.Count;
import org.warta.spi.CasualtyWord;

/** A number or a word about casualties in a sentence. Not thread-safe. */
final class TollMark {
  /** Words for those to whom something has happened. */
  static final long HARMED =
      set(
          CasualtyWord.KILLED,
          CasualtyWord.INJURED,
          CasualtyWord.MISSING,
          CasualtyWord.DISPLACED,
          CasualtyWord.DETAINED);

  /** Verbs that do it to those named behind them. */
  static final long HARMS =
      set(CasualtyWord.KILLS, CasualtyWord.INJURES, CasualtyWord.DETAINS, CasualtyWord.LOSES);

  final int first;
  final int end;

  /** The first token of the first of the numbers that are added to this one. */
  int from;

  /** The meanings of the word; 0 for a number. */
  final long meaning;

  /** The number, or null for a word. */
  @org.jspecify.annotations.Nullable Count count;

  /** Whether the number is that of something else: "7 tahun". */
  boolean measure;

  /** Whether a word for people follows the number. */
  boolean people;

  boolean used;

  TollMark(int first, int end, long meaning) {
    this.first = first;
    this.from = first;
    this.end = end;
    this.meaning = meaning;
  }

  boolean is(CasualtyWord word) {
    return (meaning & 1L << word.ordinal()) != 0;
  }

  boolean isAny(long set) {
    return (meaning & set) != 0;
  }

  /** {@return whether it says what has happened to people, and is no word for people as well} */
  boolean isHarmed() {
    return isAny(HARMED) && !is(CasualtyWord.PERSON);
  }

  /** {@return whether it says that, or is a verb that does it} */
  boolean isHarm() {
    return isAny(HARMED | HARMS) && !is(CasualtyWord.PERSON);
  }

  static long set(CasualtyWord... words) {
    long set = 0;
    for (CasualtyWord word : words) {
      set |= 1L << word.ordinal();
    }
    return set;
  }
}
