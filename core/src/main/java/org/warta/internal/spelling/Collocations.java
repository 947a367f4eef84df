package org.warta.internal.spelling;

import java.util.Arrays;
import org.warta.internal.table.TableReader;
import org.warta.internal.table.TableWriter;

/** Pairs of words that often stand together, the first before the second. Immutable. */
final class Collocations {
  private static final long FREE = -1;

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
   * {@return whether the two words, by their numbers in the vocabulary, go together in this order}
   */
  boolean has(int first, int second) {
    if (first < 0 || second < 0) {
      return false;
    }
    long pair = (long) first << 32 | second;
    int mask = slots.length - 1;
    for (int s = slot(pair, mask); slots[s] != FREE; s = s + 1 & mask) {
      if (slots[s] == pair) {
        return true;
      }
    }
    return false;
  }

  private static int slot(long pair, int mask) {
    long h = pair * 0x9E3779B97F4A7C15L;
    return (int) (h >>> 40) & mask;
  }

  /** Gathers pairs. */
  static final class Builder {
    private long[] pairs = new long[1024];
    private int count;

    void add(int first, int second) {
      if (first >= 0 && second >= 0) {
        pairs = count == pairs.length ? Arrays.copyOf(pairs, count * 2) : pairs;
        pairs[count++] = (long) first << 32 | second;
      }
    }

    Collocations build() {
      long[] slots = new long[Math.max(16, Integer.highestOneBit(count + 1) * 4)];
      Arrays.fill(slots, FREE);
      int mask = slots.length - 1;
      for (int i = 0; i < count; i++) {
        int s = slot(pairs[i], mask);
        while (slots[s] != FREE && slots[s] != pairs[i]) {
          s = s + 1 & mask;
        }
        slots[s] = pairs[i];
      }
      return new Collocations(slots);
    }
  }
}
