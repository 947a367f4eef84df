package org.warta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountTest {

  @Test
  void boundsAnExactNumberByItself() {
    assertThat(Count.exactly(7)).isEqualTo(new Count(7, 7, 7));
  }

  @Test
  void leavesAtLeastOpenAbove() {
    assertThat(Count.atLeast(7)).isEqualTo(new Count(7, 7, null));
  }

  @ParameterizedTest
  @CsvSource({"0,0,0", "11,15,19", "20,,99", "20,20,", "20,,"})
  void takesOrderedBounds(int low, @Nullable Integer best, @Nullable Integer high) {
    assertThat(Count.of(low, best, high)).isEqualTo(new Count(low, best, high));
  }

  @ParameterizedTest
  @CsvSource({"-1,,", "5,4,9", "5,10,9", "5,,4", "5,4,"})
  void refusesBoundsOutOfOrder(int low, @Nullable Integer best, @Nullable Integer high) {
    assertThatThrownBy(() -> Count.of(low, best, high))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith(low + ", " + best + ", " + high);
  }
}
