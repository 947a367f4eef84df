package org.warta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warta.testlanguage.VelvishModule;

class PlaceFinderTest {
  private static final PlaceFinder FINDER = PlaceFinder.of(new VelvishModule());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Moskau | Moscow | VARIANT",
        "Շուշի | Shusha | VARIANT",
        "shusha | Shusha | EXACT",
        "Leningrad | Saint Petersburg | ALIAS",
        "USSR | Soviet Union | EXACT",
        "Stepanakerrt | Khankendi | VARIANT",
        "Jakrata | Jakarta | TYPO",
      })
  void resolvesANameToItsPlace(String name, String place, Match match) {
    PlaceCandidate best = FINDER.resolve(name).get(0);
    assertThat(best.place().name()).isEqualTo(place);
    assertThat(best.match()).isEqualTo(match);
    assertThat(best.reason()).isNotBlank();
  }

  @Test
  void ranksTheBearersOfOneName() {
    List<PlaceCandidate> candidates = FINDER.resolve("Georgia");
    assertThat(candidates).hasSizeGreaterThan(1);
    assertThat(candidates.get(0).place().country()).isEqualTo("GEO");
    assertThat(candidates).extracting(c -> c.place().country()).contains("USA");
    assertThat(candidates).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
  }

  @Test
  void textFromTheWorldNeverThrows() {
    for (String name : List.of("", " ", "\uD83D", "x".repeat(10_000), "---", "123", "qqqqqq")) {
      assertThat(FINDER.resolve(name)).as(name).isEmpty();
    }
  }
}
