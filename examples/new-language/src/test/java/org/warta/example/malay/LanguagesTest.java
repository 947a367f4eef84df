package org.warta.example.malay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warta.NewsNormalizer;
import org.warta.RawArticle;
import org.warta.id.IndonesianModule;

/** Two languages that share most of their words are told apart, whichever is installed first. */
class LanguagesTest {
  private static final NewsNormalizer MALAY_FIRST =
      NewsNormalizer.builder().module(new MalayModule()).module(new IndonesianModule()).build();
  private static final NewsNormalizer INDONESIAN_FIRST =
      NewsNormalizer.builder().module(new IndonesianModule()).module(new MalayModule()).build();

  static List<String[]> paragraphs() throws IOException {
    return Golden.rows("languages.tsv");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("paragraphs")
  void tellsTheLanguage(String language, String paragraph) {
    RawArticle article = RawArticle.of(paragraph);
    assertThat(MALAY_FIRST.normalize(article).language()).isEqualTo(language);
    assertThat(INDONESIAN_FIRST.normalize(article).language()).isEqualTo(language);
  }
}
