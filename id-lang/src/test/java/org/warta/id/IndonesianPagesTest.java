package org.warta.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.warta.Article;
import org.warta.NewsNormalizer;
import org.warta.RawArticle;

/** Blocks and sentences of Indonesian pages, written for these tests. */
class IndonesianPagesTest {
  private static final NewsNormalizer normalizer =
      NewsNormalizer.builder().module(new IndonesianModule()).build();

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("sentences")
  void cutsSentences(String behaviour, String text, String sentences) {
    assertThat(printedSentences(read(text), text))
        .as(behaviour)
        .containsExactlyElementsOf(parts(sentences));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("pages")
  void readsPages(String behaviour, String text, String blocks, String sentences) {
    Article article = read(text);
    assertThat(article.blocks().stream().map(block -> block.kind() + " " + block.span().in(text)))
        .as(behaviour)
        .containsExactlyElementsOf(parts(blocks));
    assertThat(printedSentences(article, text))
        .as(behaviour)
        .containsExactlyElementsOf(parts(sentences));
  }

  static Stream<Arguments> sentences() throws IOException {
    return rows("sentences.tsv");
  }

  static Stream<Arguments> pages() throws IOException {
    return rows("pages.tsv");
  }

  private Article read(String text) {
    return normalizer.normalize(RawArticle.builder(text).language("id").build());
  }

  private static List<String> printedSentences(Article article, String text) {
    return article.sentences().stream().map(sentence -> sentence.span().in(text)).toList();
  }

  /** Golden rows: {@code \n} is a line break, a broken bar stands between the parts of a list. */
  private static Stream<Arguments> rows(String name) throws IOException {
    try (InputStream in =
            Objects.requireNonNull(
                IndonesianPagesTest.class.getResourceAsStream("/golden/" + name), name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String> rows = lines.lines().filter(line -> !line.startsWith("#")).skip(1).toList();
      return rows.stream()
          .map(row -> Arguments.of((Object[]) row.replace("\\n", "\n").split("\t", -1)));
    }
  }

  private static List<String> parts(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(" ¦ ", -1));
  }
}
