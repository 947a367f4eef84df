package org.warta.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.warta.testlanguage.Golden;

class QuoteGoldenTest {
  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("statements")
  void readsStatements(String behaviour, String text, String quotes, String attributions) {
    VelvishReading reading = VelvishReading.of(text);
    assertThat(reading.quotes()).as(behaviour).containsExactlyElementsOf(Golden.parts(quotes));
    assertThat(reading.attributions())
        .as(behaviour)
        .containsExactlyElementsOf(Golden.parts(attributions));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("none")
  void quotesNobody(String behaviour, String text) {
    assertThat(VelvishReading.of(text).quotes()).as(behaviour).isEmpty();
  }

  static Stream<Arguments> statements() {
    return Golden.rows("quotes.tsv");
  }

  static Stream<Arguments> none() {
    return Golden.rows("quotes-none.tsv");
  }
}
