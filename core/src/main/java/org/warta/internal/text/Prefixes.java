package org.warta.internal.text;

import java.util.Arrays;
import java.util.List;

/** Beginnings of words, such as those that verbs of a language have. Immutable and thread-safe. */
public final class Prefixes {
  private final char[][] prefixes;

  /**
   * Makes the set.
   *
   * @param prefixes the beginnings, folded
   */
  public Prefixes(List<String> prefixes) {
    this.prefixes = prefixes.stream().map(String::toCharArray).toArray(char[][]::new);
  }

  /**
   * {@return whether the folded characters [begin, end) begin with one of them}
   *
   * @param more how many letters must follow it at least
   */
  public boolean begin(char[] folded, int begin, int end, int more) {
    for (char[] prefix : prefixes) {
      int stop = begin + prefix.length;
      if (end - stop >= more && Arrays.equals(folded, begin, stop, prefix, 0, prefix.length)) {
        return true;
      }
    }
    return false;
  }
}
