package org.warta.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.warta.Article;
import org.warta.NewsNormalizer;
import org.warta.PlaceFinder;
import org.warta.RawArticle;

class EnglishPlacesTest {
  private static final NewsNormalizer NORMALIZER = NewsNormalizer.create();

  static Stream<Arguments> places() {
    return rows("places.tsv");
  }

  static Stream<Arguments> none() {
    return rows("places-none.tsv");
  }

  @ParameterizedTest
  @MethodSource("places")
  void readsPlacesAndTheirUsage(String text, String places) {
    assertThat(show(text)).isEqualTo(places);
  }

  @ParameterizedTest
  @MethodSource("none")
  void readsNoPlace(String text) {
    assertThat(show(text)).isEmpty();
  }

  @Test
  void resolvesNamesThatStandAlone() {
    PlaceFinder finder = PlaceFinder.of(new EnglishModule());
    assertThat(best(finder, "Burma")).isEqualTo("Myanmar");
    assertThat(best(finder, "Stepanakert")).isEqualTo("Khankendi");
    assertThat(best(finder, "Dutch")).isEqualTo("Netherlands");
  }

  private static String best(PlaceFinder finder, String name) {
    return finder.resolve(name).get(0).place().name();
  }

  private static String show(String text) {
    Article article = NORMALIZER.normalize(RawArticle.builder(text).language("en").build());
    return article.placeMentions().stream()
        .map(
            mention ->
                mention.surface()
                    + "="
                    + article.place(mention.place()).orElseThrow().name()
                    + "/"
                    + mention.usage())
        .collect(Collectors.joining("¦"));
  }

  private static Stream<Arguments> rows(String name) {
    try (InputStream in =
            Objects.requireNonNull(
                EnglishPlacesTest.class.getResourceAsStream("/golden/" + name), name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String> rows = lines.lines().filter(line -> !line.startsWith("#")).toList();
      return rows.stream().skip(1).map(row -> Arguments.of((Object[]) row.split("\t", -1)));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
