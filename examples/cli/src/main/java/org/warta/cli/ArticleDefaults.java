package org.warta.cli;

import org.jspecify.annotations.Nullable;
import org.warta.RawArticle;
import picocli.CommandLine.Option;

/** Options of all commands: what articles get that carry none of their own. */
final class ArticleDefaults {
  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = PublishedConverter.class,
      description =
          "When articles that carry no \"published\" came out: 2020-11-10, or"
              + " 2020-11-10T08:30:00+07:00. Without it the date is inferred.")
  private @Nullable String published;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      converter = LanguageConverter.class,
      description =
          "The language of articles that carry no \"language\", as a BCP 47 tag: id. Without it"
              + " the language is recognised.")
  private @Nullable String language;

  /** {@return the article with what it lacks filled in} */
  RawArticle fill(RawArticle article) {
    RawArticle.Builder filled = article.toBuilder();
    if (published != null && isBlank(article.published())) {
      filled.published(published);
    }
    if (language != null && isBlank(article.language())) {
      filled.language(language);
    }
    return filled.build();
  }

  private static boolean isBlank(@Nullable String value) {
    return value == null || value.isBlank();
  }
}
