package org.warta.internal.event;

import java.util.function.IntUnaryOperator;

/** Looks for things that stand in reading order and do not overlap. Stateless. */
final class Sorted {
  private Sorted() {}

  /**
   * {@return the number of the first that is behind the token; the count where none is}
   *
   * @param count how many there are
   * @param at the token of each that is compared, by its number
   */
  static int firstBehind(int count, IntUnaryOperator at, int token) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (at.applyAsInt(middle) <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
