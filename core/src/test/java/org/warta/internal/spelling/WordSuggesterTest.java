package org.warta.internal.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.warta.Suggestion;
import org.warta.spi.LanguageProfile;

class WordSuggesterTest {
  private static final WordSuggester SUGGESTER =
      WordSuggester.of(
          Words.lists(), LanguageProfile.builder().build(), new Words.VelvishMorphology());

  @Test
  void ranksTheLikelierFirstAndSaysWhy() {
    assertThat(SUGGESTER.suggest("domark"))
        .first()
        .satisfies(
            best -> {
              assertThat(best.word()).isEqualTo("domarik");
              assertThat(best.reason()).isEqualTo("a letter left out: 'i'");
              assertThat(best.confidence()).isGreaterThan(0.9);
            });
    assertThat(SUGGESTER.suggest("vella")).extracting(Suggestion::word).contains("velda", "velta");
  }

  @Test
  void keepsTheCapital() {
    assertThat(SUGGESTER.suggest("Domarki"))
        .first()
        .extracting(Suggestion::word)
        .isEqualTo("Domarik");
  }

  @Test
  void suggestsNothingForAWordOrForNone() {
    assertThat(SUGGESTER.suggest("domarik")).isEmpty();
    assertThat(SUGGESTER.suggest("domarikix")).isEmpty();
    assertThat(SUGGESTER.suggest("qqqqqqqq")).isEmpty();
    assertThat(SUGGESTER.suggest("")).isEmpty();
    assertThat(SUGGESTER.suggest("do")).isEmpty();
  }
}
