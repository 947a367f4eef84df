package org.warta.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.warta.Article;
import org.warta.Correction;
import org.warta.CorrectionKind;
import org.warta.Event;
import org.warta.Polarity;
import org.warta.Publication;
import org.warta.PublicationBasis;
import org.warta.RawArticle;
import org.warta.Span;
import org.warta.Warning;
import tools.jackson.databind.json.JsonMapper;

/** What the page holds. */
class ReportPageTest {
  private static final String HOSTILE =
      "</script></title></style><script>alert(1)</script><img src=x onerror=alert(1)>\"'&amp;{{x}}";

  @Test
  void everyMentionIsMarkedOnce() {
    List<Article> articles = Samples.all();
    String page = ReportPage.of(articles);
    int expected = 0;
    for (int i = 0; i < articles.size(); i++) {
      Article article = articles.get(i);
      List<Mark> marks = Marks.of(article);
      assertThat(marks.size())
          .isEqualTo(
              article.times().size()
                  + article.placeMentions().size()
                  + article.actorMentions().size()
                  + article.quotes().size()
                  + article.attributions().size()
                  + article.events().size()
                  + article.casualties().size()
                  + article.corrections().size());
      for (Mark mark : marks) {
        String id =
            "<mark class=\"m " + mark.layer().css() + "\" id=\"a" + (i + 1) + "-" + mark.id();
        assertThat(Html.count(page, id + "\"")).as(id).isEqualTo(1);
      }
      expected += marks.size();
    }
    assertThat(expected).isGreaterThan(100);
    assertThat(Html.all(page, "(<mark [^>]*id=)")).hasSize(expected);
  }

