package org.warta.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.warta.Article;
import org.warta.NewsNormalizer;
import org.warta.RawArticle;
import org.warta.Span;

/** Quotations and attributions of English sentences, written for these tests. */
class EnglishQuotesTest {
  private static final NewsNormalizer normalizer =
      NewsNormalizer.builder().module(new EnglishModule()).build();

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("statements")
  void readsWhoSaidWhat(String behaviour, String text, String quotes, String attributions) {
    Article article = read(text);
    assertThat(quotes(article, text)).as(behaviour).containsExactlyElementsOf(parts(quotes));
    assertThat(attributions(article, text))
        .as(behaviour)
        .containsExactlyElementsOf(parts(attributions));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("none")
  void quotesNobody(String behaviour, String text, String attributions) {
    Article article = read(text);
    assertThat(article.quotes()).as(behaviour).isEmpty();
    assertThat(attributions(article, text))
        .as(behaviour)
        .containsExactlyElementsOf(parts(attributions));
  }

  static Stream<Arguments> statements() throws IOException {
    return rows("quotes.tsv");
  }

  static Stream<Arguments> none() throws IOException {
    return rows("quotes-none.tsv");
  }

  private Article read(String text) {
    return normalizer.normalize(RawArticle.builder(text).language("en").build());
  }

  private static List<String> quotes(Article article, String text) {
    return article.quotes().stream()
        .map(
            quote ->
                quote.kind()
                    + " "
                    + quote.content().in(text).strip()
                    + " = "
                    + printed(quote.speaker(), text))
        .toList();
  }

  private static List<String> attributions(Article article, String text) {
    return article.attributions().stream()
        .map(a -> printed(a.cue(), text) + " < " + printed(a.source(), text))
        .toList();
  }

  private static String printed(@Nullable Span span, String text) {
    return span == null ? "-" : span.in(text);
  }

  private static Stream<Arguments> rows(String name) throws IOException {
    try (InputStream in =
            Objects.requireNonNull(
                EnglishQuotesTest.class.getResourceAsStream("/golden/" + name), name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String> rows = lines.lines().filter(line -> !line.startsWith("#")).skip(1).toList();
      return rows.stream().map(row -> Arguments.of((Object[]) row.split("\t", -1)));
    }
  }

  private static List<String> parts(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(" ¦ ", -1));
  }
}
