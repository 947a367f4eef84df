package org.warta.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.warta.internal.lexicon.Lexicon.Sense;
import org.warta.internal.text.Tokens;

class LexiconTest {

  @ParameterizedTest
  @CsvSource({
    "Torv Anlet, TORV   anlet!, 2",
    "Torv Anlet, torv\u00A0\u00E1nlet, 2",
    "Torv Anlet, torvanlet, 0",
    "Torv Anlet, torv-anlet, 0",
    "Torv Anlet, torv anletz, 0",
    "Torv-Anlet, Torv\u2013Anlet, 3",
    "Torv-Anlet, Torv - Anlet, 0",
    "Ma'ruk, MA\u2019RUK, 1",
    "t.v., T.V., 4",
    "Torv:, torv: vo, 2",
    "Torv 24, torv 24, 2"
  })
  void findsWordsFoldedFromTokenToToken(String word, String text, int tokens) {
    Lexicon lexicon = Lexicon.builder().add(word, SenseKind.PLACE, 7).build();
    Matches matches = lexicon.find(TextTokens.of(text));
    assertThat(matches.last(0) - matches.first(0)).isEqualTo(tokens == 0 ? 0 : 1);
    if (tokens > 0) {
      assertThat(matches.end(matches.first(0))).isEqualTo(tokens);
    }
  }

  @Test
  void keepsEverySenseOfAWordOnce() {
    Lexicon lexicon =
        Lexicon.builder()
            .add("Torv", SenseKind.PLACE, 3)
            .add("torv", SenseKind.MONTH, 5)
            .add("TORV", SenseKind.PLACE, 4)
            .add("torv", SenseKind.PLACE, 3)
            .build();
    Matches matches = lexicon.find(TextTokens.of("Torv"));
    assertThat(matches.senses(0))
        .containsExactly(
            new Sense(SenseKind.PLACE, 3),
            new Sense(SenseKind.MONTH, 5),
            new Sense(SenseKind.PLACE, 4));
    assertThat(matches.value(0, SenseKind.PLACE)).isEqualTo(3);
    assertThat(matches.value(0, SenseKind.MONTH)).isEqualTo(5);
    assertThat(matches.value(0, SenseKind.OUTLET)).isEqualTo(-1);
    assertThat(Long.bitCount(matches.kinds(0))).isEqualTo(2);
    assertThat(matches.lastSense(0) - matches.firstSense(0)).isEqualTo(3);
    assertThat(matches.senseKind(matches.firstSense(0) + 1)).isEqualTo(SenseKind.MONTH);
    assertThat(matches.senseValue(matches.firstSense(0) + 2)).isEqualTo(4);
  }

  @Test
  void findsTheLongestOfAKind() {
    Lexicon lexicon =
        Lexicon.builder()
            .add("torv", SenseKind.PLACE, 1)
            .add("torv anlet", SenseKind.PLACE, 2)
            .add("torv anlet post", SenseKind.OUTLET, 3)
            .build();
    Matches matches = lexicon.find(TextTokens.of("vo torv anlet post"));
    assertThat(matches.end(matches.longest(1, SenseKind.PLACE))).isEqualTo(3);
    assertThat(matches.end(matches.longest(1, SenseKind.OUTLET))).isEqualTo(4);
    assertThat(matches.longest(1, SenseKind.MONTH)).isEqualTo(-1);
    assertThat(matches.longest(0, SenseKind.PLACE)).isEqualTo(-1);
    assertThat(matches.is(1, SenseKind.PLACE)).isTrue();
    assertThat(matches.is(1, SenseKind.OUTLET)).isFalse();
    assertThat(matches.is(2, SenseKind.PLACE)).isFalse();
  }

  @Test
  void asksForAWordByItsFoldedCharacters() {
    Lexicon lexicon = Lexicon.builder().add("Torv", SenseKind.FUNCTION_WORD, 0).build();
    char[] folded = "zantorv".toCharArray();
    assertThat(lexicon.knows(folded, 3, 7)).isTrue();
    assertThat(lexicon.knows(folded, 2, 7)).isFalse();
    assertThat(lexicon.hasSense(folded, 3, 7, SenseKind.FUNCTION_WORD)).isTrue();
    assertThat(lexicon.hasSense(folded, 3, 7, SenseKind.PLACE)).isFalse();
    assertThat(lexicon.hasSense(TextTokens.of("vo T\u00D3RV"), 1, SenseKind.FUNCTION_WORD))
        .isTrue();
  }

  @Test
  void takesNoWordOfNothing() {
    Lexicon lexicon = Lexicon.builder().add(" \u00A0", SenseKind.PLACE, 1).build();
    Matches matches = lexicon.find(TextTokens.of("vo"));
    assertThat(matches.last(0)).isEqualTo(matches.first(0));
  }

  @Test
  void findsNothingInAnEmptyText() {
    Lexicon lexicon = Lexicon.builder().add("vo", SenseKind.PLACE, 1).build();
    assertThat(lexicon.find(TextTokens.of("")).first(0)).isZero();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void agreesWithAHashMapOnRandomWordsAndTexts(long seed) {
    Random random = new Random(seed);
    Lexicon.Builder builder = Lexicon.builder();
    Map<String, List<Integer>> oracle = new HashMap<>();
    for (int value = 0; value < 300; value++) {
      List<String> parts = parts(random, 1 + random.nextInt(4));
      builder.add(String.join("", parts), SenseKind.PLACE, value);
      oracle.computeIfAbsent(key(parts), k -> new ArrayList<>()).add(value);
    }
    Lexicon lexicon = builder.build();
    List<String> text = parts(random, 400);
    Tokens tokens = TextTokens.of(String.join("", text));
    Matches matches = lexicon.find(tokens);
    int found = 0;
    for (int first = 0; first < tokens.count(); first++) {
      int m = matches.first(first);
      StringBuilder key = new StringBuilder();
      for (int end = first + 1; end <= Math.min(tokens.count(), first + 12); end++) {
        int last = end - 1;
        key.append(last > first && !tokens.isGlued(last) ? " " : "")
            .append(tokens.folded(), tokens.begin(last), tokens.length(last));
        List<Integer> values = oracle.get(key.toString());
        if (values != null) {
          assertThat(m).isLessThan(matches.last(first));
          assertThat(matches.end(m)).isEqualTo(end);
          assertThat(matches.senses(m)).extracting(Sense::value).containsExactlyElementsOf(values);
          m++;
          found++;
        }
      }
      assertThat(m).isEqualTo(matches.last(first));
    }
    assertThat(found).isPositive();
  }

  static LongStream seeds() {
    return LongStream.range(0, 30);
  }

  /** Words of three letters, numbers and signs, with or without white space between them. */
  private static List<String> parts(Random random, int count) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String word = "";
      for (int n = random.nextInt(2); n >= 0; n--) {
        word += "abc\u00E1".charAt(random.nextInt(4));
      }
      parts.add(
          switch (random.nextInt(5)) {
            case 0 -> "-";
            case 1 -> String.valueOf(random.nextInt(3));
            default -> " " + word;
          });
      if (random.nextInt(3) == 0) {
        parts.add(random.nextBoolean() ? " " : "\n ");
      }
    }
    return parts;
  }

  private static String key(List<String> parts) {
    return String.join("", parts).replaceAll("\\s+", " ").strip().replace('\u00E1', 'a');
  }
}
