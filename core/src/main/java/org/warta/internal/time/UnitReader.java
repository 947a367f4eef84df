package org.warta.internal.time;

import org.jspecify.annotations.Nullable;
import org.warta.Granularity;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.time.Expression.Length;
import org.warta.internal.time.Expression.Repeat;
import org.warta.internal.time.Expression.Shift;
import org.warta.internal.time.Expression.Vague;
import org.warta.spi.LanguageProfile;
import org.warta.spi.TimeDirection;

/**
 * Reads numbers of units and units with a direction: "enam pekan terakhir", "dua hari lalu", "2 jam
 * 30 menit", "pekan lalu", "dua kali sepekan".
 */
final class UnitReader {
  /** What {@link #expression} answers where an age was read: so many years, but no time. */
  static final Expression NO_TIME = new Vague(Reference.SAME);

  private static final int YOUNGEST = 5;
  private static final int OLDEST = 110;

  private final TimeText text;
  private final NumberReader numbers;
  private final YearReader years;
  private final boolean orderBeforeUnit;
  private Expression expression = new Vague(Reference.PRESENT_REF);
  private @Nullable TimeDirection direction;

  // the number and unit read last
  private Granularity unit = Granularity.NONE;
  private double low;
  private double high;
  private boolean indefinite;

  UnitReader(TimeText text, NumberReader numbers, YearReader years, LanguageProfile profile) {
    this.text = text;
    this.numbers = numbers;
    this.years = years;
    this.orderBeforeUnit = !profile.modifierFollowsNoun();
  }

  /** {@return what was read last} */
  Expression expression() {
    return expression;
  }

  /** {@return the direction that was printed with it, or null} */
  @Nullable TimeDirection direction() {
    return direction;
  }

  /**
   * {@return the end of a number of units that begins with the token, and of what follows, or -1}
   */
  int counted(int token) {
    direction = null;
    int ordered = orderBeforeUnit ? ordered(token) : -1;
    if (ordered >= 0) {
      return ordered;
    }
    int end = numberAndUnit(token);
    if (end < 0) {
      return times(token);
    }
    if (isAge(token, end)) {
      expression = NO_TIME;
      return end;
    }
    int once = text.cue(end, TimeText.ONCE);
    if (once >= 0 && !indefinite) { // "dua tahun sekali"
      expression = repeat();
      return once;
    }
    int per = wholeAt(end);
    if (per >= 0 && !indefinite) { // "tiga hari seminggu"
      expression = repeat();
      return per;
    }
    Granularity first = unit;
    boolean exact = low == high && !indefinite && low == Math.rint(low);
    int count = exact ? (int) low : 0;
    String value = Durations.of(low, high, indefinite, unit);
    Granularity smallest = first;
    int more = exact ? numberAndUnit(next(end)) : -1;
    while (more >= 0 && unit.compareTo(smallest) > 0 && low == high && !indefinite) {
      value = Durations.append(value, low, unit); // "2 jam 30 menit"
      smallest = unit;
      end = more;
      more = numberAndUnit(next(end));
    }
    TimeDirection to = text.direction(end);
    Expression counted = to == null ? null : directed(to, first, count, value);
    if (to == null || counted == null) {
      expression = new Length(value, first, count, null);
      return end;
    }
    direction = to;
    expression = counted;
    return text.directionEnd(end);
  }

  /** Reads "21st century", "first quarter of 2020": an order before its unit; -1 where none is. */
  private int ordered(int token) {
    int close;
    double index;
    if (text.isNumber(token)) {
      boolean order =
          text.isGlued(token + 1) && text.cue(token + 1, TimeText.ORDINAL_SUFFIX) == token + 2;
      close = order ? token + 2 : -1;
      index = text.number(token);
    } else {
      int end = numbers.read(token);
      close = end >= 0 && numbers.isOrdinal() ? end : -1;
      index = numbers.low();
    }
    Granularity part = close < 0 ? Granularity.NONE : text.unit(close);
    if (part == Granularity.NONE || text.unitCount(close) != 0) {
      return -1;
    }
    int end = years.ordered((int) index, part, text.unitEnd(close));
    if (end >= 0) {
      expression = years.expression();
    }
    return end;
  }

  /** {@return where a further unit of one length of time may begin: behind "dan" or a comma} */
  private int next(int token) {
    int and = text.cue(token, TimeText.AND);
    if (and < 0 && text.isSymbol(token, ',')) { // "satu bulan, 28 hari dan 14 jam"
      int listed = numberAndUnit(token + 1);
      return listed >= 0 && text.cue(listed, TimeText.AND) >= 0 ? token + 1 : token;
    }
    return and >= 0 ? and : token;
  }

