package org.warta.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.warta.Article;
import org.warta.export.CameoRow;
import org.warta.export.NewsArticleExport;
import org.warta.export.PloverExport;
import org.warta.export.WebAnnotationExport;

/** What an article is written as. */
enum ArticleFormat {
  /** The record of the contract. */
  ARTICLE,
  /** PLOVER events, one a line. */
  PLOVER,
  /** Tab-separated rows of CAMEO codes, under one header. */
  CAMEO,
  /** A {@code NewsArticle} of schema.org. */
  JSONLD,
  /** W3C Web Annotations, one a line. */
  ANNOTATIONS;

  /** {@return whether each value is written as JSON} */
  boolean isJson() {
    return this != CAMEO;
  }

  /** {@return what stands before the first article, or nothing} */
  Bytes header() {
    return Bytes.of(this == CAMEO ? CameoRow.header() + "\n" : "");
  }

  /** {@return what is written for an article, line ends and all} */
  Bytes write(Article article, ArticleJson json) {
    List<Bytes> lines = new ArrayList<>();
    for (Object value : values(article)) {
      lines.add(value instanceof CameoRow row ? Bytes.of(row.toTsv() + "\n") : json.write(value));
    }
    return Bytes.join(lines);
  }

  private Collection<?> values(Article article) {
    return switch (this) {
      case ARTICLE -> List.of(article);
      case PLOVER -> PloverExport.of(article);
      case CAMEO -> CameoRow.of(article);
      case JSONLD -> List.of(NewsArticleExport.of(article));
      case ANNOTATIONS -> WebAnnotationExport.of(article);
    };
  }

  /** {@return the name that a caller gives it} */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
