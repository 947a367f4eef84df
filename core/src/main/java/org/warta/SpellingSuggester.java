package org.warta;

import java.util.List;
import java.util.Objects;
import org.warta.internal.spelling.WordSuggester;
import org.warta.spi.LanguageModule;

/**
 * Suggests what was meant by a misspelt word that stands alone, as in a column of words.
 *
 * <p>Names are not in the vocabulary: a name is never suggested. Immutable and thread-safe.
 */
public final class SpellingSuggester {
  private final WordSuggester suggester;

  private SpellingSuggester(WordSuggester suggester) {
    this.suggester = suggester;
  }

  /**
   * {@return a suggester for the language}
   *
   * @param module the language; without a vocabulary nothing is suggested
   */
  public static SpellingSuggester of(LanguageModule module) {
    return new SpellingSuggester(
        WordSuggester.of(module.wordLists(), module.profile(), module.morphology()));
  }

  /**
   * {@return the words that may have been meant, best first; none for a word of the language, and
   * none for one that is like no word}
   *
   * @param word one word, in any case
   */
  public List<Suggestion> suggest(String word) {
    return suggester.suggest(Objects.requireNonNull(word, "word"));
  }
}
