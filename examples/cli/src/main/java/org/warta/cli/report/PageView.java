package org.warta.cli.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warta.Article;

/**
 * The page as a whole.
 *
 * @param articles in the order of the input
 * @param index what they tell of together, or null where there are not several
 * @param style the style sheet
 * @param script the script
 */
record PageView(
    List<ArticleView> articles, @Nullable IndexView index, String style, String script) {
  /**
   * A switch for a layer.
   *
   * @param layer which one
   * @param count how many marks it has
   */
  record Switch(Layer layer, int count) {
    String css() {
      return layer.css();
    }

    String title() {
      return layer.title();
    }

    String letter() {
      return layer.letter();
    }
  }

  static PageView of(List<Article> articles) {
    List<ArticleView> views = new ArrayList<>();
    for (Article article : articles) {
      views.add(ArticleView.of(article, views.size() + 1));
    }
    return new PageView(
        List.copyOf(views),
        views.size() == 1 ? null : IndexView.of(views),
        Templates.read("base.css", "text.css", "parts.css", "media.css"),
        Templates.read("records.js", "reader.js"));
  }

  String heading() {
    return index == null ? articles.get(0).heading() : articles.size() + " articles";
  }

  List<Switch> switches() {
    List<Switch> switches = new ArrayList<>();
    for (Layer layer : Layer.values()) {
      switches.add(
          new Switch(layer, articles.stream().mapToInt(article -> article.count(layer)).sum()));
    }
    return switches;
  }

  /** {@return the digest by which the browser knows the only script that may run} */
  String scriptDigest() {
    try {
      byte[] bytes = script.getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
