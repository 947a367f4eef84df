package org.warta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.warta.NewsNormalizer;

/** The program reads each article in its own language. */
class InstalledLanguagesTest {
  private static final String INPUT =
      "{\"id\":\"1\",\"published\":\"2021-03-02\",\"text\":\"Kenya attacked a post of Ghana on Monday,"
          + " and the minister said that it would do so again.\"}\n"
          + "{\"id\":\"2\",\"published\":\"2021-03-02\",\"text\":\"Kenya menyerang pos Ghana pada Senin,"
          + " dan menteri itu mengatakan akan melakukannya lagi.\"}\n";

  @Test
  void readsEachArticleInItsOwnLanguage() {
    NewsNormalizer normalizer = NewsNormalizer.create();
    Run run = Run.of(INPUT.getBytes(StandardCharsets.UTF_8), normalizer::normalize, "normalize");
    assertThat(run.articles())
        .extracting(article -> article.path("language").asString())
        .containsExactly("en", "id");
    assertThat(run.articles())
        .extracting(article -> article.path("events").path(0).path("type").asString())
        .containsExactly("ASSAULT", "ASSAULT");
  }
}
