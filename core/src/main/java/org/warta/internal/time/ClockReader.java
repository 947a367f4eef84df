package org.warta.internal.time;

import org.jspecify.annotations.Nullable;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.time.Expression.Clock;
import org.warta.spi.LanguageProfile;
import org.warta.spi.NumberRole;

/** Reads clock times: "pukul 14.30 WIB", "jam 7", "08.00-10.00 WITA", "14:30" beside a date. */
final class ClockReader {
  private final TimeText text;
  private final TimeWords words;
  private final NumberReader numbers;
  private final boolean halfBefore;
  private @Nullable Clock clock;

  ClockReader(TimeText text, TimeWords words, NumberReader numbers, LanguageProfile profile) {
    this.text = text;
    this.words = words;
    this.numbers = numbers;
    this.halfBefore = profile.halfBeforeHour();
  }

  /**
   * {@return the end of the clock time that begins with the token, or -1}
   *
   * @param token where to read
   * @param draft takes the clock time
   * @param follows whether another clock time and a word such as "until" stand before it
   */
  int read(int token, Draft draft, boolean follows) {
    if (draft.clock != null) {
      return -1;
    }
    int approx = text.cue(token, TimeText.APPROX);
    int cue = text.cue(approx >= 0 ? approx : token, TimeText.CLOCK);
    int end;
    if (cue >= 0) {
      int inner = text.cue(cue, TimeText.APPROX);
      end = told(inner >= 0 ? inner : cue);
      approx = Math.max(approx, inner);
    } else {
      end = approx >= 0 ? -1 : bare(token, draft, follows);
    }
    if (end < 0) {
      return -1;
    }
    draft.clock = clock;
    draft.mod = approx >= 0 ? "APPROX" : draft.mod;
    int second = text.isSymbol(end, '-') ? hourAndMinute(end + 1) : -1;
    if (second >= 0 && !goesOn(second)) {
      draft.clockEnd = clock;
      end = second;
    }
    return zone(end, draft);
  }

  /** {@return the end of the zone at the token, or the token itself where there is none} */
  int zone(int token, Draft draft) {
    int match = draft.zone < 0 ? text.match(token, SenseKind.TIME_ZONE) : -1;
    if (match < 0) {
      return token;
    }
    draft.zone = text.value(match, SenseKind.TIME_ZONE);
    int end = text.end(match);
    boolean plus = text.isSymbol(end, '+');
    if (draft.zone == TimeWords.ZONE_SHIFT && (plus || text.isSymbol(end, '-'))) {
      int hours = text.number(end + 1);
      if (hours >= 0 && hours <= 14) {
        draft.zone += (plus ? 60 : -60) * hours;
        end += 2;
      }
    }
    return end;
  }

  /** Reads what follows a word such as "pukul". */
  private int told(int token) {
    if (text.isNumber(token)) {
      int end = hourAndMinute(token);
      if (end < 0) {
        int hour = hour(token);
        clock = new Clock(hour, -1, -1);
        end = hour < 0 || goesOn(token + 1) ? -1 : token + 1;
      }
      return end;
    }
    int match = text.match(token, SenseKind.NUMBER_WORD);
    if (match < 0) {
      return -1;
    }
    NumberRole role = words.number(text.value(match, SenseKind.NUMBER_WORD)).role();
    boolean half = role == NumberRole.HALF;
    int end = numbers.read(half ? text.end(match) : token);
    if (end < 0 || numbers.isOrdinal() || !numbers.isWhole() || numbers.low() > 24) {
      return -1;
    }
    int hour = (int) numbers.low();
    int halfHour = halfBefore ? (hour + 23) % 24 : hour;
    clock = half ? new Clock(halfHour, 30, -1) : new Clock(hour, -1, -1);
    return end;
  }

