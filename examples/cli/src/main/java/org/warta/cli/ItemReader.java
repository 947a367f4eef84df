package org.warta.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Takes the files of a run apart, in their order.
 *
 * <p>A file called {@code *.txt} is one article; any other, and standard input, is JSONL. What
 * cannot be read is an item of its own, and the reading goes on after it.
 */
final class ItemReader implements OrderedPipeline.Source {
  /** The most bytes that a line, or a file of plain text, may ever have: 256 MiB. */
  static final int LIMIT = 256 << 20;

  /**
   * {@return the bytes that a line or a file may have in this JVM: {@link #LIMIT}, or less where
   * there is little memory, so that one that is too long is an error of its own and no more}
   */
  static int limit() {
    return (int) Math.min(LIMIT, Runtime.getRuntime().maxMemory() / 8);
  }

  /** The name that stands for standard input. */
  static final String STANDARD_INPUT = "-";

  private static final String PLAIN_TEXT = ".txt";

  private final InputStream standardInput;
  private final List<String> files;
  private final Progress progress;
  private final int limit;

  /**
   * @param files the files as the caller named them; none means standard input
   */
  ItemReader(InputStream standardInput, List<String> files, Progress progress, int limit) {
    this.standardInput = standardInput;
    this.files = List.copyOf(files);
    this.progress = progress;
    this.limit = limit;
  }

  @Override
  public void forEach(OrderedPipeline.Sink sink) throws InterruptedException {
    if (files.isEmpty()) {
      readLines(null, standardInput, sink);
    }
    for (String file : files) {
      if (file.equals(STANDARD_INPUT)) {
        readLines(file, standardInput, sink);
      } else {
        readFile(file, sink);
      }
    }
  }

  private void readFile(String file, OrderedPipeline.Sink sink) throws InterruptedException {
    Item unreadable;
    try {
      Path path = Path.of(file);
      if (Files.isDirectory(path)) {
        throw new IOException("is a folder");
      }
      try (InputStream in = progress.watch(Files.newInputStream(path))) {
        String name = String.valueOf(path.getFileName());
        if (name.toLowerCase(Locale.ROOT).endsWith(PLAIN_TEXT)) {
          String id = name.substring(0, name.length() - PLAIN_TEXT.length());
          sink.accept(plainText(new Origin(file, null), id, in));
        } else {
          readLines(file, in, sink);
        }
        return;
      }
    } catch (IOException | InvalidPathException e) {
      unreadable = new Item.Unreadable(new Origin(file, null), reason(e));
    }
    sink.accept(unreadable);
  }

  private Item plainText(Origin origin, String id, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(limit);
    if (in.read() >= 0) {
      throw new IOException(tooLong());
    }
    ByteOrderMark mark = ByteOrderMark.of(bytes, bytes.length);
    if (mark == ByteOrderMark.UTF_16) {
      throw new IOException("is UTF-16; only UTF-8 is read");
    }
    return new Item.PlainText(origin, id, Bytes.copyOf(bytes, mark.length(), bytes.length));
  }

  private void readLines(@Nullable String file, InputStream in, OrderedPipeline.Sink sink)
      throws InterruptedException {
    LineReader lines = new LineReader(in, limit);
    try {
      while (lines.next()) {
        Origin origin = new Origin(file, lines.number());
        if (lines.isTooLong()) {
          sink.accept(new Item.Unreadable(origin, tooLong()));
          continue;
        }
        Bytes line = lines.bytes();
        if (!line.isBlank()) {
          sink.accept(new Item.JsonLine(origin, line));
        }
      }
    } catch (IOException e) {
      sink.accept(new Item.Unreadable(new Origin(file, lines.number() + 1), reason(e)));
    }
  }

  private String tooLong() {
    return "is longer than " + limit + " bytes (at most " + LIMIT + ", or 1/8 of Java's memory)";
  }

  private static String reason(Exception failure) {
    if (failure instanceof NoSuchFileException || failure instanceof InvalidPathException) {
      return "no such file";
    }
    return failure instanceof AccessDeniedException ? "permission denied" : Main.reason(failure);
  }
}
