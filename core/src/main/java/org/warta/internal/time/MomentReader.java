package org.warta.internal.time;

import org.jspecify.annotations.Nullable;
import org.warta.Granularity;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.time.Expression.Shift;
import org.warta.internal.time.TimeWords.NearDay;
import org.warta.spi.LanguageProfile;
import org.warta.spi.TimeDirection;

/**
 * Reads what tells one day or one time of it: weekday, date, "kemarin", part of day, clock time, in
 * any order, each at most once, side by side or with a comma or brackets between.
 */
final class MomentReader {
  private final TimeText text;
  private final TimeWords words;
  private final DateReader dates;
  private final ClockReader clocks;
  private final boolean prepositionJoins;

  MomentReader(
      TimeText text,
      TimeWords words,
      LanguageProfile profile,
      DateReader dates,
      NumberReader numbers) {
    this.text = text;
    this.words = words;
    this.dates = dates;
    this.prepositionJoins = profile.prepositionInsideTime();
    this.clocks = new ClockReader(text, words, numbers, profile);
  }

  /**
   * {@return the end of the moment that begins with the token, or -1; the draft takes its parts}
   *
   * @param token where to read
   * @param draft is cleared first
   * @param follows whether a clock time and a word such as "until" stand before the token
   */
  int read(int token, Draft draft, boolean follows) {
    draft.clear();
    int end = piece(token, draft, follows);
    while (end >= 0) {
      int next = piece(end, draft, false);
      if (next < 0) {
        next = direction(end, draft);
      }
      if (next < 0 && (draft.hasDay() || draft.clock != null || draft.part >= 0)) {
        int zoned = clocks.zone(end, draft);
        next = zoned > end ? zoned : behindMark(end, draft);
      }
      if (next < 0 && prepositionJoins) {
        next = behindPreposition(end, draft);
      }
      if (next < 0) {
        break;
      }
      end = next;
    }
    return end;
  }

  /** Reads the day behind an hour, or the hour behind a day: "3 p.m. on Monday". */
  private int behindPreposition(int token, Draft draft) {
    boolean hour = draft.clock != null && !draft.hasDay();
    boolean day = draft.clock == null && draft.hasDay();
    int behind = hour || day ? text.cue(token, TimeText.AT) : -1;
    if (behind < 0 || (day && !text.isNumber(behind))) {
      return -1;
    }
    int end = piece(behind, draft, false);
    if (hour && end >= 0 && !draft.hasDay()) {
      draft.clearDate();
      return -1;
    }
    return end;
  }

  /** Reads one part of a moment that the draft does not have yet. */
  private int piece(int token, Draft draft, boolean follows) {
    if (text.isNumber(token)) {
      int end = clocks.read(token, draft, follows);
      return end >= 0 ? end : date(token, draft);
    }
    long kinds = text.kinds(token);
    int end = -1;
    if (has(kinds, SenseKind.RELATIVE_DAY)) {
      end = nearDay(token, draft);
    }
    if (end < 0 && has(kinds, SenseKind.WEEKDAY)) {
      end = weekday(token, draft, false);
    }
    if (end < 0 && has(kinds, SenseKind.DAY_PART)) {
      end = part(token, draft);
    }
    boolean cue = has(kinds, SenseKind.TIME_CUE);
    if (end < 0 && cue) {
      int dayNoun = text.cue(token, TimeText.DAY_NOUN);
      end = dayNoun >= 0 ? weekday(dayNoun, draft, true) : -1;
      end = end >= 0 ? end : clocks.read(token, draft, false);
    }
    if (end < 0 && (has(kinds, SenseKind.TIME_UNIT) || has(kinds, SenseKind.TIME_DIRECTION))) {
      end = week(token, draft);
    }
    return end < 0 && (cue || has(kinds, SenseKind.MONTH)) ? date(token, draft) : end;
  }

  private static boolean has(long kinds, SenseKind kind) {
    return (kinds & Codes.bit(kind)) != 0;
  }

