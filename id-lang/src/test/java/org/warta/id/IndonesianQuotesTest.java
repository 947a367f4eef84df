package org.warta.id;

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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.warta.Article;
import org.warta.NewsNormalizer;
import org.warta.Quote;
import org.warta.RawArticle;
import org.warta.Span;

/** Quotations and attributions of Indonesian sentences, written for these tests. */
class IndonesianQuotesTest {
  private static final NewsNormalizer normalizer =
      NewsNormalizer.builder().module(new IndonesianModule()).build();

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

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"Lowongan dibuka,\" tulis akun Instagram Kementerian Ketenagakerjaan.|IDN-MAN",
        "Hans Wiratama menyebut pasar tenang. \"Kami tunggu,\" kata Donal Setiaji. "
            + "\"Tekanan Donal Setiaji terlalu besar,\" ujarnya.|person:idncvl:hans-wiratama",
        "\"Kami banding,\" kata kuasa hukum Randu Pratista, Wulansih Kirana."
            + "|person:idncvl:wulansih-kirana"
      })
  void knowsWhoSpeaksLast(String text, String actor) {
    List<Quote> quotes = read(text).quotes();
    assertThat(quotes.get(quotes.size() - 1).actor()).isEqualTo(actor);
  }

  static Stream<Arguments> statements() throws IOException {
    return rows("quotes.tsv");
  }

  static Stream<Arguments> none() throws IOException {
    return rows("quotes-none.tsv");
  }

  private Article read(String text) {
    return normalizer.normalize(RawArticle.builder(text).language("id").build());
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
                IndonesianQuotesTest.class.getResourceAsStream("/golden/" + name), name);
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
