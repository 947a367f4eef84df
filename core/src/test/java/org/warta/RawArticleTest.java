package org.warta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

class RawArticleTest {

  @Test
  void knowsNothingButTheTextUnlessTold() {
    assertThat(RawArticle.of("Teks"))
        .isEqualTo(new RawArticle("Teks", null, null, null, null, null, null));
  }

  @Test
  void keepsAPublicationDateThatCannotBeRead() {
    assertThat(RawArticle.builder("").published("kemarin").build().published())
        .isEqualTo("kemarin");
  }

  @Test
  void writesTypedPublicationDatesInIsoForm() {
    OffsetDateTime moment = OffsetDateTime.of(2020, 11, 10, 8, 0, 0, 0, ZoneOffset.ofHours(7));
    assertThat(RawArticle.builder("").published(LocalDate.of(2020, 11, 10)).build().published())
        .isEqualTo("2020-11-10");
    assertThat(RawArticle.builder("").published(moment).build().published())
        .isEqualTo("2020-11-10T08:00:00+07:00");
  }

  @Test
  void givesItsBuilderAllItHolds() {
    RawArticle article = new RawArticle("Teks", "1", "Judul", "u", "Contoh", "2020", "id");
    assertThat(article.toBuilder().build()).isEqualTo(article);
  }

  @Test
  @NullUnmarked // a caller without null checks
  void refusesToHaveNoText() {
    assertThatThrownBy(() -> RawArticle.of(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("text");
  }
}
