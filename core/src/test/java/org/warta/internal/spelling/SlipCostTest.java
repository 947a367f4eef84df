package org.warta.internal.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SlipCostTest {
  private static final Vocabulary WORDS = Words.vocabulary();
  private static final SlipCost COSTS =
      new SlipCost(new Keyboard(List.of("qwertyuiop", "asdfghjkl", "zxcvbnm")));

  private static int cost(String printed, String meant) {
    return COSTS.of(printed.toCharArray(), 0, printed.length(), WORDS, WORDS.find(meant));
  }

  private static int slips(String printed, String meant) {
    return SlipCost.slips(printed.toCharArray(), 0, printed.length(), WORDS, WORDS.find(meant));
  }

  @Test
  void countsSlips() {
    assertThat(slips("morenda", "morenda")).isZero();
    assertThat(slips("moredna", "morenda")).isEqualTo(1);
    assertThat(slips("morena", "morenda")).isEqualTo(1);
    assertThat(slips("omrenad", "morenda")).isEqualTo(2);
    assertThat(slips("x", "morenda")).isEqualTo(3);
  }

  @Test
  void aNeighbourKeyIsLikelierThanAnother() {
    assertThat(cost("morenfa", "morenda")).isLessThan(cost("morenpa", "morenda"));
  }

  @Test
  void aDoubledLetterIsLikelierThanAnother() {
    assertThat(cost("morendda", "morenda")).isLessThan(cost("morendpa", "morenda"));
    assertThat(cost("feluna", "felluna")).isLessThan(cost("fellna", "felluna"));
  }

  @Test
  void twoLettersExchangedAreOneSlip() {
    assertThat(cost("moredna", "morenda")).isLessThan(cost("morefra", "morenda"));
  }

  @Test
  void twoLettersExchangedAcrossAnotherAreOneSlip() {
    assertThat(slips("modenra", "morenda")).isEqualTo(2); // d and r stand too far apart
    assertThat(slips("monerda", "morenda")).isEqualTo(1);
    assertThat(cost("monerda", "morenda")).isLessThan(cost("mokewda", "morenda"));
  }

  @Test
  void theFirstLetterIsSeldomWrong() {
    assertThat(cost("norenda", "morenda")).isGreaterThan(cost("moremda", "morenda"));
  }

  @Test
  void nothingIsPrintedForNothing() {
    assertThat(cost("morenda", "morenda")).isZero();
  }

  @Test
  void keysTouchTheirNeighboursOnly() {
    Keyboard keys = new Keyboard(List.of("qwertyuiop", "asdfghjkl", "zxcvbnm"));
    assertThat(keys.touches('g', 'h')).isTrue();
    assertThat(keys.touches('n', 'm')).isTrue();
    assertThat(keys.touches('r', 'd')).isTrue();
    assertThat(keys.touches('q', 'p')).isFalse();
    assertThat(keys.touches('g', 'g')).isFalse();
    assertThat(keys.touches('g', '\u00E9')).isFalse();
  }
}
