package org.warta.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warta.internal.text.Tokens.NUMBER;
import static org.warta.internal.text.Tokens.SYMBOL;
import static org.warta.internal.text.Tokens.WORD;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TokenizerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "vo lur|vo lur",
        "vo,lur.|vo , lur .",
        "Mi-24|Mi - 24",
        "9/11/2020|9 / 11 / 2020",
        "QZ8501|QZ 8501",
        "Jum'at Ma\u2019ruf|Jum'at Ma\u2019ruf",
        "'vo'|' vo '",
        "lur'Zan|lur ' Zan",
        "vo`lur|vo ` lur",
        "\u201CVo\u201D|\u201C Vo \u201D",
        "Rp1.500|Rp 1 . 500",
        "\u00E9\u00E7a\u0301|\u00E9\u00E7\u00E1",
        "\u0663\u0664|\u0663\u0664",
        "a\u00A0b|a b"
      })
  void cutsWordsNumbersAndSymbols(String text, String tokens) {
    assertThat(surfaces(tokenize(text))).containsExactly(tokens.split(" "));
  }

  @Test
  void tellsTheKindsOfTokens() {
    Tokens tokens = tokenize("Vo 12 ,");
    assertThat(tokens.kind(0)).isEqualTo(WORD);
    assertThat(tokens.kind(1)).isEqualTo(NUMBER);
    assertThat(tokens.kind(2)).isEqualTo(SYMBOL);
    assertThat(tokens.isWord(0)).isTrue();
    assertThat(tokens.isNumber(1)).isTrue();
    assertThat(tokens.isSymbol(2, ',')).isTrue();
    assertThat(tokens.isSymbol(2, '.')).isFalse();
    assertThat(tokens.isSymbol(0, 'v')).isFalse();
    assertThat(tokens.isSymbol(-1, ',')).isFalse();
    assertThat(tokens.isSymbol(3, ',')).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "vo,false,false,false",
    "Vo,true,false,false",
    "VO,true,true,false",
    "V,true,false,false",
    "voLur,false,false,true",
    "VoLur,true,false,true",
    "VOlur,true,false,false",
    "V'O,true,true,false",
    "\u00C9T\u00C9,true,true,false"
  })
  void tellsTheCaseOfAWord(String word, boolean capital, boolean allCapitals, boolean inner) {
    Tokens tokens = tokenize(word);
    assertThat(tokens.count()).isEqualTo(1);
    assertThat(tokens.isCapital(0)).isEqualTo(capital);
    assertThat(tokens.isAllCapitals(0)).isEqualTo(allCapitals);
    assertThat(tokens.hasInnerCapital(0)).isEqualTo(inner);
  }

  @Test
  void tellsWhatStandsBeforeAToken() {
    Tokens tokens = tokenize("a, b\n  c\u2028d \n");
    assertThat(surfaces(tokens)).containsExactly("a", ",", "b", "c", "d");
    assertThat(flags(tokens, true)).containsExactly(false, true, false, false, false);
    assertThat(flags(tokens, false)).containsExactly(true, false, false, true, true);
  }

  @Test
  void foldsEachCharacterInItsPlace() {
    Tokens tokens = tokenize("\u00C9t\u0131 \u2019\u2014\n7");
    assertThat(String.valueOf(tokens.folded())).isEqualTo("eti '- 7");
    assertThat(tokens.folds(0, "eti")).isTrue();
    assertThat(tokens.folds(0, "et")).isFalse();
    assertThat(tokens.folds(0, "eto")).isFalse();
  }

  @Test
  void readsNumbersUpToNineDigits() {
    Tokens tokens = tokenize("0 007 999999999 1000000000 \u0663\u0664");
    assertThat(tokens.intValue(0)).isZero();
    assertThat(tokens.intValue(1)).isEqualTo(7);
    assertThat(tokens.intValue(2)).isEqualTo(999_999_999);
    assertThat(tokens.intValue(3)).isEqualTo(-1);
    assertThat(tokens.intValue(4)).isEqualTo(34);
  }

  @Test
  void findsTheTokenAtOrAfterAPosition() {
    Tokens tokens = tokenize("ab cd");
    assertThat(tokens.at(0)).isZero();
    assertThat(tokens.at(1)).isEqualTo(1);
    assertThat(tokens.at(3)).isEqualTo(1);
    assertThat(tokens.at(4)).isEqualTo(2);
    assertThat(tokenize("").at(0)).isZero();
  }

  @Test
  void cutsWordsInTwoAndReadsTheirCaseAnew() {
    Tokens printed = tokenize("Vo Lurzan 12 KPKvolur");
    Tokens cut = printed.cut(new int[] {6, 16, 18});
    assertThat(surfaces(cut)).containsExactly("Vo", "Lur", "zan", "12", "KPK", "vo", "lur");
    assertThat(flags(cut, true)).containsExactly(false, false, true, false, false, true, true);
    assertThat(cut.isCapital(1)).isTrue();
    assertThat(cut.isCapital(2)).isFalse();
    assertThat(cut.isAllCapitals(4)).isTrue();
    assertThat(cut.isWord(5)).isTrue();
    assertThat(surfaces(printed)).containsExactly("Vo", "Lurzan", "12", "KPKvolur");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyCharacterIsInOneTokenOrIsWhiteSpace(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(300); i > 0; i--) {
      text.append(
          random.nextBoolean()
              ? "ab Z9.'\u2019\u00A0\n\u0301".charAt(random.nextInt(11))
              : (char) random.nextInt(0x10000));
    }
    Tokens tokens = tokenize(text.toString());
    int at = 0;
    for (int t = 0; t < tokens.count(); t++) {
      assertThat(tokens.begin(t)).isGreaterThanOrEqualTo(at);
      assertThat(tokens.end(t)).isGreaterThan(tokens.begin(t));
      assertThat(tokens.isGlued(t)).isEqualTo(t > 0 && tokens.begin(t) == at);
      for (int i = at; i < tokens.begin(t); i++) {
        assertThat(CharTable.classOf(tokens.chars()[i])).isLessThanOrEqualTo(CharTable.BREAK);
      }
      at = tokens.end(t);
    }
    assertThat(String.valueOf(tokens.chars(), at, tokens.chars().length - at))
        .matches(
            rest -> rest.chars().allMatch(c -> CharTable.classOf((char) c) <= CharTable.BREAK));
    assertThat(tokens.folded()).hasSameSizeAs(tokens.chars());
  }

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  private static Tokens tokenize(String text) {
    return new Tokenizer().tokenize(new TextMender().mend(null, text));
  }

  private static List<String> surfaces(Tokens tokens) {
    List<String> surfaces = new ArrayList<>();
    for (int t = 0; t < tokens.count(); t++) {
      surfaces.add(String.valueOf(tokens.chars(), tokens.begin(t), tokens.length(t)));
    }
    return surfaces;
  }

  private static List<Boolean> flags(Tokens tokens, boolean glued) {
    List<Boolean> flags = new ArrayList<>();
    for (int t = 0; t < tokens.count(); t++) {
      flags.add(glued ? tokens.isGlued(t) : tokens.isLineStart(t));
    }
    return flags;
  }
}
