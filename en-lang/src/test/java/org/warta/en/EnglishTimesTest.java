package org.warta.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Times of English sentences: what is found, and what is none. */
class EnglishTimesTest {

  @Test
  void readsSpanAndValueOfNineSentencesInTen() {
    List<String> wrong = new ArrayList<>();
    List<Arguments> rows = TimeRows.rows("times.tsv").toList();
    for (Arguments row : rows) {
      Object[] cells = row.get();
      String found = TimeRows.written(TimeRows.find((String) cells[0], (String) cells[1]));
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

  static Stream<Arguments> none() {
    return TimeRows.rows("times-none.tsv");
  }
}
