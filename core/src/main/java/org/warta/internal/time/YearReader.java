package org.warta.internal.time;

import org.jspecify.annotations.Nullable;
import org.warta.Granularity;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.time.Expression.Era;
import org.warta.internal.time.Expression.Moment;
import org.warta.internal.time.Expression.Stretch;
import org.warta.internal.time.Expression.YearPart;
import org.warta.spi.TimeDirection;

/** Reads years and what they make up: "tahun 2014", "2014-2019", "1970-an", "abad ke-20". */
final class YearReader {
  private static final int FIRST_BARE = 1900;
  private static final int LAST_BARE = 2060;
  private static final int FIRST_DECADE = 1500;
  private static final int LONGEST_RANGE = 200;
  private static final int LAST_CENTURY = 30;
  private static final int COUNTING =
      TimeText.LABEL
          | TimeText.QUANTITY
          | TimeText.APPROX
          | TimeText.LESS_THAN
          | TimeText.MORE_THAN;

  private final TimeText text;
  private final DateReader dates;
  private final NumberReader numbers;
  private Expression expression = Moment.of(PartialDate.NONE);

  YearReader(TimeText text, DateReader dates, NumberReader numbers) {
    this.text = text;
    this.dates = dates;
    this.numbers = numbers;
  }

  /** {@return what was read last} */
  Expression expression() {
    return expression;
  }

  /**
   * {@return the end of the year, decade or century that begins with the token, or -1}
   *
   * @param token where to read
   * @param sure whether the word before it says that a year follows
   */
  int read(int token, boolean sure) {
    int century = text.cue(token, TimeText.CENTURY_NOUN);
    if (century >= 0) {
      return century(century);
    }
    int at = text.skip(token, TimeText.YEAR_NOUN);
    boolean told = sure || at > token;
    int decade = decade(at, told);
    if (decade >= 0) {
      return decade;
    }
    int brief = told ? briefYear(at) : -1;
    if (brief > 0) {
      expression = Moment.of(PartialDate.year(brief));
      return at + 2;
    }
    int year = dates.yearAt(at);
    boolean open =
        sure || !text.isGlued(at) || text.isOpening(at - 1) || text.cueBefore(at, TimeText.AT);
    if (year < 0 || !open) {
      return -1;
    }
    int range = range(at, year);
    if (range >= 0) {
      boolean label = year < FIRST_BARE || text.cueBefore(at, TimeText.LABEL);
      return !told && label ? -1 : range;
    }
    if (!told && !isYear(at, year)) {
      return -1;
    }
    expression = Moment.of(PartialDate.year(year));
    return at + 1;
  }

  /** Reads the rest of "2014-2019", "2019 sampai dengan 2024", "antara 2014 dan 2016". */
  private int range(int token, int year) {
    int at = token + 1;
    boolean stroke = text.isSymbol(at, '-') || (text.isSymbol(at, '/') && text.isGlued(at));
    int until = stroke ? at + 1 : text.cue(at, TimeText.UNTIL);
    if (until < 0 && text.cueBefore(token, TimeText.BETWEEN)) {
      until = text.cue(at, TimeText.AND);
    }
    until = until >= 0 ? text.skip(until, TimeText.YEAR_NOUN) : -1;
    int last = until >= 0 ? dates.yearAt(until) : -1;
    if (last < 0 && stroke && text.isGlued(at) && text.isGlued(until) && text.length(until) == 2) {
      last = text.number(until) == (year + 1) % 100 ? year + 1 : -1; // "musim 2024/25"
    }
    if (last <= year || last - year > LONGEST_RANGE) {
      return -1;
    }
    expression = new Stretch(PartialDate.year(year), PartialDate.year(last));
    return until + 1;
  }

  /** {@return whether what stands around a bare number says that it is a year} */
  private boolean isYear(int token, int year) {
    if (year < FIRST_BARE || year > LAST_BARE || isCounted(token)) {
      return false;
    }
    if (text.cueBefore(token, TimeText.AT)) {
      return true;
    }
    TimeDirection direction = text.direction(token + 1);
    if (ofYear(direction) != null) {
      return true;
    }
    long kinds = text.kinds(token + 1);
    boolean function =
        direction != null
            || (kinds & (Codes.bit(SenseKind.FUNCTION_WORD) | Codes.bit(SenseKind.TIME_CUE))) != 0;
    boolean word =
        text.isWord(token + 1) && !text.isGlued(token + 1); // "2025resmi" is "2025 resmi"
    boolean noun = word && !function && !text.isCapital(token + 1);
    if (noun) { // "Piala Dunia 2026 zona Asia"
      boolean further = text.isSymbol(token - 1, ')') || isBrief(token - 1); // "Liga 1 2019"
      int name = further ? token - 2 : token - 1;
      return text.isCapital(name) && name > text.from() && year % 100 != 0;
    }
    boolean behind =
        text.isWord(token - 1)
            || text.isSymbol(token - 1, '(')
            || text.isSymbol(token - 1, ')')
            || isBrief(token - 1);
    return behind || (text.isSymbol(token - 1, ',') && function);
  }

  /** {@return the year that "'98" behind the word for a year stands for, or -1} */
  private int briefYear(int token) {
    boolean brief =
        text.isSymbol(token, '\'') && text.isGlued(token + 1) && text.length(token + 1) == 2;
    int year = brief ? text.number(token + 1) : -1;
    return year < 0 || text.isSymbol(token + 2, '-') ? -1 : year < 30 ? 2000 + year : 1900 + year;
  }

