package org.warta.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warta.spi.Derivation;
import org.warta.spi.FormRole;
import org.warta.spi.WordForm;

class IndonesianMorphologyTest {
  private static final Path ANNOTATED = shared();
  private static final IndonesianMorphology MORPHOLOGY = new IndonesianMorphology();
  private static final Stems STEMS = Stems.ofVocabulary();

  @ParameterizedTest
  @CsvFileSource(resources = "/golden/forms.tsv", delimiter = '\t', numLinesToSkip = 1)
  void makesAndReadsTheForm(String stem, String form, FormRole role) {
    assertThat(MORPHOLOGY.forms(stem)).contains(new WordForm(form, role));
    if (!form.equals(stem)) {
      assertThat(MORPHOLOGY.derivations(form))
          .extracting(Derivation::stem)
          .contains(stem.replace(" ", ""));
    }
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/golden/forms-none.tsv", delimiter = '\t', numLinesToSkip = 1)
  void doesNotReadTheForm(String form, String stem) {
    assertThat(MORPHOLOGY.derivations(form)).extracting(Derivation::stem).doesNotContain(stem);
  }

  @Test
  void takesCliticsAndParticlesOffEveryWord() {
    assertThat(MORPHOLOGY.derivations("pasukannya"))
        .anySatisfy(
            derivation -> {
              assertThat(derivation.stem()).isEqualTo("pasukan");
              assertThat(derivation.regular()).isTrue();
            });
    for (String form : List.of("siapakah", "bacalah", "meskipun", "tanahku", "rumahmu")) {
      assertThat(MORPHOLOGY.derivations(form)).as(form).anyMatch(Derivation::regular);
    }
  }

  @Test
  void namesTheOtherVoicesAsKin() {
    assertThat(MORPHOLOGY.derivations("ditembakkan"))
        .filteredOn(derivation -> derivation.stem().equals("tembak"))
        .singleElement()
        .satisfies(derivation -> assertThat(derivation.kin()).contains("menembakkan"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "di",
        "meng",
        "-",
        "a-",
        "me-",
        "ber-ber-ber",
        "\uD83D\uDE00\uD83D\uDE00"
      })
  void oddWordsHaveNoHarm(String odd) {
    assertThat(MORPHOLOGY.derivations(odd)).isNotNull();
    assertThat(MORPHOLOGY.forms(odd)).isNotNull();
  }

  @Test
  void randomLettersNeverThrow() {
    Random random = new Random(7);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder word = new StringBuilder();
      for (int n = random.nextInt(14); n > 0; n--) {
        word.append("aeikmnprstg-".charAt(random.nextInt(12)));
      }
      for (Derivation derivation : MORPHOLOGY.derivations(word.toString())) {
        assertThat(derivation.stem()).isNotEmpty().hasSizeLessThan(word.length() + 2);
      }
    }
  }

  @Test
  void findsTheStemsOfTheAnnotatedTriggers() throws IOException {
    assumeTrue(Files.exists(ANNOTATED), "the annotated sets are not here");
    List<String> wrong = new ArrayList<>();
    int count = 0;
    for (String line : Files.readAllLines(ANNOTATED)) {
      String[] cells = line.split("\t", -1);
      if (!line.startsWith("#") && !cells[0].equals("surface")) {
        count++;
        String stem = STEMS.of(cells[0], MORPHOLOGY);
        if (!stem.equals(cells[1].replace(" ", ""))) {
          wrong.add(cells[0] + ": " + stem + ", not " + cells[1]);
        }
      }
    }
    assertThat(wrong).hasSizeLessThanOrEqualTo(count / 100);
  }

  /** The annotated triggers where they stand beside the project, else a file that is not there. */
  private static Path shared() {
    Path at = Path.of("").toAbsolutePath();
    Path file = at.resolveSibling("shared");
    while (at.getParent() != null && !Files.exists(file)) {
      at = at.getParent();
      file = at.resolveSibling("shared");
    }
    return file.resolve("gold").resolve("names").resolve("morph.tsv");
  }
}
