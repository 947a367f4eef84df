package org.warta.examples.guide;

import java.util.List;
import java.util.Map;
import org.warta.Article;
import org.warta.NewsNormalizer;
import org.warta.RawArticle;
import org.warta.export.CameoRow;
import org.warta.export.NewsArticleExport;
import org.warta.export.PloverEvent;
import org.warta.export.PloverExport;
import org.warta.export.WebAnnotationExport;

/** The Java of {@code docs/exports.md}, a method a block. */
final class ExportsSnippets {
  private ExportsSnippets() {}

  static void formats() {
    String text = "Militer Azerbaijan menyerang pos Armenia di Kalbajar, Senin (16/6/2025).";
    Article article =
        NewsNormalizer.create()
            .normalize(RawArticle.builder(text).id("a1").published("2025-06-18").build());
    for (PloverEvent event : PloverExport.of(article)) {
      System.out.println(event.event() + " " + event.mode() + " " + event.date());
      System.out.println(event.source() + " -> " + event.target());
    }
    for (CameoRow row : CameoRow.of(article)) {
      System.out.println(row.actor1Code() + " " + row.eventCode() + " " + row.actor2Code());
    }
    Map<String, Object> jsonLd = NewsArticleExport.of(article);
    System.out.println(jsonLd.get("@type") + " " + jsonLd.keySet());
    List<Map<String, Object>> annotations = WebAnnotationExport.of(article);
    System.out.println(annotations.get(0).get("body"));
    System.out.println(annotations.get(0).get("target"));
  }
}
