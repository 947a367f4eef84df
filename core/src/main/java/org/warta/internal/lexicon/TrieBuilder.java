package org.warta.internal.lexicon;

import java.util.Arrays;

/**
 * Gathers keys and lays them out as a {@link Trie}. Keys come in any order: the tree grows as a
 * hash of (node, character), so that nothing is sorted or compared.
 */
final class TrieBuilder {
  private static final long FREE = -1L;

  private int nodes = 1;
  private int keys;
  private int[] firstChild = new int[1 << 16];
  private int[] nextSibling = new int[1 << 16];
  private char[] labels = new char[1 << 16];
  private int[] values = new int[1 << 16];
  private long[] edges = new long[1 << 18];
  private int[] targets = new int[1 << 18];

  TrieBuilder() {
    Arrays.fill(edges, FREE);
    Arrays.fill(values, -1);
  }

  /** {@return how many keys there are} */
  int keys() {
    return keys;
  }

  /** {@return the number of the key, which is the next free number where it is new} */
  int add(String key) {
    int node = Trie.ROOT;
    for (int i = 0; i < key.length(); i++) {
      node = child(node, key.charAt(i));
    }
    if (values[node] < 0) {
      values[node] = keys++;
    }
    return values[node];
  }

  private int child(int node, char c) {
    long edge = (long) node << 16 | c;
    int mask = edges.length - 1;
    int slot = slot(edge, mask);
    while (edges[slot] != FREE) {
      if (edges[slot] == edge) {
        return targets[slot];
      }
      slot = slot + 1 & mask;
    }
    if (nodes == labels.length) {
      grow();
    }
    edges[slot] = edge;
    targets[slot] = nodes;
    labels[nodes] = c;
    nextSibling[nodes] = firstChild[node];
    firstChild[node] = nodes;
    return nodes++;
  }

  private static int slot(long edge, int mask) {
    long hash = edge * 0x9E3779B97F4A7C15L;
    return (int) (hash >>> 40) & mask;
  }

  private void grow() {
    int larger = nodes * 2;
    firstChild = Arrays.copyOf(firstChild, larger);
    nextSibling = Arrays.copyOf(nextSibling, larger);
    labels = Arrays.copyOf(labels, larger);
    int old = values.length;
    values = Arrays.copyOf(values, larger);
    Arrays.fill(values, old, larger, -1);
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
        int slot = slot(oldEdges[i], size - 1);
        while (edges[slot] != FREE) {
          slot = slot + 1 & size - 1;
        }
        edges[slot] = oldEdges[i];
        targets[slot] = oldTargets[i];
      }
    }
  }

  /** {@return the trie of all keys} */
  Trie build() {
    char[] codes = codes();
    int alphabet = 0;
    for (char code : codes) {
      alphabet = Math.max(alphabet, code);
    }
    return new Layout(codes, alphabet).place();
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
    private int[] base;
    private int[] check;
    private int[] cellValues;
    private int firstFree = 1;
    private int used = 1;

    Layout(char[] codes, int alphabet) {
      this.codes = codes;
      this.alphabet = alphabet;
      children = new int[alphabet + 1];
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
      return new Trie(
          codes,
          Arrays.copyOf(base, used),
          Arrays.copyOf(check, used),
          Arrays.copyOf(cellValues, used));
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
