package org.warta.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warta.CorrectionKind;
import org.warta.NewsNormalizer;
import org.warta.RawArticle;
import org.warta.SpellingSuggester;
import org.warta.Suggestion;
import org.warta.spi.ListKind;
import org.warta.spi.WordList;

class IndonesianSpellingTest {
  private static final SpellingSuggester SUGGESTER = SpellingSuggester.of(new IndonesianModule());

  @ParameterizedTest
  @CsvFileSource(resources = "/golden/typos.tsv", delimiter = '\t', numLinesToSkip = 1)
  void suggestsWhatWasMeantFirst(String printed, String meant) {
    assertThat(SUGGESTER.suggest(printed)).first().extracting(Suggestion::word).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/golden/typos-none.tsv", delimiter = '\t', numLinesToSkip = 1)
  void suggestsNothingForARightWord(String word) {
    assertThat(SUGGESTER.suggest(word)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void aLongFrequentWordWithTwoLettersExchangedIsFoundBack(long seed) {
    Random random = new Random(seed);
    List<String> words = frequentLongWords();
    for (int i = 0; i < 300; i++) {
      String word = words.get(random.nextInt(words.size()));
      int at = 1 + random.nextInt(word.length() - 2);
      String slip =
          word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
      if (!slip.equals(word) && !SUGGESTER.suggest(slip).isEmpty()) {
        assertThat(SUGGESTER.suggest(slip)).as(slip).extracting(Suggestion::word).contains(word);
      }
    }
  }

  @Test
  void everyListedWordIsLetBe() {
    for (String word : vocabulary().keySet()) {
      assertThat(SUGGESTER.suggest(word)).as(word).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"didalam,di dalam", "diantaranya,di antaranya", "keatas,ke atas"})
  void partsAPrepositionFromTheNextWord(String printed, String meant) {
    String text = "Mereka pindah " + printed + " lagi.";
    assertThat(NewsNormalizer.create().normalize(RawArticle.of(text)).corrections())
        .singleElement()
        .satisfies(
            correction -> {
              assertThat(correction.kind()).isEqualTo(CorrectionKind.SPLIT);
              assertThat(correction.surface()).isEqualTo(printed);
              assertThat(correction.corrected()).isEqualTo(meant);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "Gubenur,Gubernur,Rapat itu dipimpin Gubenur Jawa Tengah kemarin.",
    "Kementrian,Kementerian,Surat itu dikirim Kementrian Keuangan kemarin.",
    "Sedangakn,Sedangkan,Sedangakn warga lain menunggu di rumah.",
    "Menurutya,Menurutnya,'Menurutya, jalan itu akan dibuka.'"
  })
  void mendsAWordThatHasTheCapitalOfATitleOrOfASentence(String printed, String meant, String text) {
    assertThat(NewsNormalizer.create().normalize(RawArticle.of(text)).corrections())
        .singleElement()
        .satisfies(
            correction -> {
              assertThat(correction.surface()).isEqualTo(printed);
              assertThat(correction.corrected()).isEqualTo(meant);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kader itu bernama Kurnia Tandjung dan tinggal di Medan.",
        "Saham Minerals milik perusahaan itu naik.",
        "Mereka makan di Pertamax kemarin.",
        "Para pencinta bal-balan berkumpul."
      })
  void letsNamesAndHalvesOfADoubledWordBe(String text) {
    assertThat(NewsNormalizer.create().normalize(RawArticle.of(text)).corrections()).isEmpty();
  }

  private static List<String> frequentLongWords() {
    List<String> words = new ArrayList<>();
    vocabulary()
        .forEach(
            (word, weight) -> {
              if (word.length() >= 8 && weight >= 9) {
                words.add(word);
              }
            });
    assertThat(words).hasSizeGreaterThan(200);
    return words;
  }

  /** Each listed word with its class. */
  private static NavigableMap<String, Integer> vocabulary() {
    TreeMap<String, Integer> words = new TreeMap<>();
    for (WordList.Row row :
        new IndonesianModule().wordLists().list(ListKind.VOCABULARY).orElseThrow().rows()) {
      for (String cell : row.text("words").split("[ ()]+", -1)) {
        if (!cell.isEmpty()) {
          int digits = cell.length();
          while (Character.isDigit(cell.codePointAt(digits - 1))) {
            digits--;
          }
          words.put(cell.substring(0, digits), Integer.parseInt(cell.substring(digits)));
        }
      }
    }
    return words;
  }
}
