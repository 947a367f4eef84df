package org.warta.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordListTest {

  @Test
  void readsRowsInTheOrderOfTheFile() throws IOException {
    WordList list = read("# origin\nsurface\tmonth\tsource\n\nzan\t2\n# more\nvo\t1\tnewsroom\n");
    assertThat(list.rows()).extracting(row -> row.text("surface")).containsExactly("zan", "vo");
    assertThat(list.rows()).extracting(row -> row.text("source")).containsExactly("", "newsroom");
    assertThat(list.rows()).extracting(row -> row.text("guard")).containsExactly("", "");
  }

  @Test
  void takesColumnsInAnyOrder() throws IOException {
    WordList.Row row = read("month\tsurface\n3\tvo\n").rows().get(0);
    assertThat(row.text("surface")).isEqualTo("vo");
    assertThat(row.number("month", 1, 12)).isEqualTo(3);
  }

  @Test
  void takesOneSurfaceWithSeveralMeanings() throws IOException {
    assertThat(read("surface\tmonth\nvo\t1\nvo\t2\n").rows()).hasSize(2);
  }

  @Test
  void takesAListWithoutRows() throws IOException {
    assertThat(read("surface\tmonth\n").rows()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "surface\\tmonth\\tcolour\\n|1:3: unknown column 'colour'",
        "surface\\tmonth\\tmonth\\n|1:3: column 'month' stands twice",
        "# origin\\nsurface\\n|2:2: column 'month' is missing",
        "surface\\tmonth\\nvo\\t1\\tx\\n|2:3: more cells than columns",
        "surface\\tmonth\\n\\t1\\n|2:1: the first cell is empty",
        "surface\\tmonth\\nvo\\t1\\nzan\\t2\\nvo\\t1\\n|4:1: the row stands twice: vo",
        "surface\\tmonth\\nvo \\t1\\n|2:1: stray space in 'vo '",
        "surface\\tmonth\\nvo\\t 1\\n|2:2: stray space in ' 1'",
        "surface\\tmonth\\nvo  lur\\t1\\n|2:1: stray space in 'vo  lur'",
        "surface\\tmonth \\n|1:2: stray space in 'month '",
        "surface\\tmonth\\nne\u0301v\\t1\\n|2:1: not in NFC: 'ne\u0301v'",
        "# nothing\\n|1:1: no header row"
      })
  void saysWhereABrokenListIsBroken(String list, String message) {
    assertThatThrownBy(() -> read(list.replace("\\t", "\t").replace("\\n", "\n")))
        .isInstanceOf(LanguageModuleException.class)
        .hasMessage("qvv/months.tsv:" + message);
  }

  @Test
  void refusesAnEmptyFile() {
    assertThatThrownBy(() -> read(""))
        .isInstanceOf(LanguageModuleException.class)
        .hasMessage("qvv/months.tsv:1:1: no header row");
  }

  @Test
  void refusesBytesThatAreNotUtf8() {
    byte[] latin1 = "surface\tmonth\nn\u00E9v\t1\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> read(latin1))
        .isInstanceOf(LanguageModuleException.class)
        .hasMessageContaining("qvv/months.tsv:")
        .hasMessageEndingWith(": not UTF-8");
  }

  @ParameterizedTest
  @CsvSource({"0", "13", "-1", "1.5", "one", "''", "99999999999"})
  void refusesANumberThatHasNoMeaning(String cell) throws IOException {
    WordList.Row row = read("surface\tmonth\nvo\t" + cell + "\n").rows().get(0);
    assertThatThrownBy(() -> row.number("month", 1, 12))
        .isInstanceOf(LanguageModuleException.class)
        .hasMessage("qvv/months.tsv:2:2: '" + cell + "' is no number from 1 to 12");
  }

  @ParameterizedTest
  @CsvSource({"1", "12"})
  void takesTheBoundsOfANumber(int number) throws IOException {
    assertThat(read("surface\tmonth\nvo\t" + number + "\n").rows().get(0).number("month", 1, 12))
        .isEqualTo(number);
  }

  @Test
  void readsConstantsByTheirExactName() throws IOException {
    WordList list = read("surface\tmonth\nvo\tLINE\nzan\tline\n");
    assertThat(list.rows().get(0).constant("month", CueReach.class)).isEqualTo(CueReach.LINE);
    assertThatThrownBy(() -> list.rows().get(1).constant("month", CueReach.class))
        .isInstanceOf(LanguageModuleException.class)
        .hasMessageStartingWith("qvv/months.tsv:3:2: 'line' is none of [LINE, ");
  }

  private static WordList read(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static WordList read(byte[] bytes) throws IOException {
    return WordList.read(
        "qvv/months.tsv",
        List.of("surface", "month"),
        List.of("guard", "source"),
        new ByteArrayInputStream(bytes));
  }
}
