package org.warta.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.warta.Article;
import org.warta.Event;
import org.warta.NewsNormalizer;
import org.warta.RawArticle;
import org.warta.export.PloverEvent;
import org.warta.export.PloverExport;

/** The examples in the Javadoc of the packages, so that they compile and do what they say. */
class JavadocExamplesTest {
  private final String text = Quickstart.SAMPLE;
  private final List<Object> printed = new ArrayList<>();

  @Test
  void ofTheApi() {
    Article article = NewsNormalizer.create().normalize(RawArticle.of(text));
    for (Event event : article.events()) {
      printed.add(event.type() + " " + event.trigger().in(text) + " by " + event.agents());
    }
    assertThat(printed.get(0)).asString().startsWith("ASSAULT menyerang by [");
  }

  @Test
  void ofTheNormalizer() {
    NewsNormalizer normalizer = NewsNormalizer.create();
    Article article = normalizer.normalize(RawArticle.of(text));
    article.sentences().forEach(sentence -> printed.add(sentence.text()));
    assertThat(printed).contains("Dua tentara Armenia tewas.");
  }

  @Test
  void ofTheExports() {
    Article article = NewsNormalizer.create().normalize(RawArticle.of(text));
    for (PloverEvent event : PloverExport.of(article)) {
      printed.add(event);
    }
    assertThat(printed).isNotEmpty();
  }

  @Test
  void ofIndonesian() {
    NewsNormalizer normalizer = NewsNormalizer.create(); // finds the module
    assertThat(normalizer.languages()).containsExactly("id");
  }
}
