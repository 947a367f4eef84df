package org.warta.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warta.testkit.GoldenText;

/** Times of Indonesian sentences: what is found, and what is none. */
class IndonesianTimesTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("times")
  void readsTimes(String text, String published, String expected) {
    assertThat(GoldenText.times(TimeRows.find(text, published))).isEqualTo(expected);
  }

  static Stream<Object[]> times() {
    return Golden.rows("times.tsv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("none")
  void findsNoTimeWhereThereIsNone(String text) {
    assertThat(TimeRows.find(text, "2021-03-08")).isEmpty();
  }

  static Stream<Object[]> none() {
    return Golden.rows("times-none.tsv");
  }
}
