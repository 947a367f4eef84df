package org.warta.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.warta.testlanguage.Golden;

class SentenceSplitterTest {

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("golden")
  void cutsSentences(String behaviour, String text, String sentences) {
    assertThat(Page.of(text).sentences())
        .as(behaviour)
        .containsExactlyElementsOf(Golden.parts(sentences));
  }

  static Stream<Arguments> golden() {
    return Golden.rows("sentences.tsv");
  }

  @Test
  void takesAHeadlineAsOneSentence() {
    assertThat(Page.of("Vo lur. Zan orr?", "Gathen brel lur.").sentences())
        .containsExactly("Vo lur. Zan orr?", "Gathen brel lur.");
  }

  @Test
  void keepsAnInitialWithTheNameBehindItAtAnyDistance() {
    assertThat(Page.of("Gathen M.\u00A0 R. Torv brel. Mirta lur.").sentences())
        .containsExactly("Gathen M.\u00A0 R. Torv brel.", "Mirta lur.");
  }
}
