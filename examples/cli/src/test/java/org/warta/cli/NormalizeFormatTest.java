package org.warta.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warta.Actor;
import org.warta.ActorKind;
import org.warta.Article;
import org.warta.Event;
import org.warta.EventTime;
import org.warta.EventTimeBasis;
import org.warta.EventType;
import org.warta.Modality;
import org.warta.Polarity;
import org.warta.RawArticle;
import org.warta.Span;
import org.warta.Tense;
import org.warta.export.CameoRow;
import org.warta.export.PloverExport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code warta normalize --format} writes. */
class NormalizeFormatTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String TWO =
      "{\"id\":\"a\",\"text\":\"Rusia menyerang Ukraina\"}\n"
          + "{\"id\":\"b\",\"text\":\"\"}\n"
          + "{\"id\":\"c\",\"text\":\"Rusia menyerang Ukraina\"}\n";

  @Test
  void articleIsTheDefault() {
    assertThat(run(TWO, "--format=article")).isEqualTo(run(TWO));
    assertThat(run(TWO).ids()).containsExactly("a", "b", "c");
  }

  @Test
  void ploverIsOneEventALine() throws IOException {
    Run run = run(TWO, "--format", "plover");
    assertThat(run.status()).isZero();
    assertThat(run.articles())
        .extracting(it -> it.path("id").asString(), it -> it.path("event").asString())
        .containsExactly(tuple("a#e1", "ASSAULT"), tuple("c#e1", "ASSAULT"));
    Schema schema = schema();
    for (JsonNode event : run.articles()) {
      assertThat(schema.validate(event)).isEmpty();
    }
  }

  @Test
  void cameoIsRowsUnderOneHeader() {
    List<String> lines = run(TWO, "--format=cameo").out().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).isEqualTo(CameoRow.header());
    assertThat(lines.get(1).split("\t", -1))
        .hasSameSizeAs(CameoRow.header().split("\t", -1))
        .startsWith(
            "a#e1.1", "20250616", "RUSGOV", "Russia", "UKRGOV", "Ukraine", "190", "19", "4");
  }

  @Test
  void cameoOfNothingIsTheHeader() {
    assertThat(run("", "--format=cameo")).isEqualTo(new Run(0, CameoRow.header() + "\n", ""));
  }

  @Test
  void jsonldIsOneNewsArticleALine() {
    Run run = run(TWO, "--format=jsonld");
    assertThat(run.articles())
        .extracting(it -> it.path("@type").asString(), it -> it.path("identifier").asString())
        .containsExactly(
            tuple("NewsArticle", "a"), tuple("NewsArticle", "b"), tuple("NewsArticle", "c"));
  }

  @Test
  void annotationsAreOneALine() {
    Run run = run(TWO, "--format=annotations");
    assertThat(run.articles()).hasSize(2);
    JsonNode selectors = run.articles().get(0).path("target").path("selector");
    assertThat(selectors.path(0).path("start").asInt()).isEqualTo(6);
    assertThat(selectors.path(1).path("exact").asString()).isEqualTo("menyerang");
  }

  @Test
  void whatCannotBeReadIsSaidInEveryFormat() {
    for (ArticleFormat format : ArticleFormat.values()) {
      Run run = run("?\n" + TWO, "--format=" + format);
      assertThat(run.status()).isEqualTo(1);
      assertThat(run.errors()).hasSize(1);
    }
  }

  @Test
  void prettyIndentsWhatIsJson() {
    String pretty = run(TWO, "--format=jsonld", "--pretty").out();
    assertThat(pretty).startsWith("{\n  \"@context\"");
  }

  @Test
  void aSurrogateWithoutPartnerLeavesRowsThatAreUtf8() {
    Run run = run("{\"id\":\"\\udc00\",\"text\":\"x\"}\n", "--format=cameo");
    assertThat(run.out()).contains("?#e1.1");
  }

  @Test
  void anUnknownFormatIsRefusedWithAListOfAll() {
    Run run = run("", "--format=xml");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith(
            "warta: Invalid value for option '--format': 'xml' is none of article, plover, cameo,"
                + " jsonld, annotations\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--format=cameo --pretty", "--format=jsonld --with-text", "--format="})
  void whatAFormatCannotDoIsRefused(String options) {
    Run run = run(TWO, options.split(" ", -1));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("warta: ").contains("--");
  }

  @Test
  void helpListsTheFormats() {
    String help = run("", "--help").out().replaceAll("\\s+", " ");
    assertThat(help).contains("article, plover, cameo, jsonld, annotations");
  }

  private static Run run(String input, String... options) {
    String[] args = new String[options.length + 1];
    args[0] = "normalize";
    System.arraycopy(options, 0, args, 1, options.length);
    return Run.of(input.getBytes(StandardCharsets.UTF_8), NormalizeFormatTest::attack, args);
  }

  /** {@return an article with one event where it has a text at all} */
  private static Article attack(RawArticle raw) {
    Article plain = Run.echo(raw);
    if (raw.text().isEmpty()) {
      return plain;
    }
    Actor russia =
        Actor.builder("RUS-GOV", "Russia", ActorKind.STATE).country("RUS").cameo("RUSGOV").build();
    Actor ukraine =
        Actor.builder("UKR-GOV", "Ukraine", ActorKind.STATE).country("UKR").cameo("UKRGOV").build();
    return plain.toBuilder().actors(List.of(russia, ukraine)).events(List.of(event())).build();
  }

  private static Event event() {
    return Event.builder("e1", Span.of(6, 15), "menyerang", EventType.ASSAULT)
        .cluster("c1")
        .key("k1")
        .polarity(Polarity.POSITIVE)
        .modality(Modality.ASSERTED)
        .tense(Tense.PAST)
        .cameo("190")
        .plover("ASSAULT")
        .agents(List.of("RUS-GOV"))
        .patients(List.of("UKR-GOV"))
        .time(new EventTime("2025-06-16", "2025-06-16", "2025-06-16", EventTimeBasis.PRINTED))
        .build();
  }

  private static Schema schema() throws IOException {
    try (InputStream in = PloverExport.class.getResourceAsStream("plover.schema.json")) {
      JsonNode tree = JSON.readTree(Objects.requireNonNull(in, "plover.schema.json"));
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(tree);
    }
  }
}
