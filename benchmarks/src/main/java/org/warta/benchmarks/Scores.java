package org.warta.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** What was measured of one class of benchmarks, by the names of its methods. */
final class Scores {
  private final Map<String, RunResult> results = new LinkedHashMap<>();

  void add(String name, RunResult result) {
    results.put(name, result);
  }

  /** {@return the names of the benchmarks that were run, in their order} */
  List<String> names() {
    return List.copyOf(results.keySet());
  }

  /** {@return the score of the benchmark, in its own unit of time} */
  double of(String name) {
    return result(name).getPrimaryResult().getScore();
  }

  /** {@return what the benchmark counted besides, on average over its forks} */
  double counted(String name, String counter) {
    Result<?> counted = result(name).getSecondaryResults().get(counter);
    if (counted == null) {
      throw new IllegalArgumentException(name + " does not count " + counter);
    }
    return counted.getStatistics().getMean();
  }

  private RunResult result(String name) {
    RunResult result = results.get(name);
    if (result == null) {
      throw new IllegalArgumentException(name + " was not run");
    }
    return result;
  }
}
