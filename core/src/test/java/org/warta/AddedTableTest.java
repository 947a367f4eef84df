package org.warta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warta.testlanguage.VelvishModule;

class AddedTableTest {
  private static NewsNormalizer.Builder velvish() {
    return NewsNormalizer.builder().module(new VelvishModule());
  }

  private static Reader rows(String text) {
    return new StringReader(text.replace('~', '\t').replace("/", "\n"));
  }

  @Test
  void readsPlacesAndActorsOfATable() {
    Article article =
        velvish()
            .places(
                rows(
                    "# mine/id~name~type~country~latitude~longitude~disputed~names~refs/"
                        + "own:zenda~Zenda~city~RUR~48.5~15.25~yes~Schloss Zenda; Zhenda~own=1 x=2/"))
            .actors(
                rows(
                    "id~name~kind~country~cameo~office~names~refs/"
                        + "own:league~Velvish League~NGO~LUX~LUXNGO~~VL~own=7/"
                        + "own:velk~Ordan Velk~PERSON~LUX/"))
            .build()
            .normalize(
                RawArticle.builder("Vo lur Zhenda orr VL zan. Mirta lur Ordan Velk orr.")
                    .language("qvv")
                    .build());
    assertThat(article.places())
        .containsExactly(
            new Place(
                "own:zenda",
                "Zenda",
                "city",
                "RUR",
                48.5,
                15.25,
                true,
                Map.of("own", "1", "x", "2")));
    assertThat(article.actors())
        .containsExactly(
            Actor.builder("own:league", "Velvish League", ActorKind.NGO)
                .country("LUX")
                .cameo("LUXNGO")
                .externalIds(Map.of("own", "7"))
                .build(),
            Actor.builder("own:velk", "Ordan Velk", ActorKind.PERSON).country("LUX").build());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id~name/a~A | places:1:3: column 'type' is missing",
        "id~name~type~size/a~A~city~9 | places:1:4: unknown column 'size'",
        "id~name~type/a~~city | places:2:2: '' is empty",
        "id~name~type/a~A~ | places:2:3: '' is empty",
        "id~name~type/a~A~city/a~B~city | places:3:1: 'a' stands twice",
        "id~name~type~country/a~A~city~RU | places:2:4: 'RU' is no ISO 3166-1 alpha-3 code",
        "id~name~type~latitude/a~A~city~91 | places:2:4: '91' is no number from -90 to 90",
        "id~name~type~longitude/a~A~city~x | places:2:4: 'x' is no number from -180 to 180",
        "id~name~type~disputed/a~A~city~no | places:2:4: 'no' is neither empty nor yes",
        "id~name~type~names/a~A~city~B; ; C | places:2:4: 'B; ; C' has an empty name",
        "id~name~type~refs/a~A~city~x=1 x=2 | places:2:4: 'x=1 x=2' is no list",
      })
  void saysWhereATableOfPlacesIsBroken(String table, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> velvish().places(rows(table)))
        .withMessageStartingWith(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | actors:1:1: no header row",
        "id~name~kind/a~A~BODY | actors:2:3: 'BODY' is none of [STATE, GOVERNMENT",
        "id~name~kind~refs/a~A~NGO~x | actors:2:4: 'x' is no list",
        "id~name~kind/a~A  B~NGO | actors:2:2: stray space in 'A  B'",
      })
  void saysWhereATableOfActorsIsBroken(String table, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> velvish().actors(rows(table)))
        .withMessageStartingWith(message);
  }

  @Test
  void aReaderThatFailsIsTold() {
    Reader broken =
        new Reader() {
          @Override
          public int read(char[] chars, int begin, int length) throws IOException {
            throw new IOException("gone");
          }

          @Override
          public void close() {}
        };
    assertThatThrownBy(() -> velvish().actors(broken))
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("gone");
  }

  @Test
  void findersTakeTablesToo() {
    String table = "id~name~type~names/own:zenda~Zenda~city~Zhendaria/";
    PlaceFinder places =
        PlaceFinder.builder()
            .module(new VelvishModule())
            .places(rows(table))
            .alias("Q159", "Sulmia")
            .build();
    assertThat(ids(places, "Zhendaria")).containsExactly("own:zenda");
    assertThat(ids(places, "Zhendarai")).as("a slip").containsExactly("own:zenda");
    assertThat(ids(places, "Sulmia")).containsExactly("Q159");
  }

  private static List<String> ids(PlaceFinder finder, String name) {
    return finder.resolve(name).stream().map(candidate -> candidate.place().id()).toList();
  }
}
