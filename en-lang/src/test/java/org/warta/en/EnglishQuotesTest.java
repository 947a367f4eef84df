package org.warta.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warta.Article;
import org.warta.NewsNormalizer;
import org.warta.RawArticle;
import org.warta.testkit.GoldenRows;
import org.warta.testkit.GoldenText;

/** Quotations and attributions of English sentences, written for these tests. */
class EnglishQuotesTest {
  private static final NewsNormalizer normalizer =
      NewsNormalizer.builder().module(new EnglishModule()).build();

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("statements")
  void readsWhoSaidWhat(String behaviour, String text, String quotes, String attributions) {
    Article article = read(text);
    assertThat(GoldenText.quotes(article, text))
        .as(behaviour)
        .containsExactlyElementsOf(GoldenRows.parts(quotes));
    assertThat(GoldenText.attributions(article, text))
        .as(behaviour)
        .containsExactlyElementsOf(GoldenRows.parts(attributions));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("none")
  void quotesNobody(String behaviour, String text, String attributions) {
    Article article = read(text);
    assertThat(article.quotes()).as(behaviour).isEmpty();
    assertThat(GoldenText.attributions(article, text))
        .as(behaviour)
        .containsExactlyElementsOf(GoldenRows.parts(attributions));
  }

  static Stream<Object[]> statements() {
    return Golden.rows("quotes.tsv");
  }

  static Stream<Object[]> none() {
    return Golden.rows("quotes-none.tsv");
  }

  private Article read(String text) {
    return normalizer.normalize(RawArticle.builder(text).language("en").build());
  }
}
