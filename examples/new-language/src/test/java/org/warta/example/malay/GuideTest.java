package org.warta.example.malay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warta.spi.ListKind;

/** The guide says what is so: its files and commands are there, its steps bring what it shows. */
class GuideTest {
  private static final Path HERE = Path.of("");
  private static final Path ROOT = Path.of("../..");
  private static final Path LISTS = Path.of("src/main/resources/org/warta/example/malay");
  private static final Pattern BLOCK = Pattern.compile("```(\\w+)\n(.*?)```", Pattern.DOTALL);
  private static final Pattern FILE =
      Pattern.compile("`([^`\\s]*(?:/|\\.(?:java|tsv|xml|md|txt)))`");
  private static final Pattern ROW = Pattern.compile("\n\\| `([^`]+)` \\| ([^|]+) \\| ");

  @Test
  void everyFileIsThere() throws IOException {
    List<String> files = FILE.matcher(guide()).results().map(found -> found.group(1)).toList();
    assertThat(files).hasSizeGreaterThan(30);
    for (String file : files) {
      assertThat(Stream.of(HERE, ROOT, LISTS).map(folder -> folder.resolve(file)))
          .as(file)
          .anyMatch(Files::exists);
    }
  }

  @Test
  void everyCommandNamesWhatIsThere() throws IOException {
    List<String> commands = blocks(guide(), "sh").stream().flatMap(String::lines).toList();
    assertThat(commands).hasSizeGreaterThan(3);
    for (String command : commands) {
      List<String> words = List.of(command.split(" "));
      for (String word : words) {
        if (word.startsWith("-Dtest=")) {
          String test = word.substring("-Dtest=".length());
          assertThat(Path.of("src/test/java/org/warta/example/malay", test + ".java")).exists();
        } else if (word.contains("/") && !word.contains("*")) {
          assertThat(ROOT.resolve(word.replaceFirst("^xx-lang", "examples/new-language"))).exists();
        }
      }
    }
  }

  @Test
  void tablesNameEveryListOfTheModuleAndItsColumns() throws IOException {
    List<MatchResult> rows = ROW.matcher(guide()).results().toList();
    try (Stream<Path> lists = Files.list(LISTS)) {
      assertThat(rows.stream().map(row -> row.group(1)))
          .containsExactlyInAnyOrderElementsOf(
              lists.map(list -> list.getFileName().toString()).toList());
    }
    for (MatchResult row : rows) {
      ListKind kind =
          Stream.of(ListKind.values())
              .filter(each -> each.fileName().equals(row.group(1)))
              .findFirst()
              .orElseThrow();
      List<String> columns = List.of(row.group(2).split(", "));
      assertThat(columns).as(row.group(1)).containsAll(kind.columns());
      assertThat(Stream.concat(kind.columns().stream(), kind.optionalColumns().stream()))
          .as(row.group(1))
          .containsAll(columns);
    }
  }

  @Test
  void eachStepBringsWhatItShows() throws IOException {
    List<String> steps = List.of(guide().split("\n## Step ", -1));
    assertThat(blocks(steps.get(0), "text")).containsExactly(Golden.text("article.txt"));
    Set<String> files = new TreeSet<>();
    List<String> before = List.of();
    for (int i = 1; i < steps.size(); i++) {
      ROW.matcher(steps.get(i)).results().forEach(row -> files.add(row.group(1)));
      List<String> lines = Lines.read(new SomeLists(files), Golden.text("article.txt"));
      List<String> brought = new ArrayList<>(lines);
      brought.removeAll(before);
      List<String> shown = blocks(steps.get(i), "text").stream().flatMap(String::lines).toList();
      assertThat(brought)
          .as("step " + steps.get(i).lines().findFirst().orElseThrow())
          .isEqualTo(shown);
      before = lines;
    }
  }

  private static String guide() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  private static List<String> blocks(String text, String kind) {
    return BLOCK
        .matcher(text)
        .results()
        .filter(block -> block.group(1).equals(kind))
        .map(block -> block.group(2))
        .toList();
  }
}
