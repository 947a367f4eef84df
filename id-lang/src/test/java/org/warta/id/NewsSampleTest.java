package org.warta.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.warta.Article;
import org.warta.Block;
import org.warta.Correction;
import org.warta.Field;
import org.warta.NewsNormalizer;
import org.warta.RawArticle;
import org.warta.Sentence;
import org.warta.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real articles, where they are at hand: skipped where the project stands alone. */
class NewsSampleTest {
  private static final List<String> NOISE =
      List.of("ADVERTISEMENT", "SCROLL TO CONTINUE", "GAMBAS:");

  private final JsonMapper mapper = JsonMapper.builder().build();
  private static final NewsNormalizer normalizer = NewsNormalizer.create();

  @Test
  void readsEveryArticleOfTheSample() throws IOException, URISyntaxException {
    Path sample = shared("news", "sample.jsonl");
    List<RawArticle> articles = new ArrayList<>();
    for (String line : Files.readAllLines(sample)) {
      JsonNode item = mapper.readTree(line);
      articles.add(
          RawArticle.builder(item.path("text").asString(""))
              .id(item.path("id").stringValue(null))
              .title(item.path("title").stringValue(null))
              .url(item.path("url").stringValue(null))
              .publisher(item.path("publisher").stringValue(null))
              .published(item.path("published").stringValue(null))
              .build());
    }
    assertThat(articles).hasSizeGreaterThan(1_000);
    assertThat(faults(articles)).isEmpty();
    long foreign =
        articles.parallelStream()
            .filter(raw -> !normalizer.normalize(raw).language().equals("id"))
            .count();
    assertThat(foreign).as("articles whose language is not told").isLessThan(articles.size() / 200);
  }

  @Test
  void readsEveryAnnotatedArticle() throws IOException, URISyntaxException {
    List<RawArticle> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(shared("gold", "articles"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).toList()) {
        articles.add(RawArticle.of(Files.readString(file)));
      }
    }
    assertThat(articles).isNotEmpty();
    assertThat(faults(articles)).isEmpty();
  }

  private List<String> faults(List<RawArticle> articles) throws IOException, URISyntaxException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema());
    return articles.parallelStream()
        .flatMap(raw -> faults(raw, normalizer.normalize(raw), schema).stream())
        .toList();
  }

  private List<String> faults(RawArticle raw, Article article, Schema schema) {
    List<String> faults = new ArrayList<>();
    if (article.sentences().isEmpty() && !raw.text().isBlank()) {
      faults.add("no sentence");
    }
    schema.validate(mapper.valueToTree(article)).forEach(error -> faults.add(error.toString()));
    int at = 0;
    for (Sentence sentence : article.sentences()) {
      String printed = printed(raw, sentence.span());
      if (printed == null || printed.isEmpty() || !printed.equals(printed.strip())) {
        faults.add("bad span " + sentence.span());
      }
      if (sentence.span().field() == Field.TEXT) {
        if (sentence.span().begin() < at) {
          faults.add("overlapping " + sentence.span());
        }
        at = sentence.span().end();
      }
      String upper = sentence.text().toUpperCase(Locale.ROOT);
      if (NOISE.stream().anyMatch(upper::contains) || upper.startsWith("BACA JUGA")) {
        faults.add("noise: " + sentence.text());
      }
    }
    for (Block block : article.blocks()) {
      if (printed(raw, block.span()) == null) {
        faults.add("bad span " + block.span());
      }
    }
    for (Correction correction : article.corrections()) {
      if (!correction.surface().equals(printed(raw, correction.span()))) {
        faults.add("bad surface " + correction);
      }
    }
    faults.replaceAll(fault -> raw.id() + ": " + fault);
    return faults;
  }

  /** The characters of the span, or null where it lies outside its field. */
  private static @Nullable String printed(RawArticle raw, Span span) {
    String field = span.field() == Field.TITLE ? raw.title() : raw.text();
    return field == null || span.end() > field.length() ? null : span.in(field);
  }

  /** The file beside the project or beside one of the folders that it stands in. */
  private static Path shared(String folder, String name) {
    Path at = Path.of("").toAbsolutePath();
    Path found = at;
    while (at != null) {
      found = at.resolveSibling("shared").resolve(folder).resolve(name);
      if (Files.exists(found)) {
        return found;
      }
      at = at.getParent();
    }
    assumeTrue(false, "no shared/" + folder + "/" + name + " beside the project");
    return found;
  }

  /** The schema that core ships, out of its jar or its classes. */
  private JsonNode schema() throws IOException, URISyntaxException {
    Path core = Path.of(Article.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    String name = "org/warta/article.schema.json";
    if (Files.isDirectory(core)) {
      return mapper.readTree(Files.readString(core.resolve(name)));
    }
    try (FileSystem jar = FileSystems.newFileSystem(core)) {
      return mapper.readTree(Files.readString(jar.getPath(name)));
    }
  }
}
