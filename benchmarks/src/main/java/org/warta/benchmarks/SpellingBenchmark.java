package org.warta.benchmarks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.warta.SpellingSuggester;
import org.warta.Suggestion;
import org.warta.id.IndonesianModule;
import org.warta.internal.spelling.IndexedWords;

/**
 * The look-up of a misspelt word: the words of the Indonesian vocabulary at one edit from it, by
 * core's index of deletions and by peers over the same words, each the words as strings in no
 * order; and the public suggester, which looks two edits far for a long word, knows affixes, and
 * ranks.
 *
 * <p>The misspelt words are 2,000 words of six or more letters with one edit each. Before anything
 * is measured the index and its peers must have found the same words for each of them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SpellingBenchmark implements Measured {
  private static final int COUNT = 2_000;
  private static final double LEAST_RECALL = 80;

  private final IndonesianModule module = new IndonesianModule();
  private final IndexedWords index = IndexedWords.of(module.wordLists());
  private final SymSpellWords symSpell = new SymSpellWords(index.words());
  private final LuceneWords lucene = new LuceneWords(index.words());
  private final SpellingSuggester suggester = SpellingSuggester.of(module);
  private final List<Misspelling> misspellings = Misspelling.of(index.words(), COUNT);

  /** Checks that all find what they should. */
  @Setup
  public void check() {
    for (Misspelling misspelling : misspellings) {
      String word = misspelling.printed();
      HashSet<String> near = new HashSet<>(index.near(word));
      if (!near.equals(new HashSet<>(symSpell.near(word)))
          || !near.equals(new HashSet<>(lucene.near(word)))) {
        throw new IllegalStateException("other words found for: " + word);
      }
    }
    recalls()
        .forEach(
            (name, recall) -> {
              if (recall < LEAST_RECALL) {
                throw new IllegalStateException(name + " finds only " + recall + " % of the words");
              }
            });
  }

  /** Of a hundred misspelt words, how many bring up the word that they were made from. */
  private Map<String, Double> recalls() {
    Map<String, Double> recalls = new TreeMap<>();
    recalls.put("deletionIndex", recall(index::near));
    recalls.put("luceneAutomaton", recall(lucene::near));
    recalls.put("suggester", recall(this::suggested));
    recalls.put("symSpell", recall(symSpell::near));
    return recalls;
  }

  private double recall(Function<String, List<String>> finder) {
    long found =
        misspellings.stream().filter(m -> finder.apply(m.printed()).contains(m.meant())).count();
    return 100.0 * found / misspellings.size();
  }

  private List<String> suggested(String word) {
    return suggester.suggest(word).stream().map(Suggestion::word).toList();
  }

  private int lookUp(Function<String, List<String>> finder) {
    int found = 0;
    for (Misspelling misspelling : misspellings) {
      found += finder.apply(misspelling.printed()).size();
    }
    return found;
  }

  @Override
  public String reference() {
    return "symSpell";
  }

  /** The time of a look-up, and how many of the words that were meant are found. */
  @Override
  public List<Row> rows(Scores scores) {
    List<Row> rows = new ArrayList<>();
    for (String name : scores.names()) {
      rows.add(new Row(name, scores.of(name), Row.Unit.MICROSECONDS, reference()));
    }
    Map<String, Double> recalls = recalls();
    for (String name : scores.names()) {
      double recall = recalls.getOrDefault(name, Double.NaN);
      rows.add(new Row(name + ", word found", recall, Row.Unit.PERCENT, null));
    }
    return rows;
  }

  /** The index and the count of the edits, without ranking. */
  @Benchmark
  @OperationsPerInvocation(COUNT)
  public int deletionIndex() {
    return lookUp(index::near);
  }

  /** Lucene 9.12.3. */
  @Benchmark
  @OperationsPerInvocation(COUNT)
  public int luceneAutomaton() {
    return lookUp(lucene::near);
  }

  /** JSymSpell 1.0. */
  @Benchmark
  @OperationsPerInvocation(COUNT)
  public int symSpell() {
    return lookUp(symSpell::near);
  }

  /** What callers ask: is it a word, what may be meant, how likely is each. */
  @Benchmark
  @OperationsPerInvocation(COUNT)
  public int suggester() {
    return lookUp(this::suggested);
  }
}
