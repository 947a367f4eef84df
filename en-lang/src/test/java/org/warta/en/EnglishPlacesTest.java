package org.warta.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warta.NewsNormalizer;
import org.warta.PlaceFinder;
import org.warta.RawArticle;
import org.warta.testkit.GoldenText;

class EnglishPlacesTest {
  private static final NewsNormalizer NORMALIZER = NewsNormalizer.create();

  static Stream<Object[]> places() {
    return Golden.rows("places.tsv");
  }

  static Stream<Object[]> none() {
    return Golden.rows("places-none.tsv");
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
    return GoldenText.places(NORMALIZER.normalize(RawArticle.builder(text).language("en").build()));
  }
}
