package org.warta.internal.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.warta.internal.Lazy;
import org.warta.internal.table.TableReader;
import org.warta.internal.table.TableWriter;
import org.warta.internal.text.CharTable;
import org.warta.internal.text.romanize.NameSkeleton;

/**
 * Finds what names stand for by spellings of them that no list has: by the shape that spellings
 * share, and one slip of the keyboard away. What a name stands for is a number, the row of a place
 * or actor. Immutable and thread-safe.
 */
public final class NameSpellings {
  private static final int SHORTEST_SLIP = 7;
  private static final int NAME_BITS = 24;
  private static final int MOST_NAMES = (1 << NAME_BITS) - 1;

  private final String[] folded;
  private final int[] rows;
  private final boolean[] slips;

  /** Made when it is first asked: few articles hold a spelling that no list has. */
  private final Lazy<long[]> index = new Lazy<>(this::index);

  private NameSpellings(TableReader in) {
    folded = in.texts().toArray(new String[0]);
    rows = in.ints();
    slips = new boolean[folded.length];
    for (int slipped : in.ints()) {
      slips[slipped] = true;
    }
  }

  private NameSpellings(Builder builder) {
    folded = builder.names.toArray(new String[0]);
    rows = Arrays.copyOf(builder.rows, folded.length);
    slips = Arrays.copyOf(builder.slips, folded.length);
  }

  /** {@return the names that were written} */
  public static NameSpellings read(TableReader in) {
    return new NameSpellings(in);
  }

  /** Writes the names, for {@link #read}. */
  public void write(TableWriter out) {
    out.texts(List.of(folded));
    out.ints(rows);
    out.ints(IntStream.range(0, slips.length).filter(name -> slips[name]).toArray());
  }

  private long[] index() {
    Pairs pairs = new Pairs();
    for (int name = 0; name < folded.length; name++) {
      pairs.addAll(folded[name], name, slips[name]);
    }
    return pairs.sorted();
  }

  /** {@return the row of the first name that has that shape, or -1} */
  public int sameShape(String name) {
    long shape = NameSkeleton.of(name);
    if (shape == NameSkeleton.NONE) {
      return -1;
    }
    long[] pairs = index.get();
    long key = key(shape, 'S');
    for (int i = first(pairs, key); i < pairs.length && pairs[i] >>> NAME_BITS == key; i++) {
      int found = (int) pairs[i] & MOST_NAMES;
      if (NameSkeleton.of(folded[found]) == shape) {
        return rows[found];
      }
    }
    return -1;
  }

  /** {@return the one row whose name is one slip away, or -1 for none or several} */
  public int oneSlip(String name) {
    String word = CharTable.fold(name);
    if (word.length() < SHORTEST_SLIP) {
      return -1;
    }
    long[] pairs = index.get();
    int found = -1;
    for (int skip = -1; skip < word.length(); skip++) {
      long key = key(hash(word, skip), 'T');
      for (int i = first(pairs, key); i < pairs.length && pairs[i] >>> NAME_BITS == key; i++) {
        int other = (int) pairs[i] & MOST_NAMES;
        if (folded[other].charAt(0) == word.charAt(0) && isOneSlip(word, folded[other])) {
          if (found >= 0 && rows[other] != found) {
            return -1;
          }
          found = rows[other];
        }
      }
    }
    return found;
  }

  private static int first(long[] pairs, long key) {
    int low = 0;
    int high = pairs.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs[middle] >>> NAME_BITS < key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * {@return whether one letter more, less or other, or two letters in the other order, tell them
   * apart}
   */
  public static boolean isOneSlip(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1 || a.equals(b)) {
      return false;
    }
    int i = 0;
    int shorter = Math.min(a.length(), b.length());
    while (i < shorter && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    int j = 0;
    while (j < shorter - i && a.charAt(a.length() - 1 - j) == b.charAt(b.length() - 1 - j)) {
      j++;
    }
    int leftA = a.length() - i - j;
    int leftB = b.length() - i - j;
    return (leftA <= 1 && leftB <= 1)
        || (leftA == 2
            && leftB == 2
            && a.charAt(i) == b.charAt(i + 1)
            && a.charAt(i + 1) == b.charAt(i));
  }

  private static long key(long hash, char kind) {
    return ((hash * 31 + kind) * 0x9E3779B97F4A7C15L) >>> 25 & 0x7FFFFFFFFFL;
  }

  private static long hash(String word, int skip) {
    long hash = 1469598103934665603L;
    for (int i = 0; i < word.length(); i++) {
      if (i != skip) {
        hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
      }
    }
    return hash;
  }

  /** Keys and the names that have them: 39 bits of a key, 24 of a name, in one sorted array. */
  private static final class Pairs {
    private long[] pairs = new long[1 << 17];
    private int count;

    void addAll(String word, int name, boolean slips) {
      long shape = NameSkeleton.of(word);
      if (shape != NameSkeleton.NONE) {
        add(key(shape, 'S'), name);
      }
      if (slips && word.length() >= SHORTEST_SLIP) {
        for (int skip = -1; skip < word.length(); skip++) {
          add(key(hash(word, skip), 'T'), name);
        }
      }
    }

    private void add(long key, int name) {
      if (count == pairs.length) {
        pairs = Arrays.copyOf(pairs, count * 2);
      }
      pairs[count++] = key << NAME_BITS | name;
    }

    long[] sorted() {
      long[] sorted = Arrays.copyOf(pairs, count);
      Arrays.sort(sorted);
      return sorted;
    }
  }

  /** Gathers names. Not thread-safe. */
  public static final class Builder {
    private final List<String> names = new ArrayList<>();
    private int[] rows = new int[8192];
    private boolean[] slips = new boolean[8192];

    /**
     * Adds a name.
     *
     * @param name as listed
     * @param row what it stands for
     * @param slip whether a slip in it is forgiven
     */
    public void add(String name, int row, boolean slip) {
      int count = names.size();
      if (count == rows.length) {
        rows = Arrays.copyOf(rows, count * 2);
        slips = Arrays.copyOf(slips, count * 2);
      }
      rows[count] = row;
      slips[count] = slip;
      names.add(CharTable.fold(name));
    }

    /** {@return the names by their shapes} */
    public NameSpellings build() {
      return new NameSpellings(this);
    }
  }
}
