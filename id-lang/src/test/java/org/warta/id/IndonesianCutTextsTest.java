package org.warta.id;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warta.NewsNormalizer;
import org.warta.RawArticle;

/** Texts that end or begin anywhere, as scraping leaves them, are read like any other. */
class IndonesianCutTextsTest {
  private static final int SHORTEST = 3;
  private static final NewsNormalizer NORMALIZER =
      NewsNormalizer.builder().module(new IndonesianModule()).build();

  @ParameterizedTest
  @ValueSource(strings = {"actors.tsv", "aliases.tsv", "quotes.tsv", "events.tsv", "pages.tsv"})
  void readsEveryBeginningAndEndOfAText(String file) {
    Golden.rows(file)
        .flatMap(row -> Stream.of(row).map(String::valueOf))
        .distinct()
        .forEach(IndonesianCutTextsTest::readCut);
  }

  private static void readCut(String text) {
    for (int i = SHORTEST; i < text.length(); i++) {
      read(text.substring(0, i));
      read(text.substring(i));
    }
  }

  private static void read(String text) {
    assertThatCode(
            () -> NORMALIZER.normalize(RawArticle.builder(text).title(text).language("id").build()))
        .as("reading \"%s\"", text)
        .doesNotThrowAnyException();
  }
}
