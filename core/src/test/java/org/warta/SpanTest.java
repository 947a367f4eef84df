package org.warta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

class SpanTest {

  private final Span span = Span.of(2, 5);

  @Test
  void measuresAndCutsInUtf16Units() {
    assertThat(span.length()).isEqualTo(3);
    assertThat(Span.of(0, 2).in("\uD83D\uDE00a")).isEqualTo("\uD83D\uDE00");
    assertThat(Span.of(3, 3).in("abc")).isEmpty();
  }

  @Test
  void containsWhatLiesWithinItsEnds() {
    assertThat(span.contains(span)).isTrue();
    assertThat(span.contains(Span.of(3, 4))).isTrue();
    assertThat(span.contains(Span.of(1, 3))).isFalse();
    assertThat(span.contains(Span.of(4, 6))).isFalse();
  }

  @Test
  void overlapsWhereAUnitIsShared() {
    assertThat(span.overlaps(Span.of(4, 9))).isTrue();
    assertThat(span.overlaps(Span.of(0, 3))).isTrue();
    assertThat(span.overlaps(Span.of(5, 9))).isFalse();
    assertThat(span.overlaps(Span.of(3, 3))).isFalse();
  }

  @Test
  void neverMeetsASpanOfAnotherField() {
    Span inTitle = new Span(2, 5, Field.TITLE);
    assertThat(span.contains(inTitle)).isFalse();
    assertThat(span.overlaps(inTitle)).isFalse();
    assertThat(span).isNotEqualTo(inTitle);
  }

  @Test
  @NullUnmarked // JSON may leave the field out
  void countsInTheTextWhereNoFieldIsGiven() {
    assertThat(new Span(2, 5, null)).isEqualTo(span);
  }

  @Test
  void refusesBoundsThatAreNoSpan() {
    assertThatThrownBy(() -> Span.of(-1, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[-1, 2)");
    assertThatThrownBy(() -> Span.of(5, 4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[5, 4)");
  }
}
