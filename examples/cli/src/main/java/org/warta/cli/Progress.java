package org.warta.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how much of the input has been read, or nothing. */
final class Progress implements AutoCloseable {
  private static final int WIDTH = 79;
  private static final long MEGABYTE = 1_000_000;

  private final OutputStream terminal;
  private final @Nullable ProgressBar bar;

  private Progress(OutputStream terminal, @Nullable ProgressBar bar) {
    this.terminal = terminal;
    this.bar = bar;
  }

  /** {@return one that shows nothing} */
  static Progress hidden() {
    return new Progress(OutputStream.nullOutputStream(), null);
  }

  /** {@return a bar on the terminal, or nothing where the size of the input is not known} */
  static Progress of(List<String> files, OutputStream terminal) {
    long size = files.isEmpty() ? -1 : 0;
    for (String file : files) {
      long each = size(file);
      size = size < 0 || each < 0 ? -1 : size + each;
    }
    if (size < 0) {
      return hidden();
    }
    PrintStream out = new PrintStream(terminal, true, StandardCharsets.UTF_8);
    ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName("warta")
            .setInitialMax(size)
            .setUnit(" MB", MEGABYTE)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(500)
            .setConsumer(new ConsoleProgressBarConsumer(out, WIDTH)) // asks no terminal library
            .clearDisplayOnFinish()
            .build();
    return new Progress(terminal, bar);
  }

  /** {@return the stream, which moves the bar as it is read} */
  InputStream watch(InputStream in) {
    return bar == null ? in : new Watched(in, bar);
  }

  /** Makes room for another line of text where the bar stands; the bar comes back below it. */
  void erase() throws IOException {
    if (bar != null) {
      terminal.write(("\r" + " ".repeat(WIDTH) + "\r").getBytes(StandardCharsets.UTF_8));
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }

  private static long size(String file) {
    try {
      Path path = Path.of(file);
      return Files.isRegularFile(path) ? Files.size(path) : -1;
    } catch (IOException | InvalidPathException e) {
      return -1;
    }
  }

  /** Moves the bar; the library's own wrapper would end it with the first file. */
  private static final class Watched extends FilterInputStream {
    private final ProgressBar bar;

    Watched(InputStream in, ProgressBar bar) {
      super(in);
      this.bar = bar;
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      bar.stepBy(value < 0 ? 0 : 1);
      return value;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int count = super.read(bytes, from, length);
      bar.stepBy(Math.max(0, count));
      return count;
    }
  }
}
