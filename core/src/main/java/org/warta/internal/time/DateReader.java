package org.warta.internal.time;

import org.jspecify.annotations.Nullable;
import org.warta.Granularity;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.time.Expression.Shift;
import org.warta.spi.LanguageProfile;
import org.warta.spi.TimeDirection;

/**
 * Reads dates whose month is a name: "10 November 2020", "7-9 November", "bulan Mei tahun lalu".
 */
final class DateReader {
  private static final int LEAST_YEAR = 1000;
  private static final int MOST_YEAR = 2999;

  /** A longer word behind the digits was glued to a year: "2025resmi". */
  private static final int SHORTEST_GLUED = 4;

  private static final int MONTH_CUES =
      TimeText.AT
          | TimeText.MAYBE_AT
          | TimeText.APPROX
          | TimeText.UNTIL
          | TimeText.START
          | TimeText.MID
          | TimeText.END
          | TimeText.EVERY
          | TimeText.BETWEEN;

  private final TimeText text;
  private final NumericDateReader numeric;
  private final boolean monthFirst;
  private int shift;

  DateReader(TimeText text, LanguageProfile profile, boolean dayFirst) {
    this.text = text;
    this.numeric = new NumericDateReader(text, profile, dayFirst);
    this.monthFirst = !profile.dayBeforeMonth();
  }

  /** {@return the end of the date that begins with the token, or -1; the draft takes its parts} */
  int read(int token, Draft draft) {
    if (draft.hasDate()) {
      return -1;
    }
    int end = readAt(token, draft);
    if (end < 0) {
      draft.clearDate();
    }
    return end;
  }

  private int readAt(int token, Draft draft) {
    if (text.isNumber(token)) {
      int end = numeric.read(token, draft);
      return end >= 0 ? end : dayMonth(token, draft, false);
    }
    int dateNoun = text.cue(token, TimeText.DATE_NOUN);
    if (dateNoun >= 0) {
      if (!text.isNumber(dateNoun)) {
        return -1;
      }
      int end = numeric.readSure(dateNoun, draft);
      return end >= 0 ? end : dayMonth(dateNoun, draft, true);
    }
    int monthNoun = text.cue(token, TimeText.MONTH_NOUN);
    return monthNoun >= 0 ? month(monthNoun, draft, true) : month(token, draft, false);
  }

  /** Reads "10 November", "7-9 November"; after a word such as "tanggal" also "5" alone. */
  private int dayMonth(int token, Draft draft, boolean sure) {
    int day = dayAt(token);
    if (day < 0 || (text.isGlued(token) && !text.isOpening(token - 1))) {
      return -1;
    }
    int at = dayClose(token);
    int dayEnd = 0;
    int behind = text.isSymbol(at, '-') ? at + 1 : text.cue(at, TimeText.UNTIL);
    if (behind >= 0 && text.isNumber(behind)) {
      dayEnd = dayAt(behind);
      if (dayEnd < 0) {
        return -1;
      }
      at = dayClose(behind);
    } else if (behind >= 0 && text.isGlued(behind) && monthAt(behind) >= 0) {
      at = behind; // "12-Nov-2020"
    }
    int noun = text.skip(at, TimeText.MONTH_NOUN);
    boolean of = at == dayClose(token) && at > token + 1 && text.is(at, SenseKind.FUNCTION_WORD);
    int match = monthAt(of ? at + 1 : noun); // "10th of October"
    if (match < 0) {
      draft.day = sure && dayEnd == 0 ? day : 0;
      return draft.day == 0 ? -1 : ofMonth(token + 1, draft);
    }
    draft.day = day;
    draft.dayEnd = dayEnd;
    return monthAndYear(match, draft);
  }

  /** {@return the end of "bulan ini" and its like behind a day, or the token} */
  private int ofMonth(int token, Draft draft) {
    boolean month = text.unit(token) == Granularity.MONTH && text.unitCount(token) == 0;
    int at = month ? text.unitEnd(token) : -1;
    Integer months = month ? years(text.direction(at)) : null;
    if (months == null || draft.near != null) {
      return token;
    }
    draft.near = new Shift(Granularity.MONTH, months, false, false);
    return text.directionEnd(at);
  }

  /** {@return the end of the day of the month, with the "th" of "5th"} */
  private int dayClose(int token) {
    boolean order = text.isGlued(token + 1) && text.cue(token + 1, TimeText.ORDINAL_SUFFIX) >= 0;
    return order ? token + 2 : token + 1;
  }

