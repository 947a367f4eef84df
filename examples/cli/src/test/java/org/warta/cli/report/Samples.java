package org.warta.cli.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.warta.Article;
import org.warta.NewsNormalizer;
import org.warta.RawArticle;

/** Articles to make pages of. */
final class Samples {
  private static final Path ARTICLES = Path.of("..", "articles");
  private static final NewsNormalizer NORMALIZER = NewsNormalizer.create();

  private Samples() {}

  /** {@return the plain texts of {@code examples/articles}, normalized} */
  static List<Article> all() {
    try (Stream<Path> files = Files.list(ARTICLES)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(file -> article(file.getFileName().toString(), read(file)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Article border() {
    return article("perbatasan", read(ARTICLES.resolve("perbatasan.txt")));
  }

  static Article article(String id, String text) {
    return normalize(RawArticle.builder(text).id(id).published("2025-06-18").build());
  }

  static Article normalize(RawArticle raw) {
    return NORMALIZER.normalize(raw).toBuilder().text(raw.text()).build();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
