package org.warta.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warta.Article;
import org.warta.NewsNormalizer;
import org.warta.RawArticle;
import org.warta.testkit.GoldenText;

class EnglishEventsTest {
  private static final NewsNormalizer NORMALIZER = NewsNormalizer.create();

  static Stream<Object[]> events() {
    return Golden.rows("events.tsv");
  }

  static Stream<Object[]> none() {
    return Golden.rows("events-none.tsv");
  }

  static Stream<Object[]> tolls() {
    return Golden.rows("tolls.tsv");
  }

  @ParameterizedTest
  @MethodSource("events")
  void readsWhoDidWhatToWhomAndWhetherItWasSo(String text, String events) {
    assertThat(GoldenText.events(normalize(text))).isEqualTo(events);
  }

  @ParameterizedTest
  @MethodSource("none")
  void readsNoEvent(String text) {
    assertThat(normalize(text).events()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("tolls")
  void readsTheDeadAndInjured(String text, String tolls) {
    assertThat(GoldenText.tolls(normalize(text))).isEqualTo(tolls);
  }

  @Test
  void givesOneEventOneKeyInTwoArticles() {
    String first = "Egypt shelled Tobruk, Libya, on Monday, May 8, 2023.";
    String second = "On Monday, 8 May 2023, Tobruk, Libya, was shelled by Egypt.";
    assertThat(normalize(first).events().get(0).key())
        .isEqualTo(normalize(second).events().get(0).key());
  }

  @Test
  void readsAMegabyteOfOneTrigger() {
    assertThat(normalize("Israel attacked Iran and ".repeat(40_000)).events()).isNotEmpty();
  }

  private static Article normalize(String text) {
    return NORMALIZER.normalize(
        RawArticle.builder(text).language("en").published("2023-05-10").build());
  }
}
