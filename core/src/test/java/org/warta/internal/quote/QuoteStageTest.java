package org.warta.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.warta.AttributionKind;
import org.warta.spi.SpeechAct;

class QuoteStageTest {
  @Test
  void joinsTheHalvesOfASplitStatement() {
    VelvishReading reading =
        VelvishReading.of("\"Gol narra fend,\" pravo Orvan Delk. \"Tir mekk lova selm.\"");
    assertThat(reading.quote(1).continues()).isEqualTo(reading.quote(0).id());
    assertThat(reading.quote(1).actor()).isEqualTo("delk");
    assertThat(reading.quote(1).cue()).isNull();
  }

  @Test
  void spansHoldTheMarksAndContentsDoNot() {
    VelvishReading reading = VelvishReading.of("“Gol narra fend,” pravo Orvan Delk.");
    assertThat(reading.printed(reading.quote(0).span())).isEqualTo("“Gol narra fend,”");
    assertThat(reading.printed(reading.quote(0).content())).isEqualTo("Gol narra fend,");
  }

  @Test
  void chainsTheOutletAndWhomItQuotes() {
    VelvishReading reading =
        VelvishReading.of("Klaxo dael Ruvok Post, Kort Velmar sendra kem gol narra.");
    assertThat(reading.attribution(0).kind()).isEqualTo(AttributionKind.OUTLET);
    assertThat(reading.attribution(0).parent()).isNull();
    assertThat(reading.attribution(1).kind()).isEqualTo(AttributionKind.OFFICIAL);
    assertThat(reading.attribution(1).parent()).isEqualTo(reading.attribution(0).id());
  }

  @Test
  void chainsAFormulaThatTrails() {
    VelvishReading reading =
        VelvishReading.of("Kort Velmar sendra kem gol narra, klaxo dael Ruvok Post.");
    assertThat(reading.attribution(0).parent()).isEqualTo(reading.attribution(1).id());
    assertThat(reading.printed(reading.attribution(0).content())).isEqualTo("gol narra");
  }

  @Test
  void aSourceWithoutANameIsAnonymous() {
    VelvishReading reading = VelvishReading.of("\"Gol narra fend,\" pravo gromik.");
    assertThat(reading.attribution(0).kind()).isEqualTo(AttributionKind.ANONYMOUS);
    assertThat(reading.quote(0).actor()).isNull();
  }

  @Test
  void aWeekdayBehindAFormulaIsNoOutlet() {
    assertThat(VelvishReading.of("Gol narra fend, klaxo Velmday.").attributions()).isEmpty();
    assertThat(VelvishReading.of("Gol narra fend, klaxo Velmday dael Ruvok Post.").attributions())
        .containsExactly("klaxo < Ruvok Post = Gol narra fend");
  }

  @Test
  void aDescriptionThatPointsBackIsWhoSpokeLast() {
    VelvishReading reading =
        VelvishReading.of("Orvan Delk sendra kem gol. \"Tir mekk,\" pravo narra Kort Velmar doth.");
    assertThat(reading.quote(0).actor()).isEqualTo("delk");
  }

  @Test
  void aQuotationDoesNotRunFromTheHeadlineIntoTheText() {
    VelvishReading reading =
        VelvishReading.of("Gol \"narra", "Tir mekk\" lova. \"Gol fend,\" pravo Orvan Delk.");
    assertThat(reading.quotes()).containsExactly("DIRECT Gol fend, = Orvan Delk");
  }

  @Test
  void saysNothingOfWhatWasNotSaid() {
    assertThat(VelvishReading.of("Orvan Delk nup sendra gol narra.").attributions()).isEmpty();
    assertThat(VelvishReading.of("Narra melth gol narra fend.").attributions()).isEmpty();
    assertThat(VelvishReading.of("Orvan Delk mekk, pravo gell Narra, tir.").attributions())
        .isEmpty();
    assertThat(VelvishReading.of("Orvan Delk ulvo gol narra.").attributions()).isEmpty();
  }

  @Test
  void readsNoCueInsideAQuotation() {
    assertThat(
            VelvishReading.of("\"Gol Mira Sool sendra narra fend,\" pravo Orvan Delk.")
                .attributions())
        .hasSize(1);
  }

  @Test
  void theSayingsTellTheirActAndTokens() {
    Saying saying = VelvishReading.of("Orvan Delk nevra kem gol narra.").reading().sayings().get(0);
    assertThat(saying.act()).isEqualTo(SpeechAct.CLAIM);
    assertThat(saying.source()).isEqualTo(new TokenRange(0, 2));
    assertThat(saying.cue()).isEqualTo(new TokenRange(2, 3));
    assertThat(saying.content()).isEqualTo(new TokenRange(4, 6));
  }
}
