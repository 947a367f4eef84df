package org.warta.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.warta.Article;
import org.warta.NewsNormalizer;
import org.warta.RawArticle;
import org.warta.internal.text.Marked;

/**
 * Finding actors and speakers: the stages of actors and of quotations over articles that the
 * earlier stages have read, beside OpenNLP's name finder over the tokens of their sentences, made
 * beforehand.
 *
 * <p>The tokens that both are counted by are those of the sentences. Before anything is measured
 * the two stages must have found in some of the articles what the whole library finds. The stages
 * are much code, which a busy machine compiles slowly: both warm up for long, as the stages are
 * several times as slow until then.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 10, time = 5)
@Measurement(iterations = 5, time = 1)
public class SpeakerBenchmark implements Characters {
  private static final String OPEN_NLP = "openNlpNames";
  private static final int CHECKED = 50;

  /** The articles as the earlier stages leave them. */
  @State(Scope.Benchmark)
  public static class Pages {
    private final SpeakerStages stages = new SpeakerStages();
    private final List<SpeakerStages.Before> articles = new ArrayList<>();

    /** Reads the corpus, and checks what is found in its first articles. */
    @Setup
    public void read() {
      List<RawArticle> corpus = Corpus.articles();
      corpus.forEach(article -> articles.add(stages.before(article.text())));
      NewsNormalizer normalizer = NewsNormalizer.create();
      for (int i = 0; i < Math.min(CHECKED, articles.size()); i++) {
        String text = corpus.get(i).text();
        check(
            stages.find(articles.get(i)),
            normalizer.normalize(
                RawArticle.builder(text)
                    .published(SpeakerStages.PUBLISHED)
                    .language("id")
                    .build()));
      }
    }

    private static void check(SpeakerStages.Found found, Article article) {
      if (!found.actors().mentions().stream()
              .map(Marked::mention)
              .toList()
              .equals(article.actorMentions())
          || !found.quotes().quoteList().equals(article.quotes())
          || !found.quotes().attributions().equals(article.attributions())) {
        throw new IllegalStateException("other actors or speakers found in: " + article.body());
      }
    }
  }

  /** OpenNLP's name finder, and the sentences of each article. */
  @State(Scope.Benchmark)
  public static class OpenNlp {
    private final OpenNlpNames names = new OpenNlpNames();
    private final List<List<String[]>> articles = sentences();
  }

  private static List<List<String[]>> sentences() {
    SpeakerStages stages = new SpeakerStages();
    return Corpus.articles().stream().map(article -> stages.sentences(article.text())).toList();
  }

  @Override
  public long characters(String benchmark) {
    return Corpus.characters();
  }

  @Override
  public List<String> references() {
    return List.of(reference(), OPEN_NLP);
  }

  @Override
  public Map<String, String> leftOut() {
    return OpenNlpNames.isTrainable()
        ? Map.of()
        : Map.of(OPEN_NLP, "no file to learn names from at the property " + OpenNlpNames.FILE);
  }

  /** The speeds in characters, and once more in tokens of sentences. */
  @Override
  public List<Row> rows(Scores scores) {
    List<Row> rows = new ArrayList<>(Characters.super.rows(scores));
    long tokens =
        sentences().stream().flatMap(List::stream).mapToLong(sentence -> sentence.length).sum();
    for (String name : scores.names()) {
      double speed = tokens / scores.of(name);
      rows.add(new Row(inTokens(name), speed, Row.Unit.THOUSAND_TOKENS, inTokens(OPEN_NLP)));
    }
    return rows;
  }

  private static String inTokens(String benchmark) {
    return benchmark + ", tokens";
  }

  /** Actors, their mentions and aliases, then quotations and attributions with their speakers. */
  @Benchmark
  public int actorAndQuoteStages(Pages pages) {
    int found = 0;
    for (SpeakerStages.Before article : pages.articles) {
      SpeakerStages.Found read = pages.stages.find(article);
      found += read.actors().mentions().size() + read.quotes().sayings().size();
    }
    return found;
  }

  /** Persons, organisations and places by OpenNLP, who of them speaks not being told. */
  @Benchmark
  public int openNlpNames(OpenNlp openNlp) {
    int found = 0;
    for (List<String[]> sentences : openNlp.articles) {
      found += openNlp.names.find(sentences);
    }
    return found;
  }
}
