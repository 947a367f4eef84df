package org.warta.spi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.warta.internal.lexicon.SenseKind;

/** Sets of these constants are kept as the bits of one number. */
class CueSetsTest {
  @Test
  void everyConstantHasABitOfItsOwn() {
    assertThat(EventCue.values()).hasSizeLessThanOrEqualTo(Long.SIZE);
    assertThat(SenseKind.values()).hasSizeLessThanOrEqualTo(Long.SIZE);
    assertThat(CasualtyWord.values()).hasSizeLessThanOrEqualTo(Long.SIZE);
    assertThat(PlaceCue.values()).hasSizeLessThanOrEqualTo(16);
  }
}
