package org.warta.internal.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FellowWordsTest {
  private static final List<String> ENDINGS = List.of("lo");

  @Test
  void holdsLongWordsWithWhatBeginsSo() {
    FellowWords words = FellowWords.of(List.of("torvan", "mirselo"), List.of(), ENDINGS);

    assertThat(holds(words, "torvan")).isTrue();
    assertThat(holds(words, "torvanda")).isTrue();
    assertThat(words.holds("xmirseloxy".toCharArray(), 1, 9)).isTrue();
    assertThat(holds(words, "torva")).isFalse();
    assertThat(holds(words, "torvxn")).isFalse();
    assertThat(holds(words, "")).isFalse();
  }

  @Test
  void holdsShortWordsAndThoseOfAGroupAloneOrWithAnEnding() {
    FellowWords words = FellowWords.of(List.of("sel"), List.of("vunt", "ormivel"), ENDINGS);

    assertThat(holds(words, "sel")).isTrue();
    assertThat(holds(words, "sello")).isTrue();
    assertThat(holds(words, "vuntlo")).isTrue();
    assertThat(holds(words, "ormivello")).isTrue();
    assertThat(holds(words, "ormivelda")).isFalse();
    assertThat(holds(words, "selama")).isFalse();
    assertThat(holds(words, "se")).isFalse();
  }

  @Test
  void isEmptyWithoutWords() {
    assertThat(FellowWords.of(List.of(), List.of(), ENDINGS).isEmpty()).isTrue();
    assertThat(FellowWords.of(List.of("sel"), List.of(), ENDINGS).isEmpty()).isFalse();
    assertThat(holds(FellowWords.NONE, "sel")).isFalse();
  }

  @Test
  void agreesWithASearchOfAllWords() {
    Random random = new Random(20261129);
    for (int round = 0; round < 300; round++) {
      List<String> listed = new ArrayList<>();
      for (int i = 0; i < random.nextInt(12); i++) {
        listed.add(word(random, 5 + random.nextInt(3)));
      }
      FellowWords words = FellowWords.of(listed, List.of(), ENDINGS);
      for (int i = 0; i < 40; i++) {
        String asked = word(random, random.nextInt(10));
        assertThat(holds(words, asked))
            .as("%s in %s", asked, listed)
            .isEqualTo(listed.stream().anyMatch(asked::startsWith));
      }
    }
  }

  private static boolean holds(FellowWords words, String word) {
    return words.holds(word.toCharArray(), 0, word.length());
  }

  private static String word(Random random, int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append((char) ('a' + random.nextInt(2)));
    }
    return word.toString();
  }
}
