package org.warta;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A number of people, exact or bounded.
 *
 * @param low the least it can be, 0 or greater
 * @param best the likeliest number, between the bounds, or null where the text favours none
 * @param high the most it can be, inclusive, or null where it is open
 */
public record Count(int low, @Nullable Integer best, @Nullable Integer high)
    implements Serializable {
  public Count {
    if (low < 0
        || (best != null && best < low)
        || (high != null && high < (best == null ? low : best))) {
      throw new IllegalArgumentException(
          "count must be 0 <= low <= best <= high: " + low + ", " + best + ", " + high);
    }
  }

  /** {@return the count of which nothing but {@code n} can be meant} */
  public static Count exactly(int n) {
    return new Count(n, n, n);
  }

  /** {@return the count with {@code n} as its least and likeliest number and no upper bound} */
  public static Count atLeast(int n) {
    return new Count(n, n, null);
  }

  /** {@return the count with these bounds} */
  public static Count of(int low, @Nullable Integer best, @Nullable Integer high) {
    return new Count(low, best, high);
  }
}
