package org.warta.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warta.internal.text.Prefixes;
import org.warta.internal.text.Tokens;

class GluedWordsTest {
  private final Lexicon lexicon =
      Lexicon.builder()
          .add("vo", SenseKind.FUNCTION_WORD, 0)
          .add("lur", SenseKind.FUNCTION_WORD, 0)
          .add("purra", SenseKind.FUNCTION_WORD, 0)
          .add("Torvan", SenseKind.PLACE, 0)
          .add("Ilna Mirsel", SenseKind.ACTOR, 0)
          .add("YouTorv", SenseKind.OUTLET, 0)
          .add("news", SenseKind.OUTLET, 1)
          .build();
  private final GluedWords words =
      new GluedWords(
          lexicon,
          List.of("vo", "lur", "purra"),
          List.of("za vint"),
          new Prefixes(List.of("za")),
          new GluedWords.Vocabulary() {
            private final List<String> listed =
                List.of("zandel", "news", "purra", "ormivel", "zandelor", "orzandel");

            @Override
            public boolean knows(char[] folded, int begin, int end) {
              return listed.contains(new String(folded, begin, end - begin));
            }

            @Override
            public boolean mayKnow(char[] folded, int begin, int end) {
              return new String(folded, begin, end - begin).equals("purranews");
            }
          });

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "KPKpurra gathen|KPK purra gathen",
        "gathen zavint brel|gathen za vint brel", // written apart
        "KPKvo gathen|KPK vo gathen",
        "Mirtavo gathen. Mirta brel|Mirta vo gathen. Mirta brel",
        "Mirtazandel gathen. Mirta brel|Mirta zandel gathen. Mirta brel",
        "Gath Ormirzandelor brel|Gath Ormir zandelor brel", // a name that goes on and a long verb
        "Ilna Mirselzandel gathen|Ilna Mirsel zandel gathen",
        "gathen PurraTorvan|gathen Purra Torvan",
        "gathen RekuMirta Ovel. Mirta brel Mirta|gathen Reku Mirta Ovel. Mirta brel Mirta",
        "gathen RIMirta Ovel. Mirta brel Mirta|gathen RI Mirta Ovel. Mirta brel Mirta",
        "gathen KPKIlna Mirsel brel KPK|gathen KPK Ilna Mirsel brel KPK", // a code and a known name
        "gathen KPKIlna Mirselvo brel KPK|gathen KPK Ilna Mirsel vo brel KPK", // at both ends
        "gathen KPKvoTorvan brel KPK|gathen KPK vo Torvan brel KPK", // a code, three words
        "gathen MirtavoTorvan Ovel. Mirta|gathen Mirta vo Torvan Ovel. Mirta", // three words
        "gathen purraTorvan brel|gathen purra Torvan brel",
        "gathen purraMirta brel|gathen purra Mirta brel",
        "gathen MirtaTorvan brel Mirta|gathen Mirta Torvan brel Mirta",
        "gathen MirtaTorvan, brel Mirta|gathen Mirta Torvan, brel Mirta",
        "gathen zandelMirsek brel|gathen zandel Mirsek brel", // a word and any name
        "gathen zandelTorvanvo brel|gathen zandel Torvan vo brel", // three in one
        "gathen PurraTorvanvo brel|gathen Purra Torvan vo brel",
        "gathen TorvanvoTorvanlur brel Torvan|gathen Torvan vo Torvan lur brel Torvan",
        "gathen KIPZandel brel KIP|gathen KIP Zandel brel KIP", // a code and a word
        "gathen zandelTorvan. Brel|gathen zandel Torvan. Brel", // the full stop ends no address
        "gathen KPKormivel brel KPK|gathen KPK ormivel brel KPK", // a code and a word
        "gathen GathIlna Mirsel brel|gathen Gath Ilna Mirsel brel", // what is left is a known name
        "gathen purrazandel brel|gathen purra zandel brel", // a common word and a word
        "gathen zandelpurra brel|gathen zandel purra brel",
        "gathen zandelormivel brel|gathen zandel ormivel brel" // two long words
      })
  void cutsWhereBothHalvesAreSure(String printed, String mended) {
    assertThat(cut(printed)).isEqualTo(mended);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "YouTorv gathen", // a known name
        "Gath Ormirorzandel brel", // a name that ends like a word that is no verb
        "gathen Ormirzandelor brel", // no name stands before it
        "gathen zandelTo brel", // too short for a name
        "gathen newsTorvan brel", // the channel of an outlet
        "MirTak gathen", // halves that nobody knows
        "MirtaTorvan brel", // one half known
        "MirTak brel MirTak Mir Tak", // printed so twice
        "Mirtazandel brel", // the rest of it stands nowhere alone
        "Mirtazande brel Mirta", // no word of the vocabulary
        "Mirtavo brel", // the rest of it stands nowhere alone
        "Mirtavo brel mirta Mirta", // the rest of it is a common noun here
        "Mirtavo brel Mirta Mirtavo", // printed so twice
        "@MirtaTorvan brel Mirta", // an account
        "www.MirtaTorvan brel Mirta", // an address
        "MirtaTorvan.com brel Mirta", // an address
        "KPKgathen brel", // no common word
        "Kpurra brel", // one capital is no code
        "purravo lur", // too short for two words
        "purranews lur", // may be a form of a word
        "zandelnews lur", // neither is one of the commonest, one is short
        "purrazandel lur purrazandel", // printed so twice
        "zandel-purrazandel lur", // half of a compound
        "ormivvel lur" // a letter too many
      })
  void leavesAloneWhatIsNotSure(String printed) {
    assertThat(cut(printed)).isEqualTo(printed);
  }

  @Test
  void cutsTheCityOfADatelineFromTheStory() {
    assertThat(cut("Dalva7.com, OstravGathen brel")).isEqualTo("Dalva7.com, Ostrav Gathen brel");
    assertThat(cut("brel brel brel brel brel brel brel brel brel Dalva.com, OstravGathen brel"))
        .endsWith("OstravGathen brel");
  }

  @Test
  void countsTheHeadOfTheTextBehindTheTitle() {
    Tokens tokens = TextTokens.of("Lor brel zod\nDalva7.com, OstravGathen brel");
    assertThat(words.find(tokens, 13)).containsExactly(31);
  }

  @Test
  void cutsAsManyAsThereAre() {
    String printed = "KPKvo ".repeat(50).strip();
    assertThat(cut(printed)).isEqualTo("KPK vo ".repeat(50).strip());
  }

  private String cut(String printed) {
    int[] cuts = words.find(TextTokens.of(printed), 0);
    List<String> parts = new ArrayList<>();
    int at = 0;
    for (int cut : cuts) {
      parts.add(printed.substring(at, cut));
      at = cut;
    }
    parts.add(printed.substring(at));
    return String.join(" ", parts);
  }
}
