package org.warta.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.warta.Article;
import org.warta.Count;

/** What stands when on the timeline, and how values are told. */
class ReportTimelineTest {

  @Test
  void momentsAreInOrderAndThePublicationIsAmongThem() {
    Timeline timeline = ArticleView.of(Samples.border(), 1).timeline();
    assertThat(timeline.moments())
        .extracting(Timeline.Moment::label)
        .containsExactly("Tue 17 Jun 2025", "Wed 18 Jun 2025", "Mon 23 Jun 2025 – Sun 29 Jun 2025");
    assertThat(timeline.moments())
        .extracting(Timeline.Moment::publication)
        .containsExactly(false, true, false);
    assertThat(timeline.undated())
        .extracting(Timeline.Entry::surface)
        .containsExactly("Sejauh ini");
  }

  @Test
  void everyTimeStandsSomewhereOnce() {
    for (Article article : Samples.all()) {
      Timeline timeline = ArticleView.of(article, 1).timeline();
      long times =
          timeline.undated().size()
              + timeline.moments().stream()
                  .flatMap(moment -> moment.entries().stream())
                  .filter(entry -> entry.event() == null)
                  .count();
      assertThat(times).isEqualTo(article.times().size());
    }
  }

  @Test
  void daysAreToldAsShortAsCanBe() {
    assertThat(days("2025-06-17", "2025-06-17")).isEqualTo("Tue 17 Jun 2025");
    assertThat(days("2025-06-01", "2025-06-30")).isEqualTo("June 2025");
    assertThat(days("2025-04-01", "2025-06-30")).isEqualTo("April 2025 – June 2025");
    assertThat(days("2025-01-01", "2025-12-31")).isEqualTo("2025");
    assertThat(days("1940-01-01", "1949-12-31")).isEqualTo("1940 – 1949");
    assertThat(Days.print(null, LocalDate.of(2025, 6, 18)))
        .isEqualTo("some time until Wed 18 Jun 2025");
    assertThat(Days.print(LocalDate.of(2025, 6, 18), null))
        .isEqualTo("some time from Wed 18 Jun 2025");
  }

  @Test
  void valuesThatAreNoDatesAreNoDays() {
    for (String value : List.of("", "PAST_REF", "2025-W26", "2025-13-45", "XXXX-XX-XXTNI", "P6W")) {
      assertThat(Days.ofValue(value)).as(value).isNull();
    }
    assertThat(Days.ofValue("2025-11-07/2025-11-09")).isNull();
    assertThat(Days.ofValue("2025-06-17TNI")).isEqualTo(LocalDate.of(2025, 6, 17));
  }

  @Test
  void valuesAreWords() {
    assertThat(Words.time("2025-06-17TNI")).isEqualTo("2025-06-17 night");
    assertThat(Words.time("2025-06-17T21:40")).isEqualTo("2025-06-17 21:40");
    assertThat(Words.time("194")).isEqualTo("1940s");
    assertThat(Words.time("PT2H")).isEqualTo("PT2H");
    assertThat(Words.of(Count.exactly(2))).isEqualTo("2");
    assertThat(Words.of(Count.atLeast(2))).isEqualTo("at least 2");
    assertThat(Words.of(Count.of(2, 4, 5))).isEqualTo("2 to 5, likely 4");
    assertThat(Words.of((Count) null)).isEmpty();
  }

  private static String days(String first, String last) {
    return Days.print(LocalDate.parse(first), LocalDate.parse(last));
  }
}
