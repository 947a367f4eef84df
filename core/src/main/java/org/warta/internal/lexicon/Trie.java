package org.warta.internal.lexicon;

import org.warta.internal.table.TableReader;
import org.warta.internal.table.TableWriter;

/**
 * A double-array trie over folded characters: from a string to a number of zero or more. A key that
 * shares no more with others ends in a tail of plain characters. Immutable and thread-safe; one
 * array look-up for each character.
 */
final class Trie {
  /** The state before the first character. */
  static final int ROOT = 0;

  /**
   * The state where no key goes on. All others, of which some are below zero, are states of keys.
   */
  static final int NONE = -1;

  /** Ends a tail; the two characters behind it are the key's number. */
  static final char TAIL_END = 0;

  /** What a cell holds, side by side, so that a step of the search touches one place. */
  private static final int BASE = 0;

  private static final int CHECK = 1;
  private static final int VALUE = 2;
  private static final int WIDTH = 3;

  private final char[] codes;
  private final int[] cells;
  private final char[] tails;

  private Trie(char[] codes, int[] cells, char[] tails) {
    this.codes = codes;
    this.cells = cells;
    this.tails = tails;
  }

  /**
   * {@return the trie of finished arrays}
   *
   * @param codes the code of each character, 0 for one that no key holds
   * @param base where the children of a cell lie, less their codes; below zero, where its tail lies
   * @param check the parent of each cell, -1 in a free one
   * @param values the number of the key that ends in the cell, or -1
   * @param tails the tails
   */
  static Trie of(char[] codes, int[] base, int[] check, int[] values, char[] tails) {
    int[] cells = new int[base.length * WIDTH];
    for (int cell = 0; cell < base.length; cell++) {
      cells[cell * WIDTH + BASE] = base[cell];
      cells[cell * WIDTH + CHECK] = check[cell];
      cells[cell * WIDTH + VALUE] = values[cell];
    }
    return new Trie(codes, cells, tails);
  }

  /** {@return the trie that was written} */
  static Trie read(TableReader in) {
    return new Trie(in.chars(), in.ints(), in.chars());
  }

  void write(TableWriter out) {
    out.chars(codes);
    out.ints(cells);
    out.chars(tails);
  }

  /** {@return the state behind the character, or {@link #NONE} where no key goes on so} */
  int next(int state, char c) {
    if (state < NONE) {
      return tails[NONE - 1 - state] == c && c != TAIL_END ? state - 1 : NONE;
    }
    int b = cells[state * WIDTH + BASE];
    if (b < 0) {
      int at = -b - 1;
      return tails[at] == c && c != TAIL_END ? NONE - 2 - at : NONE;
    }
    int code = c < codes.length ? codes[c] : 0;
    int to = b + code;
    int at = to * WIDTH + CHECK;
    return code != 0 && at < cells.length && cells[at] == state ? to : NONE;
  }

  /** {@return the value of the key that ends in the state, or -1 where none does} */
  int value(int state) {
    if (state < NONE) {
      int at = NONE - 1 - state;
      return tails[at] == TAIL_END ? tails[at + 1] << 16 | tails[at + 2] : -1;
    }
    return cells[state * WIDTH + VALUE];
  }

  /** {@return the value of the folded characters [begin, end), or -1 where they are no key} */
  int lookup(char[] folded, int begin, int end) {
    int state = ROOT;
    for (int i = begin; i < end && state != NONE; i++) {
      state = next(state, folded[i]);
    }
    return state == NONE ? -1 : value(state);
  }
}
