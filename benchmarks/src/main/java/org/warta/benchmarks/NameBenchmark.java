package org.warta.benchmarks;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
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
import org.warta.RawArticle;
import org.warta.internal.lexicon.Lexicon;
import org.warta.internal.lexicon.Matches;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.text.CharTable;
import org.warta.internal.text.TextMender;
import org.warta.internal.text.Tokenizer;
import org.warta.internal.text.Tokens;

/**
 * The pass of the lexicon with all shipped names beside an Aho-Corasick automaton of the same
 * names, folded, over the same texts, folded, article by article.
 *
 * <p>Both report all whole-word hits, those that lie in others included, as first token, end and
 * name; before anything is measured the spans of both are compared, and one that differs ends the
 * run. Tokens, the folded copy and the table of word boundaries that the automaton's hits are
 * looked up in are made beforehand, and not measured.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class NameBenchmark implements Characters {
  private final List<Tokens> texts = new ArrayList<>();

  /** Reads the corpus and cuts it into tokens. */
  @Setup
  public void read() {
    TextMender mender = new TextMender();
    Tokenizer tokenizer = new Tokenizer();
    for (RawArticle article : Corpus.articles()) {
      texts.add(tokenizer.tokenize(mender.mend(null, article.text())));
    }
  }

  /** The names as words of a lexicon. */
  @State(Scope.Benchmark)
  public static class Names {
    private final List<String> printed = ShippedNames.all();
    private final Lexicon lexicon = lexicon(printed);

    private static Lexicon lexicon(List<String> names) {
      Lexicon.Builder builder = Lexicon.builder();
      for (int i = 0; i < names.size(); i++) {
        builder.add(names.get(i), SenseKind.PLACE, i);
      }
      return builder.build();
    }
  }

  /** The names as an automaton, and the texts folded for it. */
  @State(Scope.Benchmark)
  public static class Automaton {
    private final AhoCorasickDoubleArrayTrie<Integer> trie = new AhoCorasickDoubleArrayTrie<>();
    private final List<FoldedText> texts = new ArrayList<>();

    /** Builds the automaton, and checks that it finds what the lexicon finds. */
    @Setup
    public void build(NameBenchmark benchmark, Names names) {
      TreeMap<String, Integer> keys = new TreeMap<>();
      for (String name : names.printed) {
        keys.putIfAbsent(CharTable.fold(name), keys.size());
      }
      keys.remove("");
      trie.build(keys);
      for (Tokens tokens : benchmark.texts) {
        FoldedText text = new FoldedText(tokens);
        texts.add(text);
        long[] spans = spans(tokens, names.lexicon.find(tokens));
        if (!Arrays.equals(spans, find(text).spans())) {
          throw new IllegalStateException("other names found in: " + new String(tokens.chars()));
        }
      }
    }

    private WordHits find(FoldedText text) {
      WordHits hits = new WordHits(text);
      trie.parseText(text.chars(), hits);
      return hits;
    }

    private static long[] spans(Tokens tokens, Matches matches) {
      List<Long> spans = new ArrayList<>();
      for (int token = 0; token < tokens.count(); token++) {
        for (int match = matches.first(token); match < matches.last(token); match++) {
          spans.add((long) token << 32 | matches.end(match));
        }
      }
      return spans.stream().mapToLong(Long::longValue).toArray();
    }
  }

  @Override
  public String reference() {
    return "ahoCorasick";
  }

  @Override
  public long characters(String benchmark) {
    return Corpus.characters();
  }

  /** The speeds, and how much of the lexicon's pass goes into looking where words begin. */
  @Override
  public List<Row> rows(Scores scores) {
    List<Row> rows = new ArrayList<>(Characters.super.rows(scores));
    if (scores.names().containsAll(List.of("lexiconPass", "wordStarts"))) {
      double share = 100 * scores.of("wordStarts") / scores.of("lexiconPass");
      rows.add(new Row("wordStarts in lexiconPass", share, Row.Unit.PERCENT, null));
    }
    return rows;
  }

  /** All names of each text, by the lexicon. */
  @Benchmark
  public int lexiconPass(Names names) {
    int found = 0;
    for (Tokens tokens : texts) {
      found += names.lexicon.find(tokens).first(tokens.count());
    }
    return found;
  }

  /** All names of each text, by hankcs AhoCorasickDoubleArrayTrie 1.2.3. */
  @Benchmark
  public int ahoCorasick(Automaton automaton) {
    int found = 0;
    for (FoldedText text : automaton.texts) {
      found += automaton.find(text).count();
    }
    return found;
  }

  /** Nothing but the first character of each token. */
  @Benchmark
  public int wordStarts() {
    int sum = 0;
    for (Tokens tokens : texts) {
      for (int token = 0; token < tokens.count(); token++) {
        sum += tokens.folded()[tokens.begin(token)];
      }
    }
    return sum;
  }
}