  /** Reads "14:30" or "14.30 WIB" where what stands beside it says that it is a clock time. */
  private int bare(int token, Draft draft, boolean follows) {
    if (!text.isNumber(token) || (text.isGlued(token) && !text.isOpening(token - 1))) {
      return -1;
    }
    int end = hourAndMinute(token);
    if (end < 0) {
      int hour = hour(token);
      clock = new Clock(hour, -1, -1);
      if (hour < 0) {
        return fourDigits(token);
      }
      boolean zoned = text.is(token + 1, SenseKind.TIME_ZONE) && !text.isGlued(token + 1);
      return zoned || isPartOfClock(token + 1) ? token + 1 : -1;
    }
    if (goesOn(end)) {
      return -1;
    }
    boolean zoned = text.is(end, SenseKind.TIME_ZONE) || isZonedLater(end);
    boolean colon = text.isSymbol(token + 1, ':');
    boolean full = text.length(token) == 2;
    boolean dated = draft.hasDay() && (colon || full);
    boolean cued = colon && full && text.cueBefore(token, TimeText.AT | TimeText.MAYBE_AT);
    boolean parted = text.is(end, SenseKind.DAY_PART) || isOpen(token, end);
    boolean listed = colon && full && text.isWord(token - 1) && !text.has(end); // "SUBUH 04:42"
    return zoned || dated || cued || parted || listed || follows ? end : -1;
  }

  /** Reads "1430" before a zone. */
  private int fourDigits(int token) {
    int number = text.length(token) == 4 ? text.number(token) : -1;
    boolean time = number >= 0 && number < 2400 && number % 100 < 60;
    clock = new Clock(number / 100, number % 100, -1);
    return time && text.is(token + 1, SenseKind.TIME_ZONE) ? token + 1 : -1;
  }

  /** {@return whether a word such as "p.m." begins with the token} */
  private boolean isPartOfClock(int token) {
    int match = text.match(token, SenseKind.DAY_PART);
    return match >= 0 && words.part(text.value(match, SenseKind.DAY_PART)).ofClock();
  }

  /** {@return whether it is a range of round times: "07.00-22.00"} */
  private boolean isOpen(int token, int end) {
    Clock first = clock;
    int close = text.isSymbol(end, '-') && text.length(end + 1) == 2 ? hourAndMinute(end + 1) : -1;
    Clock last = clock;
    clock = first;
    return close >= 0
        && first != null
        && last != null
        && text.length(token) == 2
        && first.minute() % 5 == 0
        && last.minute() % 5 == 0
        && last.hour() > first.hour()
        && !goesOn(close)
        && !text.is(close, SenseKind.NUMBER_WORD);
  }

  /** {@return whether "dan 14.31 WIB" follows} */
  private boolean isZonedLater(int token) {
    Clock first = clock;
    int connector =
        text.isSymbol(token, '-') ? token + 1 : text.cue(token, TimeText.UNTIL | TimeText.AND);
    int end = connector >= 0 ? hourAndMinute(connector) : -1;
    clock = first;
    return end >= 0 && text.is(end, SenseKind.TIME_ZONE);
  }

  private int hour(int token) {
    int hour = text.length(token) <= 2 ? text.number(token) : -1;
    return hour <= 24 ? hour : -1;
  }

  /** Reads "14.30", "14:30", "14:30:05"; returns the end, or -1. */
  private int hourAndMinute(int token) {
    int hour = hour(token);
    if (hour < 0) {
      return -1;
    }
    char mark = text.isSymbol(token + 1, ':') ? ':' : '.';
    int minute = two(token + 1, mark);
    if (minute < 0) {
      return -1;
    }
    int second = two(token + 3, mark);
    clock = new Clock(hour, minute, second);
    return second < 0 ? token + 3 : token + 5;
  }

  /** {@return the two digits glued behind the mark at the token, below 60, or -1} */
  private int two(int token, char mark) {
    boolean there =
        text.isSymbol(token, mark)
            && text.isGlued(token)
            && text.isGlued(token + 1)
            && text.length(token + 1) == 2;
    int value = there ? text.number(token + 1) : -1;
    return value < 60 ? value : -1;
  }

  private boolean goesOn(int end) {
    boolean mark = text.isSymbol(end, '.') || text.isSymbol(end, ':') || text.isSymbol(end, ',');
    return text.isGlued(end)
        && (text.isNumber(end)
            || text.isSymbol(end, '%')
            || (mark && text.isNumber(end + 1) && text.isGlued(end + 1)));
  }
}