  private int date(int token, Draft draft) {
    Shift near = draft.near;
    return near != null && near.unit() != Granularity.DAY ? -1 : dates.read(token, draft);
  }

  private int nearDay(int token, Draft draft) {
    int match = text.match(token, SenseKind.RELATIVE_DAY);
    NearDay near = match < 0 ? null : words.nearDay(text.value(match, SenseKind.RELATIVE_DAY));
    if (near == null || draft.near != null || (near.part() >= 0 && draft.part >= 0)) {
      return -1;
    }
    if (draft.hasDate()) { // "16 November kemarin": that date, gone by
      if (draft.direction != null || near.part() >= 0 || near.fromMention()) {
        return -1;
      }
      if (near.days() != 0) {
        draft.direction = near.days() < 0 ? TimeDirection.PAST : TimeDirection.FUTURE;
      }
      return text.end(match);
    }
    draft.near = new Shift(Granularity.DAY, near.days(), near.fromMention(), false);
    draft.part = near.part() >= 0 ? near.part() : draft.part;
    return text.end(match);
  }

  private int weekday(int token, Draft draft, boolean afterNoun) {
    int match = draft.weekday == 0 && !draft.weak ? text.match(token, SenseKind.WEEKDAY) : -1;
    if (match < 0 || text.cueBefore(token, TimeText.LABEL)) {
      return -1;
    }
    int sense = text.value(match, SenseKind.WEEKDAY);
    int guard = CalendarNames.guard(sense);
    int end = text.end(match);
    if (guard == CalendarNames.ABBREVIATION && !isBeforeDate(end)) {
      return -1;
    }
    boolean unit = text.is(token, SenseKind.TIME_UNIT);
    if (!afterNoun && !text.isCapital(token) && (guard != CalendarNames.SURE || unit)) {
      return -1;
    }
    boolean opening = token == text.from() || text.isSymbol(token - 1, '"');
    if (unit && opening && !afterNoun && text.direction(end) != null) {
      return -1; // "Minggu lalu" at the head of a sentence: last week
    }
    boolean eve =
        draft.part >= 0
            && !draft.hasDate()
            && draft.near == null
            && draft.direction == null
            && words.part(draft.part).isLate();
    int number = CalendarNames.number(sense);
    draft.weekday = !eve ? number : number == 1 ? 7 : number - 1; // "malam Minggu" is on Saturday
    return end;
  }

  /** {@return whether a date stands behind the token, perhaps with a comma or point before it} */
  private boolean isBeforeDate(int token) {
    int at = text.isSymbol(token, '.') ? token + 1 : token;
    at = text.isSymbol(at, ',') || text.isSymbol(at, '(') ? at + 1 : at;
    boolean date =
        text.is(at + 1, SenseKind.MONTH)
            || text.isSymbol(at + 1, '/')
            || text.isSymbol(at + 1, '-');
    return text.isNumber(at) && date;
  }

  private int part(int token, Draft draft) {
    int match = draft.part < 0 ? text.match(token, SenseKind.DAY_PART) : -1;
    if (match < 0 || (draft.month != 0 && draft.day == 0)) {
      return -1;
    }
    int row = text.value(match, SenseKind.DAY_PART);
    int end = text.end(match);
    if (words.part(row).ofClock() && draft.clock == null) {
      return -1;
    }
    boolean told =
        words.part(row).alone()
            || draft.hasDay()
            || draft.clock != null
            || tells(text.direction(end))
            || isTold(token, end)
            || (words.part(row).isLate() && text.is(end, SenseKind.WEEKDAY) && text.isCapital(end));
    if (!told) {
      return -1;
    }
    draft.part = row;
    return end;
  }

