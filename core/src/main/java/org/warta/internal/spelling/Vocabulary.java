package org.warta.internal.spelling;

import java.util.Arrays;
import org.warta.internal.table.TableReader;
import org.warta.internal.table.TableWriter;
import org.warta.internal.text.CharTable;

/**
 * The words of a language and how common each is, in primitive arrays. Words are numbered from 0
 * and folded. Immutable and thread-safe; a look-up costs one hash of the word.
 */
final class Vocabulary {
  /** The number of a word that is not there. */
  static final int NONE = -1;

  private final char[] pool;
  private final int[] begins;
  private final byte[] weights;
  private final int[] slots;

  private Vocabulary(char[] pool, int[] begins, byte[] weights, int[] slots) {
    this.pool = pool;
    this.begins = begins;
    this.weights = weights;
    this.slots = slots;
  }

  /** {@return the words that were written} */
  static Vocabulary read(TableReader in) {
    return new Vocabulary(in.chars(), in.ints(), in.bytes(), in.ints());
  }

  void write(TableWriter out) {
    out.chars(pool);
    out.ints(begins);
    out.bytes(weights);
    out.ints(slots);
  }

  /** {@return how many words there are} */
  int size() {
    return weights.length;
  }

  /** {@return how common the word is: the binary logarithm of its count} */
  int weight(int word) {
    return weights[word];
  }

  /** {@return the word} */
  String word(int word) {
    return new String(pool, begins[word], length(word));
  }

  /** {@return the number of letters of the word} */
  int length(int word) {
    return begins[word + 1] - begins[word];
  }

  /** {@return the letter of the word at that place} */
  char letter(int word, int i) {
    return pool[begins[word] + i];
  }

  /** {@return the number of the word [begin, end), or {@link #NONE}} */
  int find(char[] folded, int begin, int end) {
    int mask = slots.length - 1;
    for (int s = hash(folded, begin, end) & mask; slots[s] != NONE; s = s + 1 & mask) {
      int word = slots[s];
      if (Arrays.equals(pool, begins[word], begins[word + 1], folded, begin, end)) {
        return word;
      }
    }
    return NONE;
  }

  /** {@return the number of the word, or {@link #NONE}} */
  int find(String folded) {
    return find(folded.toCharArray(), 0, folded.length());
  }

  /** {@return a hash of the characters, its low bits well mixed} */
  static int hash(char[] chars, int begin, int end) {
    int h = 0;
    for (int i = begin; i < end; i++) {
      h = (h ^ chars[i]) * 0x9E3779B1;
    }
    return h ^ h >>> 15;
  }

  /** Gathers words. */
  static final class Builder {
    private char[] pool = new char[1 << 14];
    private int[] begins = new int[1 << 10];
    private byte[] weights = new byte[1 << 10];
    private int[] slots = new int[1 << 11];
    private int count;

    Builder() {
      Arrays.fill(slots, NONE);
    }

    /** Adds the word [from, to) of a text; of two weights the greater holds. */
    void add(String text, int from, int to, int weight) {
      int begin = begins[count];
      int end = begin + to - from;
      pool = end > pool.length ? Arrays.copyOf(pool, Math.max(end, pool.length * 2)) : pool;
      for (int i = from; i < to; i++) {
        char c = text.charAt(i);
        pool[begin + i - from] = c >= 'a' && c <= 'z' ? c : CharTable.fold(c);
      }
      int slot = slot(begin, end);
      if (slots[slot] != NONE) {
        int old = slots[slot];
        weights[old] = (byte) Math.max(weights[old], weight);
        return;
      }
      if (count + 2 > begins.length) {
        begins = Arrays.copyOf(begins, count * 2);
        weights = Arrays.copyOf(weights, count * 2);
      }
      slots[slot] = count;
      weights[count++] = (byte) weight;
      begins[count] = end;
      if (count * 2 > slots.length) {
        rehash();
      }
    }

    private int slot(int begin, int end) {
      int mask = slots.length - 1;
      int s = hash(pool, begin, end) & mask;
      while (slots[s] != NONE
          && !Arrays.equals(pool, begins[slots[s]], begins[slots[s] + 1], pool, begin, end)) {
        s = s + 1 & mask;
      }
      return s;
    }

    private void rehash() {
      slots = new int[slots.length * 2];
      Arrays.fill(slots, NONE);
      for (int word = 0; word < count; word++) {
        slots[slot(begins[word], begins[word + 1])] = word;
      }
    }

    Vocabulary build() {
      return new Vocabulary(
          Arrays.copyOf(pool, begins[count]),
          Arrays.copyOf(begins, count + 1),
          Arrays.copyOf(weights, count),
          slots);
    }
  }
}
