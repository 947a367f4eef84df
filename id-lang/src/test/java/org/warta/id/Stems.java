package org.warta.id;

import java.util.HashMap;
import java.util.Map;
import org.warta.spi.ListKind;
import org.warta.spi.Morphology;
import org.warta.spi.WordList;

/**
 * The stems of the vocabulary, for tests.
 *
 * @param stems the stem of each listed word
 */
record Stems(Map<String, String> stems) {

  static Stems ofVocabulary() {
    Map<String, String> stems = new HashMap<>();
    for (WordList.Row row :
        new IndonesianModule().wordLists().list(ListKind.VOCABULARY).orElseThrow().rows()) {
      String stem = "";
      boolean made = false;
      for (String cell : row.text("words").split("(?<=\\d)(?=[ ()])", -1)) {
        boolean opens = cell.startsWith("(");
        boolean closes = cell.startsWith(")");
        String word = cell.replaceAll("[^\\p{L}']", "");
        made = opens || (made && !closes);
        if (!word.isEmpty()) {
          stem = made ? stem : word;
          stems.putIfAbsent(word, stem);
        }
      }
    }
    return new Stems(stems);
  }

  /** The stem of a form: that of the first listed word that it may be made of. */
  String of(String form, Morphology morphology) {
    return morphology.stem(form, stems::containsKey).map(stems::get).orElse("");
  }
}
