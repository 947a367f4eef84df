package org.warta.benchmarks;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.List;
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
import org.warta.NewsNormalizer;
import org.warta.RawArticle;
import org.warta.id.IndonesianModule;
import org.warta.internal.pipeline.TextStage;

/** The text stage and the whole pipeline beside ICU4J's word break over the same text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class TextBenchmark implements Characters {
  private static final int SMALL = 1_000_000;

  private List<RawArticle> articles = List.of();
  private String joined = "";
  private BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);

  /** Reads the corpus. */
  @Setup
  public void read() {
    articles = Corpus.articles();
    StringBuilder text = new StringBuilder();
    articles.forEach(article -> text.append(article.text()).append('\n'));
    joined = text.toString();
  }

  /** Texts of one and of ten million characters. */
  @State(Scope.Benchmark)
  public static class LongTexts {
    private final String small = Corpus.text(SMALL);
    private final String large = Corpus.text(10 * SMALL);
  }

  /** The text stage with all its words. */
  @State(Scope.Benchmark)
  public static class Stage {
    private final TextStage text = TextStage.of(new IndonesianModule());
  }

  /** All stages of all languages. */
  @State(Scope.Benchmark)
  public static class Pipeline {
    private final NewsNormalizer normalizer = NewsNormalizer.create();
  }

  @Override
  public long characters(String benchmark) {
    return switch (benchmark) {
      case "textStageOneMegabyte" -> SMALL;
      case "textStageTenMegabytes" -> 10 * SMALL;
      default -> Corpus.characters();
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
  public int textStage(Stage stage) {
    int sentences = 0;
    for (RawArticle article : articles) {
      sentences += stage.text.read(null, article.text()).layout().sentenceCount();
    }
    return sentences;
  }

  /** The text stage over one text of a million characters. */
  @Benchmark
  public int textStageOneMegabyte(Stage stage, LongTexts texts) {
    return stage.text.read(null, texts.small).layout().sentenceCount();
  }

  /** The text stage over one text ten times as long. */
  @Benchmark
  public int textStageTenMegabytes(Stage stage, LongTexts texts) {
    return stage.text.read(null, texts.large).layout().sentenceCount();
  }

  /**
   * Everything: from the raw article to its records. So much code takes the compiler a minute and
   * more.
   */
  @Benchmark
  @Warmup(iterations = 20, time = 1)
  public int wholePipeline(Pipeline pipeline) {
    int sentences = 0;
    for (RawArticle article : articles) {
      sentences += pipeline.normalizer.normalize(article).sentences().size();
    }
    return sentences;
  }
}
