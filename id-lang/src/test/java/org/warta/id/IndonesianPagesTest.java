package org.warta.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warta.Article;
import org.warta.NewsNormalizer;
import org.warta.RawArticle;
import org.warta.testkit.GoldenRows;

/** Blocks and sentences of Indonesian pages, written for these tests. */
class IndonesianPagesTest {
  private static final NewsNormalizer normalizer =
      NewsNormalizer.builder().module(new IndonesianModule()).build();

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("sentences")
  void cutsSentences(String behaviour, String text, String sentences) {
    assertThat(printedSentences(read(text), text))
        .as(behaviour)
        .containsExactlyElementsOf(GoldenRows.parts(sentences));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("pages")
  void readsPages(String behaviour, String text, String blocks, String sentences) {
    Article article = read(text);
    assertThat(article.blocks().stream().map(block -> block.kind() + " " + block.span().in(text)))
        .as(behaviour)
        .containsExactlyElementsOf(GoldenRows.parts(blocks));
    assertThat(printedSentences(article, text))
        .as(behaviour)
        .containsExactlyElementsOf(GoldenRows.parts(sentences));
  }

  static Stream<Object[]> sentences() {
    return Golden.rows("sentences.tsv");
  }

  static Stream<Object[]> pages() {
    return Golden.rows("pages.tsv");
  }

  private Article read(String text) {
    return normalizer.normalize(RawArticle.builder(text).language("id").build());
  }

  private static List<String> printedSentences(Article article, String text) {
    return article.sentences().stream().map(sentence -> sentence.span().in(text)).toList();
  }
}
