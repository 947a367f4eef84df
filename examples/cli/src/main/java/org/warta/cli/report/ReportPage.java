package org.warta.cli.report;

import java.util.List;
import org.warta.Article;

/**
 * One HTML page that shows what articles say, complete in itself: it asks for no other file and no
 * network. The same articles give the same page.
 */
public final class ReportPage {
  private ReportPage() {}

  /**
   * {@return the page, to be written as UTF-8}
   *
   * @param articles in the order in which they are shown; with their text, or the page has no marks
   */
  public static String of(List<Article> articles) {
    return Templates.fill("page.html", PageView.of(articles));
  }
}
