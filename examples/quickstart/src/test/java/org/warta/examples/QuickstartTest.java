package org.warta.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuickstartTest {
  @Test
  void printsWhatTheReadmeShows() {
    assertThat(Quickstart.describe(Quickstart.SAMPLE))
        .contains("Ararat Mirzoyan: Kami menyesalkan insiden itu,")
        .contains("Senin (16/6/2025) = 2025-06-16")
        .contains("ASSAULT | Armed Forces of Azerbaijan -> Armenia");
  }
}
