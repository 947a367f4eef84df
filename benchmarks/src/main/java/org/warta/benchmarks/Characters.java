package org.warta.benchmarks;

import java.util.List;

/** Benchmarks that read text and whose score is the milliseconds of one reading. */
interface Characters extends Measured {
  /** {@return the number of UTF-16 units that the benchmark of that name reads at each call} */
  long characters(String benchmark);

  @Override
  default String reference() {
    return "icuWordBreak";
  }

  @Override
  default List<Row> rows(Scores scores) {
    return scores.names().stream()
        .map(
            name -> {
              double speed = characters(name) / scores.of(name) / 1000;
              return new Row(name, speed, Row.Unit.MILLION_CHARACTERS, reference());
            })
        .toList();
  }
}
