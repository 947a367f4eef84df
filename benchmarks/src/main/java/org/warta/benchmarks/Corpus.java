package org.warta.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.warta.RawArticle;
import tools.jackson.databind.json.JsonMapper;

/**
 * The articles that are measured: those of the file that the property {@code warta.corpus} names,
 * JSON Lines, where it is there; else articles put together from the sentences that are shipped. No
 * more of them than the property {@code warta.articles} says.
 */
final class Corpus {
  /** The property that names the file. */
  static final String FILE = "warta.corpus";

  /** The property that says how many articles are read at most. */
  static final String ARTICLES = "warta.articles";

  private static final int MADE = 2_000;

  private Corpus() {}

  static List<RawArticle> articles() {
    Path given = Path.of(System.getProperty(FILE, ""));
    boolean isThere = Files.isRegularFile(given);
    int most = Integer.getInteger(ARTICLES, isThere ? Integer.MAX_VALUE : MADE);
    return isThere ? read(given, most) : make(most);
  }

  /** {@return how many characters the articles have} */
  static long characters() {
    return articles().stream().mapToLong(article -> article.text().length()).sum();
  }

  /** {@return the text of the articles, one after another, up to a number of characters} */
  static String text(int characters) {
    StringBuilder text = new StringBuilder(characters + 10_000);
    List<RawArticle> articles = articles();
    for (int i = 0; text.length() < characters; i = (i + 1) % articles.size()) {
      text.append(articles.get(i).text()).append('\n');
    }
    text.setLength(characters);
    return text.toString();
  }

  private static List<RawArticle> read(Path file, int most) {
    JsonMapper mapper = JsonMapper.builder().build();
    List<RawArticle> articles = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      lines
          .lines()
          .limit(most)
          .forEach(line -> articles.add(mapper.readValue(line, RawArticle.class)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return articles;
  }

  private static List<RawArticle> make(int count) {
    List<String> sentences = new ArrayList<>();
    try (InputStream in = Corpus.class.getResourceAsStream("sentences.txt")) {
      if (in == null) {
        throw new IllegalStateException("sentences.txt is missing");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(sentences::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Random random = new Random(20201109);
    List<RawArticle> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder("JAKARTA, Warta.example - ");
      int paragraphs = 6 + random.nextInt(12);
      for (int p = 0; p < paragraphs; p++) {
        text.append(sentences.get(random.nextInt(sentences.size()))).append(' ');
        text.append(sentences.get(random.nextInt(sentences.size()))).append('\n');
      }
      articles.add(RawArticle.builder(text.toString()).published("2025-06-18").build());
    }
    return articles;
  }
}