  /**
   * {@return the end of a longer unit that holds its own number, which becomes the unit read; -1
   * where none stands there}
   */
  private int wholeAt(int token) {
    Granularity whole = text.unit(token);
    boolean fits =
        text.unitCount(token) == 1
            && whole.compareTo(unit) < 0
            && whole.compareTo(Granularity.YEAR) >= 0
            && text.direction(text.unitEnd(token)) == null;
    if (!fits) {
      return -1;
    }
    unit = whole;
    low = 1;
    high = 1;
    return text.unitEnd(token);
  }

  /** {@return whether a hyphen joins the number before the token to a unit, and to nothing more} */
  private boolean isCompound(int token) {
    return orderBeforeUnit
        && text.isSymbol(token, '-')
        && text.isGlued(token)
        && text.isGlued(token + 1)
        && text.unit(token + 1) != Granularity.NONE
        && !(text.isSymbol(token + 2, '-') && text.isGlued(token + 2));
  }

  /**
   * {@return whether the years read are an age: "berusia 28 tahun", "pelatih 54 tahun itu", "Sari,
   * 17 tahun,"}
   */
  private boolean isAge(int token, int end) {
    TimeDirection to = text.direction(end);
    boolean pointing = to == TimeDirection.SAME || to == TimeDirection.PRESENT;
    if (text.cueBefore(token, TimeText.AGE)) {
      return to == null || pointing;
    }
    boolean years = unit == Granularity.YEAR && text.isNumber(token) && low <= OLDEST;
    if (!years) {
      return false;
    }
    boolean bracketed = text.isSymbol(token - 1, '(') && text.isSymbol(end, ')');
    boolean apposed =
        text.isSymbol(token - 1, ',') && text.isSymbol(end, ',') && text.isCapital(token - 2);
    boolean old = low >= YOUNGEST && !text.cueBefore(token, TimeText.AT | TimeText.APPROX);
    boolean person =
        text.is(token - 1, SenseKind.TITLE) || text.is(token - 1, SenseKind.PEOPLE_GROUP);
    return bracketed
        || apposed
        || (old && to == TimeDirection.SAME)
        || (old && person && (to == null || pointing)); // "politikus 33 tahun"
  }

  /** {@return so many units in that direction; null where the direction is not of them} */
  private static @Nullable Expression directed(
      TimeDirection to, Granularity unit, int count, String value) {
    return switch (to) {
      case PAST -> ago(unit, -count, count == 0, false);
      case AHEAD -> ago(unit, count, count == 0, false);
      case LATER -> ago(unit, count, count == 0, true);
      case EARLIER -> ago(unit, -count, count == 0, true);
      case PAST_SPAN, FUTURE_SPAN, FUTURE, PRESENT -> new Length(value, unit, count, to);
      case TODAY_PAST, TODAY_FUTURE, SAME -> null;
    };
  }

  private static Expression ago(Granularity unit, int count, boolean vague, boolean fromMention) {
    if (vague) { // "beberapa tahun lalu"
      return new Vague(Reference.PAST_REF);
    }
    return new Shift(unit, count, fromMention, true);
  }

  /** {@return the end of a unit that a direction follows, or of a quarter or half, or -1} */
  int directed(int token) {
    direction = null;
    unit = text.unit(token);
    if (unit == Granularity.NONE || text.unitCount(token) != 0) {
      return -1;
    }
    int end = text.unitEnd(token);
    if (unit == Granularity.QUARTER || unit == Granularity.HALF_YEAR) {
      int part = years.yearPart(end, unit);
      if (part >= 0) {
        expression = years.expression();
        return part;
      }
    }
    TimeDirection to = text.direction(end);
    Shift shift = to == null ? null : shift(to, unit);
    boolean isShort = unit.compareTo(Granularity.DAY) > 0;
    if (shift == null || isShort || (unit == Granularity.DAY && !shift.fromMention())) {
      return -1;
    }
    direction = to;
    expression = shift;
    return text.directionEnd(end);
  }

  /**
   * {@return the end of a unit, or a number of units, that the direction before it directs; or -1}
   */
  int directedBy(TimeDirection to, int token) {
    boolean ahead = to == TimeDirection.FUTURE || to == TimeDirection.FUTURE_SPAN;
    boolean span = ahead || to == TimeDirection.PAST || to == TimeDirection.PAST_SPAN;
    unit = text.unit(token);
    if (unit != Granularity.NONE && text.unitCount(token) == 0) {
      Shift shift = shift(to, unit);
      boolean isShort = unit.compareTo(Granularity.DAY) > 0 || unit == Granularity.DAYPART;
      boolean day = unit == Granularity.DAY && (shift == null || !shift.fromMention());
      if (shift != null && !isShort && !day) {
        expression = shift;
        return text.unitEnd(token);
      }
      if (!span || unit == Granularity.DAYPART) {
        return -1;
      }
      expression = new Length(Durations.of(1, 1, false, unit), unit, 1, spanOf(ahead));
      return text.unitEnd(token);
    }
    int end = span ? numberAndUnit(token) : -1;
    if (end < 0) {
      return -1;
    }
    boolean exact = low == high && !indefinite && low == Math.rint(low);
    String value = Durations.of(low, high, indefinite, unit);
    expression = new Length(value, unit, exact ? (int) low : 0, spanOf(ahead));
    return end;
  }

