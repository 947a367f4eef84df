package org.warta.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuffixesTest {
  private final Suffixes suffixes = new Suffixes(List.of("nya", "ku"));

  @Test
  void findsWhereTheEndOfAWordBegins() {
    assertThat(begin("warganya", 5)).isEqualTo(5);
    assertThat(begin("rumahku", 3)).isEqualTo(5);
    assertThat(suffixes.begin("xwarganya".toCharArray(), 1, 9, 5)).isEqualTo(6);
  }

  @Test
  void findsNothingElse() {
    assertThat(begin("warganya", 6)).isEqualTo(-1);
    assertThat(begin("warga", 1)).isEqualTo(-1);
    assertThat(begin("ya", 0)).isEqualTo(-1);
    assertThat(begin("", 0)).isEqualTo(-1);
    assertThat(new Suffixes(List.of()).begin("warganya".toCharArray(), 0, 8, 0)).isEqualTo(-1);
  }

  private int begin(String word, int more) {
    return suffixes.begin(word.toCharArray(), 0, word.length(), more);
  }
}
