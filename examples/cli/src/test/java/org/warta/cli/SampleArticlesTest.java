package org.warta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warta.Article;
import org.warta.NewsNormalizer;
import org.warta.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The articles of {@code examples/articles} go through the program and the library. */
class SampleArticlesTest {
  private static final Path ARTICLES = Path.of("..", "articles");

  private final JsonMapper json = JsonMapper.builder().build();

  @Test
  void allBecomeRecordsOfThePublishedShape() throws IOException {
    Run run = normalize();
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.ids())
        .containsExactly(
            "banjir", "gencatan", "kiriman-1", "kiriman-2", "kiriman-3", "pelabuhan", "perbatasan");
    Schema schema = schema();
    for (JsonNode article : run.articles()) {
      assertThat(schema.validate(article)).as(article.path("id").asString()).isEmpty();
    }
  }

  @Test
  void aRecordReadsBackAndItsSpansLieInTheTextItCarries() throws IOException {
    for (String line : normalize("--with-text").out().lines().toList()) {
      Article article = json.readValue(line, Article.class);
      assertThat(json.readTree(json.writeValueAsString(article))).isEqualTo(json.readTree(line));
      int length = Objects.requireNonNull(article.text()).length();
      assertThat(article.blocks()).isNotEmpty();
      assertThat(article.blocks().stream().map(it -> it.span()).map(Span::end))
          .allMatch(end -> end <= length);
    }
  }

  @Test
  void twoRunsGiveTheSameBytes() throws IOException {
    assertThat(normalize("--threads=1").out()).isEqualTo(normalize("--threads=7").out());
  }

  private static Run normalize(String... options) throws IOException {
    try (Stream<Path> files = Files.list(ARTICLES)) {
      List<String> articles =
          files.map(Path::toString).filter(it -> it.matches(".*\\.(txt|jsonl)")).sorted().toList();
      String[] args =
          Stream.of(Stream.of("normalize"), Stream.of(options), articles.stream())
              .flatMap(it -> it)
              .toArray(String[]::new);
      return Run.of(new byte[0], NewsNormalizer.create()::normalize, args);
    }
  }

  private Schema schema() throws IOException {
    try (InputStream in = Article.class.getResourceAsStream("article.schema.json")) {
      JsonNode tree = json.readTree(Objects.requireNonNull(in, "article.schema.json"));
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(tree);
    }
  }
}
