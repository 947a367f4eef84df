package org.warta.benchmarks;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.warta.NewsNormalizer;
import org.warta.RawArticle;
import org.warta.benchmarks.RatioTable.Characters;
import org.warta.id.IndonesianModule;
import org.warta.internal.pipeline.TextStage;

/** The text stage and the whole pipeline beside ICU4J's word break over the same text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class TextBenchmark implements Characters {
  private static final int SMALL = 1_000_000;

  private List<RawArticle> articles = List.of();
  private String joined = "";
  private String small = "";
  private String large = "";
  private BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);
  private NewsNormalizer normalizer = NewsNormalizer.builder().build();
  private TextStage textStage = TextStage.of(new IndonesianModule());

  /** Reads the corpus. */
  @Setup
  public void read() {
    articles = Corpus.articles();
    StringBuilder text = new StringBuilder();
    articles.forEach(article -> text.append(article.text()).append('\n'));
    joined = text.toString();
    small = Corpus.text(SMALL);
    large = Corpus.text(10 * SMALL);
  }

  @Override
  public long characters(String benchmark) {
    read();
    return switch (benchmark) {
      case "textStageOneMegabyte" -> small.length();
      case "textStageTenMegabytes" -> large.length();
      default -> joined.length();
    };
  }

  /** Nothing but looking at each character once. */
  @Benchmark
  public int characterScan() {
    int sum = 0;
    for (int i = 0; i < joined.length(); i++) {
      sum += joined.charAt(i);
    }
    return sum;
  }

  /** The floor of the table: ICU4J finds the word boundaries, and nothing else. */
  @Benchmark
  public int icuWordBreak() {
    int boundaries = 0;
    for (RawArticle article : articles) {
      words.setText(article.text());
      while (words.next() != BreakIterator.DONE) {
        boundaries++;
      }
    }
    return boundaries;
  }

  /** Mending, tokens, the lexicon's pass, blocks, dateline and sentences, article by article. */
  @Benchmark
  public int textStage() {
    int sentences = 0;
    for (RawArticle article : articles) {
      sentences += textStage.read(null, article.text()).layout().sentenceCount();
    }
    return sentences;
  }

  /** The text stage over one text of a million characters. */
  @Benchmark
  public int textStageOneMegabyte() {
    return textStage.read(null, small).layout().sentenceCount();
  }

  /** The text stage over one text ten times as long. */
  @Benchmark
  public int textStageTenMegabytes() {
    return textStage.read(null, large).layout().sentenceCount();
  }

  /** Everything: from the raw article to its records. */
  @Benchmark
  public int wholePipeline() {
    int sentences = 0;
    for (RawArticle article : articles) {
      sentences += normalizer.normalize(article).sentences().size();
    }
    return sentences;
  }
}
