package org.warta.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warta.Correction;
import org.warta.internal.layout.Layout;
import org.warta.internal.lexicon.Lexicon;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.text.Marked;
import org.warta.internal.text.SourceText;
import org.warta.internal.text.TextMender;
import org.warta.internal.text.Tokenizer;
import org.warta.internal.text.Tokens;

class MissingSpacesTest {
  private static final Lexicon LEXICON =
      Lexicon.builder().add("purra", SenseKind.FUNCTION_WORD, 0).build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "di Torva,Mirsel brel|Torva,Mirsel|Torva, Mirsel",
        "kas torva,Mirsel brel|torva,Mirsel|torva, Mirsel",
        "kas Torva,mirsel brel|Torva,mirsel|Torva, mirsel",
        "kas Ormivel(OMV) brel|Ormivel(OMV)|Ormivel (OMV)",
        "kas (Omv)Gathen brel|(Omv)Gathen|(Omv) Gathen",
        "kas Torva,Ormivel(OMV) brel|Torva,Ormivel(OMV)|Torva, Ormivel (OMV)",
        "kas Ormivel(OMV)Gathen brel|Ormivel(OMV)Gathen|Ormivel (OMV) Gathen"
      })
  void findsALostSpace(String printed, String surface, String corrected) {
    List<Correction> found = spaces(printed, new int[0]);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).surface()).isEqualTo(surface);
    assertThat(found.get(0).corrected()).isEqualTo(corrected);
    assertThat(found.get(0).span().in(printed)).isEqualTo(surface);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kas torva, Mirsel brel", // a space is there
        "kas purra,Mirsel brel", // behind a common word no comma belongs
        "kas torva,mirsel brel", // no capital: the comma may be what is wrong
        "kas 1,5 Torva",
        "kas Torva,5 brel",
        "kas gathen(-gathen) brel",
        "kas Torva(t) brel",
        "kas (Omv)gathen brel"
      })
  void leavesTheRestAlone(String printed) {
    assertThat(spaces(printed, new int[0])).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kas Putindi brel|9|Putindi|Putin di",
        "kas gath-gathenTorva brel|15|gath-gathenTorva|gath-gathen Torva",
        "kas Torva,Mirselzan brel|16|Torva,Mirselzan|Torva, Mirsel zan"
      })
  void joinsTheCutsOfOneStretch(String printed, int cut, String surface, String corrected) {
    List<Correction> found = spaces(printed, new int[] {cut});
    assertThat(found).hasSize(1);
    assertThat(found.get(0).surface()).isEqualTo(surface);
    assertThat(found.get(0).corrected()).isEqualTo(corrected);
  }

  @Test
  void tellsEachLostSpaceWithTheWordsBesideIt() {
    assertThat(read("kas Torva,Mirselzan brel", new int[] {16}).single())
        .extracting(space -> space.mention().corrected())
        .containsExactly("Torva, Mirsel", "Mirsel zan");
  }

  @Test
  void takesNoCommaThatStandsForALostLineForOne() {
    assertThat(spaces("kas brel.,Torva brel.,Torva,mirsel brel", new int[0])).isEmpty();
    assertThat(spaces("kas brel.,Torva brel. Torva,mirsel brel", new int[0])).hasSize(1);
  }

  @Test
  void takesAnEndingForNoWordThatLacksItsSpace() {
    assertThat(spaces("kas Torva's brel", new int[] {9})).isEmpty();
  }

  private static List<Correction> spaces(String text, int[] cuts) {
    return read(text, cuts).runs().stream().map(Marked::mention).toList();
  }

  private static MissingSpaces read(String text, int[] cuts) {
    SourceText source = new TextMender().mend(null, text);
    Tokens tokens = new Tokenizer().tokenize(source).cut(cuts);
    Layout layout = Layout.ofSentence(tokens);
    return MissingSpaces.of(source, tokens, LEXICON.find(tokens), layout);
  }
}
