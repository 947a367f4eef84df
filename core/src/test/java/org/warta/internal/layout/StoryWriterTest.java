package org.warta.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warta.Correction;
import org.warta.CorrectionKind;
import org.warta.Sentence;
import org.warta.Span;
import org.warta.internal.text.Marked;
import org.warta.internal.text.Tokens;

class StoryWriterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mirta   brel\u00A0 lur.|Mirta brel lur.",
        "Mirta\\nbrel\\nlur.|Mirta brel lur.",
        "Mirta brel\\n, lur.|Mirta brel, lur.",
        "Mirta brel (gathen\\n) lur.|Mirta brel (gathen) lur.",
        "Mirta brel gathen\\n.|Mirta brel gathen.",
        "Mirta brel , lur.|Mirta brel , lur.",
        "Mirta,brel lur 1,5.|Mirta, brel lur 1,5.",
        "Mirta b\u00E2\u20AC\u2122rel.|Mirta b\u2019rel."
      })
  void mendsWhiteSpaceThatScrapingLeft(String printed, String written) {
    StoryWriter writer = writer(Page.of(printed.replace("\\n", "\n")), List.of());
    assertThat(writer.sentences()).extracting(Sentence::text).containsExactly(written);
  }

  @Test
  void keepsTheSpansOfThePrintedText() {
    String printed = "\u00E2\u20AC\u0153Mirta\u00E2\u20AC\u009D  brel.  Gathen lur.";
    List<Sentence> sentences = writer(Page.of(printed), List.of()).sentences();
    assertThat(sentences)
        .containsExactly(
            new Sentence(Span.of(0, 18), "\u201CMirta\u201D brel.", 0),
            new Sentence(Span.of(20, 31), "Gathen lur.", 0));
  }

  @Test
  void writesCorrectionsInPlaceOfWhatIsPrinted() {
    Page page = Page.of("Mirta berl lur. Gathenvo zod lru.");
    StoryWriter writer =
        writer(
            page,
            List.of(
                correction(page, "berl", "brel"),
                correction(page, "Gathenvo", "Gathen vo"),
                correction(page, "lru", "lur")));
    List<Sentence> sentences = writer.sentences();
    assertThat(sentences)
        .extracting(Sentence::text)
        .containsExactly("Mirta brel lur.", "Gathen vo zod lur.");
    assertThat(sentences.get(1).span()).isEqualTo(Span.of(16, 33));
  }

  @Test
  void leavesCorrectionsOutsideTheStoryOut() {
    Page page = Page.of("Mirta brel lur.\nZelvo ti: Gathen Berl\nGathen berl zan.");
    List<Marked<Correction>> corrections = new ArrayList<>();
    corrections.add(correction(page, "Berl", "Brel"));
    corrections.add(correction(page, "berl", "brel"));
    assertThat(writer(page, corrections).sentences())
        .extracting(Sentence::text)
        .containsExactly("Mirta brel lur.", "Gathen brel zan.");
  }

  @Test
  void writesTheStoryAParagraphALineWithoutTheHeadline() {
    StoryWriter writer =
        writer(
            Page.of("Gathen Brel", "Mirta brel lur. Zan orr.\nZelvo ti: Gathen\nSonvek zod."),
            List.of());
    assertThat(writer.body(writer.sentences())).isEqualTo("Mirta brel lur. Zan orr.\nSonvek zod.");
  }

  @Test
  void writesNothingOfNothing() {
    StoryWriter writer = writer(Page.of(""), List.of());
    assertThat(writer.body(writer.sentences())).isEmpty();
  }

  private static StoryWriter writer(Page page, List<Marked<Correction>> corrections) {
    return new StoryWriter(page.source(), page.tokens(), page.layout(), corrections);
  }

  private static Marked<Correction> correction(Page page, String printed, String corrected) {
    @Nullable Marked<Correction> found = null;
    Tokens tokens = page.tokens();
    for (int t = 0; t < tokens.count(); t++) {
      if (page.printed(tokens.begin(t), tokens.end(t)).equals(printed)) {
        Span span = page.source().span(tokens.begin(t), tokens.end(t));
        found =
            new Marked<>(
                t,
                t + 1,
                Correction.builder(span, printed, corrected, CorrectionKind.TYPO).build());
      }
    }
    return Objects.requireNonNull(found, printed);
  }
}