  /** {@return whether a short number stands there that a year may follow, as in "U-23 2025"} */
  private boolean isBrief(int token) {
    boolean open = !text.isGlued(token) || text.isSymbol(token - 1, '-');
    return open && text.isNumber(token) && text.length(token) <= 2;
  }

  /** {@return whether the number counts, labels or measures something} */
  private boolean isCounted(int token) {
    int next = token + 1;
    boolean arithmetic =
        text.isSymbol(next, '%')
            || text.isSymbol(next, '/')
            || text.isSymbol(next, '+')
            || text.isSymbol(next, '=')
            || (text.isGlued(next) && text.isGlued(next + 1) && text.isNumber(next + 1));
    return arithmetic
        || text.cueBefore(token, COUNTING)
        || text.is(next, SenseKind.TIME_UNIT)
        || text.is(next, SenseKind.NUMBER_WORD)
        || text.isNumber(next);
  }

  /** Reads "90-an", "'90-an", "1970-an". */
  private int decade(int token, boolean sure) {
    boolean apostrophe = text.isSymbol(token, '\'');
    int at = apostrophe ? token + 1 : token;
    int length = text.length(at);
    int year = length == 2 || length == 4 ? text.number(at) : -1;
    int suffix = text.isSymbol(at + 1, '-') && text.isGlued(at + 1) ? at + 2 : at + 1; // "90an"
    boolean shaped = year >= 0 && year % 10 == 0 && text.isGlued(suffix);
    int end = shaped ? text.cue(suffix, TimeText.DECADE_SUFFIX) : -1;
    boolean told = sure || apostrophe || text.cueBefore(at, TimeText.AT);
    if (end < 0 || (length == 2 && !told)) {
      return -1;
    }
    int full = length == 4 ? year : year < 30 ? 2000 + year : 1900 + year;
    boolean round = full % 100 == 0 || full < FIRST_BARE || full >= 2000;
    int counting = round ? COUNTING : TimeText.LABEL; // "sekitar 1930-an"
    if (full < FIRST_DECADE || full > LAST_BARE || (!told && text.cueBefore(at, counting))) {
      return -1;
    }
    expression = new Era(full / 10, Granularity.DECADE);
    return end;
  }

  /** Reads "ke-20", "XX", "21" behind the word for a century. */
  private int century(int token) {
    int at = ordinalAt(token);
    int index = text.number(at);
    int end = at + 1;
    if (index < 0) {
      index = text.roman(at);
    }
    if (index < 0) {
      end = numbers.read(at);
      index = end >= 0 && numbers.isWhole() ? (int) numbers.low() : -1;
    }
    if (index < 1 || index > LAST_CENTURY) {
      return -1;
    }
    expression = new Era(index - 1, Granularity.CENTURY);
    return end;
  }

  /** {@return the token behind "ke-" or "-", or the token itself} */
  private int ordinalAt(int token) {
    int at = text.skip(token, TimeText.ORDINAL_PREFIX);
    return text.isSymbol(at, '-') ? at + 1 : at;
  }

  /**
   * {@return the end of a part of a year, or of a century, whose order and unit stand before the
   * token, with the year behind it: "first quarter of 2020"; -1 where the unit has no order}
   */
  int ordered(int index, Granularity unit, int token) {
    if (unit == Granularity.CENTURY) {
      expression = new Era(index - 1, Granularity.CENTURY);
      return index < 1 || index > LAST_CENTURY ? -1 : token;
    }
    int parts = unit == Granularity.QUARTER ? 4 : unit == Granularity.HALF_YEAR ? 2 : 0;
    if (index < 1 || index > parts) {
      return -1;
    }
    int at = text.is(token, SenseKind.FUNCTION_WORD) ? token + 1 : token;
    int year = dates.yearAt(at);
    int shifted = year > 0 ? -1 : dates.shifted(at, Granularity.YEAR);
    int ahead = shifted < 0 ? 0 : dates.shift();
    expression = new YearPart(unit, index, Math.max(0, year), ahead, shifted >= 0);
    return year > 0 ? at + 1 : Math.max(shifted, token);
  }

  /** {@return the end of "II 2014" and its like behind the word for a quarter or half, or -1} */
  int yearPart(int token, Granularity unit) {
    int at = ordinalAt(token);
    int index = text.isNumber(at) && text.length(at) == 1 ? text.number(at) : text.roman(at);
    int end = at + 1;
    if (index < 0 && text.is(at, SenseKind.NUMBER_WORD)) {
      end = numbers.read(at);
      index = end >= 0 && numbers.isWhole() ? (int) numbers.low() : -1;
    }
    if (index < 1 || index > (unit == Granularity.QUARTER ? 4 : 2)) {
      return -1;
    }
    boolean mark = text.isSymbol(end, '/') || text.isSymbol(end, '-') || text.isSymbol(end, ',');
    int printed = text.skip(mark ? end + 1 : end, TimeText.YEAR_NOUN);
    int year = dates.yearAt(printed);
    if (year > 0) {
      expression = new YearPart(unit, index, year, 0, false);
      return printed + 1;
    }
    boolean years = text.unit(end) == Granularity.YEAR && text.unitCount(end) == 0;
    Integer shift = years ? DateReader.years(text.direction(text.unitEnd(end))) : null;
    expression = new YearPart(unit, index, 0, shift == null ? 0 : shift, shift != null);
    return shift == null ? end : text.directionEnd(text.unitEnd(end));
  }

  /** {@return the direction if it is one that may stand behind a year, or null} */
  static @Nullable TimeDirection ofYear(@Nullable TimeDirection direction) {
    boolean later = direction == TimeDirection.TODAY_FUTURE; // "2026 nanti"
    return later || DateReader.years(direction) != null ? direction : null;
  }
}
