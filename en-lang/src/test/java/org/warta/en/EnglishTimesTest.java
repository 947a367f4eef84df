package org.warta.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warta.testkit.GoldenText;

/** Times of English sentences: what is found, and what is none. */
class EnglishTimesTest {

  @Test
  void readsSpanAndValueOfNineSentencesInTen() {
    List<String> wrong = new ArrayList<>();
    List<Object[]> rows = Golden.rows("times.tsv").toList();
    for (Object[] cells : rows) {
      String found = GoldenText.times(TimeRows.find((String) cells[0], (String) cells[1]));
      if (!found.equals(cells[2])) {
        wrong.add(cells[0] + "\n   wanted " + cells[2] + "\n   found  " + found);
      }
    }
    assertThat(rows).hasSizeGreaterThanOrEqualTo(80);
    assertThat(1 - (double) wrong.size() / rows.size())
        .as(String.join("\n", wrong))
        .isGreaterThanOrEqualTo(0.9);
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
