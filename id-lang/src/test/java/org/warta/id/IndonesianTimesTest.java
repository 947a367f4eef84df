package org.warta.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Times of Indonesian sentences: what is found, and what is none. */
class IndonesianTimesTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("times")
  void readsTimes(String text, String published, String expected) {
    assertThat(TimeRows.written(TimeRows.find(text, published))).isEqualTo(expected);
  }

  static Stream<Arguments> times() {
    return TimeRows.rows("times.tsv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("none")
  void findsNoTimeWhereThereIsNone(String text) {
    assertThat(TimeRows.find(text, "2021-03-08")).isEmpty();
  }

  static Stream<Arguments> none() {
    return TimeRows.rows("times-none.tsv");
  }
}
