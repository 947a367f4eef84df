package org.warta.internal.lexicon;

import java.util.Arrays;
import org.warta.internal.text.CharTable;

/**
 * Gathers keys and lays them out as a {@link Trie}. Keys come in any order: the tree grows as a
 * hash of (node, character), so that nothing is sorted or compared, and what only one key has stays
 * a tail. Not thread-safe.
 */
final class TrieBuilder {
  private static final long FREE = -1L;

  private int nodes = 1;
  private int keys;
  private int[] firstChild;
  private int[] nextSibling;
  private char[] labels;
  private int[] values;
  private int[] tailBegins;
  private int[] tailEnds;
  private long[] edges;
  private int[] targets;
  private char[] tails;
  private int tailCount;
  private char[] key = new char[64];

  /**
   * Makes a builder.
   *
   * @param size about how many nodes there will be; a power of two, and no limit
   */
  TrieBuilder(int size) {
    firstChild = new int[size];
    nextSibling = new int[size];
    labels = new char[size];
    values = new int[size];
    tailBegins = new int[size];
    tailEnds = new int[size];
    edges = new long[size * 4];
    targets = new int[size * 4];
    tails = new char[size * 8];
    Arrays.fill(edges, FREE);
    Arrays.fill(values, -1);
  }

  /** {@return how many keys there are} */
  int keys() {
    return keys;
  }

  /**
   * {@return the number of the words' key, as {@link #add} does; -1 where nothing of them is left}
   *
   * @param words as printed; folded on the way, one space between them
   */
  int addWords(String words) {
    int n = fold(words);
    return n == 0 ? -1 : add(n);
  }

  /**
   * {@return the number of the key, which is the next free number where it is new}
   *
   * @param folded the key, not empty
   */
  int add(String folded) {
    reserve(folded.length());
    folded.getChars(0, folded.length(), key, 0);
    return add(folded.length());
  }

  /** Adds the first n characters of the key's array. */
  private int add(int n) {
    int node = Trie.ROOT;
    int i = 0;
    while (true) {
      if (hasTail(node)) {
        if (isTail(node, i, n)) {
          return values[node];
        }
        pushDown(node);
      }
      if (i == n) {
        break;
      }
      long edge = (long) node << 16 | key[i];
      int slot = find(edge);
      if (edges[slot] == FREE) {
        node = make(node, key[i++], slot, edge);
        if (keepTail(node, i, n)) {
          break;
        }
        continue;
      }
      node = targets[slot];
      i++;
    }
    if (values[node] < 0) {
      values[node] = keys++;
    }
    return values[node];
  }

  private void reserve(int length) {
    if (length > key.length) {
      key = new char[length * 2];
    }
  }

  private int fold(String words) {
    reserve(words.length());
    int n = 0;
    boolean space = false;
    for (int i = 0; i < words.length(); i++) {
      char c = CharTable.fold(words.charAt(i));
      if (c == ' ' || c == Trie.TAIL_END) {
        space = n > 0;
        continue;
      }
      if (space) {
        key[n++] = ' ';
        space = false;
      }
      key[n++] = c;
    }
    return n;
  }

  private boolean hasTail(int node) {
    return tailEnds[node] > tailBegins[node];
  }

  private boolean isTail(int node, int from, int to) {
    return Arrays.equals(key, from, to, tails, tailBegins[node], tailEnds[node]);
  }

  /** Keeps what is left of the key as the node's tail; no tail may hold the end mark. */
  private boolean keepTail(int node, int from, int to) {
    for (int i = from; i < to; i++) {
      if (key[i] == Trie.TAIL_END) {
        return false;
      }
    }
    if (tailCount + to - from > tails.length) {
      tails = Arrays.copyOf(tails, tails.length * 2 + to);
    }
    System.arraycopy(key, from, tails, tailCount, to - from);
    tailBegins[node] = tailCount;
    tailCount += to - from;
    tailEnds[node] = tailCount;
    return true;
  }

  /** Makes the first character of the node's tail a child of the node. */
  private void pushDown(int node) {
    int begin = tailBegins[node];
    int end = tailEnds[node];
    tailEnds[node] = begin;
    char c = tails[begin];
    long edge = (long) node << 16 | c;
    int child = make(node, c, find(edge), edge);
    tailBegins[child] = begin + 1;
    tailEnds[child] = end;
    values[child] = values[node];
    values[node] = -1;
  }

