package org.warta.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.warta.Article;
import org.warta.NewsNormalizer;
import org.warta.RawArticle;

/**
 * The time that it takes to make a normalizer with all its data, once in a JVM that has just
 * started, alone and with a first article, and again and again in one that is warm; the heap that
 * it holds; and the size of the jars that the property {@code warta.jars} lists. Indexes of names
 * and words that no list has are made when the first of them comes: in the figure with an article,
 * and not in the others. What reads articles of languages that are not installed is in none; nor
 * is, in a warm JVM, the world data, which is read once.
 */
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LoadBenchmark implements Measured {
  private static final double MEGABYTE = 1_000_000;
  private static final String ARTICLE =
      "Jakarta - Kapolres Jayapura Budi Hartonno bertemu warga Distrik Heram pada Senin (9/11/2020)."
          + " \"Kami akan bekrja dengan semua pihak,\" ujar Budi.";

  /** A normalizer and the heap of its JVM before it was made. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Held {
    private long before;
    private @Nullable NewsNormalizer normalizer;

    /** Notes the heap that is used without a normalizer. */
    @Setup
    public void start() {
      before = used();
    }

    /** {@return the heap that the normalizer and what it brought along hold, in megabytes} */
    public double heap() {
      long after = used();
      if (normalizer == null || normalizer.languages().isEmpty()) {
        throw new IllegalStateException("no normalizer was made");
      }
      return (after - before) / MEGABYTE;
    }

    private static long used() {
      System.gc();
      return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
  }

  @Override
  public String reference() {
    return "createCold";
  }

  @Override
  public List<Row> rows(Scores scores) {
    List<Row> rows = new ArrayList<>();
    for (String name : scores.names()) {
      rows.add(new Row(name, scores.of(name), Row.Unit.MILLISECONDS, reference()));
    }
    double heap = scores.counted("createCold", "heap");
    rows.add(new Row("heap held", heap, Row.Unit.MEGABYTES, null));
    for (String jar : System.getProperty("warta.jars", "").split(":", -1)) {
      Path file = Path.of(jar);
      if (Files.isRegularFile(file)) {
        rows.add(new Row(file.getFileName().toString(), size(file), Row.Unit.MEGABYTES, null));
      }
    }
    return rows;
  }

  private static double size(Path file) {
    try {
      return Files.size(file) / MEGABYTE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first normalizer of a JVM, its classes not loaded before. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Fork(10)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  public NewsNormalizer createCold(Held held) {
    NewsNormalizer normalizer = NewsNormalizer.create();
    held.normalizer = normalizer;
    return normalizer;
  }

  /** The same, and a first article with a name and a word that no list has. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Fork(10)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  public Article firstArticle() {
    return NewsNormalizer.create().normalize(RawArticle.of(ARTICLE));
  }

  /** One of many. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @Fork(2)
  @Warmup(iterations = 5, time = 1)
  @Measurement(iterations = 5, time = 1)
  public NewsNormalizer createWarm() {
    return NewsNormalizer.create();
  }
}
