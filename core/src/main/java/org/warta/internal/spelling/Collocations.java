package org.warta.internal.spelling;

import java.util.Arrays;
import org.warta.internal.table.TableReader;
import org.warta.internal.table.TableWriter;

/**
 * Pairs of words that stand together more often than by chance, the first before the second, and
 * how much more often. Immutable.
 */
final class Collocations {
  /** The most bits that a pair has. */
  static final int MOST = 7;

  private static final long FREE = -1;
  private static final int FIRST_SHIFT = 33;
  private static final int SECOND_SHIFT = 3;

  private final long[] slots;

  private Collocations(long[] slots) {
    this.slots = slots;
  }

  /** {@return the pairs that were written} */
  static Collocations read(TableReader in) {
    return new Collocations(in.longs());
  }

  void write(TableWriter out) {
    out.longs(slots);
  }

  /**
   * {@return how many bits the one of the two words tells of the other in this order, by their
   * numbers in the vocabulary; 0 where they are no pair}
   */
  int bits(int first, int second) {
    if (first < 0 || second < 0) {
      return 0;
    }
    long pair = pair(first, second, 0);
    int mask = slots.length - 1;
    for (int s = slot(pair, mask); slots[s] != FREE; s = s + 1 & mask) {
      if ((slots[s] & ~MOST) == pair) {
        return (int) slots[s] & MOST;
      }
    }
    return 0;
  }

  /** {@return whether the two words are a pair in this order} */
  boolean has(int first, int second) {
    return bits(first, second) > 0;
  }

  private static long pair(int first, int second, int bits) {
    return (long) first << FIRST_SHIFT | (long) second << SECOND_SHIFT | bits;
  }

  private static int slot(long pair, int mask) {
    long h = (pair >>> SECOND_SHIFT) * 0x9E3779B97F4A7C15L;
    return (int) (h >>> 40) & mask;
  }

  /** Gathers pairs. */
  static final class Builder {
    private long[] pairs = new long[1024];
    private int count;

    /** Adds the pair; of a pair that is added twice the first bits hold. */
    void add(int first, int second, int bits) {
      if (first >= 0 && second >= 0) {
        pairs = count == pairs.length ? Arrays.copyOf(pairs, count * 2) : pairs;
        pairs[count++] = pair(first, second, bits);
      }
    }

    Collocations build() {
      long[] slots = new long[Math.max(16, Integer.highestOneBit(count + 1) * 4)];
      Arrays.fill(slots, FREE);
      int mask = slots.length - 1;
      for (int i = 0; i < count; i++) {
        int s = slot(pairs[i], mask);
        while (slots[s] != FREE && (slots[s] & ~MOST) != (pairs[i] & ~MOST)) {
          s = s + 1 & mask;
        }
        slots[s] = slots[s] == FREE ? pairs[i] : slots[s];
      }
      return new Collocations(slots);
    }
  }
}
