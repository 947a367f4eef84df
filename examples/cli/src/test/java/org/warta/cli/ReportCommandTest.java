package org.warta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warta.Article;
import org.warta.RawArticle;

/** What {@code warta report} does with its arguments and its input. */
class ReportCommandTest {

  @TempDir Path folder;

  @Test
  void writesOnePageOfAllArticles() throws IOException {
    Path page = folder.resolve("report.html");
    String text = write("kapal.txt", "Satu kapal.").toString();
    String lines = write("b.jsonl", "{\"id\":\"b\",\"text\":\"Dua kapal.\"}\n").toString();
    assertThat(Run.of("", "report", text, lines, "-o", page.toString()))
        .isEqualTo(new Run(0, "", ""));
    assertThat(Files.readString(page))
        .startsWith("<!DOCTYPE html>")
        .contains("Satu kapal.", "Dua kapal.", "2 articles");
  }

  @Test
  void aPageThatIsThereIsReplaced() throws IOException {
    Path page = write("report.html", "an older and longer page".repeat(10_000));
    String text = write("a.txt", "Satu").toString();
    assertThat(Run.of("", "report", "--output=" + page, text).status()).isZero();
    assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").doesNotContain("older");
  }

  @Test
  void aDashIsAStandardStream() {
    Run run = Run.of("{\"text\":\"Satu\"}", "report", "-", "-o", "-");
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("<!DOCTYPE html>").contains("Satu").endsWith("</html>\n");
  }

  @Test
  void defaultsAreForArticlesThatCarryNone() {
    String input =
        "{\"text\":\"\"}\n{\"text\":\"\",\"published\":\"2019-05-01\",\"language\":\"ms\"}\n";
    String page =
        Run.of(input, "report", "--published=2020-11-10", "--language=id", "-", "-o", "-").out();
    assertThat(page)
        .contains("<dd>2020-11-10 (given)</dd>", "<dd>2019-05-01 (given)</dd>")
        .contains("<dt>Language</dt><dd>id</dd>", "<dt>Language</dt><dd>ms</dd>");
  }

  @Test
  void whatCannotBeReadIsSaidAndThePageShowsTheRest() {
    Run run = Run.of("?\n{\"id\":\"b\",\"text\":\"Satu\"}\n", "report", "-", "none.txt", "-o", "-");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.errors()).extracting(it -> it.path("line").asInt(0)).containsExactly(1, 0);
    assertThat(run.errors().get(1).path("error").asString()).isEqualTo("no such file");
    assertThat(run.out()).contains("Satu");
  }

  @Test
  void whereNothingCouldBeReadNoPageIsWritten() {
    Path page = folder.resolve("report.html");
    Run run = Run.of("", "report", "none.txt", "-o", page.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.errors()).hasSize(1);
    assertThat(page).doesNotExist();
  }

  @Test
  void anInputWithoutArticlesIsAPageThatSaysSo() {
    Run run = Run.of("\n", "report", "-", "-o", "-");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("0 articles", "The input held no article.");
  }

  @Test
  void whatTheLibraryThrowsIsAnErrorOfItsArticle() {
    byte[] input = "{\"id\":\"a\",\"text\":\"\"}".getBytes(StandardCharsets.UTF_8);
    Run run = Run.of(input, ReportCommandTest::bug, "report", "-", "-o", "-");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.errors().get(0).path("id").asString()).isEqualTo("a");
    assertThat(run.err()).contains("a bug").doesNotContain("\tat ");
  }

  @Test
  void wrongArgumentsAreSaidAndNothingIsWritten() throws IOException {
    String text = write("a.txt", "Satu").toString();
    List<List<String>> wrong =
        List.of(
            List.of(),
            List.of(text),
            List.of("-o", "page.html"),
            List.of(text, "-o", folder.toString()),
            List.of(text, "-o", folder.resolve("none/page.html").toString()),
            List.of(text, "-o", text),
            List.of(text, "-o", "-", "--published=yesterday"),
            List.of(text, "-o", "-", "--language=bahasa_indonesia!"),
            List.of(text, "-o", "-", "--format=plover"));
    for (List<String> args : wrong) {
      Run run =
          Run.of("", Stream.concat(Stream.of("report"), args.stream()).toArray(String[]::new));
      assertThat(run.status()).as(args.toString()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).startsWith("warta: ").contains("\nUsage: warta report");
    }
    assertThat(Files.readString(Path.of(text))).isEqualTo("Satu");
  }

  @Test
  void helpIsAResult() {
    Run run = Run.of("", "report", "--help");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("--output", "--published", "--language", "Exit status");
  }

  private static Article bug(RawArticle raw) {
    throw new IllegalStateException("a bug");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
