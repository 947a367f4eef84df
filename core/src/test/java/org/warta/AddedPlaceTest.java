package org.warta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.warta.testlanguage.VelvishModule;

class AddedPlaceTest {
  private static final Place ZENDA =
      Place.builder("own:zenda", "Zenda", "city").country("RUR").latitude(48.5).build();

  @Test
  void findsAPlaceOfTheCallerUnderEachOfItsNames() {
    NewsNormalizer normalizer =
        NewsNormalizer.builder()
            .module(new VelvishModule())
            .place(ZENDA, "Schloss Zenda", "Zhenda")
            .build();
    Article article =
        normalizer.normalize(
            RawArticle.builder("Vo lur Zenda orr Zhenda zan.").language("qvv").build());
    assertThat(article.placeMentions()).extracting(PlaceMention::place).contains("own:zenda");
    assertThat(article.places()).contains(ZENDA);
  }

  @Test
  void refusesAnIdOfTheWorldData() {
    NewsNormalizer.Builder builder =
        NewsNormalizer.builder()
            .module(new VelvishModule())
            .place(Place.builder("Q1000", "Zenda", "city").build());
    assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("Q1000");
  }

  @Test
  void refusesANameThatIsNoCell() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> NewsNormalizer.builder().place(Place.builder("own:x", "a\tb", "city").build()));
  }
}
