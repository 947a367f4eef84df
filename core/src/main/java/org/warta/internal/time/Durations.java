package org.warta.internal.time;

import org.warta.Granularity;

/** Writes TIMEX3 durations. */
final class Durations {
  private static final String SOME = "X";
  private static final int WIDE = 5;

  private Durations() {}

  /** {@return so many units: P6W, PT2H, PXW; two of them with a stroke where it is a range} */
  static String of(double low, double high, boolean indefinite, Granularity unit) {
    if (indefinite || (high >= low * WIDE && low > 0)) {
      return of(SOME, unit);
    }
    return low == high ? of(low, unit) : of(low, unit) + "/" + of(high, unit);
  }

  /** {@return the duration with so many smaller units at its end} */
  static String append(String value, double count, Granularity unit) {
    String more = of(count, unit);
    boolean shared = value.indexOf('T') >= 0 && more.startsWith("PT");
    return value + more.substring(shared ? 2 : 1);
  }

  private static String of(double count, Granularity unit) {
    boolean half = count - Math.floor(count) == 0.5;
    long whole = (long) count;
    if (half && unit == Granularity.HOUR) {
      return (whole > 0 ? "PT" + whole + "H" : "PT") + "30M";
    }
    if (half && unit == Granularity.YEAR) {
      return (whole > 0 ? "P" + whole + "Y" : "P") + "6M";
    }
    if (half && unit == Granularity.DAY) {
      return (whole > 0 ? "P" + whole + "D" : "P") + "T12H";
    }
    return switch (unit) {
      case QUARTER -> of(count * 3, Granularity.MONTH);
      case HALF_YEAR -> of(count * 6, Granularity.MONTH);
      default -> of(count == whole ? Long.toString(whole) : Double.toString(count), unit);
    };
  }

  private static String of(String count, Granularity unit) {
    return switch (unit) {
      case CENTURY -> "P" + count + "CE";
      case DECADE -> "P" + count + "DE";
      case YEAR -> "P" + count + "Y";
      case HALF_YEAR, QUARTER, MONTH -> "P" + count + "M";
      case WEEK -> "P" + count + "W";
      case HOUR -> "PT" + count + "H";
      case MINUTE -> "PT" + count + "M";
      case SECOND -> "PT" + count + "S";
      case DAY, DAYPART, NONE -> "P" + count + "D";
    };
  }
}
