package org.warta.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warta.Correction;
import org.warta.CorrectionKind;
import org.warta.Field;
import org.warta.Span;

/** Damage is made with the JDK's own charsets, so that the tables mended by are not asked twice. */
class TextMenderTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Charset MAC_ROMAN = Charset.forName("x-MacRoman");
  private static final String PUNCTUATED =
      "\u2018vo\u2019 \u2013 \u201Clur \u2014 zan\u2026 \u2022";
  private static final String LETTERS = "n\u00E9v\u00F6r k\u00FCl\u00F1a s\u00E3o";

  private final TextMender mender = new TextMender();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vo lur zan",
        "CAF\u00C9\u00BB",
        "\u00ABCAF\u00C9\u00BB",
        "\u201CTorv\u201D \u2013 \u2018vo\u2019\u2026",
        "\u00C2ge d'or",
        "\u00C3 la carte",
        "S\u00E3o Paulo, \u00C5ngstr\u00F6m, na\u00EFve, fa\u00E7ade",
        "\u00D1AND\u00DA \u00C7A VA?",
        "2 \u00D7 3 = 6; 5 \u00B1 1; \u00BD; \u00A350; \u00A7 2; 20 \u00B0C",
        "\u0110\u00E0 N\u1EB5ng",
        "\u0645\u0631\u062D\u0628\u0627 \u041C\u043E\u0441\u043A\u0432\u0430 \u6771\u4EAC",
        "\uD83D\uDE00 vo \uD83C\uDDEE\uD83C\uDDE9",
        "\u221A2 \u2248 1,41",
        "E = mc\u00B2\u00AE"
      })
  void leavesSoundTextAlone(String text) {
    SourceText source = mender.mend(null, text);
    assertThat(source.mended(0, source.length())).isEqualTo(text);
    assertThat(source.corrections()).isEmpty();
  }

  @Test
  void mendsWindowsPunctuation() {
    assertThat(mended(damage(PUNCTUATED, WINDOWS))).isEqualTo(PUNCTUATED);
  }

  @Test
  void mendsLatin1Punctuation() {
    String euro = PUNCTUATED + " 10 \u20AC \u201D";
    assertThat(mended(damage(euro, StandardCharsets.ISO_8859_1))).isEqualTo(euro);
  }

  @Test
  void mendsMacRomanQuotationMarks() {
    assertThat(damage("\u201Cvo\u201D", MAC_ROMAN))
        .isEqualTo("\u201A\u00C4\u00FAvo\u201A\u00C4\u00F9");
    assertThat(mended(damage("\u201Cvo\u201D " + PUNCTUATED, MAC_ROMAN)))
        .isEqualTo("\u201Cvo\u201D " + PUNCTUATED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "ISO-8859-1", "x-MacRoman"})
  void mendsAccentedLettersInsideWords(String encoding) {
    assertThat(mended(damage(LETTERS, Charset.forName(encoding)))).isEqualTo(LETTERS);
  }

  @Test
  void mendsFourByteCharacters() {
    String face = "vo \uD83D\uDE00 lur";
    assertThat(mended(damage(face, StandardCharsets.ISO_8859_1))).isEqualTo(face);
  }

  @Test
  void mendsDamageOfDamageAndReportsItOnce() {
    String twice = damage(damage("lur \u201Cvo", WINDOWS), WINDOWS);
    SourceText source = mender.mend(null, twice);
    assertThat(source.mended(0, source.length())).isEqualTo("lur \u201Cvo");
    assertThat(source.corrections()).hasSize(1);
    Correction only = source.corrections().get(0);
    assertThat(only.surface()).isEqualTo(twice.substring(4, twice.length() - 2));
    assertThat(only.corrected()).isEqualTo("\u201C");
  }

  @Test
  void mendsThreeLayersOfDamage() {
    String thrice = damage(damage(damage("vo \u2026", WINDOWS), WINDOWS), WINDOWS);
    assertThat(mended(thrice)).isEqualTo("vo \u2026");
  }

  @Test
  void mendsAClosingQuotationMarkWhoseLastByteWasLost() {
    assertThat(mended("\u00E2\u20AC\u0153vo\u00E2\u20AC lur")).isEqualTo("\u201Cvo\u201D lur");
  }

  @Test
  void mendsADamagedNoBreakSpace() {
    assertThat(mended("Torv -\u00AC\u2020vo")).isEqualTo("Torv -\u00A0vo");
  }

  @Test
  void reportsEachMendWithItsPlaceAndKind() {
    String text = "ab \u00E2\u20AC\u0153cd\u00E2\u20AC\u2122s";
    SourceText source = mender.mend(null, text);
    assertThat(source.corrections())
        .extracting(Correction::span, Correction::surface, Correction::corrected, Correction::kind)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                Span.of(3, 6), "\u00E2\u20AC\u0153", "\u201C", CorrectionKind.ENCODING),
            org.assertj.core.groups.Tuple.tuple(
                Span.of(8, 11), "\u00E2\u20AC\u2122", "\u2019", CorrectionKind.ENCODING));
  }

  @Test
  void joinsNeighbouringMendsInOneCorrection() {
    SourceText source = mender.mend(null, "a \u00E2\u20AC\u201C\u00E2\u20AC\u201C b");
    assertThat(source.corrections()).hasSize(1);
    assertThat(source.corrections().get(0).span()).isEqualTo(Span.of(2, 8));
    assertThat(source.corrections().get(0).corrected()).isEqualTo("\u2013\u2013");
  }

  @Test
  void leadsBackToThePrintedCharacters() {
    String text = "a \u00E2\u20AC\u0153b";
    SourceText source = mender.mend(null, text);
    assertThat(source.mended(0, source.length())).isEqualTo("a \u201Cb");
    assertThat(source.span(0, 1)).isEqualTo(Span.of(0, 1));
    assertThat(source.span(2, 3)).isEqualTo(Span.of(2, 5));
    assertThat(source.span(3, 4)).isEqualTo(Span.of(5, 6));
    assertThat(source.span(2, 4)).isEqualTo(Span.of(2, 6));
    assertThat(source.surface(2, 4)).isEqualTo("\u00E2\u20AC\u0153b");
    assertThat(source.span(4, 4)).isEqualTo(Span.of(6, 6));
  }

  @ParameterizedTest
  @CsvSource({
    "vo\u00ADlur",
    "vo\u200Blur",
    "vo\uFEFFlur",
    "vo\u200Elur",
    "vo\u202Alur",
    "vo\u2060lur"
  })
  void leavesInvisibleCharactersOutWithoutReport(String text) {
    SourceText source = mender.mend(null, text);
    assertThat(source.mended(0, source.length())).isEqualTo("volur");
    assertThat(source.corrections()).isEmpty();
    assertThat(source.span(2, 5)).isEqualTo(Span.of(3, 6));
    assertThat(source.surface(0, 5)).isEqualTo(text);
  }

  @Test
  void leavesAByteOrderMarkAtTheHeadOut() {
    SourceText source = mender.mend(null, "\uFEFFvo");
    assertThat(source.mended(0, source.length())).isEqualTo("vo");
    assertThat(source.span(0, 2)).isEqualTo(Span.of(1, 3));
  }

  @Test
  void composesCombiningMarks() {
    String text = "ne\u0301vor u\u0308 u\u0302\u0301";
    SourceText source = mender.mend(null, text);
    assertThat(source.mended(0, source.length()))
        .isEqualTo(java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC));
    assertThat(source.surface(1, 2)).isEqualTo("e\u0301");
    assertThat(source.corrections()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD83D", "\uDE00", "\uDE00\uD83D"})
  void replacesHalfSurrogatePairs(String half) {
    SourceText source = mender.mend(null, "vo " + half + " lur");
    assertThat(source.mended(0, source.length()))
        .isEqualTo("vo " + "\uFFFD".repeat(half.length()) + " lur");
    assertThat(source.surface(3, 3 + half.length())).isEqualTo(half);
  }

  @Test
  void keepsTitleAndTextApart() {
    SourceText source = mender.mend("T \u00E2\u20AC\u0153", "\u00E2\u20AC\u0153b");
    assertThat(source.mended(0, source.length())).isEqualTo("T \u201C\n\u201Cb");
    assertThat(source.textStart()).isEqualTo(4);
    assertThat(source.span(2, 3)).isEqualTo(new Span(2, 5, Field.TITLE));
    assertThat(source.span(4, 5)).isEqualTo(new Span(0, 3, Field.TEXT));
    assertThat(source.corrections())
        .extracting(Correction::span)
        .containsExactly(new Span(2, 5, Field.TITLE), new Span(0, 3, Field.TEXT));
  }

  @Test
  void neverReadsOneCharacterOutOfTitleAndText() {
    SourceText source = mender.mend("T \u00E2\u20AC", "\u0153b");
    assertThat(source.mended(source.textStart(), source.length())).isEqualTo("\u0153b");
    assertThat(source.mended(0, source.textStart())).isEqualTo("T \u201D\n");
  }

  @Test
  void knowsWhereTheTextBeginsBehindATitleThatEndsInvisibly() {
    SourceText source = mender.mend("T\u200B", "\u200B\u0301vo");
    assertThat(source.mended(0, source.textStart())).isEqualTo("T\n");
    assertThat(source.span(source.textStart(), source.length()).field()).isEqualTo(Field.TEXT);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyMendedCharacterLeadsToItsOwnPartOfTheText(long seed) {
    Random random = new Random(seed);
    String title = random.nextBoolean() ? null : noise(random, 20);
    String text = noise(random, 200);
    SourceText source = mender.mend(title, text);
    int at = 0;
    for (int i = source.textStart(); i < source.length(); i++) {
      Span span = source.span(i, i + 1);
      assertThat(span.field()).isEqualTo(Field.TEXT);
      boolean secondHalf = Character.isLowSurrogate(source.chars()[i]) && span.begin() < at;
      assertThat(span.begin()).isGreaterThanOrEqualTo(secondHalf ? 0 : at);
      assertThat(span.end()).isGreaterThan(span.begin()).isLessThanOrEqualTo(text.length());
      at = span.end();
    }
    for (Correction correction : source.corrections()) {
      boolean inTitle = correction.span().field() == Field.TITLE;
      assertThat(correction.surface())
          .isEqualTo(correction.span().in(inTitle && title != null ? title : text));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void mendsWhatItMendedNoFurther(long seed) {
    String text = mended(noise(new Random(seed), 200));
    assertThat(mended(mended(text))).isEqualTo(mended(text));
  }

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  private static String noise(Random random, int most) {
    String[] pieces = {
      "a",
      "B",
      " ",
      "\n",
      ".",
      "\u00E2\u20AC\u0153",
      "\u00E2",
      "\u20AC",
      "\u0153",
      "\u00C3\u00A9",
      "\u00C3",
      "\u00A9",
      "\u201A\u00C4\u00FA",
      "\u0301",
      "e\u0301",
      "\u200B",
      "\uFEFF",
      "\u00AD",
      "\uD83D\uDE00",
      "\uD83D",
      "\uDE00",
      "\u00F0\u0178\u02DC\u20AC",
      "\u00C3\u00A2\u00E2\u201A\u00AC\u00C5\u201C",
      "\u00C2\u00AD",
      "\u00E2\u20AC\u2039",
      "\u221A\u00A9",
      "\u00A0",
      "\u202E"
    };
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(most); n >= 0; n--) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    return text.toString();
  }

  private static String damage(String text, Charset readAs) {
    return new String(text.getBytes(StandardCharsets.UTF_8), readAs);
  }

  private String mended(String text) {
    SourceText source = mender.mend(null, text);
    return source.mended(0, source.length());
  }
}