  private int dayAt(int token) {
    int day = text.length(token) <= 2 ? text.number(token) : -1;
    return day >= 1 && day <= 31 ? day : -1;
  }

  /** Reads a month without a day, where it is one and no name. */
  private int month(int token, Draft draft, boolean sure) {
    int match = monthAt(token);
    if (match < 0) {
      return -1;
    }
    int guard = CalendarNames.guard(text.value(match, SenseKind.MONTH));
    int day = monthFirst && text.isCapital(token) ? monthDay(match, draft) : -1;
    if (day >= 0) {
      return day;
    }
    int end = monthAndYear(match, draft);
    if (sure || draft.year != 0 || draft.near != null || draft.monthEnd != 0) {
      return end;
    }
    boolean told = text.direction(end) != null || text.isDirected(token);
    boolean named = text.isCapital(end) && text.kinds(end) == 0; // "April Yanti"
    boolean cued = text.cueBefore(token, MONTH_CUES) || isListed(token, end);
    boolean is =
        switch (guard) {
          case CalendarNames.ABBREVIATION -> false;
          case CalendarNames.NAME -> text.isCapital(token) && !named && (told || cued);
          default -> told || (cued && !named) || (!named && !text.cueBefore(token, TimeText.LABEL));
        };
    return is ? end : -1;
  }

  /** Reads "October 10, 2020", "Oct. 10-12"; -1 where no day follows the month. */
  private int monthDay(int match, Draft draft) {
    int sense = text.value(match, SenseKind.MONTH);
    int end = text.end(match);
    int at = text.isSymbol(end, '.') && text.isGlued(end) ? end + 1 : end;
    int day = text.isGlued(at) && at == end ? -1 : dayAt(at);
    int close = dayClose(at);
    boolean clock = text.isSymbol(close, ':') && text.isGlued(close);
    boolean count = text.is(close, SenseKind.TIME_UNIT) || text.isSymbol(close, '%');
    if (day < 0 || clock || count) {
      return -1;
    }
    draft.month = CalendarNames.number(sense);
    draft.islamic = CalendarNames.isIslamic(sense);
    draft.day = day;
    int behind = text.isSymbol(close, '-') ? close + 1 : text.cue(close, TimeText.UNTIL);
    int last = behind < 0 ? -1 : dayAt(behind);
    if (last > day && text.cue(dayClose(behind), TimeText.TIMES) < 0) {
      draft.dayEnd = last;
      close = dayClose(behind);
    } else if (behind >= 0 && monthAt(behind) >= 0) {
      int second = monthAt(behind); // "October 30 - November 2"
      int point = text.isSymbol(text.end(second), '.') ? text.end(second) + 1 : text.end(second);
      last = dayAt(point);
      if (last > 0) {
        draft.monthEnd = CalendarNames.number(text.value(second, SenseKind.MONTH));
        draft.dayEnd = last;
        close = dayClose(point);
      }
    }
    return year(close, draft);
  }

  /** {@return whether another month stands before or behind with "and" or a comma between} */
  private boolean isListed(int token, int end) {
    int next = text.skip(text.isSymbol(end, ',') ? end + 1 : end, TimeText.AND);
    boolean before = text.cueBefore(token, TimeText.AND) && text.is(token - 2, SenseKind.MONTH);
    return (next > end && text.is(next, SenseKind.MONTH)) || before;
  }

  /** {@return the month at the token, an abbreviation with a capital only, or -1} */
  private int monthAt(int token) {
    int match = text.match(token, SenseKind.MONTH);
    boolean brief =
        match >= 0
            && CalendarNames.guard(text.value(match, SenseKind.MONTH))
                == CalendarNames.ABBREVIATION;
    return brief && !text.isCapital(token) ? -1 : match;
  }

  /** Reads on from a month: a second month or date, a year, "tahun lalu". */
  private int monthAndYear(int match, Draft draft) {
    int sense = text.value(match, SenseKind.MONTH);
    draft.month = CalendarNames.number(sense);
    draft.islamic = CalendarNames.isIslamic(sense);
    int end = text.end(match);
    boolean brief = CalendarNames.guard(sense) == CalendarNames.ABBREVIATION;
    if (brief && text.isSymbol(end, '.') && text.isGlued(end) && text.isNumber(end + 1)) {
      end++;
    }
    if (draft.dayEnd == 0 && text.isSymbol(end, '-')) {
      int second = draft.day == 0 ? secondMonth(end + 1, draft) : secondDay(end + 1, draft);
      end = second >= 0 ? second : end;
    }
    return year(end, draft);
  }

