package org.warta.internal.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warta.Match;
import org.warta.PlaceMention;
import org.warta.internal.text.Marked;

/** The stage on a language that nobody wrote it for. */
class PlaceStageTest {
  private static final MadeUpPlaces PLACES = new MadeUpPlaces();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Ol moz in Yerevan kol. | Yerevan=Yerevan/LITERAL",
        "Ol moz to Rusvo kol. | Rusvo=Russia/LITERAL",
        "Rusvo zamoz ol kol. | Rusvo=Russia/POLITY",
        "Ol RVA zamoz ol kol. | RVA=Russia/POLITY",
        "Ol rva zamoz ol kol. | -",
        "Ol moz attak Rusvo kol. | Rusvo=Russia/POLITY",
        "Ol moz gen Bakvo kol. | Bakvo=Baku/METONYM",
        "Bakvo wil moz ol kol. | Bakvo=Baku/METONYM",
        "Ol kolen Rusvo zamoz vo. | Rusvo=Russia/MODIFIER",
        "Ol moz vo Prezi Rusvo Vlad Kol zamoz. | Rusvo=Russia/MODIFIER",
        "Ol moz vo Ministri Rusvo zamoz. | Rusvo=Russia/ORG_PART",
        "Ol moz lant Rusvo kol. | Rusvo=Russia/LITERAL",
        "Ol moz in Burg Yerevan kol. | Burg Yerevan=Yerevan/LITERAL",
        "Ol moz in Dorp Zemmelvik kol. | Dorp Zemmelvik=Zemmelvik/LITERAL",
        "Ol moz in Dorp Zemmelvik Numro 4 kol. | Dorp Zemmelvik=Zemmelvik/LITERAL",
        "Ol moz in Dorp Zemmelvik Om kol. | Dorp Zemmelvik Om=Zemmelvik Om/LITERAL",
        "Mozin Dorp Zemmelvik Zakollen Vormik | Dorp Zemmelvik=Zemmelvik/MODIFIER",
        "Ol moz vo Land of Snow kol. | Land of Snow=Russia/POLITY",
        "Ol moz vo baku goz kol. | -",
        "Ol moz vo Baku goz kol. | -",
        "Ol moz vo Armenia kol. | -",
        "Ol moz in Armenia kol. | Armenia=Armenia/LITERAL",
        "Ol moz vo Ser Rusvo kol. | -",
        "Ol moz in Шуша kol. | Шуша=Shusha/LITERAL",
        "Ol moz in Stepanakertt kol. | Stepanakertt=Khankendi/LITERAL",
        "Ol moz ann@rusvo.zz kol. | -",
      })
  void readsPlacesAndWhatTheyStandFor(String text, String expected) {
    assertThat(PLACES.show(text)).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void joinedNamesShareTheirUsage() {
    assertThat(PLACES.show("Ol moz in Yerevan, Bakvo, an Rusvo kol."))
        .isEqualTo("Yerevan=Yerevan/LITERAL ¦ Bakvo=Baku/LITERAL ¦ Rusvo=Russia/LITERAL");
    assertThat(PLACES.show("Bakvo an Yerevan wil moz ol kol."))
        .isEqualTo("Bakvo=Baku/METONYM ¦ Yerevan=Yerevan/METONYM");
  }

  @Test
  void theUnitBehindANameChoosesAmongItsBearers() {
    assertThat(PLACES.show("Ol moz in Tripoli, Lebanon, kol."))
        .isEqualTo("Tripoli=Tripoli/LITERAL ¦ Lebanon=Lebanon/LITERAL");
    PlaceReading lebanon = PLACES.read("Ol moz in Tripoli, Lebanon, kol.");
    assertThat(lebanon.places().get(0).country()).isEqualTo("LBN");
    PlaceReading alone = PLACES.read("Ol moz in Tripoli kol.");
    assertThat(alone.places().get(0).country()).isEqualTo("LBY");
  }

  @Test
  void theOfficeBeforeANameChoosesAmongItsBearers() {
    assertThat(type("Ol moz vo Komitz Bogor kol.")).isEqualTo("regency");
    assertThat(type("Ol moz vo Mayr Bogor kol.")).isEqualTo("city");
  }

  private static String type(String text) {
    return PLACES.read(text).places().get(0).type();
  }

  @Test
  void namesThatTheTextDoesNotSettleKeepTheirCandidates() {
    PlaceReading reading = PLACES.read("Ol moz in Bogor kol.");
    PlaceMention mention = reading.mentions().get(0).mention();
    assertThat(mention.candidates()).isNotEmpty().doesNotContain(mention.place());
    List<String> known = reading.places().stream().map(place -> place.id()).toList();
    assertThat(known).contains(mention.place()).containsAll(mention.candidates());
  }

  @Test
  void saysHowTheNameWasFound() {
    assertThat(match("Ol moz in Rusvo kol.")).isEqualTo(Match.EXACT);
    assertThat(match("Ol moz vo Land of Snow kol.")).isEqualTo(Match.ALIAS);
    assertThat(match("Ol moz in Шуша kol.")).isEqualTo(Match.VARIANT);
    assertThat(match("Ol moz in Dorp Zemmelvik kol.")).isEqualTo(Match.UNLISTED);
  }

  private static Match match(String text) {
    return PLACES.read(text).mentions().get(0).mention().match();
  }

  @Test
  void spansCoverWhatWasPrintedAndNeverOverlap() {
    String[] words = {
      "Rusvo", "Bakvo", "in", "an", ",", "Burg", "Dorp", "Zem", "Prezi", "(", ")", "-", "\n", ".",
      "\"", "RVA", "Tripoli", "Lebanon", "zamoz", "Шуша", "北京", "\u200D", "\uD83D"
    };
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder();
      for (int w = 0; w < 40; w++) {
        text.append(words[random.nextInt(words.length)]).append(random.nextInt(4) > 0 ? " " : "");
      }
      int last = 0;
      for (Marked<PlaceMention> marked : PLACES.read(text.toString()).mentions()) {
        PlaceMention mention = marked.mention();
        assertThat(mention.span().in(text.toString())).isEqualTo(mention.surface());
        assertThat(mention.span().begin()).isGreaterThanOrEqualTo(last);
        last = mention.span().end();
      }
    }
  }

  @Test
  void aLongRunOfNamesTakesLinearTime() {
    String unit = "Rusvo, Bakvo an Tripoli, Dorp ";
    read(unit.repeat(2_000));
    long shorter = read(unit.repeat(4_000));
    long longer = read(unit.repeat(16_000));
    assertThat(longer).isLessThan(12 * Math.max(shorter, 5_000_000));
  }

  private static long read(String text) {
    long start = System.nanoTime();
    PLACES.read(text);
    return System.nanoTime() - start;
  }
}
