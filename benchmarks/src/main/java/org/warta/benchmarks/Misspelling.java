package org.warta.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A word with one letter left out, put in, mistaken, or exchanged with its neighbour.
 *
 * @param printed the misspelt word, which is no word of the vocabulary
 * @param meant the word that it was made from
 */
record Misspelling(String printed, String meant) {
  private static final int SHORTEST = 6;

  /** {@return misspellings of as many words of the vocabulary, the same ones each time} */
  static List<Misspelling> of(List<String> vocabulary, int count) {
    Random random = new Random(20201109);
    List<String> words = new ArrayList<>(vocabulary);
    Collections.shuffle(words, random);
    Set<String> known = new HashSet<>(vocabulary);
    List<Misspelling> misspellings = new ArrayList<>();
    for (String word : words) {
      if (word.length() >= SHORTEST && misspellings.size() < count) {
        String printed = word;
        while (known.contains(printed)) {
          printed = edit(word, random);
        }
        misspellings.add(new Misspelling(printed, word));
      }
    }
    return misspellings;
  }

  private static String edit(String word, Random random) {
    StringBuilder letters = new StringBuilder(word);
    int at = random.nextInt(word.length() - 1);
    char letter = (char) ('a' + random.nextInt(26));
    switch (random.nextInt(4)) {
      case 0 -> letters.deleteCharAt(at);
      case 1 -> letters.insert(at, letter);
      case 2 -> letters.setCharAt(at, letter);
      default -> letters.insert(at + 2, letters.charAt(at)).deleteCharAt(at);
    }
    return letters.toString();
  }
}
