package org.warta.internal.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.warta.Place;
import org.warta.spi.LanguageModuleException;
import org.warta.spi.WordList;

class WorldPlacesTest {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "name",
          "type",
          "country",
          "latitude",
          "longitude",
          "prior",
          "disputed",
          "years",
          "within",
          "refs");
  private static final Set<String> MAY_HAVE_NO_COUNTRY =
      Set.of(
          "former-country",
          "region",
          "continent",
          "sea",
          "ocean",
          "gulf",
          "strait",
          "mountain-range",
          "peninsula",
          "island",
          "river",
          "archipelago",
          "reef",
          "valley",
          "village",
          "border");
  private static final Gazetteer GAZETTEER = Gazetteer.load();

  @Test
  void tablesKeepTheRulesOfWordLists() throws IOException {
    assertThat(read("places.tsv", COLUMNS)).hasSizeGreaterThan(10_000);
    assertThat(read("place-names.tsv", List.of("place", "language", "name", "kind", "side")))
        .hasSizeGreaterThan(20_000);
  }

  @Test
  void idsAreUniqueAndFoundAgain() {
    Set<String> ids = new HashSet<>();
    for (int row = 0; row < GAZETTEER.count(); row++) {
      assertThat(ids.add(GAZETTEER.id(row))).as(GAZETTEER.id(row)).isTrue();
      assertThat(GAZETTEER.row(GAZETTEER.id(row))).isEqualTo(row);
    }
    assertThat(GAZETTEER.row("nowhere")).isEqualTo(-1);
    assertThat(GAZETTEER.row("")).isEqualTo(-1);
  }

  @Test
  void everyPlaceHasACountryOrIsOfAKindThatMayHaveNone() {
    for (int row = 0; row < GAZETTEER.count(); row++) {
      if (GAZETTEER.country(row).isEmpty()) {
        assertThat(MAY_HAVE_NO_COUNTRY).as(GAZETTEER.id(row)).contains(GAZETTEER.type(row));
      } else {
        assertThat(GAZETTEER.country(row)).as(GAZETTEER.id(row)).matches("[A-Z]{3}");
      }
    }
  }

  @Test
  void placesAreReadWhole() {
    Place city = GAZETTEER.place(GAZETTEER.row("geonames:147105"));
    assertThat(city.name()).isEqualTo("Shusha");
    assertThat(city.country()).isEqualTo("AZE");
    assertThat(city.latitude()).isBetween(39.0, 40.5);
    assertThat(city.longitude()).isBetween(46.0, 47.5);
    assertThat(city.disputed()).isTrue();
    assertThat(city.externalIds()).containsEntry("geonames", "147105");
  }

  @Test
  void unitsLieInUnitsAndNeverInThemselves() {
    int city = GAZETTEER.row("geonames:1625822"); // Surabaya
    assertThat(GAZETTEER.name(GAZETTEER.within(city))).isEqualTo("East Java");
    for (int row = 0; row < GAZETTEER.count(); row++) {
      int unit = row;
      for (int depth = 0; unit >= 0; depth++) {
        assertThat(depth).as(GAZETTEER.id(row)).isLessThan(5);
        unit = GAZETTEER.within(unit);
      }
    }
  }

  @Test
  void everyCountryIsFoundByItsCode() {
    for (String code : List.of("IDN", "AZE", "ARM", "USA", "RUS", "PSE", "TWN", "GBR", "ESP")) {
      int row = GAZETTEER.countryRow(code);
      assertThat(GAZETTEER.type(row)).as(code).isEqualTo("country");
      assertThat(GAZETTEER.country(row)).isEqualTo(code);
    }
  }

  @Test
  void allCoordinatesAndNamesAreSound() {
    for (int row = 0; row < GAZETTEER.count(); row++) {
      Place place = GAZETTEER.place(row); // checks the bounds
      assertThat(place.name()).isNotBlank();
      assertThat(place.latitude() == null).isEqualTo(place.longitude() == null);
    }
  }

  @Test
  void aBrokenTableFailsWithFileLineAndColumn() {
    String head = String.join("\t", COLUMNS) + "\n";
    assertThatThrownBy(() -> gazetteer(head + "a\tA\tcity\tAZE\t91\t1\t5\n").place(0))
        .isInstanceOf(LanguageModuleException.class)
        .hasMessageContaining("t.tsv:2:5");
    assertThatThrownBy(() -> gazetteer(head + "a\tA\tcity\tAZE\t1\t1\tmany\n"))
        .isInstanceOf(LanguageModuleException.class)
        .hasMessageContaining("t.tsv:2:7");
    assertThatThrownBy(() -> gazetteer(head + "b\tB\tcity\t\t\t\t5\na\tA\tcity\t\t\t\t5\n"))
        .isInstanceOf(LanguageModuleException.class)
        .hasMessageContaining("t.tsv:3:1");
    assertThatThrownBy(() -> gazetteer("id\tsurname\n"))
        .isInstanceOf(LanguageModuleException.class)
        .hasMessageContaining("t.tsv:1:2");
  }

  private static Gazetteer gazetteer(String text) throws IOException {
    return Gazetteer.of(
        WorldTable.of(
            "t.tsv", text.getBytes(StandardCharsets.UTF_8), COLUMNS.toArray(new String[0])));
  }

  private static List<WordList.Row> read(String file, List<String> columns) throws IOException {
    try (InputStream in = Gazetteer.class.getResourceAsStream("/org/warta/world/" + file)) {
      assertThat(in).isNotNull();
      return WordList.read(file, columns, List.of(), in).rows();
    }
  }
}
