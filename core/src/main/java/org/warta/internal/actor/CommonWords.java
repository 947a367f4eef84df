package org.warta.internal.actor;

import org.warta.internal.table.TableReader;
import org.warta.internal.table.TableWriter;
import org.warta.internal.text.CharTable;
import org.warta.spi.WordList;

/**
 * The words of the language that are no names, with how common each is: by them a word with a
 * capital at the beginning of a sentence is told from a name. Immutable and thread-safe.
 */
final class CommonWords {
  /** No word of the list. */
  static final int UNKNOWN = 0;

  /** A word that is listed without a count: a name, for the most part. */
  static final int UNCOUNTED = 1;

  /** A word that news seldom prints. */
  static final int RARE = 2;

  /** A word that news prints often. */
  static final int COMMON = 3;

  private static final int LEAST_COMMON = 5;
  private static final long KIND = 3;
  private static final long SEED = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private long[] slots;
  private int count;

  private CommonWords(long[] slots) {
    this.slots = slots;
  }

  /** {@return no words} */
  static CommonWords none() {
    return new CommonWords(new long[1 << 12]);
  }

  /**
   * {@return the words of a vocabulary: stems, the forms of each in brackets, a class behind each}
   */
  static CommonWords of(WordList list) {
    CommonWords words = none();
    for (WordList.Row row : list.rows()) {
      String cell = row.text("words");
      int begin = -1;
      for (int i = 0; i < cell.length(); i++) {
        char c = cell.charAt(i);
        if (CharTable.isLetter(c) || c == '-' || c == '\'') {
          begin = begin < 0 ? i : begin;
        } else if (c >= '0' && c <= '9' && begin >= 0) {
          int end = i;
          int weight = 0;
          while (i < cell.length() && cell.charAt(i) >= '0' && cell.charAt(i) <= '9') {
            weight = weight * 10 + cell.charAt(i++) - '0';
          }
          i--;
          words.add(CharTable.fold(cell.substring(begin, end)), classOf(weight));
          begin = -1;
        } else {
          begin = -1;
        }
      }
    }
    return words;
  }

  /** {@return the words that were written} */
  static CommonWords read(TableReader in) {
    return new CommonWords(in.longs());
  }

  void write(TableWriter out) {
    out.longs(slots);
  }

  private static int classOf(int weight) {
    return weight == 0 ? UNCOUNTED : weight < LEAST_COMMON ? RARE : COMMON;
  }

  private void add(String word, int kind) {
    if (++count * 2 > slots.length) {
      long[] old = slots;
      slots = new long[old.length * 2];
      for (long key : old) {
        if (key != 0) {
          slots[slot(key & ~KIND)] = key;
        }
      }
    }
    long key = hash(word.toCharArray(), 0, word.length());
    slots[slot(key)] = key | kind;
  }

  private int slot(long key) {
    int mask = slots.length - 1;
    int slot = (int) (key >>> 7) & mask;
    while (slots[slot] != 0 && (slots[slot] & ~KIND) != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /** Never 0, and its lowest two bits are: they take the kind of the word. */
  private static long hash(char[] chars, int begin, int end) {
    long h = SEED;
    for (int i = begin; i < end; i++) {
      h = (h ^ chars[i]) * PRIME;
    }
    return (h | KIND + 1) & ~KIND;
  }

  /**
   * {@return {@link #UNKNOWN}, {@link #UNCOUNTED}, {@link #RARE} or {@link #COMMON} for the folded
   * characters}
   */
  int classOf(char[] folded, int begin, int end) {
    return (int) (slots[slot(hash(folded, begin, end))] & KIND);
  }
}
