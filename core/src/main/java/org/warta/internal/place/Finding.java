package org.warta.internal.place;

import org.jspecify.annotations.Nullable;
import org.warta.Match;
import org.warta.PlaceUsage;

/** A name found in a text, and what the steps of the stage learn of it. Not thread-safe. */
final class Finding {
  /** No row: the name is in no list. */
  static final int UNLISTED = -1;

  /** The first token of the name. */
  final int first;

  /** One more than its last token. */
  final int end;

  /** The numbers of its senses, see {@link PlaceName}; empty for an unlisted name. */
  final int[] names;

  /** The sentence it stands in, or -1 in the dateline. */
  final int sentence;

  /** The row of the word for its kind before or after it, or -1. */
  int typeWord = -1;

  /** The first token of the mention: the type word's where that is part of the name. */
  int spanFirst;

  /** One more than the last token of the mention. */
  int spanEnd;

  /** The row of the place that it means. */
  int row = UNLISTED;

  /** The rows of the other places it may mean, best first. */
  int[] others = {};

  /** How the name met the lexicon. */
  Match match = Match.UNLISTED;

  /** Whether the name is a word for what is of the place. */
  boolean adjective;

  /** What it stands for. */
  PlaceUsage usage = PlaceUsage.LITERAL;

  /** Whether a word beside it shows that it is a place. */
  boolean placed;

  /** The name of an unlisted place. */
  @Nullable String unlisted;

  Finding(int first, int end, int[] names, int sentence) {
    this.first = first;
    this.end = end;
    this.names = names;
    this.sentence = sentence;
    this.spanFirst = first;
    this.spanEnd = end;
  }

  /**
   * {@return a name that no list has, which the word of the type shows to be a place}
   *
   * @param typeWord the row of the word for its kind
   * @param name the name as the article gives it
   */
  static Finding unlisted(int first, int end, int sentence, int typeWord, String name) {
    Finding found = new Finding(first, end, new int[0], sentence);
    found.typeWord = typeWord;
    found.placed = true;
    found.unlisted = name;
    return found;
  }

  boolean isUnlisted() {
    return names.length == 0;
  }
}
