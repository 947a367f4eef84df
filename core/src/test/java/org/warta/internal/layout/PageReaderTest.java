package org.warta.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.warta.BlockKind;
import org.warta.testlanguage.Golden;

/** Blocks and sentences of whole pages: cues, shapes, broken lines, noise inside paragraphs. */
class PageReaderTest {

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("golden")
  void readsPages(String behaviour, String text, String blocks, String sentences) {
    Page page = Page.of(text);
    assertThat(page.blocks()).as(behaviour).containsExactlyElementsOf(Golden.parts(blocks));
    assertThat(page.sentences()).as(behaviour).containsExactlyElementsOf(Golden.parts(sentences));
  }

  static Stream<Arguments> golden() {
    return Golden.rows(
        "pages-cues.tsv", "pages-shapes.tsv", "pages-paragraphs.tsv", "pages-inline.tsv");
  }

  @Test
  void readsNothingOfAnEmptyPage() {
    assertThat(Page.of("").blocks()).isEmpty();
    assertThat(Page.of(" \n\u00A0\n").blocks()).isEmpty();
  }

  @Test
  void takesTheTitleAsHeadline() {
    Page page = Page.of("Gathen Brel", "Mirta brel lur.");
    assertThat(page.blocks()).containsExactly("HEADLINE Gathen Brel", "BODY Mirta brel lur.");
    assertThat(page.layout().sentenceBlock(0)).isZero();
    assertThat(page.layout().sentenceBlock(1)).isEqualTo(1);
  }

  @Test
  void tellsWhichBlocksAreTheStory() {
    for (BlockKind kind : BlockKind.values()) {
      boolean story =
          kind == BlockKind.BODY || kind == BlockKind.SUBHEADING || kind == BlockKind.HEADLINE;
      assertThat(new PageBlock(0, 1, kind).isStory()).as(kind.name()).isEqualTo(story);
    }
  }
}
