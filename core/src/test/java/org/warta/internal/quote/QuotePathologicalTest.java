package org.warta.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A megabyte of one thing ends soon: quadratic time would take minutes. */
class QuotePathologicalTest {
  private static final int LENGTH = 1_000_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "\" ",
        "\"gol\n",
        "'gol ",
        "pravo ",
        "sendra ",
        "sendra kem ",
        "Orvan Delk sendra, ",
        "hembra Orvan Delk, ",
        "klaxo dael ",
        "\"Gol,\" pravol ",
        "skel ",
        "talvo gol "
      })
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void endsSoon(String piece) {
    String text = piece.repeat(LENGTH / piece.length());
    assertThat(VelvishReading.of(text).reading()).isNotNull();
  }
}
