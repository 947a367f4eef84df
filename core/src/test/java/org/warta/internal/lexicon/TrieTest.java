package org.warta.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrieTest {

  @Test
  void findsNothingWhereNothingIs() {
    Trie trie = new TrieBuilder(16).build();
    assertThat(lookup(trie, "")).isEqualTo(-1);
    assertThat(lookup(trie, "a")).isEqualTo(-1);
  }

  @Test
  void tellsAKeyFromItsBeginningAndItsContinuation() {
    TrieBuilder builder = new TrieBuilder(16);
    builder.add("vo");
    builder.add("volur");
    Trie trie = builder.build();
    assertThat(lookup(trie, "vo")).isZero();
    assertThat(lookup(trie, "volur")).isEqualTo(1);
    assertThat(lookup(trie, "volu")).isEqualTo(-1);
    assertThat(lookup(trie, "volurz")).isEqualTo(-1);
    assertThat(lookup(trie, "")).isEqualTo(-1);
  }

  @Test
  void numbersAKeyOnce() {
    TrieBuilder builder = new TrieBuilder(16);
    assertThat(builder.add("vo")).isZero();
    assertThat(builder.add("lur")).isEqualTo(1);
    assertThat(builder.add("vo")).isZero();
    assertThat(builder.keys()).isEqualTo(2);
  }

  @Test
  void looksAtTheGivenCharactersAlone() {
    TrieBuilder builder = new TrieBuilder(16);
    builder.add("lur");
    Trie trie = builder.build();
    assertThat(trie.lookup("volurzan".toCharArray(), 2, 5)).isZero();
    assertThat(trie.lookup("volurzan".toCharArray(), 2, 6)).isEqualTo(-1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void agreesWithAHashMapOnRandomKeys(long seed) {
    Random random = new Random(seed);
    int alphabet = seed % 2 == 0 ? 4 : 0xFFFF;
    TrieBuilder builder = new TrieBuilder(16);
    Map<String, Integer> oracle = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      String key = word(random, alphabet);
      int next = oracle.size();
      assertThat(builder.add(key)).isEqualTo(oracle.computeIfAbsent(key, k -> next));
    }
    Trie trie = builder.build();
    oracle.forEach((key, number) -> assertThat(lookup(trie, key)).as(key).isEqualTo(number));
    for (int i = 0; i < 20_000; i++) {
      String word = word(random, alphabet);
      assertThat(lookup(trie, word)).as(word).isEqualTo(oracle.getOrDefault(word, -1));
    }
  }

  private static String word(Random random, int alphabet) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(9); i >= 0; i--) {
      word.append((char) (alphabet == 4 ? 'a' + random.nextInt(4) : random.nextInt(alphabet)));
    }
    return word.toString();
  }

  private static int lookup(Trie trie, String word) {
    return trie.lookup(word.toCharArray(), 0, word.length());
  }
}
