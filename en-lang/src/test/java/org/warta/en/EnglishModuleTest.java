package org.warta.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.warta.Article;
import org.warta.NewsNormalizer;
import org.warta.RawArticle;

/** The module beside the Indonesian one, as {@code NewsNormalizer.create()} finds both. */
class EnglishModuleTest {
  private static final NewsNormalizer BOTH = NewsNormalizer.create();
  private static final String INDONESIAN =
      "Menteri luar negeri mengatakan pada Selasa bahwa perundingan dengan negara tetangga akan"
          + " dilanjutkan bulan depan, setelah penembakan di perbatasan selama beberapa pekan.";

  @Test
  void isFoundBesideTheIndonesianModule() {
    assertThat(BOTH.languages()).contains("en", "id");
  }

  @Test
  void isToldFromIndonesianByItsFunctionWords() {
    for (String english : Paragraphs.NEWS) {
      assertThat(BOTH.normalize(RawArticle.of(english)).language()).as(english).isEqualTo("en");
    }
    assertThat(BOTH.normalize(RawArticle.of(INDONESIAN)).language()).isEqualTo("id");
  }

  @Test
  void isToldThoughNamesAreOfTheOtherLanguage() {
    String english =
        "Jakarta Governor Pramono Anung said the Tanah Abang market would be closed on Sunday.";
    String indonesian =
        "Presiden Donald Trump akan bertemu dengan bos Apple di White House pada hari Minggu.";
    assertThat(BOTH.normalize(RawArticle.of(english)).language()).isEqualTo("en");
    assertThat(BOTH.normalize(RawArticle.of(indonesian)).language()).isEqualTo("id");
  }

  @Test
  void readsTheDatelinesOfAgencies() {
    for (String head :
        List.of("BAKU (Reuters) - ", "BAKU, Oct 10 (Reuters) - ", "BAKU, Oct. 10 (AFP) — ")) {
      Article article =
          BOTH.normalize(
              RawArticle.of(head + "The army said on Saturday that it had taken two villages."));
      assertThat(Objects.requireNonNull(article.dateline(), head).places())
          .as(head)
          .containsExactly("BAKU");
      assertThat(article.body()).as(head).startsWith("The army said");
    }
  }

  @Test
  void ordersDayAndMonthAsTheOutletDoes() {
    assertThat(day("The New York Times")).isEqualTo("2021-02-03");
    assertThat(day("BBC")).isEqualTo("2021-03-02");
  }

  private static String day(String outlet) {
    RawArticle raw =
        RawArticle.builder(
                "The letter of the ministry was dated 2/3/2021, and it was sent by post.")
            .publisher(outlet)
            .published("2021-03-10")
            .build();
    return BOTH.normalize(raw).times().get(0).value();
  }

  @Test
  void correctsNothing() {
    String slip =
        "The goverment said on Tuesday that the minster would not resing over the affair.";
    assertThat(BOTH.normalize(RawArticle.of(slip)).corrections()).isEmpty();
  }
}