  /**
   * {@return whether "sejak pagi" stands there and no noun goes on from it, as in "saat malam
   * tiba"}
   */
  private boolean isTold(int token, int end) {
    boolean at =
        text.cueBefore(token, TimeText.AT | TimeText.UNTIL) && !text.cueBefore(token, TimeText.PER);
    long ends = Codes.bit(SenseKind.FUNCTION_WORD) | Codes.bit(SenseKind.TIME_CUE);
    return at && (!text.isWord(end) || (text.kinds(end) & ends) != 0);
  }

  /** {@return whether the direction can tell which day, month or year is meant} */
  private static boolean tells(@Nullable TimeDirection direction) {
    return direction != null
        && direction != TimeDirection.AHEAD
        && direction != TimeDirection.PAST_SPAN
        && direction != TimeDirection.FUTURE_SPAN;
  }

  /** Reads "lalu", "mendatang", "tadi" behind what they belong to. */
  private int direction(int token, Draft draft) {
    TimeDirection direction = draft.direction == null ? text.direction(token) : null;
    if (direction == null || !tells(direction)) {
      return -1;
    }
    boolean partOnly = draft.part >= 0 && !draft.hasDay();
    boolean clockOnly = draft.clock != null && !draft.hasDay() && draft.part < 0;
    boolean fits =
        switch (direction) {
          case TODAY_PAST -> draft.part >= 0 || draft.clock != null || draft.weekday != 0;
          case TODAY_FUTURE ->
              !clockOnly && (draft.part >= 0 || draft.weekday != 0 || draft.month != 0);
          case SAME -> partOnly;
          case LATER, EARLIER -> partOnly || (draft.weekday != 0 && !draft.hasDate());
          default -> !clockOnly && (draft.near == null || draft.hasDate());
        };
    if (!fits) {
      return -1;
    }
    draft.direction = direction;
    return text.directionEnd(token);
  }

  /** Reads "pekan lalu", "last week" behind a weekday. */
  private int week(int token, Draft draft) {
    boolean fits =
        draft.weekday != 0 && !draft.hasDate() && draft.near == null && draft.direction == null;
    int end = fits ? dates.shifted(token, Granularity.WEEK) : -1;
    if (end >= 0) {
      draft.near = new Shift(Granularity.WEEK, dates.shift(), false, false);
    }
    return end;
  }

  /** Reads a part that stands behind a comma or in brackets. */
  private int behindMark(int token, Draft draft) {
    if (text.isSymbol(token, ',') && !text.isSymbol(token + 1, '(')) {
      return draft.hasDay() || draft.clock != null ? afterComma(token + 1, draft) : -1;
    }
    int bracket = text.isSymbol(token, ',') ? token + 1 : token; // "Selasa, (3/6/2025)"
    if (!text.isSymbol(bracket, '(')
        || draft.hasDate()
        || (draft.clock != null && !draft.hasDay())) {
      return -1;
    }
    boolean weekday = draft.weekday == 0 && !text.isNumber(bracket + 1);
    int end = weekday ? weekday(bracket + 1, draft, false) : date(bracket + 1, draft);
    if (end >= 0 && !weekday && draft.day == 0) {
      draft.clearDate();
      return -1;
    }
    int next = end;
    while (next >= 0 && !text.isSymbol(next, ')')) {
      end = next;
      next = piece(next, draft, false);
    }
    return next >= 0 ? next + 1 : end;
  }

  private int afterComma(int token, Draft draft) {
    long kinds = text.kinds(token);
    if (has(kinds, SenseKind.DAY_PART) && !has(kinds, SenseKind.RELATIVE_DAY)) {
      int match = text.match(token, SenseKind.DAY_PART);
      if (match < 0 || !tells(text.direction(text.end(match)))) {
        return -1; // "Senin, malam": after a comma a part needs a word of its own
      }
    }
    boolean hadDate = draft.hasDate();
    int end = piece(token, draft, false);
    if (end >= 0 && !hadDate && draft.hasDate() && draft.day == 0) {
      draft.clearDate(); // "Senin, Mei": no date
      return -1;
    }
    return end;
  }
}
