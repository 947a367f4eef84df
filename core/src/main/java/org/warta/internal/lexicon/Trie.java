package org.warta.internal.lexicon;

/**
 * A double-array trie over folded characters: from a string to a number of zero or more. Immutable
 * and thread-safe; one array look-up for each character.
 */
final class Trie {
  /** The state before the first character. */
  static final int ROOT = 0;

  private final char[] codes;
  private final int[] base;
  private final int[] check;
  private final int[] values;

  /**
   * Makes the trie of finished arrays.
   *
   * @param codes the code of each character, 0 for one that no key holds
   * @param base where the children of a state lie, less their codes
   * @param check the parent of the state in each cell, -1 in a free one
   * @param values the number of the key that ends in the state, or -1
   */
  Trie(char[] codes, int[] base, int[] check, int[] values) {
    this.codes = codes;
    this.base = base;
    this.check = check;
    this.values = values;
  }

  /** {@return the state behind the character, or -1 where no key goes on so} */
  int next(int state, char c) {
    int code = c < codes.length ? codes[c] : 0;
    if (code == 0) {
      return -1;
    }
    int to = base[state] + code;
    return to < check.length && check[to] == state ? to : -1;
  }

  /** {@return the value of the key that ends in the state, or -1 where none does} */
  int value(int state) {
    return values[state];
  }

  /** {@return the value of the folded characters [begin, end), or -1 where they are no key} */
  int lookup(char[] folded, int begin, int end) {
    int state = ROOT;
    for (int i = begin; i < end && state >= 0; i++) {
      state = next(state, folded[i]);
    }
    return state < 0 ? -1 : values[state];
  }
}
