package org.warta;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warta.testlanguage.OrmishModule;

/** The engines on a made-up language whose modifiers stand before what they modify. */
class ModifierBeforeNounTest {
  private static final LocalDate ANCHOR = LocalDate.of(2020, 11, 10); // a Tuesday
  private static final TimeFinder TIMES = TimeFinder.builder().module(new OrmishModule()).build();
  private static final NewsNormalizer NORMALIZER =
      NewsNormalizer.builder().module(new OrmishModule()).build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "olm lest welk mik | lest welk=2020-W45",
        "olm nekst Torda mik | nekst Torda=2020-11-16",
        "olm passt tri dol mik | passt tri dol=P3D",
        "olm tri dol ago mik | tri dol ago=2020-11-07",
        "olm lest yar'x plan | lest yar=2019",
        "olm Torda lest welk mik | Torda lest welk=2020-11-02",
        "olm Varn 3, 2019 mik | Varn 3, 2019=2019-01-03",
        "olm Okt. 3 mik | Okt. 3=2020-10-03",
        "olm Varn 3-5, 2019 mik | Varn 3-5, 2019=2019-01-03/2019-01-05",
        "olm 3eth von Varn 2019 mik | 3eth von Varn 2019=2019-01-03",
        "olm 3 Varn 2019 mik | 3 Varn 2019=2019-01-03",
        "olm Torda 11/9/2020 mik | Torda 11/9/2020=2020-11-09",
        "olm Torda 9/11/2020 mik | Torda 9/11/2020=2020-11-09",
        "olm 11/9/2020 mik | 11/9/2020=2020-11-09",
        "olm 25/9/2020 mik | 25/9/2020=2020-09-25",
        "olm 3 postem mik | 3 postem=2020-11-10T15",
        "olm 3:20 postem an Torda mik | 3:20 postem an Torda=2020-11-09T15:20",
        "olm 1430 ZTT mik | 1430 ZTT=2020-11-10T14:30",
        "olm 21eth sekl mik | 21eth sekl=20",
        "olm prim kvart von 2019 mik | prim kvart von 2019=2019-Q1",
        "olm tri-dol mik | tri-dol=P3D",
        "olm midd-2019 mik | midd-2019=2019",
        "olm end von lest yar mik | end von lest yar=2019",
      })
  void readsTimes(String text, String expected) {
    String found =
        TIMES.find(text, ANCHOR).stream()
            .map(time -> time.surface() + "=" + time.value())
            .collect(Collectors.joining(" ¦ "));
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void readsNoClockWithoutAWordOfIt() {
    assertThat(TIMES.find("olm 3 mik antem", ANCHOR)).isEmpty();
    assertThat(TIMES.find("olm tri-dol-ald mik", ANCHOR)).isEmpty();
  }

  @Test
  void takesAWordForWhatIsOfAPlaceForAModifier() {
    Article article = read("Olm Ghanesk korun zu Kenya'x folk.");
    assertThat(article.placeMentions())
        .extracting(PlaceMention::surface, PlaceMention::usage)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Ghanesk", PlaceUsage.MODIFIER),
            org.assertj.core.groups.Tuple.tuple("Kenya", PlaceUsage.MODIFIER));
  }

  @Test
  void takesANameBeforeATitleForAModifier() {
    assertThat(read("Kenya Arkon Velmar Droost sedd.").placeMentions())
        .extracting(PlaceMention::usage)
        .containsExactly(PlaceUsage.MODIFIER);
  }

  @Test
  void readsTheStateBeforeItsOrgan() {
    assertThat(actors("Olm Ghanesk korun zu Kenya'x fremministry."))
        .contains("Ghanesk korun=GHA-MIL", "Kenya'x fremministry=KEN-MFA");
  }

  @Test
  void readsTheStateAndTheBodyBeforeATitle() {
    Article article =
        read("Olm Ghanesk Arkon Velmar Droost sedd. Kenya'x fremministry spoker Hilma Tarn sedd.");
    assertThat(article.actors())
        .filteredOn(actor -> actor.kind() == ActorKind.PERSON)
        .extracting(Actor::name, Actor::country)
        .contains(
            org.assertj.core.groups.Tuple.tuple("Velmar Droost", "GHA"),
            org.assertj.core.groups.Tuple.tuple("Hilma Tarn", "KEN"));
  }

  @Test
  void takesTheNameBehindAWordOfSayingForTheSourceAfterAComma() {
    String text = "Olm zu von mik, sedd Kenya.";
    Attribution said = read(text).attributions().get(0);
    assertThat(Objects.requireNonNull(said.source()).in(text)).isEqualTo("Kenya");
  }

  @Test
  void makesAParticiplePassiveByTheWordsBesideIt() {
    assertThat(sides("Kenya blarped Ghana.")).containsExactly("ASSAULT [KEN-GOV] [GHA-GOV]");
    assertThat(sides("Kenya was blarped bi Ghana.")).containsExactly("ASSAULT [GHA-GOV] [KEN-GOV]");
    assertThat(sides("Kenya blarped bi Ghana.")).containsExactly("ASSAULT [GHA-GOV] [KEN-GOV]");
  }

  @Test
  void readsTheOwnerBeforeANoun() {
    assertThat(sides("Olm Kenyesk blarp von Ghana."))
        .containsExactly("ASSAULT [KEN-GOV] [GHA-GOV]");
    assertThat(sides("Olm Kenya'x blarpen von Ghana."))
        .containsExactly("ASSAULT [KEN-GOV] [GHA-GOV]");
  }

  @Test
  void letsTheOneWhoIsAskedActBehindAWordThatIsAPurposeElsewhere() {
    List<Event> events = read("Kenya prulted Ghana zu blarp Togo.").events();
    assertThat(events).hasSize(2);
    assertThat(events.get(1).agents()).containsExactly("GHA-GOV");
    assertThat(events.get(1).modality()).isEqualTo(Modality.DEMANDED);
    List<Event> meant = read("Kenya velled Ghana zu blarp Togo.").events();
    assertThat(meant.get(1).agents()).containsExactly("KEN-GOV");
    assertThat(meant.get(1).modality()).isEqualTo(Modality.PLANNED);
  }

  @Test
  void countsTheHarmedOnEitherSideOfAWordThatHarms() {
    assertThat(killed("Olm blarp glimmed 12 folk.")).isEqualTo(12);
    assertThat(killed("Olm 12 folk was glimmed.")).isEqualTo(12);
    Article both = read("Olm 12 folk was glimmed, 30 hurted.");
    assertThat(both.casualties()).hasSize(2);
    assertThat(both.casualties().get(1).injured()).isEqualTo(new Count(30, 30, 30));
  }

  @Test
  void readsADatelineWithADayAndAnOutletInBrackets() {
    Article article = read("OSTRAV, Varn 3 (Reuters) - Kenya blarped Ghana.");
    assertThat(Objects.requireNonNull(article.dateline()).places()).containsExactly("OSTRAV");
    assertThat(article.dateline().outlet()).isEqualTo("Reuters");
    assertThat(article.body()).isEqualTo("Kenya blarped Ghana.");
  }

  @Test
  void ordersDayAndMonthAsTheOutletDoes() {
    assertThat(day("CNN")).isEqualTo("2021-02-03");
    assertThat(day("The Guardian")).isEqualTo("2021-03-02");
    assertThat(day("Ostrav Post")).isEqualTo("2021-02-03");
  }

  private static String day(String outlet) {
    Article article =
        NORMALIZER.normalize(
            RawArticle.builder("Olm 2/3/2021 zu mik.")
                .language(OrmishModule.TAG)
                .publisher(outlet)
                .published("2021-03-10")
                .build());
    return article.times().get(0).value();
  }

  private static Article read(String text) {
    return NORMALIZER.normalize(
        RawArticle.builder(text).language(OrmishModule.TAG).published("2021-03-02").build());
  }

  private static List<String> actors(String text) {
    return read(text).actorMentions().stream()
        .map(mention -> mention.surface() + "=" + mention.actor())
        .toList();
  }

  private static List<String> sides(String text) {
    return read(text).events().stream()
        .map(event -> event.type() + " " + event.agents() + " " + event.patients())
        .toList();
  }

  private static int killed(String text) {
    List<Casualties> tolls = read(text).casualties();
    assertThat(tolls).hasSize(1);
    return Objects.requireNonNull(tolls.get(0).killed()).low();
  }
}
