package org.warta.internal.lexicon;

import java.util.List;
import org.warta.spi.ListKind;
import org.warta.spi.WordLists;

/** The commonest words of a language as words of a lexicon. Stateless. */
public final class FunctionWords {
  private FunctionWords() {}

  /**
   * Adds the function words of the language to a lexicon.
   *
   * @return the words as listed; none where the language lists none
   */
  public static List<String> addTo(Lexicon.Builder lexicon, WordLists lists) {
    List<String> words =
        lists.rows(ListKind.FUNCTION_WORDS).stream().map(row -> row.text("surface")).toList();
    add(lexicon, words);
    return words;
  }

  /** {@return a lexicon of the words alone} */
  public static Lexicon lexicon(List<String> words) {
    Lexicon.Builder lexicon = Lexicon.smallBuilder();
    add(lexicon, words);
    return lexicon.build();
  }

  private static void add(Lexicon.Builder lexicon, List<String> words) {
    words.forEach(word -> lexicon.add(word, SenseKind.FUNCTION_WORD, 0));
  }
}
