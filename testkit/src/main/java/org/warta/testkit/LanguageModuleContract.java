package org.warta.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.warta.Article;
import org.warta.NewsNormalizer;
import org.warta.RawArticle;
import org.warta.spi.LanguageModule;
import org.warta.spi.LanguageModuleException;
import org.warta.spi.ListKind;

/**
 * What every language module must hold, as tests: a test class implements it and says which module
 * it is and how a few paragraphs of its language read.
 *
 * <p>A test is named after the rule of {@link LanguageModule} that it holds the module to. One
 * named {@code required} fails where the rule is broken. One named {@code optional} is skipped
 * where the module does without.
 */
@Isolated("sets the default locale and zone for a moment")
public interface LanguageModuleContract {

  /** {@return the module, made anew at every call} */
  LanguageModule module();

  /** {@return paragraphs of news in the language, each of twenty words or more} */
  List<String> paragraphs();

  /** L1: the tag is well-formed and in the form that BCP 47 calls canonical. */
  @Test
  default void required_L1_tagIsCanonical() {
    String tag = module().tag();
    assertThatCode(() -> new Locale.Builder().setLanguageTag(tag).build())
        .as("rule L1: '%s' must be a well-formed BCP 47 tag", tag)
        .doesNotThrowAnyException();
    assertThat(Locale.forLanguageTag(tag).toLanguageTag())
        .as("rule L1: the canonical form of the tag")
        .isEqualTo(tag)
        .isNotEqualTo("und");
  }

  /** L1: the tag does not change. */
  @Test
  default void required_L1_tagIsTheSameAtEveryCall() {
    LanguageModule module = module();
    assertThat(module.tag()).as("rule L1").isEqualTo(module.tag()).isEqualTo(module().tag());
  }

  /** L1: the module cannot be installed twice. */
  @Test
  default void required_L1_secondModuleOfTheTagIsRefused() {
    NewsNormalizer.Builder twice = NewsNormalizer.builder().module(module()).module(module());
    assertThatThrownBy(twice::build).as("rule L1").isInstanceOf(LanguageModuleException.class);
  }

  /** L1: {@code NewsNormalizer.create()} finds the module. */
  @Test
  default void optional_L1_serviceLoaderFindsTheModule() {
    Class<?> type = module().getClass();
    boolean found =
        ServiceLoader.load(LanguageModule.class, type.getClassLoader()).stream()
            .anyMatch(provider -> provider.type().equals(type));
    assumeTrue(
        found, () -> type.getName() + " is no provider of " + LanguageModule.class.getName());
    assertThat(NewsNormalizer.create().languages()).contains(module().tag());
  }

  /** L2: every required list is there. */
  @Test
  default void required_L2_requiredListsAreThere() {
    for (ListKind kind : ListKind.values()) {
      if (kind.required()) {
        assertThat(module().wordLists().list(kind)).as("rule L2: %s", kind.fileName()).isPresent();
      }
    }
  }

  /** L2: a list that is there has words. */
  @Test
  default void required_L2_listsHaveWords() {
    for (ListKind kind : ListKind.values()) {
      module()
          .wordLists()
          .list(kind)
          .ifPresent(
              list -> assertThat(list.rows()).as("rule L2: %s", kind.fileName()).isNotEmpty());
    }
  }

  /** L3: every cell has a meaning for its column. */
  @Test
  default void required_L3_cellsHaveAMeaning() {
    NewsNormalizer.Builder builder = NewsNormalizer.builder().module(module());
    assertThatCode(builder::build).as("rule L3").doesNotThrowAnyException();
  }

  /** L3: rows are sorted by their first column, so that a change shows where it belongs. */
  @Test
  default void optional_L3_rowsAreSorted() {
    for (ListKind kind : ListKind.values()) {
      module()
          .wordLists()
          .list(kind)
          .ifPresent(
              list -> {
                List<String> surfaces =
                    list.rows().stream().map(row -> row.text("surface")).toList();
                List<String> sorted = surfaces.stream().sorted(Comparator.naturalOrder()).toList();
                assumeTrue(surfaces.equals(sorted), () -> kind.fileName() + " is not sorted");
              });
    }
  }