  /** Reads the "Februari" of "Januari-Februari 2021". */
  private int secondMonth(int token, Draft draft) {
    int match = monthAt(token);
    if (match < 0) {
      return -1;
    }
    draft.monthEnd = CalendarNames.number(text.value(match, SenseKind.MONTH));
    return text.end(match);
  }

  /** Reads the "3 Desember" of "30 November - 3 Desember 2014". */
  private int secondDay(int token, Draft draft) {
    int day = dayAt(token);
    int end = day < 0 ? -1 : secondMonth(token + 1, draft);
    if (end >= 0) {
      draft.dayEnd = day;
    }
    return end;
  }

  /** Reads the year behind a month, if there is one; returns the end of the date. */
  private int year(int token, Draft draft) {
    int at = token;
    boolean comma = text.isSymbol(at, ',') && text.length(at + 1) == 4;
    if (comma || (text.isSymbol(at, '-') && text.isGlued(at))) {
      at++;
    }
    int printed = text.skip(at, TimeText.YEAR_NOUN);
    int year = yearAt(printed);
    if (year < 0 && !text.isCapital(printed + 1) && text.length(printed + 1) > 2) {
      year = plainYearAt(printed); // "Juni 2025mencatat"
    }
    if (year > 0) {
      draft.year = year;
      if (draft.monthEnd != 0 && draft.monthEnd < draft.month) {
        draft.yearEnd = year; // "30 Desember - 2 Januari 2015"
        draft.year = year - 1;
      }
      return draft.islamic ? text.skip(printed + 1, TimeText.ISLAMIC_ERA) : printed + 1;
    }
    if (text.isSymbol(at, '\'') && text.isGlued(at + 1) && text.length(at + 1) == 2) {
      int brief = text.number(at + 1);
      if (brief >= 0) {
        draft.year = 1900 + brief;
        draft.shortYear = true;
        return at + 2;
      }
    }
    return yearShift(at, token, draft);
  }

  /** Reads "tahun lalu" behind a month. */
  private int yearShift(int token, int end, Draft draft) {
    int close = shifted(token, Granularity.YEAR);
    if (close < 0) {
      return end;
    }
    draft.near = new Shift(Granularity.YEAR, shift, false, false);
    return close;
  }

  /**
   * {@return the end of the unit with its direction, such as "tahun lalu" or "last year", or -1;
   * {@link #shift} is how many units ahead it lies}
   */
  int shifted(int token, Granularity unit) {
    boolean ahead = text.directionAhead(token) != null;
    int at = ahead ? text.directionEnd(token) : token;
    if (text.unit(at) != unit || text.unitCount(at) != 0) {
      return -1;
    }
    int end = text.unitEnd(at);
    Integer units = years(ahead ? text.directionAhead(token) : text.direction(end));
    shift = units == null ? 0 : units;
    return units == null ? -1 : ahead ? end : text.directionEnd(end);
  }

  /** {@return how many units ahead what {@link #shifted} read last lies} */
  int shift() {
    return shift;
  }

  /**
   * {@return how many years ahead "last", "this" and "next year" lie; null for other directions}
   */
  static @Nullable Integer years(@Nullable TimeDirection direction) {
    if (direction == null) {
      return null;
    }
    return switch (direction) {
      case PAST -> -1;
      case PRESENT -> 0;
      case FUTURE -> 1;
      default -> null;
    };
  }

  /** {@return the year that the token is, or -1; no part of a larger number, no decade} */
  int yearAt(int token) {
    int year = plainYearAt(token);
    int next = token + 1;
    if (year < 0 || !text.isGlued(next)) {
      return year;
    }
    boolean mark = text.isSymbol(next, '.') || text.isSymbol(next, ',') || text.isSymbol(next, ':');
    boolean goesOn = mark && text.isGlued(next + 1) && text.isNumber(next + 1);
    boolean decade =
        text.isSymbol(next, '-')
            && text.isGlued(next + 1)
            && text.cue(next + 1, TimeText.DECADE_SUFFIX) >= 0;
    boolean unit = text.isWord(next) && text.length(next) < SHORTEST_GLUED; // "1500cc"
    return goesOn || decade || unit || text.isSymbol(next, '%') ? -1 : year;
  }

  private int plainYearAt(int token) {
    int year = text.length(token) == 4 ? text.number(token) : -1;
    return year < LEAST_YEAR || year > MOST_YEAR ? -1 : year;
  }
}
