package org.warta.examples;

import org.warta.Article;
import org.warta.NewsNormalizer;
import org.warta.RawArticle;

/** The README's first example: one article in, what it says out. */
public final class Quickstart {
  private Quickstart() {}

  /** Prints the sentences and times of a short article. */
  public static void main(String[] args) {
    System.out.print(describe(SAMPLE));
  }

  static final String SAMPLE =
      """
      JAKARTA, Warta.example - Kementerian Pertahanan Ruritania menyebut dua tentara tewas \
      dalam baku tembak di perbatasan, Senin (16/6/2025).
      Baca juga: Ruritania Tutup Perbatasan
      "Kami menyesalkan insiden itu," kata Menteri Luar Negeri Anton Hentzau.
      """;

  static String describe(String text) {
    NewsNormalizer normalizer = NewsNormalizer.create();
    Article article =
        normalizer.normalize(RawArticle.builder(text).published("2025-06-17").build());
    StringBuilder out = new StringBuilder();
    article.sentences().forEach(sentence -> out.append(sentence.text()).append('\n'));
    article
        .times()
        .forEach(t -> out.append(t.surface()).append(" = ").append(t.value()).append('\n'));
    return out.toString();
  }
}
