package org.warta.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks and prints one table: characters a second, and the ratio to ICU4J's word
 * break.
 */
public final class RatioTable {
  private static final String FLOOR = "icuWordBreak";

  private RatioTable() {}

  /** How many characters one call of a benchmark reads. */
  interface Characters {
    /** {@return the number of UTF-16 units that the benchmark of that name reads at each call} */
    long characters(String benchmark);
  }

  /**
   * Runs all benchmarks, or those whose names contain an argument; {@code --brief} runs each once.
   */
  public static void main(String[] arguments) throws RunnerException, ReflectiveOperationException {
    List<String> names = new ArrayList<>(List.of(arguments));
    boolean brief = names.remove("--brief");
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .forks(brief ? 1 : 2)
            .warmupIterations(brief ? 1 : 5)
            .measurementIterations(brief ? 1 : 5)
            .warmupTime(TimeValue.milliseconds(brief ? 100 : 1_000))
            .measurementTime(TimeValue.milliseconds(brief ? 100 : 1_000))
            .jvmArgsAppend("-Xmx3g", "-Dwarta.corpus=" + System.getProperty("warta.corpus", ""))
            .verbosity(brief ? VerboseMode.SILENT : VerboseMode.NORMAL);
    names.forEach(name -> options.include(".*" + name + ".*"));
    if (!names.isEmpty()) {
      options.include(".*\\." + FLOOR + "$");
    }
    Collection<RunResult> results = new Runner(options.build()).run();
    print(results);
  }

  private static void print(Collection<RunResult> results) throws ReflectiveOperationException {
    double floor = 0;
    for (RunResult result : results) {
      if (name(result).equals(FLOOR)) {
        floor = speed(result);
      }
    }
    System.out.printf(Locale.ROOT, "%-28s %14s %10s%n", "benchmark", "M chars/s", "ratio");
    for (RunResult result : results) {
      double speed = speed(result);
      System.out.printf(
          Locale.ROOT, "%-28s %14.2f %10.3f%n", name(result), speed / 1e6, speed / floor);
    }
  }

  private static String name(RunResult result) {
    String full = result.getParams().getBenchmark();
    return full.substring(full.lastIndexOf('.') + 1);
  }

  /** Characters a second. */
  private static double speed(RunResult result) throws ReflectiveOperationException {
    String full = result.getParams().getBenchmark();
    Class<?> type = Class.forName(full.substring(0, full.lastIndexOf('.')));
    Characters measured = (Characters) type.getDeclaredConstructor().newInstance();
    double milliseconds = result.getPrimaryResult().getScore();
    return measured.characters(name(result)) / milliseconds * 1000;
  }
}
