package org.warta.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warta.Article;
import org.warta.NewsNormalizer;
import org.warta.RawArticle;
import org.warta.id.IndonesianModule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A host puts older libraries on the class path first, and every article reads the same. */
class OldestLibrariesTest {
  private static final Path ARTICLES = Path.of("..", "examples", "articles");

  private static final NewsNormalizer normalizer = NewsNormalizer.create();

  private final JsonMapper json = JsonMapper.builder().build();

  private static URLClassLoader loader;
  private static UnaryOperator<String> host;

  @BeforeAll
  static void load() throws IOException, ReflectiveOperationException {
    List<URL> path = new ArrayList<>();
    try (Stream<Path> oldest = Files.list(Path.of("target", "oldest"))) {
      for (Path jar : oldest.sorted().toList()) {
        path.add(jar.toUri().toURL());
      }
    }
    for (Class<?> behind :
        List.of(
            Host.class,
            NewsNormalizer.class,
            IndonesianModule.class,
            VersionInfo.class,
            JaroWinklerSimilarity.class)) {
      path.add(origin(behind));
    }
    loader = new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    @SuppressWarnings("unchecked") // the class of the other loader, known by Java's own type
    UnaryOperator<String> made =
        (UnaryOperator<String>)
            loader.loadClass(Host.class.getName()).getConstructor().newInstance();
    host = made;
  }

  @AfterAll
  static void close() throws IOException {
    loader.close();
  }

  @Test
  void theHostHasTheOldestLibraries() {
    assertThat(host)
        .hasToString("ICU4J 77.1.0.0 commons-text-1.10.0.jar jackson-databind-2.15.4.jar");
    assertThat(VersionInfo.ICU_VERSION.getMajor()).isGreaterThan(77);
  }

  static List<Path> articles() throws IOException {
    try (Stream<Path> files = Files.list(ARTICLES)) {
      return files.filter(file -> !file.endsWith("README.md")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void anArticleReadsTheSameWithThem(Path file) throws IOException {
    String text = Files.readString(file);
    Article article =
        normalizer.normalize(RawArticle.builder(text).published("2025-06-18").build());
    assertThat(article.times()).isNotEmpty();
    assertThat(article.actors()).isNotEmpty();
    assertThat(article.events()).isNotEmpty();
    JsonNode read = json.readTree(host.apply(text));
    assertThat(read).isEqualTo(json.valueToTree(article));
  }

  private static URL origin(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }
}
