package org.warta.internal.text;

import java.util.Arrays;
import java.util.List;

/** Ends of words, such as a pronoun that is written with its noun. Immutable and thread-safe. */
public final class Suffixes {
  private final char[][] suffixes;

  /**
   * Makes the set.
   *
   * @param suffixes the ends, folded
   */
  public Suffixes(List<String> suffixes) {
    this.suffixes = suffixes.stream().map(String::toCharArray).toArray(char[][]::new);
  }

  /**
   * {@return where one of them begins that ends the folded characters [begin, end), or -1}
   *
   * @param more how many letters must stand before it at least
   */
  public int begin(char[] folded, int begin, int end, int more) {
    for (char[] suffix : suffixes) {
      int start = end - suffix.length;
      if (start - begin >= more && Arrays.equals(folded, start, end, suffix, 0, suffix.length)) {
        return start;
      }
    }
    return -1;
  }
}