  @Test
  void theTextIsWholeAndItsOffsetsAreThoseOfTheOriginal() {
    for (Article article : Samples.all()) {
      String page = ReportPage.of(List.of(article));
      String text = String.valueOf(article.text());
      List<String> offsets = Html.all(page, "data-offset=\"(\\d+)\"");
      List<String> stretches = Html.stretches(page);
      assertThat(offsets).hasSameSizeAs(stretches);
      StringBuilder shown = new StringBuilder();
      for (int i = 0; i < offsets.size(); i++) {
        assertThat(text.startsWith(stretches.get(i), Integer.parseInt(offsets.get(i)))).isTrue();
        shown.append(stretches.get(i));
      }
      assertThat(shown.toString().replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
    }
  }

  @Test
  void idsAreUniqueAndEveryLinkLeadsToOne() {
    String page = ReportPage.of(Samples.all());
    List<String> ids = Html.all(page, " id=\"([^\"]+)\"");
    Set<String> unique = new HashSet<>(ids);
    assertThat(ids).hasSameSizeAs(unique);
    assertThat(Html.all(page, "href=\"#([^\"]+)\"")).isNotEmpty().allMatch(unique::contains);
    assertThat(Html.all(page, "aria-labelledby=\"([^\"]+)\"")).allMatch(unique::contains);
  }

  @Test
  void nothingOfAnArticleBreaksOut() {
    List<Article> articles = new ArrayList<>();
    for (String text :
        List.of(HOSTILE, "JAKARTA, " + HOSTILE + " - \"" + HOSTILE + "\" kata " + HOSTILE)) {
      RawArticle raw =
          RawArticle.builder(text)
              .id(HOSTILE)
              .title(HOSTILE)
              .publisher(HOSTILE)
              .url(HOSTILE)
              .build();
      Article article = Samples.normalize(raw);
      articles.add(
          article.toBuilder()
              .warnings(List.of(new Warning(HOSTILE, HOSTILE, null)))
              .corrections(
                  List.of(
                      Correction.builder(Span.of(0, 2), HOSTILE, HOSTILE, CorrectionKind.TYPO)
                          .reason(HOSTILE)
                          .build()))
              .build());
    }
    for (String page : List.of(ReportPage.of(articles.subList(1, 2)), ReportPage.of(articles))) {
      int count = Html.count(page, "id=\"a2\"") == 0 ? 1 : 2;
      assertThat(page).doesNotContain("alert(1)</script>", "<img", "href=\"<", "href=\"&lt;");
      assertThat(Html.count(page, "<script")).isEqualTo(1 + count);
      assertThat(Html.count(page, "</script")).isEqualTo(1 + count);
      assertThat(Html.count(page, "</style")).isEqualTo(1);
      assertThat(Html.count(page, "</title"))
          .isLessThanOrEqualTo(1 + Html.count(page, "<g class=\"point"));
      assertThat(Html.stretches(page)).anyMatch(text -> text.contains(HOSTILE));
    }
  }

  @Test
  void theEmbeddedRecordReadsBackAsItWas() {
    for (String text :
        List.of(HOSTILE, "a\u2028b\u2029c\uD83D d\uDE00\u0000e\r\nf <!-- <script>")) {
      Article article = Samples.article("x", text);
      List<String> json = Html.all(ReportPage.of(List.of(article)), "-data\">(.*)</script>");
      assertThat(json).hasSize(1);
      assertThat(json.get(0)).doesNotContain("<", ">", "&", "\u2028", "\uD83D");
      assertThat(JsonMapper.builder().build().readValue(json.get(0), Article.class))
          .isEqualTo(article);
    }
  }

  @Test
  void charactersThatHtmlCannotHoldKeepTheirRoom() {
    String text = "Satu\u0000dua\rtiga\uD83D empat \uD83D\uDE00";
    String shown =
        String.join("", Html.stretches(ReportPage.of(List.of(Samples.article("x", text)))));
    assertThat(shown.replace("\r", "")).isEqualTo("Satu\uFFFDduatiga\uFFFD empat \uD83D\uDE00");
  }

  @Test
  void onlyAddressesOfTheWebAreLinks() {
    for (String url : List.of("javascript:alert(1)", "data:text/html,x", "//x", "ftp://x")) {
      RawArticle raw = RawArticle.builder("Satu").url(url).build();
      assertThat(ReportPage.of(List.of(Samples.normalize(raw)))).doesNotContain("href=\"" + url);
    }
    RawArticle raw = RawArticle.builder("Satu").url("https://example.org/?a=1&b=\"2").build();
    assertThat(ReportPage.of(List.of(Samples.normalize(raw))))
        .contains("<a href=\"https://example.org/?a=1&amp;b=&quot;2\"");
  }

  @Test
  void thePageAsksForNothing() {
    String page = ReportPage.of(Samples.all());
    assertThat(page)
        .contains("default-src 'none'")
        .doesNotContain("src=", "<link", "@import", "url(", "http://", "fetch(");
    assertThat(page).doesNotContain("{{").endsWith("</html>\n");
  }

  @Test
  void severalArticlesHaveAnIndexOfEventsOverTime() {
    List<Article> articles = Samples.all();
    String page = ReportPage.of(articles);
    assertThat(page).contains("id=\"index\"", "Events over time", "Tue 17 Jun 2025");
    for (int i = 1; i <= articles.size(); i++) {
      assertThat(Html.count(page, "<a href=\"#a" + i + "\"")).isEqualTo(1);
    }
    assertThat(ReportPage.of(List.of(Samples.border()))).doesNotContain("id=\"index\"", "#index");
  }

  @Test
  void anEventThatTwoArticlesTellOfStandsInTheIndexOnce() {
    Article one = Samples.border();
    Article other = one.toBuilder().id("lain").build();
    IndexView index = index(List.of(one, other));
    List<IndexView.Told> told = new ArrayList<>(index.undated());
    index.bars().forEach(bar -> told.addAll(bar.events()));
    assertThat(told).isNotEmpty().allMatch(IndexView.Told::byMany);
    assertThat(told).allMatch(event -> event.tellings().size() == 2);
  }

  @Test
  void whatAnArticleJoinsStandsInTheIndexOnce() {
    Article border = Samples.border();
    Set<String> happened =
        border.events().stream()
            .filter(event -> event.polarity() == Polarity.POSITIVE)
            .map(Event::cluster)
            .collect(Collectors.toSet());
    IndexView index = index(List.of(border, Samples.article("lain", "Cuaca hari ini cerah.")));
    int told =
        index.undated().size() + index.bars().stream().mapToInt(bar -> bar.events().size()).sum();
    assertThat(happened).isNotEmpty();
    assertThat(told).isLessThanOrEqualTo(happened.size());
  }

  @Test
  void thousandsOfDaysAreTakenTogetherAsYears() {
    List<Article> articles = new ArrayList<>();
    for (int year = 1950; year < 2025; year++) {
      articles.add(
          Samples.article("a" + year, "Rusia menyerang Ukraina pada 3 Maret " + year + "."));
    }
    IndexView index = index(articles);
    assertThat(index.unit()).isEqualTo("year");
    assertThat(index.bars()).hasSizeGreaterThan(60);
  }

  @Test
  void anArticleOfWhichNothingIsKnownIsAPageToo() {
    Publication unknown = Publication.builder(PublicationBasis.UNKNOWN).build();
    Article empty = Article.builder("x", "und", unknown).build();
    assertThat(ReportPage.of(List.of(empty)))
        .contains("No source is named.", "No event was found.", "No place is named.")
        .doesNotContain("<mark", "<svg", "lang=\"und\"");
    assertThat(ReportPage.of(List.of())).contains("The input held no article.");
  }

  @Test
  void thePageIsTheSameOnAnyMachine() {
    String page = ReportPage.of(Samples.all());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      assertThat(ReportPage.of(Samples.all())).isEqualTo(page);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static IndexView index(List<Article> articles) {
    return Objects.requireNonNull(PageView.of(articles).index());
  }
}