  /** {@return the slot of the edge, or the free one where it belongs} */
  private int find(long edge) {
    int mask = edges.length - 1;
    int slot = slot(edge, mask);
    while (edges[slot] != FREE && edges[slot] != edge) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private static int slot(long edge, int mask) {
    return (int) ((edge * 0x9E3779B97F4A7C15L) >>> 40) & mask;
  }

  private int make(int parent, char c, int slot, long edge) {
    edges[slot] = edge;
    targets[slot] = nodes;
    if (nodes == labels.length) {
      grow();
    }
    labels[nodes] = c;
    nextSibling[nodes] = firstChild[parent];
    firstChild[parent] = nodes;
    return nodes++;
  }

  private void grow() {
    int larger = nodes * 2;
    firstChild = Arrays.copyOf(firstChild, larger);
    nextSibling = Arrays.copyOf(nextSibling, larger);
    labels = Arrays.copyOf(labels, larger);
    tailBegins = Arrays.copyOf(tailBegins, larger);
    tailEnds = Arrays.copyOf(tailEnds, larger);
    values = Arrays.copyOf(values, larger);
    Arrays.fill(values, nodes, larger, -1);
    if (larger * 2 > edges.length) {
      rehash(edges.length * 2);
    }
  }

  private void rehash(int size) {
    long[] oldEdges = edges;
    int[] oldTargets = targets;
    edges = new long[size];
    targets = new int[size];
    Arrays.fill(edges, FREE);
    for (int i = 0; i < oldEdges.length; i++) {
      if (oldEdges[i] != FREE) {
        int slot = find(oldEdges[i]);
        edges[slot] = oldEdges[i];
        targets[slot] = oldTargets[i];
      }
    }
  }

  /** {@return the trie of all keys} */
  Trie build() {
    return new Layout(codes()).place();
  }

  /** Gives the commonest characters the smallest codes: their children lie close together. */
  private char[] codes() {
    int last = 0;
    int[] counts = new int[1 << 16];
    for (int node = 1; node < nodes; node++) {
      counts[labels[node]]++;
      last = Math.max(last, labels[node]);
    }
    long[] order = new long[last + 1];
    for (int c = 0; c <= last; c++) {
      order[c] = (long) counts[c] << 16 | 0xFFFF - c;
    }
    Arrays.sort(order);
    char[] codes = new char[last + 1];
    char code = 0;
    for (int i = last; i >= 0 && order[i] >= 1 << 16; i--) {
      codes[0xFFFF - (int) (order[i] & 0xFFFF)] = ++code;
    }
    return codes;
  }

  /** Finds each node's children a place in the double array. */
  private final class Layout {
    private final char[] codes;
    private final int alphabet;
    private final int[] children;
    private final char[] ends;
    private int[] base;
    private int[] check;
    private int[] cellValues;
    private int firstFree = 1;
    private int used = 1;
    private int endCount;

    Layout(char[] codes) {
      this.codes = codes;
      int most = 0;
      for (char code : codes) {
        most = Math.max(most, code);
      }
      alphabet = most;
      children = new int[alphabet + 1];
      ends = new char[tailCount + 3 * keys];
      int size = nodes + nodes / 8 + alphabet + 16;
      base = new int[size];
      check = new int[size];
      cellValues = new int[size];
      Arrays.fill(check, -1);
      Arrays.fill(cellValues, -1);
    }

    Trie place() {
      int[] cells = new int[nodes];
      int[] queue = new int[nodes];
      int tail = 1;
      for (int head = 0; head < tail; head++) {
        int node = queue[head];
        int cell = cells[node];
        if (hasTail(node)) {
          base[cell] = -endCount - 1;
          writeTail(node);
          continue;
        }
        cellValues[cell] = values[node];
        int count = 0;
        for (int c = firstChild[node]; c != 0; c = nextSibling[c]) {
          children[count++] = c;
        }
        if (count == 0) {
          continue;
        }
        int free = count == 1 ? freeCell(codes[labels[children[0]]]) : freeCells(count);
        base[cell] = free;
        for (int i = 0; i < count; i++) {
          int to = free + codes[labels[children[i]]];
          check[to] = cell;
          cells[children[i]] = to;
          queue[tail++] = children[i];
          used = Math.max(used, to + 1);
        }
      }
      return Trie.of(
          codes,
          Arrays.copyOf(base, used),
          Arrays.copyOf(check, used),
          Arrays.copyOf(cellValues, used),
          Arrays.copyOf(ends, endCount));
    }

    private void writeTail(int node) {
      int length = tailEnds[node] - tailBegins[node];
      System.arraycopy(tails, tailBegins[node], ends, endCount, length);
      endCount += length;
      ends[endCount++] = Trie.TAIL_END;
      ends[endCount++] = (char) (values[node] >>> 16);
      ends[endCount++] = (char) values[node];
    }

    private int freeCell(int code) {
      skipUsed();
      int cell = Math.max(firstFree, code);
      while (cell < check.length && check[cell] >= 0) {
        cell++;
      }
      reserve(cell + 1);
      return cell - code;
    }

    private int freeCells(int count) {
      skipUsed();
      int least = Integer.MAX_VALUE;
      for (int i = 0; i < count; i++) {
        least = Math.min(least, codes[labels[children[i]]]);
      }
      int start = Math.max(firstFree, least);
      int taken = 0;
      for (int cell = start; ; cell++) {
        reserve(cell + alphabet + 1);
        if (check[cell] >= 0) {
          taken++;
          continue;
        }
        if (fits(cell - least, count)) {
          if (taken * 16L > (cell - start + 1) * 15L) {
            firstFree = cell; // nearly all before is taken: later searches begin here
          }
          return cell - least;
        }
      }
    }

    private boolean fits(int free, int count) {
      for (int i = 0; i < count; i++) {
        int cell = free + codes[labels[children[i]]];
        if (cell == Trie.ROOT || check[cell] >= 0) {
          return false;
        }
      }
      return true;
    }

    private void skipUsed() {
      while (firstFree < check.length && check[firstFree] >= 0) {
        firstFree++;
      }
    }

    private void reserve(int size) {
      int old = check.length;
      if (size > old) {
        int larger = Math.max(size, old + old / 4);
        base = Arrays.copyOf(base, larger);
        check = Arrays.copyOf(check, larger);
        cellValues = Arrays.copyOf(cellValues, larger);
        Arrays.fill(check, old, larger, -1);
        Arrays.fill(cellValues, old, larger, -1);
      }
    }
  }
}
