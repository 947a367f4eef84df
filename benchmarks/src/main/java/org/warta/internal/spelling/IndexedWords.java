package org.warta.internal.spelling;

import java.util.ArrayList;
import java.util.List;
import org.warta.spi.WordLists;

/**
 * The words that a language offers for misspelt ones, in the index that finds them: what spelling
 * costs before anything is ranked. It stands in the package of the index, which is not seen outside
 * of it. Immutable and thread-safe.
 */
public final class IndexedWords {
  private final Vocabulary words;
  private final DeletionIndex index;

  private IndexedWords(Vocabulary words) {
    this.words = words;
    this.index = DeletionIndex.of(words, Candidates.LEAST_WEIGHT, Candidates.SHORTEST);
  }

  /** {@return the indexed words of the language} */
  public static IndexedWords of(WordLists lists) {
    return new IndexedWords(SpellingData.of(lists).words());
  }

  /** {@return the words, folded} */
  public List<String> words() {
    List<String> all = new ArrayList<>();
    for (int word = 0; word < words.size(); word++) {
      if (words.weight(word) >= Candidates.LEAST_WEIGHT
          && words.length(word) >= Candidates.SHORTEST) {
        all.add(words.word(word));
      }
    }
    return all;
  }

  /**
   * {@return the words at one edit from the word, two neighbours exchanged being one}
   *
   * @param word a folded word
   */
  public List<String> near(String word) {
    char[] letters = word.toCharArray();
    List<String> near = new ArrayList<>();
    for (int candidate : index.near(letters, 0, letters.length, 1)) {
      if (SlipCost.slips(letters, 0, letters.length, words, candidate) == 1) {
        near.add(words.word(candidate));
      }
    }
    return near;
  }
}
