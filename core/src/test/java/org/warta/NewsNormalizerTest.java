package org.warta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warta.spi.LanguageModule;
import org.warta.spi.LanguageModuleException;
import org.warta.testlanguage.TestModules;
import org.warta.testlanguage.VelvishModule;

class NewsNormalizerTest {
  private static final String STORY =
      """
      OSTRAV, Dalva.com \u2014 Mirta brel zan gathen lur sonvek orr.
      Zelvo ti: Gathen Brel Kelma
      \u00E2\u20AC\u0153Prelda trevan vo ruvok,\u00E2\u20AC\u009D teb Torv. KPKpurra kelbor.
      (rfs/haf)\
      """;

  private static final NewsNormalizer velvish = with(new VelvishModule());

  @Test
  void readsAnArticle() {
    RawArticle raw =
        RawArticle.builder(STORY).id("a-1").title("Gathen Brel").published("2020-11-10").build();
    Article article = velvish.normalize(raw);
    assertThat(article.id()).isEqualTo("a-1");
    assertThat(article.language()).isEqualTo("qvv");
    assertThat(article.title()).isEqualTo("Gathen Brel");
    assertThat(article.published().value()).isEqualTo("2020-11-10");
    assertThat(article.published().basis()).isEqualTo(PublicationBasis.GIVEN);
    assertThat(article.dateline()).extracting(Dateline::outlet).isEqualTo("Dalva.com");
    assertThat(article.publisher()).extracting(Publisher::name).isEqualTo("Dalva.com");
    assertThat(article.blocks())
        .extracting(Block::kind)
        .containsExactly(
            BlockKind.HEADLINE,
            BlockKind.DATELINE,
            BlockKind.BODY,
            BlockKind.RELATED_LINK,
            BlockKind.BODY,
            BlockKind.BYLINE);
    assertThat(article.sentences().get(0).span()).isEqualTo(new Span(0, 11, Field.TITLE));
    assertThat(article.body())
        .isEqualTo(
            "Mirta brel zan gathen lur sonvek orr.\n"
                + "\u201CPrelda trevan vo ruvok,\u201D teb Torv. KPK purra kelbor.");
    assertThat(article.corrections())
        .extracting(Correction::surface, Correction::corrected, Correction::kind)
        .contains(
            org.assertj.core.groups.Tuple.tuple("KPKpurra", "KPK purra", CorrectionKind.SPLIT),
            org.assertj.core.groups.Tuple.tuple(
                "\u00E2\u20AC\u0153", "\u201C", CorrectionKind.ENCODING));
    assertThat(article.warnings()).isEmpty();
  }

  @Test
  void keepsWhatTheCallerKnows() {
    RawArticle raw =
        RawArticle.builder(STORY).url("https://dalva.com/1").publisher("Ruvok Post").build();
    Article article = velvish.normalize(raw);
    assertThat(article.url()).isEqualTo("https://dalva.com/1");
    assertThat(article.publisher())
        .extracting(Publisher::name, Publisher::basis)
        .containsExactly("Ruvok Post", PublisherBasis.GIVEN);
  }

  @Test
  void makesAnIdOfTheTextWhereNoneIsGiven() {
    String id = velvish.normalize(RawArticle.of(STORY)).id();
    assertThat(id).matches("sha256:[0-9a-f]{24}");
    assertThat(velvish.normalize(RawArticle.builder(STORY).title("T").build()).id()).isEqualTo(id);
    assertThat(velvish.normalize(RawArticle.of(STORY + " ")).id()).isNotEqualTo(id);
    assertThat(velvish.normalize(RawArticle.of("")).id())
        .isEqualTo("sha256:e3b0c44298fc1c149afbf4c8"); // of no bytes at all
  }

