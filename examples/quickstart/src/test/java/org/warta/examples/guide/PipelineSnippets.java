package org.warta.examples.guide;

import java.util.List;
import java.util.stream.Stream;
import org.warta.Article;
import org.warta.Block;
import org.warta.Limits;
import org.warta.NewsNormalizer;
import org.warta.RawArticle;

/** The Java of {@code docs/pipeline.md}, a method a block. */
final class PipelineSnippets {
  private PipelineSnippets() {}

  static void blocks() {
    String text =
        """
        JAKARTA, WartaKini.com - Jalan yang rusak itu sudah diperbaiki, kata warga, Senin (16/6/2025).
        Baca juga: Jalur Kereta Dibuka Lagi
        Lalu lintas kembali lancar.
        """;
    Article article = NewsNormalizer.create().normalize(RawArticle.of(text));
    for (Block block : article.blocks()) {
      System.out.println(block.kind() + " " + block.span().begin() + "-" + block.span().end());
    }
    System.out.println(article.body());
  }

  static void warnings() {
    NewsNormalizer normalizer = NewsNormalizer.builder().limits(new Limits(20)).build();
    List<RawArticle> articles =
        List.of(
            RawArticle.of(""),
            RawArticle.of("Jalan yang rusak itu sudah diperbaiki sejak kemarin."),
            RawArticle.of("Halo Jakarta"),
            RawArticle.builder("Jalan rusak itu").language("tlh").build(),
            RawArticle.builder("Jalan rusak itu").published("kemarin").build());
    for (RawArticle raw : articles) {
      normalizer
          .normalize(raw)
          .warnings()
          .forEach(warning -> System.out.println(warning.code() + ": " + warning.message()));
    }
  }

  static void threads() {
    NewsNormalizer normalizer = NewsNormalizer.create();
    List<Article> articles =
        Stream.of("Jalan itu rusak.", "Jalan itu sudah diperbaiki.")
            .parallel()
            .map(text -> normalizer.normalize(RawArticle.builder(text).language("id").build()))
            .toList();
    System.out.println(articles.size() + " " + articles.get(0).language());
  }
}
