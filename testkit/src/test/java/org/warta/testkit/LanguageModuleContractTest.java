package org.warta.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.TestAbortedException;
import org.warta.spi.LanguageModule;
import org.warta.spi.LanguageProfile;
import org.warta.spi.WordLists;

/** Each rule finds the module that breaks it, and only that. */
@Isolated("sets the default locale and zone for a moment")
class LanguageModuleContractTest {

  @Test
  void everyTestNamesARuleOfTheContract() {
    assertThat(rules()).hasSizeGreaterThanOrEqualTo(12);
    assertThat(rules())
        .extracting(Method::getName)
        .allMatch(name -> name.matches("(required|optional)_L[1-7]_[a-z][A-Za-z]+"));
    assertThat(rules().stream().map(rule -> rule.getName().substring(9, 11)).distinct().sorted())
        .containsExactly("L1", "L2", "L3", "L4", "L5", "L6", "L7");
  }

  @Test
  void soundModuleKeepsEveryRule() {
    assertThat(broken(SampleModule::new)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"in", "QVV", "qvv_XX", "", "no tag"})
  void findsATagThatIsNotCanonical(String tag) {
    assertThat(
            broken(
                () ->
                    new SampleModule() {
                      @Override
                      public String tag() {
                        return tag;
                      }
                    }))
        .contains("required_L1_tagIsCanonical");
  }

  @Test
  void findsATagThatChanges() {
    AtomicInteger calls = new AtomicInteger();
    assertThat(
            broken(
                () ->
                    new SampleModule() {
                      @Override
                      public String tag() {
                        return calls.incrementAndGet() % 2 == 0 ? "qvv" : "qvw";
                      }
                    }))
        .contains("required_L1_tagIsTheSameAtEveryCall");
  }

  @Test
  void findsARequiredListThatIsMissing() {
    assertThat(broken(() -> speaking(Map.of()))).contains("required_L2_requiredListsAreThere");
  }

  @Test
  void findsAListWithoutWords() {
    assertThat(
            broken(
                () ->
                    speaking(
                        Map.of(
                            "function-words.tsv",
                            "surface\nlur\norr\nteb\nvo\nzan\n",
                            "abbreviations.tsv",
                            "surface\tbefore\n"))))
        .containsExactly("required_L2_listsHaveWords");
  }

  @Test
  void findsACellWithoutMeaning() {
    assertThat(
            broken(
                () ->
                    speaking(
                        Map.of(
                            "function-words.tsv",
                            "surface\nlur\norr\nteb\nvo\nzan\n",
                            "abbreviations.tsv",
                            "surface\tbefore\nprv.\tANYTHING\n"))))
        .contains("required_L3_cellsHaveAMeaning");
  }

  @Test
  void findsFunctionWordsThatCoverTooLittle() {
    assertThat(broken(() -> speaking(Map.of("function-words.tsv", "surface\nquoxit\n"))))
        .containsExactly("required_L4_functionWordsCoverRunningText", "required_L4_languageIsTold");
  }

  @Test
  void findsAProfileThatChanges() {
    AtomicInteger calls = new AtomicInteger();
    assertThat(
            broken(
                () ->
                    new SampleModule() {
                      @Override
                      public LanguageProfile profile() {
                        boolean odd = calls.incrementAndGet() % 2 == 0;
                        return LanguageProfile.builder().dayBeforeMonth(odd).build();
                      }
                    }))
        .contains("required_L5_profileIsTheSameAtEveryCall");
  }

  @Test
  void findsListsThatChange() {
    AtomicInteger calls = new AtomicInteger();
    assertThat(
            broken(
                () ->
                    new SampleModule() {
                      @Override
                      public WordLists wordLists() {
                        String more = "z".repeat(calls.incrementAndGet()) + "\n";
                        return lists(
                            Map.of(
                                "function-words.tsv", "surface\nlur\norr\nteb\nvo\nzan\n" + more));
                      }
                    }))
        .contains("required_L6_listsAreTheSameAtEveryCall");
  }

  @Test
  void findsAModuleThatReadsTheDefaultLocale() {
    assertThat(
            broken(
                () ->
                    new SampleModule() {
                      @Override
                      public WordLists wordLists() {
                        boolean turkish = Locale.getDefault().getLanguage().equals("tr");
                        String words = turkish ? "surface\nteb\n" : "surface\nlur\norr\nvo\nzan\n";
                        return lists(Map.of("function-words.tsv", words));
                      }
                    }))
        .containsExactly("required_L6_defaultLocaleAndZoneDoNotMatter");
  }

  @Test
  void restoresTheDefaultLocale() {
    Locale before = Locale.getDefault();
    assertThat(broken(() -> speaking(Map.of("function-words.tsv", "surface\nteb\n")))).isNotEmpty();
    assertThat(Locale.getDefault()).isEqualTo(before);
  }

  @Test
  void asksForParagraphsThatAreLongEnough() {
    assertThat(broken(SampleModule::new, List.of())).contains("required_L4_languageIsTold");
    assertThat(broken(SampleModule::new, List.of("Vo lur zan.")))
        .contains("required_L4_languageIsTold");
  }

  @Test
  void skipsWhatIsOptional() throws ReflectiveOperationException {
    LanguageModuleContract unsorted =
        contract(
            () -> speaking(Map.of("function-words.tsv", "surface\nzan\nvo\nteb\norr\nlur\n")),
            List.of(SampleModule.PARAGRAPH));
    assertThat(outcome(unsorted, "optional_L3_rowsAreSorted"))
        .isInstanceOf(TestAbortedException.class)
        .hasMessageContaining("function-words.tsv is not sorted");
    assertThat(outcome(unsorted, "optional_L1_serviceLoaderFindsTheModule"))
        .isInstanceOf(TestAbortedException.class)
        .hasMessageEndingWith("is no provider of org.warta.spi.LanguageModule");
  }

  private static SampleModule speaking(Map<String, String> files) {
    return new SampleModule() {
      @Override
      public WordLists wordLists() {
        return lists(files);
      }
    };
  }

  /** The names of the tests that fail, in order. */
  private static Iterable<String> broken(Supplier<LanguageModule> module) {
    return broken(module, List.of(SampleModule.PARAGRAPH));
  }

  private static Iterable<String> broken(Supplier<LanguageModule> module, List<String> paragraphs) {
    LanguageModuleContract contract = contract(module, paragraphs);
    TreeSet<String> broken = new TreeSet<>();
    for (Method rule : rules()) {
      try {
        rule.invoke(contract);
      } catch (InvocationTargetException e) {
        if (!(e.getCause() instanceof TestAbortedException)) {
          broken.add(rule.getName());
        }
      } catch (IllegalAccessException e) {
        throw new AssertionError(e);
      }
    }
    return broken;
  }

  private static Throwable outcome(LanguageModuleContract contract, String rule)
      throws ReflectiveOperationException {
    try {
      LanguageModuleContract.class.getMethod(rule).invoke(contract);
      return new AssertionError(rule + " passed");
    } catch (InvocationTargetException e) {
      return e.getTargetException();
    }
  }

  private static List<Method> rules() {
    return Stream.of(LanguageModuleContract.class.getMethods())
        .filter(method -> method.isAnnotationPresent(Test.class))
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  private static LanguageModuleContract contract(
      Supplier<LanguageModule> module, List<String> paragraphs) {
    return new LanguageModuleContract() {
      @Override
      public LanguageModule module() {
        return module.get();
      }

      @Override
      public List<String> paragraphs() {
        return paragraphs;
      }
    };
  }
}
