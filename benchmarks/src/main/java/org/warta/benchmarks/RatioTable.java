package org.warta.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks and prints one table: figures, and ratios to others of the same run. */
public final class RatioTable {
  private static final String SOME_ARTICLES = "50";

  private RatioTable() {}

  /**
   * Runs all benchmarks, or those whose names contain an argument and what they are compared with;
   * {@code --brief} runs each once.
   */
  public static void main(String[] arguments) throws RunnerException, ReflectiveOperationException {
    List<String> names = new ArrayList<>(List.of(arguments));
    ChainedOptionsBuilder options = new OptionsBuilder();
    if (names.remove("--brief")) {
      System.setProperty(Corpus.ARTICLES, SOME_ARTICLES);
      options
          .forks(1)
          .warmupIterations(0)
          .measurementIterations(1)
          .measurementTime(TimeValue.milliseconds(100))
          .jvmArgsPrepend("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
          .verbosity(VerboseMode.SILENT);
    }
    options
        .shouldFailOnError(true)
        .jvmArgsAppend(
            "-Xmx3g",
            property(Corpus.FILE),
            property(Corpus.ARTICLES),
            property(OpenNlpNames.FILE));
    List<Measured> chosen = chosen(names);
    if (!names.isEmpty()) {
      names.forEach(name -> options.include(".*" + name + ".*"));
      for (Measured measured : chosen) {
        measured.references().forEach(reference -> options.include(whole(reference)));
      }
    }
    for (Measured measured : chosen) {
      measured
          .leftOut()
          .forEach(
              (benchmark, reason) -> {
                options.exclude(whole(benchmark));
                System.err.println(benchmark + " is left out: " + reason);
              });
    }
    print(new Runner(options.build()).run());
  }

  private static String property(String key) {
    return "-D" + key + "=" + System.getProperty(key, "");
  }

  private static String whole(String benchmark) {
    return ".*\\." + benchmark + "$";
  }

  /** The classes of the benchmarks of the names; all where there are none. */
  private static List<Measured> chosen(List<String> names) throws ReflectiveOperationException {
    List<String> patterns =
        names.isEmpty() ? List.of(".*") : names.stream().map(name -> ".*" + name + ".*").toList();
    SortedSet<BenchmarkListEntry> entries =
        BenchmarkList.defaultList()
            .find(
                OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT),
                patterns,
                List.of());
    Set<String> types = new LinkedHashSet<>();
    entries.forEach(entry -> types.add(entry.getUserClassQName()));
    List<Measured> chosen = new ArrayList<>();
    for (String type : types) {
      chosen.add(measured(type));
    }
    return chosen;
  }

  private static void print(Collection<RunResult> results) throws ReflectiveOperationException {
    Map<String, Scores> classes = new LinkedHashMap<>();
    for (RunResult result : results) {
      String full = result.getParams().getBenchmark();
      int dot = full.lastIndexOf('.');
      classes
          .computeIfAbsent(full.substring(0, dot), type -> new Scores())
          .add(full.substring(dot + 1), result);
    }
    List<Row> rows = new ArrayList<>();
    for (Map.Entry<String, Scores> entry : classes.entrySet()) {
      rows.addAll(measured(entry.getKey()).rows(entry.getValue()));
    }
    System.out.println(Row.header());
    rows.forEach(row -> System.out.println(row.print(rows)));
  }

  private static Measured measured(String type) throws ReflectiveOperationException {
    return Class.forName(type).asSubclass(Measured.class).getDeclaredConstructor().newInstance();
  }
}
