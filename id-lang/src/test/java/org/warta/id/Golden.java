package org.warta.id;

import java.util.stream.Stream;
import org.warta.testkit.GoldenRows;

/** The golden files of {@code src/test/resources/golden}. */
final class Golden {
  private Golden() {}

  /** {@return the rows of the file, each as the arguments of a test} */
  static Stream<Object[]> rows(String name) {
    return GoldenRows.of(Golden.class::getResourceAsStream, "/golden/" + name);
  }
}
