package org.warta.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warta.RawArticle;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The tables of the job hold what the command line program writes for the same file. */
class NormalizeJobTest {
  private static final Path ARTICLES = Path.of("..", "articles");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final List<String> NO_ARTICLES =
      List.of(
          "{\"id\": \"untitled\", \"title\": \"Tanpa isi\"}",
          "{\"id\": \"numbered\", \"text\": 7}",
          "{\"id\": \"dated\", \"text\": \"Satu.\", \"published\": {}}",
          "{\"id\": 7, \"text\": \"Satu.\"}",
          "[1]",
          "null",
          "{\"text\": \"terpotong",
          "{\"text\": \"a\"} {\"text\": \"b\"}",
          "bukan JSON");

  @TempDir private static Path folder;

  private static SparkSession spark;
  private static CommandLineProgram expected;

  @BeforeAll
  static void runBoth() throws IOException, InterruptedException {
    Path input = folder.resolve("input.jsonl");
    Files.write(input, input());
    expected = CommandLineProgram.normalize(input, folder);
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 2)
            .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toUri().toString())
            .getOrCreate();
    assertThat(run("tables", input, "--with-text", "--published=2025-06-18", "--partitions=3"))
        .isZero();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  @Test
  void theProgramHasReadTheSamplesAndRefusedTheRest() {
    assertThat(expected.articles()).hasSize(8);
    assertThat(expected.errors()).hasSize(NO_ARTICLES.size());
  }

  @Test
  void articlesHoldWhatIsNoList() {
    List<ObjectNode> articles = new ArrayList<>();
    for (JsonNode article : expected.articles()) {
      ObjectNode alone = (ObjectNode) article.deepCopy();
      alone.remove(ArticleTables.lists());
      articles.add(alone);
    }
    assertThat(rows("tables", "articles")).containsExactlyInAnyOrderElementsOf(cleaned(articles));
  }

  static List<String> lists() {
    return ArticleTables.lists();
  }

  @ParameterizedTest
  @MethodSource("lists")
  void eachListHoldsTheItemsOfAllArticlesWithTheirPlace(String list) {
    List<ObjectNode> items = new ArrayList<>();
    for (JsonNode article : expected.articles()) {
      int position = 0;
      for (JsonNode item : article.path(list)) {
        ObjectNode row = (ObjectNode) item.deepCopy();
        row.put("article", article.path("id").asString());
        row.put("position", position++);
        items.add(row);
      }
    }
    assertThat(items).as("the samples have some").isNotEmpty();
    assertThat(rows("tables", list)).containsExactlyInAnyOrderElementsOf(cleaned(items));
  }

  @Test
  void aRowThatIsNoArticleIsKeptWithTheSameReason() {
    List<String> reasons = new ArrayList<>();
    for (JsonNode error : expected.errors()) {
      String row = NO_ARTICLES.get((int) error.path("line").asLong() - 1);
      reasons.add(reason(row, error.path("id").asString(null), error.path("error").asString()));
    }
    List<String> found = new ArrayList<>();
    for (Row row : table("tables", "errors").collectAsList()) {
      found.add(reason(row.getAs("row"), row.getAs("id"), row.getAs("error")));
      assertThat(row.<String>getAs("file")).endsWith("/input.jsonl");
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(reasons);
  }

  /** Of bad JSON the column; two parsers have two ways to put what is wrong there. */
  private static String reason(String row, @Nullable String id, String error) {
    return row + " | " + id + " | " + error.replaceFirst("(bad JSON, column \\d+): .*", "$1");
  }

  @Test
  void nothingButTheTablesIsLeft() throws IOException {
    try (Stream<Path> left = Files.list(folder.resolve("tables"))) {
      assertThat(left.map(it -> it.getFileName().toString()))
          .hasSize(ArticleTables.lists().size() + 2)
          .contains("articles", "times", "places", "actors", "quotes", "events", "casualties")
          .contains("errors")
          .doesNotContain("staging");
    }
  }

  @Test
  void parquetGivesTheSameTablesAsJsonLines() {
    Path input = folder.resolve("kiriman.parquet");
    spark
        .read()
        .json(ARTICLES.resolve("kiriman.jsonl").toString())
        .selectExpr("*", "7 AS unread")
        .unionByName(spark.sql("SELECT 'empty' AS id, CAST(NULL AS STRING) AS text"), true)
        .write()
        .parquet(input.toString());
    assertThat(
            run("of-parquet", input, "--format=parquet", "--with-text", "--published=2025-06-18"))
        .isZero();
    for (String list : List.of("times", "actors", "events")) {
      assertThat(rows("of-parquet", list))
          .as(list)
          .containsExactlyInAnyOrderElementsOf(
              rows("tables", list).stream()
                  .filter(row -> row.path("article").asString().startsWith("kiriman"))
                  .toList());
    }
    assertThat(table("of-parquet", "articles").count()).isEqualTo(3);
    assertThat(table("of-parquet", "errors").collectAsList())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.<String>getAs("id")).isEqualTo("empty");
              assertThat(row.<String>getAs("error")).isEqualTo("\"text\" is missing");
              assertThat(row.<String>getAs("row")).contains("\"id\":\"empty\"");
            });
  }

  @Test
  void aDateColumnIsTheDayOfPublication() throws UnreadableRowException {
    String input = folder.resolve("dated.parquet").toString();
    spark
        .sql("SELECT 'Gempa terjadi kemarin.' AS text, DATE '2025-06-18' AS published")
        .write()
        .parquet(input);
    ParquetRows rows = new ParquetRows();
    RawRow read = rows.read(rows.load(spark, List.of(input)).first());
    assertThat(read.article())
        .isEqualTo(RawArticle.builder("Gempa terjadi kemarin.").published("2025-06-18").build());
  }

  @Test
  void wrongArgumentsAreToldBeforeAnythingIsWritten() {
    Path lines = ARTICLES.resolve("kiriman.jsonl");
    Path input = folder.resolve("wrong.parquet");
    spark.sql("SELECT 7 AS text").write().parquet(input.toString());
    assertThat(run("none", input, "--format=parquet")).isEqualTo(2);
    assertThat(run("none", lines, "--published=kemarin")).isEqualTo(2);
    assertThat(run("none", lines, "--language=???")).isEqualTo(2);
    assertThat(folder.resolve("none")).doesNotExist();
    assertThat(run("tables", lines)).as("the folder is there").isEqualTo(2);
  }

  private static int run(String output, Path input, String... options) {
    String[] arguments = {input.toString(), "--output", folder.resolve(output).toString()};
    return NormalizeJob.run(
        Stream.of(arguments, options).flatMap(Arrays::stream).toArray(String[]::new));
  }

  /** Lines that are no articles, then the samples, one of them damaged. */
  private static byte[] input() throws IOException {
    ByteArrayOutputStream input = new ByteArrayOutputStream();
    for (String line : NO_ARTICLES) {
      input.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
    input.writeBytes(" \r\n\n".getBytes(StandardCharsets.UTF_8));
    for (Path file : samples()) {
      ObjectNode article = JSON.createObjectNode();
      article.put("id", file.getFileName().toString());
      article.put("text", Files.readString(file));
      article.put("tags", 1);
      input.writeBytes(
          (JSON.writeValueAsString(article) + "\r\n").getBytes(StandardCharsets.UTF_8));
    }
    input.writeBytes("{\"id\": \"damaged\", \"text\": \"Rapat ".getBytes(StandardCharsets.UTF_8));
    input.write(0xE9);
    input.writeBytes(" dimulai Senin (16/6/2025).\"}\n".getBytes(StandardCharsets.UTF_8));
    input.writeBytes(Files.readAllBytes(ARTICLES.resolve("kiriman.jsonl")));
    return input.toByteArray();
  }

  private static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(ARTICLES)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted(Comparator.comparing(Path::toString))
          .toList();
    }
  }

  private static Dataset<Row> table(String output, String name) {
    return spark.read().parquet(folder.resolve(output).resolve(name).toString());
  }

  /** The rows of a table as JSON, as Spark itself writes it. */
  private static List<JsonNode> rows(String output, String name) {
    return cleaned(
        table(output, name).toJSON().collectAsList().stream().map(JSON::readTree).toList());
  }

  /** Without members that are null, which Spark leaves out. */
  private static List<JsonNode> cleaned(List<? extends JsonNode> nodes) {
    List<JsonNode> cleaned = new ArrayList<>();
    for (JsonNode node : nodes) {
      cleaned.add(withoutNulls(node));
    }
    return cleaned;
  }

  private static JsonNode withoutNulls(JsonNode node) {
    if (node instanceof ObjectNode object) {
      ObjectNode copy = JSON.createObjectNode();
      object.properties().stream()
          .filter(member -> !member.getValue().isNull())
          .forEach(member -> copy.set(member.getKey(), withoutNulls(member.getValue())));
      return copy;
    }
    return node.isArray()
        ? JSON.createArrayNode().addAll(cleaned(List.copyOf(node.values())))
        : node;
  }
}
