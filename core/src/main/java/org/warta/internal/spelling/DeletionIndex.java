package org.warta.internal.spelling;

import java.util.Arrays;

/**
 * Finds the words that lie one or two edits from a string: two strings that do so share a string
 * that is left when one or two letters of each are taken out. Holds, for each word and each word
 * with letters taken out, the word's number under a hash. Immutable and thread-safe.
 */
final class DeletionIndex {
  /** Words shorter than this, or rarer than the weight, are found at one edit only. */
  private static final int TWO_EDITS = 8;

  private static final int TWO_EDITS_WEIGHT = 6;

  private static final int LONGEST = 40;
  private static final int BASE = 0x01000193;
  private static final int[] POWERS = new int[LONGEST + 1];

  static {
    POWERS[0] = 1;
    for (int i = 0; i < LONGEST; i++) {
      POWERS[i + 1] = POWERS[i] * BASE;
    }
  }

  private final Vocabulary words;
  private final int[] starts;
  private final int[] entries;
  private final char[] prints;
  private final int mask;

  private DeletionIndex(Vocabulary words, int[] starts, int[] entries, char[] prints) {
    this.words = words;
    this.starts = starts;
    this.entries = entries;
    this.prints = prints;
    this.mask = starts.length - 2;
  }

  /** {@return the index of the words of that weight or more and that length or more} */
  static DeletionIndex of(Vocabulary words, int leastWeight, int leastLength) {
    int total = 0;
    for (int w = 0; w < words.size(); w++) {
      total +=
          isIn(words, w, leastWeight, leastLength)
              ? neighbours(words.length(w), edits(words, w))
              : 0;
    }
    int buckets = Math.max(16, Integer.highestOneBit(Math.max(1, total)) * 2);
    int[] hashes = new int[total];
    int[] owners = new int[total];
    int[] starts = new int[buckets + 1];
    char[] letters = new char[LONGEST];
    int count = 0;
    for (int w = 0; w < words.size(); w++) {
      if (!isIn(words, w, leastWeight, leastLength)) {
        continue;
      }
      int n = words.length(w);
      for (int i = 0; i < n; i++) {
        letters[i] = words.letter(w, i);
      }
      int next = hashNeighbours(letters, n, edits(words, w), hashes, count);
      Arrays.fill(owners, count, next, w);
      for (; count < next; count++) {
        starts[(hashes[count] & buckets - 1) + 1]++;
      }
    }
    for (int b = 0; b < buckets; b++) {
      starts[b + 1] += starts[b];
    }
    int[] entries = new int[count];
    char[] prints = new char[count];
    int[] filled = Arrays.copyOf(starts, buckets);
    for (int i = 0; i < count; i++) {
      int at = filled[hashes[i] & buckets - 1]++;
      entries[at] = owners[i];
      prints[at] = (char) (hashes[i] >>> 16);
    }
    return new DeletionIndex(words, starts, entries, prints);
  }

  private static boolean isIn(Vocabulary words, int w, int leastWeight, int leastLength) {
    int n = words.length(w);
    return words.weight(w) >= leastWeight && n >= leastLength && n <= LONGEST;
  }

  private static int edits(Vocabulary words, int w) {
    return words.length(w) >= TWO_EDITS && words.weight(w) >= TWO_EDITS_WEIGHT ? 2 : 1;
  }

  private static int neighbours(int n, int edits) {
    return 1 + n + (edits == 2 ? n * (n - 1) / 2 : 0);
  }

  /**
   * Writes the hashes of the letters and of all that is left of them; returns where it stopped. The
   * hash is a polynomial, so that the hash of a rest is put together from those of its parts.
   */
  private static int hashNeighbours(char[] letters, int n, int edits, int[] hashes, int at) {
    int[] heads = new int[n + 1];
    for (int i = 0; i < n; i++) {
      heads[i + 1] = heads[i] * BASE + letters[i];
    }
    hashes[at++] = mix(heads[n]);
    for (int i = 0; i < n; i++) {
      int one = join(heads[i], heads, i + 1, n);
      hashes[at++] = mix(one);
      for (int j = i + 1; edits == 2 && j < n; j++) {
        hashes[at++] = mix(join(join(heads[i], heads, i + 1, j), heads, j + 1, n));
      }
    }
    return at;
  }

  /** The hash of what hashes to head and the letters [from, to) behind it. */
  private static int join(int head, int[] heads, int from, int to) {
    int power = POWERS[to - from];
    return head * power + heads[to] - heads[from] * power;
  }

  private static int mix(int hash) {
    int h = hash * 0x9E3779B1;
    return h ^ h >>> 15;
  }

  /**
   * {@return the numbers of the words that may lie that near, each once, in rising order; their
   * distance is for the caller to measure}
   *
   * @param edits 1 or 2; short and rare words are found at one only
   */
  int[] near(char[] folded, int begin, int end, int edits) {
    int n = end - begin;
    if (n < 2 || n > LONGEST) {
      return new int[0];
    }
    char[] letters = Arrays.copyOfRange(folded, begin, end);
    int[] hashes = new int[neighbours(n, edits)];
    int count = hashNeighbours(letters, n, edits, hashes, 0);
    int[] found = new int[16];
    int size = 0;
    for (int i = 0; i < count; i++) {
      int bucket = hashes[i] & mask;
      for (int e = starts[bucket]; e < starts[bucket + 1]; e++) {
        int word = entries[e];
        if (prints[e] == hashes[i] >>> 16 && Math.abs(words.length(word) - n) <= edits) {
          found = size == found.length ? Arrays.copyOf(found, size * 2) : found;
          found[size++] = word;
        }
      }
    }
    Arrays.sort(found, 0, size);
    int distinct = 0;
    for (int i = 0; i < size; i++) {
      if (distinct == 0 || found[distinct - 1] != found[i]) {
        found[distinct++] = found[i];
      }
    }
    return Arrays.copyOf(found, distinct);
  }
}
