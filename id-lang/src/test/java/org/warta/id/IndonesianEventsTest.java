package org.warta.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warta.Article;
import org.warta.Event;
import org.warta.NewsNormalizer;
import org.warta.RawArticle;
import org.warta.testkit.GoldenText;

class IndonesianEventsTest {
  private static final NewsNormalizer NORMALIZER = NewsNormalizer.create();

  static Stream<Object[]> events() {
    return Golden.rows("events.tsv");
  }

  static Stream<Object[]> none() {
    return Golden.rows("events-none.tsv");
  }

  static Stream<Object[]> times() {
    return Golden.rows("event-times.tsv");
  }

  static Stream<Object[]> places() {
    return Golden.rows("event-places.tsv");
  }

  static Stream<Object[]> tolls() {
    return Golden.rows("tolls.tsv");
  }

  @ParameterizedTest
  @MethodSource("events")
  void readsWhoDidWhatToWhomAndWhetherItWasSo(String text, String events) {
    assertThat(GoldenText.events(normalize(text))).isEqualTo(events);
  }

  @ParameterizedTest
  @MethodSource("none")
  void readsNoEvent(String text) {
    assertThat(normalize(text).events()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("times")
  void readsWhenItWas(String text, String times) {
    assertThat(GoldenText.eventTimes(normalize(text))).isEqualTo(times);
  }

  @ParameterizedTest
  @MethodSource("places")
  void readsWhereItWas(String text, String places) {
    assertThat(GoldenText.eventPlaces(normalize(text))).isEqualTo(places);
  }

  @ParameterizedTest
  @MethodSource("tolls")
  void readsTheDeadAndInjured(String text, String tolls) {
    assertThat(GoldenText.tolls(normalize(text))).isEqualTo(tolls);
  }

  @Test
  void givesOneEventOneKeyInTwoArticles() {
    String first = "Mesir menggempur Tobruk, Libya, pada Senin (8/5/2023).";
    String second = "Pada Senin (8/5/2023) Tobruk, Libya, digempur oleh Mesir.";
    assertThat(normalize(first).events().get(0).key())
        .isEqualTo(normalize(second).events().get(0).key());
  }

  @Test
  void keepsTheArrestsOfTwoSuspectsApart() {
    Article article =
        normalize(
            "Polisi Ghana menangkap Budi Santoso (25) di Kumasi."
                + " Polisi Ghana menangkap Andi Saputra (31) di rumahnya."
                + " Budi Santoso ditangkap pada malam hari.");
    assertThat(article.events()).extracting(Event::cluster).containsExactly("c1", "c2", "c1");
  }

  @Test
  void joinsTheClashThatBothSidesAccuseEachOtherOf() {
    Article article =
        normalize(
            "Kenya menyatakan Uganda menyerang Kenya pada Senin (8/5/2023)."
                + " Uganda menyatakan Kenya menyerang Uganda pada Senin (8/5/2023).");
    assertThat(article.events()).extracting(Event::cluster).containsExactly("c1", "c1");
    assertThat(article.events()).allMatch(Event::disputed);
  }

  @Test
  void disputesNoAttackThatItsOwnSideTellsOf() {
    Article article =
        normalize(
            "Kenya menyatakan Kenya menyerang Uganda pada Senin (8/5/2023)."
                + " Uganda menyatakan Uganda menyerang Kenya pada Senin (8/5/2023).");
    assertThat(article.events()).extracting(Event::cluster).containsExactly("c1", "c2");
    assertThat(article.events()).noneMatch(Event::disputed);
  }

  @Test
  void takesWhoIsNamedBehindARankAndNotTheirBody() {
    Article article =
        normalize(
            "Kepala Kepolisian Daerah Bengkulu Inspektur Jenderal Surya Wijaya mengecam serangan"
                + " Kenya.");
    assertThat(article.events().get(0).agents()).containsExactly("person:idncop:surya-wijaya");
  }

  @Test
  void takesPeopleWithoutAName() {
    Article article = normalize("Ibu tirinya memukul bocah itu hingga tewas.");
    assertThat(article.events()).extracting(Event::surface).containsExactly("memukul", "tewas");
    assertThat(article.events())
        .allSatisfy(
            event -> {
              assertThat(event.agents()).containsExactly("group:idncvl:ibu-tirinya");
              assertThat(event.patients()).containsExactly("group:idncvl:bocah");
            });
  }

  @Test
  void takesTheRelativeAndNotWhoseRelativeItIs() {
    Event event = onlyEvent("Istri Surya Wijaya dibunuh tetangganya.");
    assertThat(event.patients()).containsExactly("group:idncvl:istri");
    assertThat(event.agents()).containsExactly("group:idncvl:tetangganya");
  }

  @Test
  void takesWhoIsNamedBehindAnOfficeAndNotTheBody() {
    Event event =
        onlyEvent("Wakil Ketua Komisi Pemberantasan Korupsi, Surya Wijaya, mengecam Israel.");
    assertThat(event.agents()).containsExactly("person:idncop:surya-wijaya");
  }

  @Test
  void takesNobodyToWhomTheOneWhoTakesPartBelongs() {
    Event event =
        onlyEvent("Surya Wijaya tiba di Bogor. Polisi menangkap mantan ajudan Surya Wijaya.");
    assertThat(event.patients()).isEmpty();
  }

  @Test
  void takesNobodyOfTheNextClauseForASubjectWithAnEnding() {
    Article article =
        normalize(
            "Kendati izinnya tidak dicabut, Menteri Surya Wijaya akan mengawasi tambang itu.");
    assertThat(article.events()).extracting(Event::patients).allMatch(List::isEmpty);
  }

  @Test
  void readsAMegabyteOfOneTriggerInAMoment() {
    long begin = System.nanoTime();
    Article article = normalize("Israel menyerang Iran dan ".repeat(40_000));
    assertThat(article.events()).isNotEmpty();
    assertThat(System.nanoTime() - begin).isLessThan(60_000_000_000L);
  }

  private static Event onlyEvent(String text) {
    Article article = normalize(text);
    assertThat(article.events()).hasSize(1);
    return article.events().get(0);
  }

  private static Article normalize(String text) {
    return NORMALIZER.normalize(
        RawArticle.builder(text).language("id").published("2023-05-10").build());
  }
}
