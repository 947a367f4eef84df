package org.warta.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.warta.Actor;
import org.warta.ActorKind;
import org.warta.Article;
import org.warta.Event;
import org.warta.EventTime;
import org.warta.EventTimeBasis;
import org.warta.EventType;
import org.warta.Field;
import org.warta.Modality;
import org.warta.Polarity;
import org.warta.Publication;
import org.warta.PublicationBasis;
import org.warta.Span;
import org.warta.Tense;

class ExportsTest {
  private static Event.Builder event(String id, String cluster) {
    return Event.builder(id, new Span(0, 5, Field.TEXT), "blarp", EventType.ASSAULT)
        .cluster(cluster)
        .key("k-" + cluster)
        .cameo("190")
        .plover("ASSAULT")
        .agents(List.of("a"))
        .patients(List.of("b", "m"))
        .time(new EventTime("2021-03-02TNI", "2021-03-02", "2021-03-02", EventTimeBasis.PRINTED))
        .polarity(Polarity.POSITIVE)
        .modality(Modality.ASSERTED)
        .tense(Tense.PAST);
  }

  private static Article article(Event... events) {
    Publication published = Publication.builder(PublicationBasis.GIVEN).value("2021-03-03").build();
    return Article.builder("x1", "qvv", published)
        .body("blarp")
        .title("Tab\there")
        .actors(
            List.of(
                Actor.builder("a", "A", ActorKind.STATE).country("KEN").cameo("KENGOV").build(),
                Actor.builder("b", "B", ActorKind.MILITARY).country("GHA").cameo("GHAMIL").build(),
                Actor.builder("m", "M\tM", ActorKind.MEDIA).country("GHA").cameo("GHAMED").build()))
        .events(List.of(events))
        .build();
  }

  @Test
  void writesOnePloverEventForEachCluster() {
    List<PloverEvent> events =
        PloverExport.of(article(event("e1", "c1").build(), event("e2", "c1").build()));
    assertThat(events).hasSize(1);
    PloverEvent event = events.get(0);
    assertThat(event.date()).isEqualTo("2021-03-02");
    assertThat(event.source().get(0).actor()).isEqualTo("KEN");
    assertThat(event.source().get(0).sectors()).containsExactly("GOV");
    assertThat(event.target().get(1).sectors()).containsExactly("JRN");
  }

  @Test
  void leavesOutWhatIsNoFact() {
    assertThat(PloverExport.of(article(event("e1", "c1").polarity(Polarity.NEGATIVE).build())))
        .isEmpty();
    assertThat(CameoRow.of(article(event("e1", "c1").modality(Modality.HYPOTHETICAL).build())))
        .isEmpty();
  }

  @Test
  void writesARowForEachPair() {
    List<CameoRow> rows = CameoRow.of(article(event("e1", "c1").build()));
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).quadClass()).isEqualTo(4);
    assertThat(rows.get(0).day()).isEqualTo("20210302");
    int columns = CameoRow.header().split("\t", -1).length;
    assertThat(rows).allSatisfy(row -> assertThat(row.toTsv().split("\t", -1)).hasSize(columns));
  }

  @Test
  void writesJsonLd() {
    Map<String, Object> node = NewsArticleExport.of(article());
    assertThat(node).containsEntry("@type", "NewsArticle").containsEntry("inLanguage", "qvv");
    assertThat(node).doesNotContainKey("url");
  }

  @Test
  void writesAnnotationsWithPositionAndQuote() {
    List<Map<String, Object>> annotations =
        WebAnnotationExport.of(article(event("e1", "c1").build()));
    assertThat(annotations).hasSize(1);
    assertThat(String.valueOf(annotations.get(0).get("target")))
        .contains("TextPositionSelector", "start=0", "end=5", "exact=blarp");
  }
}
