package org.warta.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.warta.testlanguage.Golden;

class DatelineReaderTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("datelines")
  void readsDatelines(
      String text, String dateline, String places, String outlet, String firstSentence) {
    Page page = Page.of(text);
    PageDateline found = Objects.requireNonNull(page.layout().dateline(), text);
    assertThat(page.printed(found.begin(), found.end())).isEqualTo(dateline);
    assertThat(found.places().stream().map(place -> page.printed(place[0], place[1])))
        .containsExactlyElementsOf(Golden.parts(places));
    int[] name = found.outlet();
    assertThat(name == null ? "" : page.printed(name[0], name[1])).isEqualTo(outlet);
    assertThat(page.sentences().get(0)).isEqualTo(firstSentence);
  }

  static Stream<Arguments> datelines() {
    return Golden.rows("datelines.tsv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("others")
  void leavesAloneWhatIsNoDateline(String text) {
    Page page = Page.of(text);
    assertThat(page.layout().dateline()).isNull();
    assertThat(page.sentences().get(page.sentences().size() - 1)).endsWith("vo lur.");
  }

  static Stream<Arguments> others() {
    return Golden.rows("datelines-none.tsv");
  }

  @Test
  void isABlockOfItsOwn() {
    assertThat(Page.of("OSTRAV, Ruvok Post - Mirta brel vo lur.").blocks())
        .containsExactly("DATELINE OSTRAV, Ruvok Post -", "BODY Mirta brel vo lur.");
  }

  @Test
  void readsATextThatEndsInTheDayOfOne() {
    assertThat(Page.of("Ostrav, 2").blocks()).containsExactly("BODY Ostrav, 2");
  }

  @Test
  void isFoundOnceOnly() {
    assertThat(Page.of("OSTRAV - Mirta brel vo lur.\nHEMMIK - Mirta brel vo lur.").blocks())
        .containsExactly(
            "DATELINE OSTRAV -", "BODY Mirta brel vo lur.", "BODY HEMMIK - Mirta brel vo lur.");
  }
}
