package org.warta.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.warta.Article;
import org.warta.NewsNormalizer;
import org.warta.RawArticle;
import org.warta.spi.ListKind;

class IndonesianModuleTest {
  private final IndonesianModule module = new IndonesianModule();

  @Test
  void isFoundWithoutBeingNamed() {
    assertThat(NewsNormalizer.create().languages()).containsExactly("id");
  }

  @Test
  void readsDayBeforeMonthAndDecimalCommas() {
    assertThat(module.profile().dayBeforeMonth()).isTrue();
    assertThat(module.profile().decimalComma()).isTrue();
  }

  @Test
  void hasTheListsOfTheTextStage() {
    assertThat(
            List.of(ListKind.FUNCTION_WORDS, ListKind.ABBREVIATIONS, ListKind.BLOCK_CUES).stream()
                .filter(kind -> module.wordLists().list(kind).isEmpty()))
        .isEmpty();
  }

  @Test
  void functionWordsCoverATenthOfEveryParagraph() {
    Set<String> common = new HashSet<>();
    module
        .wordLists()
        .list(ListKind.FUNCTION_WORDS)
        .orElseThrow()
        .rows()
        .forEach(row -> common.add(row.text("surface")));
    assertThat(common).contains("yang", "dan", "di").doesNotContain("pemerintah", "banjir");
    for (String paragraph : Paragraphs.NEWS) {
      String[] words = paragraph.toLowerCase(Locale.ROOT).split("[^a-z]+", -1);
      long known = Arrays.stream(words).filter(common::contains).count();
      assertThat((double) known / words.length).as(paragraph).isGreaterThanOrEqualTo(0.10);
    }
  }

  @Test
  void doesNotTakeOtherLanguagesForItsOwn() {
    NewsNormalizer normalizer = NewsNormalizer.create();
    Article english =
        normalizer.normalize(
            RawArticle.of(
                "The two governments said on Monday that their soldiers had kept the truce for a"
                    + " whole day, while villagers were leaving the border with what they had."));
    assertThat(english.language()).isEqualTo("und");
    assertThat(english.sentences()).hasSize(1);
  }
}
