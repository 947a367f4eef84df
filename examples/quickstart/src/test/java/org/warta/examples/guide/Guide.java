package org.warta.examples.guide;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A guide under {@code docs}: its Java, each block with the output that the guide shows behind it,
 * and the files of the project that it names.
 */
record Guide(String file, List<Block> blocks, List<String> files) {
  private static final Path DOCS = Path.of("../../docs");
  private static final Pattern JAVA =
      Pattern.compile("```java\n(.*?)```\n(?:\n```text\n(.*?)```\n)?", Pattern.DOTALL);

  private static final Pattern FILE =
      Pattern.compile("`((?:core|id-lang|examples|docs)/[^`\\s]+|README\\.md)`");

  /** A block of Java; {@code output} is empty where none is shown. */
  record Block(String code, String output) {}

  static List<Guide> all() throws IOException {
    try (Stream<Path> files = Files.list(DOCS)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .map(Guide::read)
          .toList();
    }
  }

  private static Guide read(Path file) {
    try {
      List<Block> blocks = new ArrayList<>();
      String text = Files.readString(file);
      Matcher found = JAVA.matcher(text);
      while (found.find()) {
        blocks.add(new Block(found.group(1), found.group(2) == null ? "" : found.group(2)));
      }
      List<String> files = FILE.matcher(text).results().map(it -> it.group(1)).toList();
      return new Guide(file.getFileName().toString(), blocks, files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return what the code prints} */
  static String printedBy(Runnable code) {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      code.run();
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return file;
  }
}
