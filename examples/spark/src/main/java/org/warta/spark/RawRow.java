package org.warta.spark;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warta.Article;
import org.warta.RawArticle;
import org.warta.Warning;

/**
 * An article as a row of the input held it.
 *
 * @param damaged whether bytes of the row were not UTF-8, and were read as U+FFFD
 */
record RawRow(RawArticle article, boolean damaged) {
  /** The warning of an article that was damaged. */
  private static final Warning MALFORMED_UTF8 =
      new Warning("MALFORMED_UTF8", "bytes that are not UTF-8 were read as U+FFFD", null);

  /** {@return the article with what it lacks filled in} */
  RawArticle withDefaults(@Nullable String published, @Nullable String language) {
    RawArticle.Builder filled = article.toBuilder();
    if (isBlank(article.published())) {
      filled.published(published == null ? article.published() : published);
    }
    if (isBlank(article.language())) {
      filled.language(language == null ? article.language() : language);
    }
    return filled.build();
  }

  /** {@return what was read, with a warning where the row was damaged} */
  Article marked(Article read) {
    if (!damaged) {
      return read;
    }
    List<Warning> warnings = new ArrayList<>(read.warnings());
    warnings.add(MALFORMED_UTF8);
    return read.toBuilder().warnings(warnings).build();
  }

  private static boolean isBlank(@Nullable String value) {
    return value == null || value.isBlank();
  }
}