  @Test
  @NullUnmarked // a caller without null checks
  void refusesNull() {
    assertThatThrownBy(() -> velvish.normalize(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("raw");
    assertThatThrownBy(() -> NewsNormalizer.builder().module(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("module");
    assertThatThrownBy(() -> NewsNormalizer.builder().limits(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("limits");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n\t"})
  void readsNothingOfAnEmptyText(String text) {
    Article article = velvish.normalize(RawArticle.of(text));
    assertThat(article.sentences()).isEmpty();
    assertThat(article.blocks()).isEmpty();
    assertThat(article.body()).isEmpty();
    assertThat(article.warnings()).extracting(Warning::code).contains("EMPTY_TEXT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00A0", "\u200B\uFEFF"})
  void warnsOfATextThatOnlyLooksEmpty(String text) {
    Article article = velvish.normalize(RawArticle.of(text));
    assertThat(article.warnings()).extracting(Warning::code).contains("EMPTY_TEXT");
  }

  @Test
  void readsATitleWithoutText() {
    Article article = velvish.normalize(RawArticle.builder("").title("Mirta brel vo lur").build());
    assertThat(article.sentences()).extracting(Sentence::text).containsExactly("Mirta brel vo lur");
    assertThat(article.body()).isEmpty();
    assertThat(article.warnings()).extracting(Warning::code).contains("EMPTY_TEXT");
  }

  @Test
  void takesABlankTitleForNone() {
    Article article = velvish.normalize(RawArticle.builder(STORY).title(" \n").build());
    assertThat(article.blocks()).extracting(Block::kind).doesNotContain(BlockKind.HEADLINE);
  }

  @Test
  void readsNoFurtherThanTheLimitAndSaysSo() {
    NewsNormalizer short10 =
        NewsNormalizer.builder().module(new VelvishModule()).limits(new Limits(10)).build();
    Article article = short10.normalize(RawArticle.of("Mirta brel. Zan lur."));
    assertThat(article.sentences()).extracting(Sentence::text).containsExactly("Mirta brel");
    assertThat(article.warnings())
        .filteredOn(warning -> warning.code().equals("TOO_LONG"))
        .singleElement()
        .extracting(Warning::message)
        .asString()
        .contains("characters", "20", "10");
  }

  @Test
  void neverCutsACharacterInTwoAtTheLimit() {
    NewsNormalizer short3 =
        NewsNormalizer.builder().module(new VelvishModule()).limits(new Limits(3)).build();
    assertThat(short3.normalize(RawArticle.of("vo\uD83D\uDE00")).body()).isEqualTo("vo");
  }

  @Test
  void bearsFiftyMegabytesOfOneCharacter() {
    Article article = velvish.normalize(RawArticle.of("a".repeat(50_000_000)));
    assertThat(article.warnings()).extracting(Warning::code).contains("TOO_LONG");
    assertThat(article.sentences()).hasSize(1);
    assertThat(article.sentences().get(0).span())
        .isEqualTo(Span.of(0, Limits.DEFAULT.characters()));
  }

  @Test
  void refusesALimitOfNothing() {
    assertThatThrownBy(() -> new Limits(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0");
  }

  @Test
  void bearsHalfSurrogatePairs() {
    Article article =
        velvish.normalize(RawArticle.builder("\uDE00vo lur \uD83D.").title("\uD83D").build());
    assertThat(article.body()).isEqualTo("\uFFFDvo lur \uFFFD.");
    assertThat(article.title()).isEqualTo("\uD83D");
  }

  @ParameterizedTest
  @CsvSource({
    "2020-11-10, 2020-11-10",
    "' 2020-11-10 ', 2020-11-10",
    "2020-11-10T08:00:00+07:00, 2020-11-10T08:00:00+07:00",
    "2020-11-10T08:00Z, 2020-11-10T08:00Z"
  })
  void takesIsoDatesOfPublication(String given, String read) {
    Article article = velvish.normalize(RawArticle.builder(STORY).published(given).build());
    assertThat(article.published().value()).isEqualTo(read);
    assertThat(article.published().basis()).isEqualTo(PublicationBasis.GIVEN);
    assertThat(article.warnings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-11-10T08:00", "2020-11-10 08:00:00"})
  void takesTheDayOfAMomentWithoutOffset(String given) {
    Article article = velvish.normalize(RawArticle.builder(STORY).published(given).build());
    assertThat(article.published().value()).isEqualTo("2020-11-10");
    assertThat(article.warnings())
        .extracting(Warning::code)
        .containsExactly("PUBLISHED_WITHOUT_OFFSET");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2020-02-30", "10/11/2020", "yesterday", "2020", "2020-13-01T00:00Z", "\uD83D"})
  void warnsOfADateOfPublicationThatIsNone(String given) {
    Article article = velvish.normalize(RawArticle.builder(STORY).published(given).build());
    assertThat(article.published().basis()).isNotEqualTo(PublicationBasis.GIVEN);
    assertThat(article.warnings())
        .filteredOn(warning -> warning.code().equals("INVALID_PUBLISHED"))
        .singleElement()
        .extracting(Warning::message)
        .asString()
        .contains("'" + given + "'");
  }

  @ParameterizedTest
  @CsvSource({
    "qvv, qvv, ",
    "qvv-XX, qvv, ",
    "QVV_xx, qvv, ",
    "' qvv ', qvv, ",
    "qvw, und, LANGUAGE_NOT_INSTALLED",
    "und, und, ",
    "!?, und, INVALID_LANGUAGE"
  })
  void letsTheCallerNameTheLanguage(String asked, String read, @Nullable String warning) {
    Article article = velvish.normalize(RawArticle.builder(STORY).language(asked).build());
    assertThat(article.language()).isEqualTo(read);
    assertThat(article.warnings())
        .extracting(Warning::code)
        .containsExactlyElementsOf(warning == null ? List.of() : List.of(warning));
    assertThat(article.sentences()).hasSize(3);
  }

  @Test
  void doesNotGuessTheLanguageOfATextWithoutItsWords() {
    Article article =
        velvish.normalize(
            RawArticle.of("Kelbor trevan sonvek gathen. Mirta brel torv anlet ruvok prelda."));
    assertThat(article.language()).isEqualTo("und");
    assertThat(article.warnings()).extracting(Warning::code).containsExactly("LANGUAGE_UNKNOWN");
    assertThat(article.sentences()).hasSize(2);
  }

  @Test
  void assumesTheOnlyLanguageForAShortText() {
    Article article = velvish.normalize(RawArticle.of("Kelbor trevan sonvek."));
    assertThat(article.language()).isEqualTo("qvv");
    assertThat(article.warnings()).extracting(Warning::code).containsExactly("LANGUAGE_ASSUMED");
  }

  @Test
  void choosesTheLanguageWhoseWordsTheTextHas() {
    NewsNormalizer both =
        with(new VelvishModule(), TestModules.speaking("qvw", "un", "dos", "tri"));
    assertThat(both.languages()).containsExactly("qvv", "qvw");
    assertThat(both.normalize(RawArticle.of(STORY)).language()).isEqualTo("qvv");
    assertThat(
            both.normalize(RawArticle.of("Kelbor un trevan dos sonvek tri gathen un brel."))
                .language())
        .isEqualTo("qvw");
  }

  @Test
  void readsPagesOfNoLanguageByTheCuesOfAll() {
    Article article = velvish.normalize(RawArticle.builder(STORY).language("und").build());
    assertThat(article.blocks()).extracting(Block::kind).contains(BlockKind.RELATED_LINK);
  }

  @Test
  void knowsNoLanguageWhereNoneIsInstalled() {
    NewsNormalizer none = NewsNormalizer.create();
    assertThat(none.languages()).isEmpty();
    assertThat(none.normalize(RawArticle.of(STORY)).language()).isEqualTo("und");
  }

  @Test
  void refusesTwoModulesForOneTag() {
    assertThatThrownBy(() -> with(new VelvishModule(), new VelvishModule()))
        .isInstanceOf(LanguageModuleException.class)
        .hasMessage("two modules for the tag 'qvv' (rule L1)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "in", "iw", "QVV", "qvv_XX", "qvv-xx", "velvish language", "und-", "x"})
  void refusesATagThatIsNotCanonical(String tag) {
    assertThatThrownBy(() -> with(TestModules.tagged(tag)))
        .isInstanceOf(LanguageModuleException.class)
        .hasMessageContaining("'" + tag + "'")
        .hasMessageEndingWith("(rule L1)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "abbreviations.tsv|surface,before;prv,NAME|2:1: 'prv' is an abbreviation without a point",
        "abbreviations.tsv|surface,before;prv.,name|2:2: 'name' is none of [NAME",
        "block-cues.tsv|surface,kind,reach;vo,ADVERTS,LINE|2:2: 'ADVERTS' is none of [HEADLINE",
        "block-cues.tsv|surface,kind,reach;vo,ADVERT,All|2:3: 'All' is none of [LINE",
        "written-apart.tsv|surface,apart;zavint,zavint|2:2: 'zavint' is not what is printed with",
        "written-apart.tsv|surface,apart;zavint,za lo|2:2: 'za lo' is not what is printed with"
      })
  void saysAtLoadWhichCellHasNoMeaning(String file, String list, String message) {
    String text = list.replace(',', '\t').replace(';', '\n');
    assertThatThrownBy(() -> with(TestModules.withList(file, text)))
        .isInstanceOf(LanguageModuleException.class)
        .hasMessageStartingWith("qvv/" + file + ":" + message);
  }

  @Test
  void givesTheSameInAnyLocaleAndZone() {
    String text = STORY + "\nIMIRTA TITIL brel \u0130L vo 9/11/2020 I\u0131.";
    Article expected = velvish.normalize(RawArticle.of(text));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      assertThat(velvish.normalize(RawArticle.of(text))).isEqualTo(expected);
      assertThat(with(new VelvishModule()).normalize(RawArticle.of(text))).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void givesTheSameFromEightThreadsAtOnce() throws InterruptedException, ExecutionException {
    List<RawArticle> articles = new ArrayList<>();
    List<Article> expected = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      articles.add(RawArticle.of(STORY.substring(i) + "\nGathen " + i + " brel."));
      expected.add(velvish.normalize(articles.get(i)));
    }
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<List<Article>>> jobs = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        jobs.add(() -> articles.stream().map(velvish::normalize).toList());
      }
      for (Future<List<Article>> result : threads.invokeAll(jobs)) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static NewsNormalizer with(LanguageModule... modules) {
    NewsNormalizer.Builder builder = NewsNormalizer.builder();
    for (LanguageModule module : modules) {
      builder.module(module);
    }
    return builder.build();
  }
}
