package org.warta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a language knows stands in its module: core's sources hold none of its words, nor its name.
 */
class CoreNamesNoLanguageTest {
  private static final Path MAIN = Path.of("src", "main");
  private static final Path FUNCTION_WORDS =
      Path.of(
          "..", "id-lang", "src", "main", "resources", "org", "warta", "id", "function-words.tsv");
  private static final Pattern COMMENT_OR_STRING =
      Pattern.compile(
          "//[^\\n]*|/\\*.*?\\*/|'(?:[^'\\\\]|\\\\.)+'|\"((?:[^\"\\\\\\n]|\\\\.)*)\"",
          Pattern.DOTALL);

  @Test
  void readsStringLiteralsAndNothingElse() {
    assertThat(literals("// \"a\"\nf(\"b\", '\"', \"c\\\"d\"); /* \"e\" */ g(\"\");"))
        .containsExactly("b", "c\\\"d", "");
  }

  @Test
  void resourcesAreSchemasAndTheWorldAlone() throws IOException {
    Path resources = MAIN.resolve("resources");
    try (Stream<Path> files = Files.walk(resources)) {
      List<String> others =
          files
              .filter(Files::isRegularFile)
              .map(file -> resources.relativize(file).toString().replace('\\', '/'))
              .filter(file -> !file.matches("org/warta/([a-z]+/)?[a-z]+\\.schema\\.json"))
              .filter(file -> !file.matches("org/warta/world/[a-z-]+\\.tsv"))
              .toList();
      assertThat(others).isEmpty();
    }
  }

  @Test
  void noLiteralIsTheNameOfALanguage() throws IOException {
    Set<String> names = new HashSet<>();
    for (String code : Locale.getISOLanguages()) {
      String name = ULocale.getDisplayLanguage(code, "en").toLowerCase(Locale.ROOT);
      if (name.length() > 4) {
        names.add(name);
      }
    }
    assertThat(names).contains("english", "indonesian");
    assertThat(wordsOfLiterals()).isNotEmpty().doesNotContainAnyElementsOf(names);
  }

  @Test
  void noLiteralIsAWordOfTheInstalledLanguage() throws IOException {
    assumeTrue(Files.exists(FUNCTION_WORDS), "core stands alone");
    Set<String> words = new HashSet<>();
    for (String line : Files.readAllLines(FUNCTION_WORDS)) {
      if (!line.startsWith("#") && !line.equals("surface") && line.length() > 4) {
        words.add(line.split("\t", -1)[0]);
      }
    }
    assertThat(words).hasSizeGreaterThan(50);
    assertThat(wordsOfLiterals()).doesNotContainAnyElementsOf(words);
  }

  /** The words, folded to lower case, of all string literals of core's sources. */
  private static Set<String> wordsOfLiterals() throws IOException {
    Set<String> words = new TreeSet<>();
    try (Stream<Path> files = Files.walk(MAIN.resolve("java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        for (String literal : literals(Files.readString(file))) {
          words.addAll(List.of(literal.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
        }
      }
    }
    return words;
  }

  private static List<String> literals(String source) {
    List<String> literals = new ArrayList<>();
    Matcher matcher = COMMENT_OR_STRING.matcher(source);
    while (matcher.find()) {
      if (matcher.group(1) != null) {
        literals.add(matcher.group(1));
      }
    }
    return literals;
  }
}
