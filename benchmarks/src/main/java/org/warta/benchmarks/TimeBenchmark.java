package org.warta.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
import org.warta.id.IndonesianModule;
import org.warta.internal.lexicon.Lexicon;
import org.warta.internal.pipeline.TextStage;
import org.warta.internal.time.TimeStage;
import org.warta.internal.time.TimeWords;

/**
 * The time stage with its pass of the lexicon, and a regular expression of three forms of date that
 * finds a part of what the stage finds and resolves nothing.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class TimeBenchmark implements Characters {
  private static final Pattern THREE_FORMS =
      Pattern.compile(
          "(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)\\s*,?\\s*\\(?\\d{1,2}/\\d{1,2}(?:/\\d{4})?\\)?"
              + "|\\d{1,2}\\s+(?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober"
              + "|November|Desember)(?:\\s+\\d{4})?"
              + "|\\d{1,2}/\\d{1,2}/\\d{4}");

  private static final int SOME = 60; // HeidelTime takes seconds for a few hundred articles

  private List<RawArticle> articles = List.of();
  private @Nullable HeidelTime heidelTime;
  private final List<TextStage.Page> pages = new ArrayList<>();
  private final IndonesianModule module = new IndonesianModule();
  private final Lexicon.Builder builder = Lexicon.builder();
  private final TimeWords words = TimeWords.addTo(builder, module.wordLists());
  private final Lexicon lexicon = builder.build();
  private final TimeStage timeStage = new TimeStage(words, module.profile());

  /** Reads the corpus and its pages. */
  @Setup
  public void read() {
    articles = Corpus.articles();
    TextStage text = TextStage.of(module);
    for (RawArticle article : articles) {
      pages.add(text.read(null, article.text()));
    }
  }

  @Override
  public long characters(String benchmark) {
    List<RawArticle> all = Corpus.articles();
    List<RawArticle> read = benchmark.equals("heidelTime") ? some(all) : all;
    return read.stream().mapToLong(article -> article.text().length()).sum();
  }

  private static List<RawArticle> some(List<RawArticle> articles) {
    return articles.subList(0, Math.min(SOME, articles.size()));
  }

  /** The lexicon of time words over each page, and the times read and resolved. */
  @Benchmark
  public int timeStageWithLexicon() {
    int times = 0;
    for (TextStage.Page page : pages) {
      times +=
          timeStage
              .read(
                  page.source(),
                  page.tokens(),
                  lexicon.find(page.tokens()),
                  page.layout(),
                  "2025-06-18",
                  true)
              .mentions()
              .size();
    }
    return times;
  }

  /** HeidelTime over a few articles. */
  @Benchmark
  public int heidelTime() {
    HeidelTime program = heidelTime;
    if (program == null) {
      program = new HeidelTime();
      heidelTime = program;
    }
    int length = 0;
    for (RawArticle article : some(articles)) {
      length += program.read(article.text());
    }
    return length;
  }

  /** A regular expression of three forms over the raw text: found, not resolved. */
  @Benchmark
  public int dateRegularExpression() {
    int found = 0;
    for (RawArticle article : articles) {
      Matcher matcher = THREE_FORMS.matcher(article.text());
      while (matcher.find()) {
        found++;
      }
    }
    return found;
  }
}
