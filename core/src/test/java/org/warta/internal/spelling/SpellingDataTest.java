package org.warta.internal.spelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warta.spi.LanguageModuleException;

class SpellingDataTest {

  @Test
  void readsStemsAndWhatIsMadeOfThem() {
    Vocabulary words = Words.vocabulary();
    assertThat(words.size()).isEqualTo(17);
    assertThat(words.weight(words.find("domarik"))).isEqualTo(12);
    assertThat(words.weight(words.find("domarikal"))).isEqualTo(7);
    assertThat(words.weight(words.find("gorkelvot"))).isEqualTo(4);
    assertThat(words.find("dom")).isEqualTo(Vocabulary.NONE);
    assertThat(words.find("")).isEqualTo(Vocabulary.NONE);
  }

  @Test
  void readsPairsInTheirOrder() {
    SpellingData data = SpellingData.of(Words.lists());
    int felga = data.words().find("felga");
    int velda = data.words().find("velda");
    assertThat(data.collocations().has(felga, velda)).isTrue();
    assertThat(data.collocations().has(velda, felga)).isFalse();
    assertThat(data.collocations().has(Vocabulary.NONE, velda)).isFalse();
  }

  @Test
  void readsHowMuchOneWordOfAPairTellsOfTheOther() {
    SpellingData data =
        SpellingData.of(
            Words.lists(Words.VOCABULARY, "surface\tnext\nfelga\tvelda7 morenda felluna1\n"));
    int felga = data.words().find("felga");
    Collocations pairs = data.collocations();
    assertThat(pairs.bits(felga, data.words().find("velda"))).isEqualTo(7);
    assertThat(pairs.bits(felga, data.words().find("felluna"))).isEqualTo(1);
    assertThat(pairs.bits(felga, data.words().find("morenda"))).isEqualTo(4); // where none are told
    assertThat(pairs.bits(felga, data.words().find("velta"))).isZero();
    assertThat(pairs.bits(data.words().find("velda"), felga)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"velda0", "velda8", "velda12"})
  void refusesBitsThatNoPairHas(String cell) {
    assertThatThrownBy(
            () ->
                SpellingData.of(
                    Words.lists(Words.VOCABULARY, "surface\tnext\nfelga\t" + cell + "\n")))
        .isInstanceOf(LanguageModuleException.class)
        .hasMessageStartingWith("qvv/collocations.tsv:2:2: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"barul", "barul99", "barul9(barula2", "barul9barun2", "9", "domarik9", "barul9)"})
  void refusesABrokenRowWithFileLineAndColumn(String cell) {
    assertThatThrownBy(
            () ->
                SpellingData.of(
                    Words.lists("surface\twords\nba\t" + cell + "\n", "surface\tnext\n")))
        .isInstanceOf(LanguageModuleException.class)
        .hasMessageStartingWith("qvv/vocabulary.tsv:2:2: ");
  }

  @Test
  void refusesAPairOfWordsThatAreNotListed() {
    assertThatThrownBy(
            () ->
                SpellingData.of(
                    Words.lists(Words.VOCABULARY, "surface\tnext\nfelga\tvelda nixum\n")))
        .isInstanceOf(LanguageModuleException.class)
        .hasMessageStartingWith("qvv/collocations.tsv:2:2: ")
        .hasMessageContaining("nixum");
  }
}
