package org.warta.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.warta.Article;
import org.warta.RawArticle;
import org.warta.Warning;

/**
 * Turns an item of the input into an article.
 *
 * <p>Thread-safe if the library is.
 */
final class ArticleMaker {
  /** Code of the warning that an article gets whose bytes were not all UTF-8. */
  static final String MALFORMED_UTF8 = "MALFORMED_UTF8";

  private final Function<RawArticle, Article> library;
  private final UnaryOperator<RawArticle> defaults;
  private final ArticleJson json;
  private final boolean withText;

  /**
   * @param library what normalizes
   * @param defaults fills in what an article lacks
   * @param json reads the articles that are JSON
   * @param withText whether an article carries the original text
   */
  ArticleMaker(
      Function<RawArticle, Article> library,
      UnaryOperator<RawArticle> defaults,
      ArticleJson json,
      boolean withText) {
    this.library = library;
    this.defaults = defaults;
    this.json = json;
    this.withText = withText;
  }

  /**
   * {@return the article that the item holds}
   *
   * @throws UnreadableArticleException if it holds none, and whatever goes wrong on the way
   */
  Article make(Item item) throws UnreadableArticleException {
    String id = null;
    try {
      RawArticle raw;
      boolean damaged;
      if (item instanceof Item.JsonLine line) {
        String text = line.bytes().text();
        damaged = line.bytes().damaged(text);
        raw = json.read(text);
      } else if (item instanceof Item.PlainText file) {
        String text = file.bytes().text();
        damaged = file.bytes().damaged(text);
        raw = RawArticle.builder(text).id(file.id()).build();
      } else {
        throw new UnreadableArticleException(((Item.Unreadable) item).reason(), null);
      }
      id = raw.id();
      return normalize(raw, damaged);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      throw UnreadableArticleException.unforeseen(e, id);
    }
  }

  private Article normalize(RawArticle raw, boolean damaged) {
    Article article = library.apply(defaults.apply(raw));
    if (withText) {
      article = article.toBuilder().text(raw.text()).build();
    }
    return damaged ? withWarning(article) : article;
  }

  private static Article withWarning(Article article) {
    List<Warning> warnings = new ArrayList<>(article.warnings());
    warnings.add(new Warning(MALFORMED_UTF8, "bytes that are not UTF-8 were read as U+FFFD", null));
    return article.toBuilder().warnings(warnings).build();
  }
}
