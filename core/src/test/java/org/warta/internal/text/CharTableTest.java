package org.warta.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharTableTest {
  /** Letters whose base ICU does not know, see the class. */
  private static final Set<Character> OWN =
      Set.of(
          '\u0131', '\u0259', '\u018F', '\u0142', '\u0141', '\u00F8', '\u00D8', '\u01FE', '\u01FF',
          '\u0111', '\u0110');

  @ParameterizedTest
  @CsvSource({
    "A,a",
    "z,z",
    "\u00C9,e",
    "\u00F6,o",
    "\u1EB5,a",
    "\u0130,i",
    "\u0131,i",
    "\u0259,a",
    "\u018F,a",
    "\u0142,l",
    "\u0141,l",
    "\u00F8,o",
    "\u00D8,o",
    "\u0111,d",
    "\u0110,d",
    "\u00E7,c",
    "\u015F,s",
    "\u011F,g",
    "\u00D1,n",
    "\u0401,\u0435",
    "\u0416,\u0436",
    "\u03A3,\u03C3",
    "\u03C2,\u03C3"
  })
  void foldsCaseAndMarksAway(char printed, char folded) {
    assertThat(CharTable.fold(printed)).isEqualTo(folded);
  }

  @ParameterizedTest
  @ValueSource(
      chars = {'\u2018', '\u2019', '\u201A', '\u201B', '\u02BC', '\u02BB', '\u00B4', '`', '\u2032'})
  void foldsEveryApostropheToOne(char printed) {
    assertThat(CharTable.fold(printed)).isEqualTo('\'');
  }

  @ParameterizedTest
  @ValueSource(chars = {'\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB', '\u2033'})
  void foldsEveryDoubleQuotationMarkToOne(char printed) {
    assertThat(CharTable.fold(printed)).isEqualTo('"');
  }

  @ParameterizedTest
  @ValueSource(chars = {'\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212'})
  void foldsEveryDashToOne(char printed) {
    assertThat(CharTable.fold(printed)).isEqualTo('-');
  }

  @ParameterizedTest
  @ValueSource(
      chars = {' ', '\t', '\n', '\r', '\u00A0', '\u2009', '\u202F', '\u3000', '\u2028', '\uFEFF'})
  void foldsEveryWhiteSpaceToOneSpace(char printed) {
    assertThat(CharTable.fold(String.valueOf(new char[] {'a', printed, 'b'}))).isEqualTo("a b");
  }

  @Test
  void keepsWhatWouldFoldToSeveralCharacters() {
    assertThat(CharTable.fold('\u00E6')).isEqualTo('\u00E6');
    assertThat(CharTable.fold('\u00C6')).isEqualTo('\u00E6');
    assertThat(CharTable.fold('\u00DF')).isEqualTo('\u00DF');
    assertThat(CharTable.fold('\u00BD')).isEqualTo('\u00BD');
  }

  @Test
  void foldsLettersAsIcuDoesWhereIcuGivesOneCharacter() {
    Normalizer2 decomposer = Normalizer2.getNFKDInstance();
    int compared = 0;
    for (char c = 0; c < '\u3000'; c++) {
      if (!Character.isLetter(c) || OWN.contains(c) || CharTable.fold(c) == '\'') {
        continue;
      }
      String bare = withoutMarks(decomposer.normalize(String.valueOf(c)));
      String expected = UCharacter.foldCase(bare, true);
      if (expected.length() == 1
          && !OWN.contains(expected.charAt(0))
          && decomposer.normalize(String.valueOf(c)).startsWith(bare)) {
        assertThat(CharTable.fold(c)).as("U+%04X", (int) c).isEqualTo(expected.charAt(0));
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(3_000);
  }

  @Test
  void foldsWhatIsFoldedToItself() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      char once = CharTable.fold((char) c);
      assertThat(CharTable.fold(once)).as("U+%04X", c).isEqualTo(once);
    }
  }

  @Test
  void foldsUpperAndLowerCaseAlike() {
    for (char c = 0; c < '\u3000'; c++) {
      char lower = Character.toLowerCase(c);
      if (Character.isUpperCase(c) && lower < '\u3000' && Character.toUpperCase(lower) == c) {
        assertThat(CharTable.fold(c)).as("U+%04X", (int) c).isEqualTo(CharTable.fold(lower));
      }
    }
  }

  @Test
  void foldsWordsOfAListToOneSpaceBetweenThem() {
    assertThat(CharTable.fold("  L\u00DBr \u00A0 Z\u00E1n\u2019o\t")).isEqualTo("lur zan'o");
    assertThat(CharTable.fold(" \u00A0")).isEmpty();
  }

  @Test
  void tellsTheClassOfACharacter() {
    assertThat(CharTable.classOf('\u00A0')).isEqualTo(CharTable.SPACE);
    assertThat(CharTable.classOf('\u2028')).isEqualTo(CharTable.BREAK);
    assertThat(CharTable.classOf('\u00DF')).isEqualTo(CharTable.LOWER);
    assertThat(CharTable.classOf('\u6771')).isEqualTo(CharTable.LOWER);
    assertThat(CharTable.classOf('\u0301')).isEqualTo(CharTable.LOWER);
    assertThat(CharTable.classOf('\u01C5')).isEqualTo(CharTable.UPPER);
    assertThat(CharTable.classOf('\u0663')).isEqualTo(CharTable.DIGIT);
    assertThat(CharTable.classOf('\u00BD')).isEqualTo(CharTable.SYMBOL);
    assertThat(CharTable.classOf('\uD83D')).isEqualTo(CharTable.SYMBOL);
    assertThat(CharTable.isLetter('\u0416')).isTrue();
    assertThat(CharTable.isLetter('7')).isFalse();
  }

  private static String withoutMarks(String decomposed) {
    StringBuilder bare = new StringBuilder();
    decomposed
        .codePoints()
        .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }

  @Test
  void classesOfWholeRangesAreThoseOfTheirCharacters() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      assertThat(CharTable.classOf((char) c))
          .as("U+%04X", c)
          .isEqualTo(CharTable.classify((char) c));
    }
  }
}
