package org.warta.benchmarks;

import io.gitlab.rxp90.jsymspell.SymSpell;
import io.gitlab.rxp90.jsymspell.SymSpellBuilder;
import io.gitlab.rxp90.jsymspell.Verbosity;
import io.gitlab.rxp90.jsymspell.api.SuggestItem;
import io.gitlab.rxp90.jsymspell.exceptions.NotInitializedException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words in the SymSpell port JSymSpell 1.0, each held for as common as any other. They are indexed
 * by all their letters: with the port's own prefix of seven it misses some words, and is slower.
 */
final class SymSpellWords {
  private final SymSpell words;

  SymSpellWords(Collection<String> vocabulary) {
    Map<String, Long> counts = new HashMap<>();
    int longest = 0;
    for (String word : vocabulary) {
      counts.put(word, 1L);
      longest = Math.max(longest, word.length());
    }
    words =
        new SymSpellBuilder()
            .setUnigramLexicon(counts)
            .setMaxDictionaryEditDistance(1)
            .setPrefixLength(longest + 1)
            .createSymSpell();
  }

  /** {@return the words at one edit from the word, two neighbours exchanged being one} */
  List<String> near(String word) {
    try {
      List<String> near = new ArrayList<>();
      for (SuggestItem item : words.lookup(word, Verbosity.ALL)) {
        near.add(item.getSuggestion());
      }
      return near;
    } catch (NotInitializedException e) {
      throw new IllegalStateException(e);
    }
  }
}
