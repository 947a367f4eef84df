package org.warta.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code warta normalize} does with its arguments and its input. */
class NormalizeCommandTest {

  @TempDir Path folder;

  @Test
  void readsJsonLinesFromStandardInput() {
    Run run =
        Run.of("{\"id\":\"a\",\"text\":\"Satu\"}\n{\"id\":\"b\",\"text\":\"Dua\"}", "normalize");
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.ids()).containsExactly("a", "b");
    assertThat(run.out()).endsWith("}\n");
  }

  @Test
  void anArticleWithoutIdIsLeftToTheLibrary() {
    assertThat(Run.of("{\"text\":\"Satu\"}", "normalize").ids()).containsExactly("derived");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", " \r\n\t\n", "\uFEFF", "\uFEFF\n"})
  void nothingInNothingOut(String input) {
    assertThat(Run.of(input, "normalize")).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void keepsTheOrderWhenLaterArticlesAreDoneFirst() {
    int count = 500;
    String input =
        IntStream.range(0, count)
            .mapToObj(i -> "{\"id\":\"" + i + "\",\"text\":\"\"}\n")
            .collect(Collectors.joining());
    AtomicInteger turn = new AtomicInteger();
    Run run =
        Run.of(
            input.getBytes(StandardCharsets.UTF_8),
            raw -> {
              pause(turn.getAndIncrement() % 7 == 0 ? 5 : 0);
              return Run.echo(raw);
            },
            "normalize",
            "--threads=8");
    assertThat(run.status()).isZero();
    assertThat(run.ids())
        .containsExactlyElementsOf(IntStream.range(0, count).mapToObj(String::valueOf).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\":\"x\",\"title\":\"T\"}      | x | `\"text\" is missing`",
        "{\"id\":\"x\",\"text\":null}        | x | `\"text\" is missing`",
        "{\"id\":\"x\",\"text\":[\"a\"]}     | x | `\"text\" must be a string, found an array`",
        "{\"id\":\"x\",\"text\":\"\",\"title\":true} | x | `\"title\" must be a string, found true or false`",
        "{\"id\":\"x\",\"text\":\"\",\"published\":{}} | x | `\"published\" must be a string, found an object`",
        "{\"id\":7,\"text\":\"\"}            |   | `\"id\" must be a string, found a number`",
        "[1]                                 |   | `expected a JSON object, found an array`",
        "\"teks\"                            |   | `expected a JSON object, found a string`",
        "null                                |   | `expected a JSON object, found null`",
        "{\"text\":\"a\"                     |   | `bad JSON`",
        "{\"text\":\"a\"} {\"text\":\"b\"}   |   | `bad JSON`",
        "teks biasa                          |   | `bad JSON`",
        "\\u0000                             |   | `bad JSON`",
      })
  void aLineThatIsNoArticleGivesOneErrorAndTheRestGoesOn(String line, String id, String error) {
    Run run =
        Run.of(
            "{\"id\":\"1\",\"text\":\"\"}\n\n" + line + "\n{\"id\":\"2\",\"text\":\"\"}",
            "normalize");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.ids()).containsExactly("1", "2");
    assertThat(run.errors()).hasSize(1);
    assertThat(run.errors().get(0).propertyNames()).containsExactly("id", "error", "line");
    assertThat(run.errors().get(0).path("id").asString(null)).isEqualTo(id);
    assertThat(run.errors().get(0).path("error").asString()).startsWith(error);
    assertThat(run.errors().get(0).path("line").asLong()).isEqualTo(3);
  }

  @Test
  void nestingWithoutEndIsAnErrorOfItsLine() {
    Run run = Run.of("[".repeat(100_000) + "\n{\"id\":\"2\",\"text\":\"\"}", "normalize");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.ids()).containsExactly("2");
    assertThat(run.errors()).hasSize(1);
  }

  @Test
  void aDateThatIsNoneIsLeftToTheLibrary() {
    Run run = Run.of("{\"text\":\"\",\"published\":\"2020-13-45\"}", "normalize");
    assertThat(run.status()).isZero();
    assertThat(run.article().path("published").path("value").asString()).isEqualTo("2020-13-45");
  }

  @Test
  void unknownMembersArePassedOver() {
    assertThat(Run.of("{\"text\":\"\",\"tags\":[1,{}]}", "normalize").status()).isZero();
  }

  @Test
  void whatTheLibraryThrowsIsAnErrorOfItsArticle() {
    byte[] input =
        "{\"id\":\"a\",\"text\":\"\"}\n{\"id\":\"b\",\"text\":\"\"}"
            .getBytes(StandardCharsets.UTF_8);
    Run run =
        Run.of(
            input,
            raw -> {
              if ("a".equals(raw.id())) {
                throw new IllegalStateException("a bug");
              }
              return Run.echo(raw);
            },
            "normalize");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.ids()).containsExactly("b");
    assertThat(run.errors()).hasSize(1);
    assertThat(run.errors().get(0).path("id").asString()).isEqualTo("a");
    assertThat(run.err()).contains("a bug").doesNotContain("\tat ");
  }

  @Test
  void aLibraryThatCannotBeLoadedEndsTheRunInOneLine() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(new ByteArrayInputStream(new byte[0]), OutputStream.nullOutputStream(), err);
    int status =
        Main.run(
            streams,
            () -> {
              throw new IllegalStateException("months.tsv:3: no such column");
            },
            false,
            "normalize");
    assertThat(status).isEqualTo(3);
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .containsExactly("warta: months.tsv:3: no such column");
  }

  @Test
  void aPlainTextIsOneArticleCalledAsItsFile() throws IOException {
    Path file = write("kapal.TXT", "\uFEFFSatu.\r\n\r\nDua.\n");
    Run run = Run.of("", "normalize", "--with-text", file.toString());
    assertThat(run.status()).isZero();
    assertThat(run.ids()).containsExactly("kapal");
    assertThat(run.article().path("text").asString()).isEqualTo("Satu.\r\n\r\nDua.\n");
  }

  @Test
  void anEmptyPlainTextIsAnArticleToo() throws IOException {
    assertThat(Run.of("", "normalize", write("a.txt", "").toString()).ids()).containsExactly("a");
  }

  @Test
  void anyOtherFileIsJsonLines() throws IOException {
    String text = write("a.txt", "Teks").toString();
    String lines =
        write("b.json", "\uFEFF{\"id\":\"1\",\"text\":\"\"}\r\n{\"id\":\"2\",\"text\":\"\"}\r\n")
            .toString();
    Run run = Run.of("{\"id\":\"3\",\"text\":\"\"}", "normalize", lines, text, "-", lines);
    assertThat(run.status()).isZero();
    assertThat(run.ids()).containsExactly("1", "2", "a", "3", "1", "2");
  }

  @Test
  void aFileThatCannotBeReadIsSkipped() throws IOException {
    String none = folder.resolve("tidak-ada.jsonl").toString();
    String bad = write("bad.jsonl", "?\n").toString();
    Path wide = folder.resolve("wide.txt");
    Files.write(wide, "Teks".getBytes(StandardCharsets.UTF_16));
    Run run =
        Run.of(
            "",
            "normalize",
            none,
            folder.toString(),
            bad,
            wide.toString(),
            write("a.txt", "").toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.ids()).containsExactly("a");
    assertThat(run.errors())
        .extracting(it -> it.path("file").asString(), it -> it.path("line").asInt(-1))
        .containsExactly(
            tuple(none, -1),
            tuple(folder.toString(), -1),
            tuple(bad, 1),
            tuple(wide.toString(), -1));
    assertThat(run.err()).contains("no such file", "is a folder", "UTF-16");
  }

  @Test
  void defaultsAreForArticlesThatCarryNone() {
    String input =
        """
        {"id":"1","text":""}
        {"id":"2","text":"","published":"2019-05-01","language":"ms"}
        {"id":"3","text":"","published":null,"language":" "}
        """;
    Run run = Run.of(input, "normalize", "--published", "2020-11-10", "--language=id");
    assertThat(run.status()).isZero();
    assertThat(run.articles())
        .extracting(
            it -> it.path("published").path("value").asString(),
            it -> it.path("language").asString())
        .containsExactly(
            tuple("2020-11-10", "id"), tuple("2019-05-01", "ms"), tuple("2020-11-10", "id"));
  }

  @Test
  void publishedMayBeATimeWithOffset() {
    Run run = Run.of("{\"text\":\"\"}", "normalize", "--published=2020-11-10T08:30+07:00");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("\"2020-11-10T08:30+07:00\"");
  }

  @Test
  void theTextIsCarriedAlongOnlyWhereAskedFor() {
    String input = "{\"text\":\"Kata\\tdia\"}";
    assertThat(Run.of(input, "normalize").article().path("text").isNull()).isTrue();
    assertThat(Run.of(input, "normalize", "--with-text").article().path("text").asString())
        .isEqualTo("Kata\tdia");
  }

  @Test
  void prettyIsTheSameOverSeveralLines() {
    String input = "{\"id\":\"a\",\"text\":\"Satu\"}\n";
    Run pretty = Run.of(input, "normalize", "--pretty");
    assertThat(pretty.out()).startsWith("{\n  \"schema\" : ").endsWith("}\n").doesNotContain("\r");
    assertThat(pretty.article()).isEqualTo(Run.of(input, "normalize").article());
  }

  @Test
  void aRecordBeginsAsTheContractDoes() {
    assertThat(Run.of("{\"text\":\"\"}", "normalize").article().propertyNames())
        .startsWith("schema", "id", "language", "title", "url");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "report",
        "normalize --published=10-11-2020",
        "normalize --published=2020-11-10T08:30",
        "normalize --published=2020-02-30",
        "normalize --published=",
        "normalize --language=bahasa_indonesia!",
        "normalize --threads=0",
        "normalize --threads=x",
        "normalize --colour",
      })
  void wrongArgumentsAreSaidAndNothingIsRead(String line) {
    Run run = Run.of("{\"text\":\"\"}", line.isEmpty() ? new String[0] : line.split(" ", -1));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("warta: ").contains("\nUsage: warta").doesNotContain("\tat ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "--version", "normalize --help", "normalize --version"})
  void helpAndVersionAreResults(String line) {
    Run run = Run.of("", line.split(" ", -1));
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("warta");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aSurrogateWithoutPartnerComesOutAsItCameIn() {
    String line = "{\"id\":\"\\udc00\",\"text\":\"a\\ud83d b\\ud83d\\ude00\"}";
    Run run = Run.of(line, "normalize", "--with-text");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("\"a\\ud83d b\uD83D\uDE00\"").doesNotContain("\uFFFD");
    assertThat(run.article().path("text").asString()).isEqualTo("a\uD83D b\uD83D\uDE00");
    assertThat(run.article().path("id").asString()).isEqualTo("\uDC00");
  }

  @Test
  void bytesThatAreNotUtf8AreReplacedAndSaid() {
    ByteArrayOutputStream input = new ByteArrayOutputStream();
    input.writeBytes("{\"text\":\"caf\u00e9\"}\n".getBytes(StandardCharsets.ISO_8859_1));
    input.writeBytes("{\"text\":\"\uFFFD\"}\n".getBytes(StandardCharsets.UTF_8));
    Run run = Run.of(input.toByteArray(), Run::echo, "normalize");
    assertThat(run.status()).isZero();
    assertThat(run.articles().get(0).path("body").asString()).isEqualTo("caf\uFFFD");
    assertThat(run.articles().get(0).path("warnings").path(0).path("code").asString())
        .isEqualTo(ArticleMaker.MALFORMED_UTF8);
    assertThat(run.articles().get(1).path("warnings").isEmpty()).isTrue();
  }

  @Test
  void aReaderThatHasHadEnoughEndsTheRunQuietly() {
    AtomicInteger normalized = new AtomicInteger();
    String input = "{\"text\":\"Satu\"}\n".repeat(100_000);
    assertThat(runInto("Broken pipe", input, normalized)).isEqualTo(new Run(0, "", ""));
    assertThat(normalized).hasValueLessThan(50_000);
  }

  @Test
  void aFullDiskIsNoClosedOutput() {
    Run run = runInto("No space left on device", "{\"text\":\"Satu\"}\n", new AtomicInteger());
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err().lines())
        .containsExactly("warta: standard output: No space left on device");
  }

  private static Run runInto(String failure, String input, AtomicInteger normalized) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int value) throws IOException {
            throw new IOException(failure);
          }
        };
    Streams streams =
        new Streams(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), closed, err);
    int status =
        Main.run(
            streams,
            () ->
                raw -> {
                  normalized.incrementAndGet();
                  return Run.echo(raw);
                },
            false,
            "normalize");
    return new Run(status, "", err.toString(StandardCharsets.UTF_8));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static void pause(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