  private static TimeDirection spanOf(boolean ahead) {
    return ahead ? TimeDirection.FUTURE_SPAN : TimeDirection.PAST_SPAN;
  }

  private static @Nullable Shift shift(TimeDirection to, Granularity unit) {
    return switch (to) {
      case PAST -> new Shift(unit, -1, false, false);
      case PRESENT -> new Shift(unit, 0, false, false);
      case FUTURE -> new Shift(unit, 1, false, false);
      case LATER -> new Shift(unit, 1, true, false);
      case EARLIER -> new Shift(unit, -1, true, false);
      case SAME -> new Shift(unit, 0, true, false);
      default -> null;
    };
  }

  /** {@return the end of a unit without direction: the one that runs; or -1} */
  int bare(int token) {
    direction = null;
    unit = text.unit(token);
    boolean fits =
        unit == Granularity.WEEK || unit == Granularity.MONTH || unit == Granularity.YEAR;
    if (!fits || text.unitCount(token) != 0) {
      return -1;
    }
    expression = new Shift(unit, 0, false, false);
    return text.unitEnd(token);
  }

  /** Reads the unit behind a word such as "every"; the expression is a Repeat. */
  int every(int token) {
    direction = null;
    int end = numberAndUnit(token);
    if (end < 0) {
      unit = text.unit(token);
      if (unit == Granularity.NONE || unit == Granularity.DAYPART) {
        return -1;
      }
      low = 1;
      high = 1;
      indefinite = false;
      end = text.unitEnd(token);
    }
    expression = repeat();
    return text.skip(end, TimeText.ONCE);
  }

  private Repeat repeat() {
    return new Repeat(Durations.of(low, high, indefinite, unit), unit);
  }

  /** Reads "dua kali sepekan", "tiga kali dalam sebulan", "sekali setahun". */
  private int times(int token) {
    int end = text.cue(token, TimeText.ONCE);
    if (end < 0) {
      int number = numbers.read(token);
      end = number >= 0 && !numbers.isOrdinal() ? text.cue(number, TimeText.TIMES) : -1;
    }
    if (end < 0) {
      return -1;
    }
    int at = text.skip(end, TimeText.PER);
    int closes = -1;
    Granularity whole = text.unit(at);
    if (whole != Granularity.NONE && (text.unitCount(at) != 0 || at > end)) {
      unit = whole;
      low = Math.max(1, text.unitCount(at));
      high = low;
      indefinite = false;
      closes = text.unitEnd(at);
    } else if (at > end) {
      closes = numberAndUnit(at);
    }
    if (closes >= 0) {
      expression = repeat();
    }
    // "dua kali dalam sepekan terakhir" is a number and a length of time
    return closes >= 0 && text.direction(closes) != null ? -1 : closes;
  }

  /** Reads "enam pekan", "3-5 hari", "sepekan"; sets unit and number; returns the end, or -1. */
  private int numberAndUnit(int token) {
    if (text.unitCount(token) != 0) {
      unit = text.unit(token);
      low = text.unitCount(token);
      high = low;
      indefinite = false;
      return text.unitEnd(token);
    }
    if (text.isNumber(token) && text.isGlued(token) && !text.isOpening(token - 1)) {
      return -1; // the tail of something: "Mi-24", "3:2"
    }
    int end = numbers.read(token);
    if (end < 0 || numbers.isOrdinal()) {
      return -1;
    }
    low = numbers.low();
    high = numbers.high();
    indefinite = numbers.isIndefinite();
    int until = text.isSymbol(end, '-') ? end + 1 : text.cue(end, TimeText.UNTIL);
    int second = until >= 0 && !indefinite ? numbers.read(until) : -1;
    if (second >= 0 && !numbers.isOrdinal() && !numbers.isIndefinite() && numbers.low() > low) {
      high = numbers.high();
      end = second;
    }
    if (isCompound(end)) {
      end++; // "six-week", but no "12-year-old"
    }
    boolean plain = text.unit(end) != Granularity.NONE && text.unitCount(end) == 0;
    boolean glued = text.isGlued(end) && !text.isSymbol(end - 1, '-');
    if (!plain || glued || text.unit(end) == Granularity.DAYPART) {
      return -1; // "20detik" is a brand
    }
    unit = text.unit(end);
    int close = text.unitEnd(end);
    boolean part = unit == Granularity.HALF_YEAR || unit == Granularity.QUARTER;
    return part && text.roman(close) >= 0 ? -1 : close;
  }
}
