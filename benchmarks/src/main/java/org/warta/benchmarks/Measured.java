package org.warta.benchmarks;

import java.util.List;
import java.util.Map;

/** A class of benchmarks that says how its scores read as rows of the table. */
interface Measured {
  /**
   * {@return the benchmark that ratios are to; it is run along with each other one of the class}
   */
  String reference();

  /** {@return all benchmarks that ratios are to, where there are several} */
  default List<String> references() {
    return List.of(reference());
  }

  /** {@return the benchmarks that cannot be run here, and why} */
  default Map<String, String> leftOut() {
    return Map.of();
  }

  /**
   * {@return the rows of the benchmarks that were run}
   *
   * @param scores what was measured of this class
   */
  List<Row> rows(Scores scores);
}
