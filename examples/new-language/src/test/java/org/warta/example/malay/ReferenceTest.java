package org.warta.example.malay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.warta.spi.LanguageModuleException;
import org.warta.spi.LanguageProfile;
import org.warta.spi.ListKind;
import org.warta.spi.TitleKind;
import org.warta.spi.WordList;
import org.warta.testkit.LanguageModuleContract;

/** {@code docs/language-modules.md} names every list, parameter and test, and its rows are true. */
class ReferenceTest {
  private static final Pattern ROW =
      Pattern.compile("\n\\| `([a-z-]+\\.tsv)` \\| ([^|]+) \\| [^|]+ \\| ([^|]*)\\|");
  private static final List<String> EVERYWHERE = List.of("register", "source");

  @Test
  void namesEveryListWithItsColumns() throws IOException {
    Map<String, String> shown = new TreeMap<>();
    ROW.matcher(page()).results().forEach(row -> shown.put(row.group(1), row.group(2)));
    Map<String, String> expected = new TreeMap<>();
    for (ListKind kind : ListKind.values()) {
      List<String> columns = new ArrayList<>(kind.columns());
      kind.optionalColumns().stream()
          .filter(column -> !EVERYWHERE.contains(column))
          .forEach(column -> columns.add(column + "?"));
      expected.put(kind.fileName(), String.join(", ", columns));
    }
    assertThat(shown).isEqualTo(expected);
  }

  /** The rows of the template are loaded by another test. */
  @Test
  void showsTheRowsOfTheTemplate() throws IOException {
    for (var row : ROW.matcher(page()).results().toList()) {
      String example = "#e.g.\t" + row.group(3).strip().replace(" · ", "\t");
      List<String> lines = Files.readAllLines(Path.of("template", row.group(1)));
      assertThat(lines.stream().filter(line -> line.startsWith("#e.g.")))
          .isEqualTo(row.group(3).isBlank() ? List.of() : List.of(example));
    }
  }

  @Test
  void namesEveryParameter() throws IOException {
    for (Method method : LanguageProfile.Builder.class.getDeclaredMethods()) {
      if (method.getReturnType() == LanguageProfile.Builder.class) {
        assertThat(page()).contains("\n| `" + method.getName() + "` |");
      }
    }
  }

  @Test
  void namesEveryTestOfTheKit() throws IOException {
    List<String> tests =
        Arrays.stream(LanguageModuleContract.class.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(Test.class))
            .map(Method::getName)
            .toList();
    assertThat(Pattern.compile("`(\\w+_L\\d_\\w+)`").matcher(page()).results())
        .extracting(found -> found.group(1))
        .containsExactlyInAnyOrderElementsOf(tests);
  }

  @Test
  void showsTheMessageOfABadCell() throws IOException {
    String rows = "# titles\n".repeat(12) + "surface\tkind\nMinister\tOFICE\n";
    ListKind titles = ListKind.TITLES;
    WordList list =
        WordList.read(
            "ms/titles.tsv", titles.columns(), titles.optionalColumns(), new StringReader(rows));
    assertThatThrownBy(() -> list.rows().get(0).constant("kind", TitleKind.class))
        .isInstanceOf(LanguageModuleException.class)
        .satisfies(broken -> assertThat(page()).contains("`" + broken.getMessage() + "`"));
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("../../docs/language-modules.md"));
  }
}
