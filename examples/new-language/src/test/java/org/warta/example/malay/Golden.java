package org.warta.example.malay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files that the tests compare with. */
final class Golden {
  private Golden() {}

  static String text(String file) throws IOException {
    return Files.readString(Path.of("src/test/resources/golden", file));
  }

  /** {@return the rows below the header, cell by cell} */
  static List<String[]> rows(String file) throws IOException {
    return text(file)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .skip(1)
        .map(line -> line.split("\t", -1))
        .toList();
  }
}
