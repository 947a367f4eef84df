package org.warta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.warta.spi.LanguageModule;
import org.warta.spi.LanguageProfile;
import org.warta.spi.ListKind;
import org.warta.spi.WordLists;

/** Two made-up languages that share their function words; one of them has a vocabulary. */
class CloseLanguagesTest {
  private static final String SHARED = "surface\nol\nna\nve\nta\n";
  private static final LanguageModule LISTED =
      new Close("qaa", SHARED + "om\n", "surface\twords\nba\tbako3\nmi\tmira4 mirel2\nto\ttoka5\n");
  private static final LanguageModule UNLISTED = new Close("qab", SHARED + "um\n", "");
  private static final NewsNormalizer LISTED_FIRST =
      NewsNormalizer.builder().module(LISTED).module(UNLISTED).build();
  private static final NewsNormalizer UNLISTED_FIRST =
      NewsNormalizer.builder().module(UNLISTED).module(LISTED).build();

  @Test
  void takesTheLanguageWhoseFunctionWordTells() {
    assertThat(languages("ol mira na toka ve zerin um bako ta mirel"))
        .containsExactly("qab", "qab");
    assertThat(languages("ol mira na toka ve zerin om bako ta mirel"))
        .containsExactly("qaa", "qaa");
  }

  @Test
  void takesTheLanguageWhoseVocabularyKnowsTheWords() {
    assertThat(languages("ol mira na toka ve mirel ta bako")).containsExactly("qaa", "qaa");
  }

  @Test
  void takesTheOtherWhereTheVocabularyLacksWords() {
    assertThat(languages("ol mira na tukal ve zerin ta bako")).containsExactly("qab", "qab");
  }

  @Test
  void holdsNoNameAgainstAVocabulary() {
    assertThat(languages("ol Tukal na Zerin ve mirel ta bako")).containsExactly("qaa", "qaa");
  }

  /** {@return the language of the text where the one or the other is installed first} */
  private static List<String> languages(String text) {
    RawArticle article = RawArticle.of(text);
    return List.of(
        LISTED_FIRST.normalize(article).language(), UNLISTED_FIRST.normalize(article).language());
  }

  private record Close(String tag, WordLists wordLists) implements LanguageModule {
    Close(String tag, String functionWords, String vocabulary) {
      this(
          tag,
          WordLists.read(
              tag,
              name ->
                  name.equals(ListKind.FUNCTION_WORDS.fileName())
                      ? stream(functionWords)
                      : name.equals(ListKind.VOCABULARY.fileName()) && !vocabulary.isEmpty()
                          ? stream(vocabulary)
                          : null));
    }

    private static ByteArrayInputStream stream(String text) {
      return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public LanguageProfile profile() {
      return LanguageProfile.builder().build();
    }
  }
}
