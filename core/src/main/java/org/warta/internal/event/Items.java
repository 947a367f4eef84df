package org.warta.internal.event;

import java.util.Arrays;
import org.warta.spi.EventCue;

/** The items of one sentence in primitive arrays, used again for each sentence. Not thread-safe. */
final class Items {
  /** What an item is. */
  enum Kind {
    /** A word of no meaning here. */
    WORD,
    /** A mention of an actor or place. */
    PARTICIPANT,
    /** A word that names an event. */
    TRIGGER,
    /** A word beside events. */
    CUE,
    /** A verb that names no event. */
    VERB,
    /** A word of saying. */
    SAYING,
    /** A time expression. */
    TIME,
    /** A number. */
    NUMBER,
    /** A comma. */
    COMMA,
    /** A sign that ends a clause: semicolon, colon, dash, quotation mark. */
    STOP
  }

  private static final Kind[] KINDS = Kind.values();

  int count;
  private byte[] kinds = new byte[64];
  private int[] firsts = new int[64];
  private int[] ends = new int[64];
  private int[] values = new int[64];
  private long[] cues = new long[64];
  private int[] clauses = new int[64];
  private byte[] places = new byte[64];

  void clear() {
    count = 0;
  }

  void add(Kind kind, int first, int end, int value, long cueSet) {
    if (count == firsts.length) {
      int n = count * 2;
      kinds = Arrays.copyOf(kinds, n);
      firsts = Arrays.copyOf(firsts, n);
      ends = Arrays.copyOf(ends, n);
      values = Arrays.copyOf(values, n);
      cues = Arrays.copyOf(cues, n);
      clauses = Arrays.copyOf(clauses, n);
      places = Arrays.copyOf(places, n);
    }
    kinds[count] = (byte) kind.ordinal();
    firsts[count] = first;
    ends[count] = end;
    values[count] = value;
    cues[count] = cueSet;
    clauses[count++] = 0;
  }

  Kind kind(int item) {
    return KINDS[kinds[item]];
  }

  boolean is(int item, Kind kind) {
    return item >= 0 && item < count && kinds[item] == kind.ordinal();
  }

  /** {@return whether the item is a mention that names a place} */
  boolean isPlace(int item) {
    return is(item, Kind.PARTICIPANT) && places[item] > 0;
  }

  /** {@return whether the item is a mention of where something is} */
  boolean isSite(int item) {
    return is(item, Kind.PARTICIPANT) && places[item] > 1;
  }

  void setPlace(int item, boolean place, boolean site) {
    places[item] = (byte) (site ? 2 : place ? 1 : 0);
  }

  /** {@return whether the item is a word with that cue} */
  boolean has(int item, EventCue cue) {
    return item >= 0 && item < count && (cues[item] & 1L << cue.ordinal()) != 0;
  }

  /** {@return whether the item has a cue of the set} */
  boolean hasAny(int item, long set) {
    return item >= 0 && item < count && (cues[item] & set) != 0;
  }

  static long set(EventCue... some) {
    long set = 0;
    for (EventCue cue : some) {
      set |= 1L << cue.ordinal();
    }
    return set;
  }

  int first(int item) {
    return firsts[item];
  }

  int end(int item) {
    return ends[item];
  }

  int value(int item) {
    return values[item];
  }

  int clause(int item) {
    return clauses[item];
  }

  void setClause(int item, int clause) {
    clauses[item] = clause;
  }

  void setKind(int item, Kind kind) {
    kinds[item] = (byte) kind.ordinal();
  }

  void setEnd(int item, int end) {
    ends[item] = end;
  }

  /**
   * {@return the nearest item before this one that is no mere word, or the one that far before it;
   * it may be less than 0}
   */
  int beforeWords(int item, int most) {
    int k = item - 1;
    while (k > item - most && is(k, Kind.WORD)) {
      k--;
    }
    return k;
  }

  /** {@return the first item that ends behind the token, or the count} */
  int at(int token) {
    return Sorted.firstBehind(count, k -> ends[k], token);
  }
}
