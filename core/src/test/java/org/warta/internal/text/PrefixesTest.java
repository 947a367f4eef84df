package org.warta.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrefixesTest {
  private final Prefixes prefixes = new Prefixes(List.of("me", "ber"));

  @Test
  void findsAWordThatBeginsSoAndGoesOn() {
    assertThat(begin("membawa", 3)).isTrue();
    assertThat(begin("bersama", 4)).isTrue();
    assertThat(begin("bersama", 5)).isFalse();
    assertThat(begin("membawa", 6)).isFalse();
  }

  @Test
  void findsNothingElse() {
    assertThat(begin("dibawa", 1)).isFalse();
    assertThat(begin("be", 0)).isFalse();
    assertThat(begin("", 0)).isFalse();
    assertThat(new Prefixes(List.of()).begin("membawa".toCharArray(), 0, 7, 0)).isFalse();
    assertThat(prefixes.begin("membawa".toCharArray(), 1, 7, 0)).isFalse();
  }

  private boolean begin(String word, int more) {
    return prefixes.begin(word.toCharArray(), 0, word.length(), more);
  }
}
