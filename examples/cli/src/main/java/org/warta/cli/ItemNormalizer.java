package org.warta.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.warta.Article;
import org.warta.RawArticle;
import org.warta.Warning;

/**
 * Turns an item of the input into what is written for it. Never throws for what an item holds.
 *
 * <p>Thread-safe if the library is.
 */
final class ItemNormalizer implements Function<Item, Outcome> {
  /** Code of the warning that an article gets whose bytes were not all UTF-8. */
  static final String MALFORMED_UTF8 = "MALFORMED_UTF8";

  private final Function<RawArticle, Article> library;
  private final ArticleJson json;
  private final @Nullable String published;
  private final @Nullable String language;
  private final boolean withText;

  /**
   * @param published for articles that carry no date of publication
   * @param language for articles that carry no language
   * @param withText whether a record carries the original text
   */
  ItemNormalizer(
      Function<RawArticle, Article> library,
      ArticleJson json,
      @Nullable String published,
      @Nullable String language,
      boolean withText) {
    this.library = library;
    this.json = json;
    this.published = published;
    this.language = language;
    this.withText = withText;
  }

  @Override
  public Outcome apply(Item item) {
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
        return unread(item, null, ((Item.Unreadable) item).reason());
      }
      id = raw.id();
      return new Outcome(json.write(normalize(raw, damaged)), true);
    } catch (UnreadableArticleException e) {
      return unread(item, e.id(), Main.reason(e));
    } catch (RuntimeException e) {
      return unread(item, id, "unexpected: " + e);
    } catch (StackOverflowError | OutOfMemoryError e) {
      return unread(item, id, "takes too much memory: " + e);
    }
  }

  private Article normalize(RawArticle raw, boolean damaged) {
    RawArticle.Builder filled = raw.toBuilder();
    if (published != null && isBlank(raw.published())) {
      filled.published(published);
    }
    if (language != null && isBlank(raw.language())) {
      filled.language(language);
    }
    Article article = library.apply(filled.build());
    if (withText) {
      article = article.toBuilder().text(raw.text()).build();
    }
    if (damaged) {
      List<Warning> warnings = new ArrayList<>(article.warnings());
      warnings.add(
          new Warning(MALFORMED_UTF8, "bytes that are not UTF-8 were read as U+FFFD", null));
      article = article.toBuilder().warnings(warnings).build();
    }
    return article;
  }

  private Outcome unread(Item item, @Nullable String id, String error) {
    return new Outcome(json.write(item.origin(), id, error), false);
  }

  private static boolean isBlank(@Nullable String value) {
    return value == null || value.isBlank();
  }
}