  /** L4: one word in ten of each paragraph is a function word. */
  @Test
  default void required_L4_functionWordsCoverRunningText() {
    List<String> common = Words.common(module());
    for (String paragraph : checkedParagraphs()) {
      List<String> words = Words.of(paragraph);
      long known = words.stream().filter(common::contains).count();
      assertThat((double) known / words.size())
          .as("rule L4: share of function words of \"%s\"", paragraph)
          .isGreaterThanOrEqualTo(0.10);
    }
  }

  /** L4: the language is told from the paragraphs. */
  @Test
  default void required_L4_languageIsTold() {
    NewsNormalizer normalizer = NewsNormalizer.builder().module(module()).build();
    for (String paragraph : checkedParagraphs()) {
      assertThat(normalizer.normalize(RawArticle.of(paragraph)).language())
          .as("rule L4: language of \"%s\"", paragraph)
          .isEqualTo(module().tag());
    }
  }

  /** L5: the profile does not change. */
  @Test
  default void required_L5_profileIsTheSameAtEveryCall() {
    LanguageModule module = module();
    assertThat(Profiles.parameters(module.profile()))
        .as("rule L5")
        .isEqualTo(Profiles.parameters(module.profile()))
        .isEqualTo(Profiles.parameters(module().profile()));
  }

  /** L6: the lists do not change. */
  @Test
  default void required_L6_listsAreTheSameAtEveryCall() {
    LanguageModule module = module();
    assertThat(Words.all(module))
        .as("rule L6")
        .isEqualTo(Words.all(module))
        .isEqualTo(Words.all(module()));
  }

  /** L6: default locale and zone make no difference. */
  @Test
  default void required_L6_defaultLocaleAndZoneDoNotMatter() {
    List<Article> expected = normalized(module());
    List<String> lists = Words.all(module());
    String tag = module().tag();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      assertThat(module().tag()).as("rule L6").isEqualTo(tag);
      assertThat(Words.all(module())).as("rule L6").isEqualTo(lists);
      assertThat(normalized(module())).as("rule L6").isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  /** L6: one module serves many threads. */
  @Test
  default void required_L6_threadsReadTheSame() throws InterruptedException, ExecutionException {
    LanguageModule module = module();
    List<Article> expected = normalized(module);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<Article>>> jobs = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        jobs.add(() -> normalized(module));
      }
      for (Future<List<Article>> result : threads.invokeAll(jobs)) {
        assertThat(result.get()).as("rule L6").isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** L7: tables that are compiled of the lists read as the lists do. */
  @Test
  default void required_L7_compiledTablesReadAsTheLists() {
    NewsNormalizer compiled = NewsNormalizer.builder().module(new CompiledModule(module())).build();
    NewsNormalizer listed = NewsNormalizer.builder().module(module()).build();
    for (String paragraph : checkedParagraphs()) {
      RawArticle article = RawArticle.builder(paragraph).language(module().tag()).build();
      assertThat(compiled.normalize(article)).as("rule L7").isEqualTo(listed.normalize(article));
    }
  }

  private List<Article> normalized(LanguageModule module) {
    NewsNormalizer normalizer = NewsNormalizer.builder().module(module).build();
    return checkedParagraphs().stream()
        .map(paragraph -> normalizer.normalize(RawArticle.of(paragraph)))
        .toList();
  }

  private List<String> checkedParagraphs() {
    assertThat(paragraphs()).as("paragraphs() must name some").isNotEmpty();
    assertThat(paragraphs())
        .as("each of paragraphs() must have twenty words")
        .allSatisfy(paragraph -> assertThat(Words.of(paragraph)).hasSizeGreaterThanOrEqualTo(20));
    return paragraphs();
  }
}
