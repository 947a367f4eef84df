package org.warta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warta.internal.world.ActorWorld;
import org.warta.spi.LanguageModule;
import org.warta.spi.LanguageProfile;
import org.warta.spi.WordLists;

/** The finder on a language that no one speaks. */
class ActorFinderTest {
  private static final Map<String, String> FILES =
      Map.of(
          "function-words.tsv",
          "surface\nvo\nna",
          "titles.tsv",
          "surface\tkind\trole\toffice\tat\nArkon\tOFFICE\tGOV\thead-of-state\t\nzar\tRANK\tMIL",
          "state-organs.tsv",
          "surface\torgan\tform\nkorun\tMIL\tNOUN\ngral\tMOD\tNAME",
          "state-qualifiers.tsv",
          "surface\tcountry\nvelu\t",
          "metonyms.tsv",
          "surface\tactor\tform\nVask Tol\twhite-house\tMETONYM\nGron\tRUS\tEPITHET",
          "actor-names.tsv",
          "surface\tactor\nOBN\tnato",
          "place-types.tsv",
          "surface\ttype\nburg\tcity",
          "place-names.tsv",
          "surface\tplace\tkind\nRusvo\tQ159\t");

  private static final ActorFinder FINDER = ActorFinder.of(new MadeUpModule());

  private static final class MadeUpModule implements LanguageModule {
    @Override
    public String tag() {
      return "qxx";
    }

    @Override
    public WordLists wordLists() {
      return WordLists.read(
          "qxx",
          name ->
              FILES.containsKey(name)
                  ? new ByteArrayInputStream(
                      FILES.getOrDefault(name, "").getBytes(StandardCharsets.UTF_8))
                  : null);
    }

    @Override
    public LanguageProfile profile() {
      return LanguageProfile.builder().homeCountry("LUX").build();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Angela Merkel | Q567 | EXACT",
        "Merkel | Q567 | ALIAS",
        "Arkon Merkel | Q567 | ALIAS",
        "zar Angela Merkel | Q567 | EXACT",
        "Volodimir Selensky | Q3874799 | VARIANT",
        "Зеленский | Q3874799 | VARIANT",
        "Zelenksy | Q3874799 | TYPO",
        "OBN | nato | VARIANT",
        "North Atlantic Treaty Organisaton | nato | TYPO",
        "Reuters | reuters | EXACT",
        "Rusvo | RUS-GOV | EXACT",
        "Росія | RUS-GOV | VARIANT",
        "Gron | RUS-GOV | ALIAS",
        "Moscow | RUS-GOV | ALIAS",
        "Vask Tol | white-house | ALIAS",
        "korun Rusvo | RUS-MIL | EXACT",
        "korun velu Rusvo | RUS-MIL | EXACT",
        "korun Moscow | RUS-MIL | EXACT",
        "gral Azerbaijna | AZE-MOD | TYPO",
        "korun | LUX-MIL | VARIANT",
      })
  void resolvesANameToItsActor(String name, String id, Match match) {
    ActorCandidate best = FINDER.resolve(name).get(0);
    assertThat(best.actor().id()).isEqualTo(id);
    assertThat(best.match()).isEqualTo(match);
    assertThat(best.reason()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({"angela merkel, Q567", "ANGELA MERKEL, Q567", "nato, nato", "obn, nato"})
  void takesANameThatHasLostItsCapitals(String name, String id) {
    assertThat(ids(FINDER.resolve(name))).startsWith(id);
  }

  @Test
  void aTitleBeforeTheNameIsTheOffice() {
    Actor actor = FINDER.resolve("Arkon Angela Merkel").get(0).actor();
    assertThat(actor.office()).isEqualTo("Arkon");
    assertThat(FINDER.resolve("Angela Merkel").get(0).actor().office()).isNull();
  }

  @Test
  void anOfficeIsWhoHeldItInTheYear() {
    List<ActorCandidate> candidates = FINDER.resolve("Arkon Rusvo", LocalDate.of(2010, 5, 1));
    assertThat(ids(candidates)).containsExactly("dmitry-medvedev");
    assertThat(candidates.get(0).actor().office()).isEqualTo("Arkon Rusvo");
    assertThat(candidates.get(0).reason()).contains("2010");
  }

  @Test
  void anOfficeOfNoYearIsAllWhoHeldItLastFirst() {
    assertThat(ids(FINDER.resolve("Arkon Rusvo")))
        .startsWith("Q7747", "dmitry-medvedev")
        .contains("boris-yeltsin");
  }

  @Test
  void keepsAllBearersOfASurname() {
    assertThat(ids(FINDER.resolve("Clinton"))).contains("bill-clinton", "hillary-clinton");
    List<ActorCandidate> inOffice = FINDER.resolve("Clinton", LocalDate.of(1998, 1, 1));
    assertThat(inOffice.get(0).actor().id()).isEqualTo("bill-clinton");
    assertThat(inOffice).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
  }

  @Test
  void aWordForItsKindMakesACapitalACity() {
    assertThat(ids(FINDER.resolve("burg Moscow"))).doesNotContain("RUS-GOV");
  }

  @Test
  void findsEveryListedActorByItsNames() {
    ActorWorld world = ActorWorld.get();
    for (ActorWorld.ListedName name : world.names()) {
      assertThat(ids(FINDER.resolve(name.text())))
          .as(name.text())
          .contains(world.actor(name.actor()).id());
    }
  }

  @Test
  void textFromTheWorldNeverThrows() {
    for (String name :
        List.of("", " ", "\n", "\uD83D", "x".repeat(10_000), "---", "123", "qqqqqq", "(", "vo")) {
      assertThat(FINDER.resolve(name)).as(name).isEmpty();
    }
    for (String word : List.of("Arkon ", "korun ", "Arkon Rusvo, ", "zar. ", "Merkel ", "OBN (")) {
      assertThat(FINDER.resolve(word.repeat(1000))).as(word).isNotNull();
      assertThat(FINDER.resolve(word.repeat(3), LocalDate.MIN)).as(word).isNotNull();
    }
  }

  @Test
  @NullUnmarked
  void namesTheParameterThatIsNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> FINDER.resolve(null))
        .withMessageContaining("name");
    assertThatNullPointerException()
        .isThrownBy(() -> FINDER.resolve("Merkel", null))
        .withMessageContaining("date");
  }

  @Test
  void takesWhatTheCallerAdds() {
    Actor league = Actor.builder("own:league", "Velvish League", ActorKind.NGO).build();
    ActorFinder finder =
        ActorFinder.builder()
            .module(new MadeUpModule())
            .actor(league, "VL", "Liga Velva")
            .alias("AZE-MOD", "Grolak")
            .place(Place.builder("own:ruritania", "Ruritania", "country").country("RUR").build())
            .build();
    assertThat(finder.resolve("VL").get(0).actor()).isEqualTo(league);
    assertThat(ids(finder.resolve("liga velva"))).containsExactly("own:league");
    assertThat(ids(finder.resolve("Velvish Leage"))).containsExactly("own:league");
    assertThat(finder.resolve("Grolak").get(0).actor().name())
        .isEqualTo("Ministry of Defence of Azerbaijan");
  }

  @Test
  void refusesATagThatNoModuleIsFor() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ActorFinder.builder().language("qzz").build())
        .withMessageContaining("qzz");
  }

  private static List<String> ids(List<ActorCandidate> candidates) {
    return candidates.stream().map(candidate -> candidate.actor().id()).toList();
  }
}
