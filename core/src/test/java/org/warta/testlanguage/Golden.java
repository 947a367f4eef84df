package org.warta.testlanguage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/**
 * Golden files of {@code src/test/resources/golden}: tab-separated, one header row, {@code #}
 * comments. In a cell, {@code \n} is a line break, {@code \r} a carriage return, and a broken bar
 * stands between the parts of a list.
 */
public final class Golden {
  private Golden() {}

  /** {@return the rows of the files, each as arguments of a parameterized test} */
  public static Stream<Arguments> rows(String... names) {
    return Stream.of(names).flatMap(Golden::rows);
  }

  private static Stream<Arguments> rows(String name) {
    try (InputStream in =
            Objects.requireNonNull(Golden.class.getResourceAsStream("/golden/" + name), name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String> rows = lines.lines().filter(line -> !line.startsWith("#")).toList();
      int columns = cells(rows.get(0)).length;
      return rows.stream().skip(1).map(row -> arguments(name, row, columns));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static Arguments arguments(String name, String row, int columns) {
    Object[] cells = cells(row);
    if (cells.length != columns) {
      throw new IllegalStateException(name + ": not " + columns + " cells: " + row);
    }
    return Arguments.of(cells);
  }

  private static Object[] cells(String row) {
    String[] cells = row.split("\t", -1);
    Object[] unescaped = new Object[cells.length];
    for (int i = 0; i < cells.length; i++) {
      unescaped[i] = cells[i].replace("\\n", "\n").replace("\\r", "\r");
    }
    return unescaped;
  }

  /** {@return the parts of a cell that holds a list} */
  public static List<String> parts(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(" ¦ "));
  }
}
