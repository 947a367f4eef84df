package org.warta.benchmarks;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A line of the table.
 *
 * @param name what was measured
 * @param figure how much of the unit
 * @param unit what the figure counts
 * @param reference the name of the row that the ratio is to, null where a ratio says nothing
 */
record Row(String name, double figure, Unit unit, @Nullable String reference) {
  /** What a figure counts. */
  enum Unit {
    MILLION_CHARACTERS("M chars/s"),
    THOUSAND_TOKENS("k tokens/s"),
    MICROSECONDS("us/look-up"),
    MILLISECONDS("ms"),
    MEGABYTES("MB"),
    PERCENT("%");

    private final String sign;

    Unit(String sign) {
      this.sign = sign;
    }

    private boolean isTime() {
      return this == MICROSECONDS || this == MILLISECONDS;
    }
  }

  /** {@return the line above the rows} */
  static String header() {
    return line("benchmark", "figure", "unit", "times as fast", "as");
  }

  /**
   * {@return the row as it is printed: how many times as fast as its reference, where that was run}
   *
   * @param all the rows of the table
   */
  String print(List<Row> all) {
    String ratio = "";
    String to = "";
    for (Row row : all) {
      if (row.name.equals(reference)) {
        double times = unit.isTime() ? row.figure / figure : figure / row.figure;
        ratio = String.format(Locale.ROOT, "%.3f", times);
        to = row.name;
      }
    }
    return line(name, String.format(Locale.ROOT, "%.2f", figure), unit.sign, ratio, to);
  }

  private static String line(String name, String figure, String unit, String ratio, String to) {
    return String.format(Locale.ROOT, "%-32s %12s %-10s %14s %s", name, figure, unit, ratio, to)
        .stripTrailing();
  }
}
