package org.warta.testkit;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.warta.spi.ResourceOpener;

/**
 * Golden files of a language: what is expected of texts in it, a row each. A file is tab-separated
 * UTF-8 with one header row and {@code #} comments; in a cell {@code \n} is a line break, and a
 * broken bar stands between the parts of a list. {@link GoldenText} writes what a text gave in the
 * same manner. Stateless.
 */
public final class GoldenRows {
  private static final String BETWEEN_PARTS = " ¦ ";

  private GoldenRows() {}

  /**
   * {@return the rows of the file, each as the arguments of a parameterized test}
   *
   * @param opener opens the file, as {@code MyTest.class::getResourceAsStream} does
   * @param file its path, such as {@code /golden/events.tsv}
   * @throws UncheckedIOException where it is not there or cannot be read
   */
  public static Stream<Object[]> of(ResourceOpener opener, String file) {
    try (InputStream in = opened(opener.open(file), file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String> rows = lines.lines().filter(line -> !line.startsWith("#")).toList();
      return rows.stream().skip(1).map(row -> row.replace("\\n", "\n").split("\t", -1));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static InputStream opened(@Nullable InputStream in, String file)
      throws FileNotFoundException {
    if (in == null) {
      throw new FileNotFoundException(file);
    }
    return in;
  }

  /** {@return the parts of a cell that holds a list; none where it is empty} */
  public static List<String> parts(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(BETWEEN_PARTS, -1));
  }

  /** {@return the cell that holds these parts} */
  static String cell(List<String> parts) {
    return String.join(BETWEEN_PARTS, parts);
  }
}
