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
 * JSON Lines, where it is there; else articles put together from the sentences that are shipped.
 */
final class Corpus {
  private static final int MADE = 2_000;

  private Corpus() {}

  static List<RawArticle> articles() {
    Path given = Path.of(System.getProperty("warta.corpus", ""));
    return Files.isRegularFile(given) ? read(given) : make();
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

  private static List<RawArticle> read(Path file) {
    JsonMapper mapper = JsonMapper.builder().build();
    List<RawArticle> articles = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        articles.add(mapper.readValue(line, RawArticle.class));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return articles;
  }

  private static List<RawArticle> make() {
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
    for (int i = 0; i < MADE; i++) {
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
