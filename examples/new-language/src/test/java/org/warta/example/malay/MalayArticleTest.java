package org.warta.example.malay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What the module reads in an article; a row that changes it shows here. */
class MalayArticleTest {
  @Test
  void readsTheArticle() throws IOException {
    assertThat(Lines.read(new MalayModule(), Golden.text("article.txt")))
        .containsExactlyElementsOf(Golden.text("article-lines.txt").lines().toList());
  }
}
