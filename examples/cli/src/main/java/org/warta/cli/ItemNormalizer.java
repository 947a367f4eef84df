package org.warta.cli;

import java.util.function.Function;
import org.warta.Article;

/**
 * Turns an item of the input into what is written for it. Never throws for what an item holds.
 *
 * <p>Thread-safe if the library is.
 */
final class ItemNormalizer implements Function<Item, Outcome> {
  private final ArticleMaker maker;
  private final Function<Article, Bytes> format;
  private final ArticleJson json;

  /**
   * @param format what is written for an article
   * @param json writes what could not be read
   */
  ItemNormalizer(ArticleMaker maker, Function<Article, Bytes> format, ArticleJson json) {
    this.maker = maker;
    this.format = format;
    this.json = json;
  }

  @Override
  public Outcome apply(Item item) {
    try {
      return new Outcome(write(maker.make(item)), true);
    } catch (UnreadableArticleException e) {
      return new Outcome(json.write(item.origin(), e.id(), Main.reason(e)), false);
    }
  }

  private Bytes write(Article article) throws UnreadableArticleException {
    try {
      return format.apply(article);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      throw UnreadableArticleException.unforeseen(e, article.id());
    }
  }
}
