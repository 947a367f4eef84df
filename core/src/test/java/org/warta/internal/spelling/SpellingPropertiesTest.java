package org.warta.internal.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warta.Suggestion;
import org.warta.spi.LanguageProfile;
import org.warta.spi.Morphology;
import org.warta.spi.WordLists;

/** What holds of any vocabulary: words at random, and slips at random. */
class SpellingPropertiesTest {
  private static final String LETTERS = "abdefgiklmnoprstuvz";

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyWordWithOneSlipIsFoundBack(long seed) {
    Random random = new Random(seed);
    List<String> list = words(random, 300);
    WordLists lists = Words.lists(table(list), "surface\tnext\n");
    WordSuggester suggester =
        WordSuggester.of(lists, LanguageProfile.builder().build(), Morphology.none());
    for (String word : list) {
      String slip = slip(word, random);
      if (!list.contains(slip)) {
        assertThat(suggester.suggest(slip)).as(slip).extracting(Suggestion::word).contains(word);
      }
      assertThat(suggester.suggest(word)).as(word).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  void everyLongWordWithTwoSlipsIsFound(long seed) {
    Random random = new Random(seed);
    List<String> list = words(random, 300);
    Vocabulary words = SpellingData.of(Words.lists(table(list), "surface\tnext\n")).words();
    DeletionIndex index = DeletionIndex.of(words, 4, 4);
    for (String word : list) {
      if (word.length() >= 8) {
        char[] slip = slip(slip(word, random), random).toCharArray();
        assertThat(IntStream.of(index.near(slip, 0, slip.length, 2)).boxed())
            .as(new String(slip))
            .contains(words.find(word));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {6, 7})
  void oddWordsNeverThrow(long seed) {
    Random random = new Random(seed);
    WordSuggester suggester =
        WordSuggester.of(Words.lists(), LanguageProfile.builder().build(), Morphology.none());
    for (int i = 0; i < 300; i++) {
      char[] odd = new char[random.nextInt(60)];
      for (int c = 0; c < odd.length; c++) {
        odd[c] = (char) (random.nextBoolean() ? random.nextInt(128) : random.nextInt(0x10000));
      }
      assertThat(suggester.suggest(new String(odd))).isNotNull();
    }
  }

  private static List<String> words(Random random, int count) {
    List<String> words = new ArrayList<>();
    while (words.size() < count) {
      StringBuilder word = new StringBuilder();
      int length = 6 + random.nextInt(7);
      while (word.length() < length) {
        word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      if (!words.contains(word.toString())) {
        words.add(word.toString());
      }
    }
    return words;
  }

  private static String table(List<String> words) {
    StringBuilder table = new StringBuilder("surface\twords\n");
    words.stream()
        .sorted()
        .forEach(word -> table.append(word.charAt(0)).append('\t').append(word).append("9\n"));
    return table.toString();
  }

  private static String slip(String word, Random random) {
    int at = random.nextInt(word.length() - 1);
    String letter = LETTERS.substring(random.nextInt(LETTERS.length())).substring(0, 1);
    String head = word.substring(0, at);
    String tail = word.substring(at + 1);
    return switch (random.nextInt(4)) {
      case 0 -> head + tail;
      case 1 -> head + letter + word.charAt(at) + tail;
      case 2 -> head + letter + tail;
      default -> {
        char[] letters = word.toCharArray();
        char out = letters[at];
        letters[at] = letters[at + 1];
        letters[at + 1] = out;
        yield String.valueOf(Arrays.copyOf(letters, letters.length));
      }
    };
  }
}
