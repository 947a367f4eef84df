package org.warta.internal.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.warta.Correction;
import org.warta.CorrectionKind;

class SpellingStageTest {

  @Test
  void mendsALetterLeftOutPutInMistakenAndExchanged() {
    assertThat(Words.corrected("Velda surepato morenda.")).containsExactly("surepato > surepanto");
    assertThat(Words.corrected("Velda mortavell morenda.")).containsExactly("mortavell > mortavel");
    assertThat(Words.corrected("Velda morenfa velda.")).containsExactly("morenfa > morenda");
    assertThat(Words.corrected("Velda moredna velda.")).containsExactly("moredna > morenda");
  }

  @Test
  void reportsThePrintedCharactersWithReasonAndConfidence() {
    String text = "Velda surepato morenda.";
    Correction correction = Words.marked(text).get(0).mention();
    assertThat(correction.span().in(text)).isEqualTo("surepato").isEqualTo(correction.surface());
    assertThat(correction.kind()).isEqualTo(CorrectionKind.TYPO);
    assertThat(correction.reason()).contains("a letter left out: 'n'");
    assertThat(correction.confidence()).isBetween(0.8, 1.0);
  }

  @Test
  void letsListedWordsBeHoweverRare() {
    assertThat(Words.corrected("Velda domirak velda.")).isEmpty();
    assertThat(Words.corrected("Velda zogha velda.")).isEmpty();
  }

  @Test
  void letsLicitFormsBe() {
    assertThat(Words.corrected("Velda domarikix velda.")).isEmpty(); // every word has a plural
    assertThat(Words.corrected("Velda gordomarik velda.")).isEmpty(); // its kin is listed
  }

  @Test
  void mendsTheStemOfAnUnlistedForm() {
    assertThat(Words.corrected("Velda surepatoix velda."))
        .containsExactly("surepatoix > surepantoix");
  }

  @Test
  void letsCapitalsBe() {
    assertThat(Words.corrected("Velda Moredna velda.")).isEmpty();
    assertThat(Words.corrected("VELDA MOREDNA VELDA.")).isEmpty();
  }

  @Test
  void mendsTheFirstWordOfASentence() {
    assertThat(Words.corrected("Moredna velda.")).containsExactly("Moredna > Morenda");
    assertThat(Words.corrected("Velda velda. \"Moredna velda velda.\""))
        .containsExactly("Moredna > Morenda");
    assertThat(Words.corrected("Kelovt Velda velda.")).isEmpty(); // a name
  }

  @Test
  void mendsALongCommonWordInWhichTwoLettersHaveChangedPlaces() {
    assertThat(Words.corrected("Velda velda Surepatno velda."))
        .containsExactly("Surepatno > Surepanto");
    assertThat(Words.corrected("Velda velda Quorax Surepatno velda.")).isEmpty(); // a name
    assertThat(Words.corrected("Velda velda Surepato velda."))
        .isEmpty(); // a letter may be wanting there
  }

  @Test
  void mendsANameThatTheArticlePrintsElsewhere() {
    assertThat(Words.corrected("Velda Fellnua velda. Velda Felluna velda."))
        .containsExactly("Fellnua > Felluna");
    assertThat(Words.corrected("Velda Fellnua velda. Velda Fellnua Felluna.")).isEmpty();
  }

  @Test
  void letsAWordBeThatTheArticlePrintsWithACapitalElsewhere() {
    assertThat(Words.corrected("Velda moredna velda. Moredna velda.")).isEmpty();
  }

  @Test
  void letsAddressesBe() {
    assertThat(Words.corrected("Velda @moredna velda.")).isEmpty();
    assertThat(Words.corrected("Velda moredna.velda velda.")).isEmpty();
    assertThat(Words.corrected("Velda velda/moredna velda.")).isEmpty();
  }

  @Test
  void takesNoWordBeforeADotAndACommaForAnAddress() {
    assertThat(Words.corrected("Velda surepato.,velda morenda."))
        .containsExactly("surepato > surepanto");
  }

  @Test
  void letsADoubledWordBe() {
    assertThat(Words.corrected("Velda moredna-moredna velda.")).isEmpty();
  }

  @Test
  void letsAPhraseOfStrangersBe() {
    assertThat(Words.corrected("Velda quorax moredna thiblu velda.")).isEmpty();
  }

  @Test
  void mendsAWordOfFourLettersBetweenKnownWordsAndACommonOneBesideOne() {
    assertThat(Words.corrected("Morenda fega velda.")).containsExactly("fega > felga");
    assertThat(Words.corrected("Morenda fega.")).isEmpty();
    assertThat(Words.corrected("Quorax fega surepanto.")).isEmpty();
    assertThat(Words.corrected("Quorax fega velda.")).containsExactly("fega > felga"); // a pair
    assertThat(Words.corrected("Morenda feg velda.")).isEmpty();
    assertThat(Words.corrected("Morenda veda.")).containsExactly("veda > velda");
    assertThat(Words.corrected("Quorax Quorax veda.")).isEmpty();
  }

  @Test
  void mendsALightSlipInALessCommonWordWhereNothingElseCanBeMeant() {
    assertThat(Words.corrected("Velda sueka velda.")).containsExactly("sueka > sureka");
    assertThat(Words.corrected("Velda sueka velda. Velda sueka velda.")).isEmpty(); // no slip
    assertThat(Words.corrected("Velda sueka thiblu velda.")).isEmpty(); // another language
    assertThat(Words.corrected("Velda kelvut velda.")).isEmpty(); // another vowel, another word
  }

  @Test
  void letsAWordBeThatTwoWordsClaim() {
    // "vella" lies as near to "velda" as to "velta"
    assertThat(Words.corrected("Morenda vella surepanto.")).isEmpty();
  }

  @Test
  void takesTheWordThatTheNeighboursAskFor() {
    assertThat(Words.corrected("Felga vella morenda.")).containsExactly("vella > velda");
  }

  @Test
  void takesTheWordOfWhichTheNeighbourTellsMost() {
    String text = "Morenda vella surepanto.";
    assertThat(Words.corrected(text, "surface\tnext\nmorenda\tvelda1 velta6\n"))
        .containsExactly("vella > velta");
    assertThat(Words.corrected(text, "surface\tnext\nmorenda\tvelda6 velta1\n"))
        .containsExactly("vella > velda");
  }

  @Test
  void mendsARareWordWhereBothNeighboursAskForAnother() {
    assertThat(Words.corrected("Felga velfa morenda.")).containsExactly("velfa > velda");
    assertThat(Words.marked("Felga velfa morenda.").get(0).mention().reason())
        .contains("the words beside it");
    assertThat(Words.corrected("Felga velfa surepanto.")).isEmpty();
  }

  @Test
  void manyOfOneSlipEndInTime() {
    assertThat(Words.corrected("Velda moredna velda. ".repeat(5_000))).hasSize(5_000);
  }

  @Test
  void mendsNothingOutsideTheSentences() {
    assertThat(Words.corrected("")).isEmpty();
    assertThat(Words.corrected("\n\n")).isEmpty();
  }

  @Test
  void knowsListedWordsAlone() {
    char[] text = "xmorendax".toCharArray();
    SpellingStage stage = Words.stage();
    assertThat(stage.knows(text, 1, 8)).isTrue();
    assertThat(stage.knows(text, 0, 8)).isFalse();
    assertThat(stage.knows(text, 1, 9)).isFalse();
  }
}
