package org.warta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.warta.internal.time.MadeUpWords;

/** The way in for times alone. */
class TimeFinderTest {
  private static final LocalDate ANCHOR = LocalDate.of(2020, 11, 10);
  private static final TimeFinder finder = TimeFinder.builder().module(new MadeUpWords()).build();

  @NullUnmarked // null on purpose
  @Test
  void refusesNullAtOnce() {
    assertThatNullPointerException().isThrownBy(() -> finder.find(null)).withMessage("text");
    assertThatNullPointerException().isThrownBy(() -> finder.find("", null)).withMessage("anchor");
  }

  @Test
  void saysThatNoInstalledModuleIsForTheTag() {
    assertThatThrownBy(() -> TimeFinder.builder().language("qtt").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("qtt");
  }

  @Test
  void countsSpansInTheUntouchedText() {
    String text = "\uFEFFvo \u200Byesta \uD83D\uDE00 3 Varn 2019";
    assertThat(finder.find(text, ANCHOR))
        .allSatisfy(time -> assertThat(time.span().in(text)).isEqualTo(time.surface()))
        .extracting(TimeMention::value)
        .containsExactly("2020-11-09", "2019-01-03");
  }

  @Test
  void findsNothingInAnEmptyText() {
    assertThat(finder.find("")).isEmpty();
    assertThat(finder.find(" \n\t", ANCHOR)).isEmpty();
  }
}
