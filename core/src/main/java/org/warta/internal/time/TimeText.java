package org.warta.internal.time;

import org.jspecify.annotations.Nullable;
import org.warta.Granularity;
import org.warta.internal.lexicon.Matches;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.text.Tokens;
import org.warta.spi.TimeCue;
import org.warta.spi.TimeDirection;

/**
 * A sentence as the readers of times see it: its tokens and the senses of its words. Answers about
 * tokens outside the sentence are -1, 0 or false. One per text, moved from sentence to sentence;
 * not thread-safe.
 */
final class TimeText {
  static final int CLOCK = Codes.bit(TimeCue.CLOCK);
  static final int APPROX = Codes.bit(TimeCue.APPROX);
  static final int LESS_THAN = Codes.bit(TimeCue.LESS_THAN);
  static final int MORE_THAN = Codes.bit(TimeCue.MORE_THAN);
  static final int START = Codes.bit(TimeCue.START);
  static final int MID = Codes.bit(TimeCue.MID);
  static final int END = Codes.bit(TimeCue.END);
  static final int EVERY = Codes.bit(TimeCue.EVERY);
  static final int UNTIL = Codes.bit(TimeCue.UNTIL);
  static final int AND = Codes.bit(TimeCue.AND);
  static final int BETWEEN = Codes.bit(TimeCue.BETWEEN);
  static final int DAY_NOUN = Codes.bit(TimeCue.DAY_NOUN);
  static final int DATE_NOUN = Codes.bit(TimeCue.DATE_NOUN);
  static final int MONTH_NOUN = Codes.bit(TimeCue.MONTH_NOUN);
  static final int YEAR_NOUN = Codes.bit(TimeCue.YEAR_NOUN);
  static final int CENTURY_NOUN = Codes.bit(TimeCue.CENTURY_NOUN);
  static final int ORDINAL_PREFIX = Codes.bit(TimeCue.ORDINAL_PREFIX);
  static final int ORDINAL_SUFFIX = Codes.bit(TimeCue.ORDINAL_SUFFIX);
  static final int DECADE_SUFFIX = Codes.bit(TimeCue.DECADE_SUFFIX);
  static final int TIMES = Codes.bit(TimeCue.TIMES);
  static final int ONCE = Codes.bit(TimeCue.ONCE);
  static final int PER = Codes.bit(TimeCue.PER);
  static final int LABEL = Codes.bit(TimeCue.LABEL);
  static final int NO_TIME = Codes.bit(TimeCue.NO_TIME);
  static final int AT = Codes.bit(TimeCue.AT);
  static final int MAYBE_AT = Codes.bit(TimeCue.MAYBE_AT);
  static final int WILL = Codes.bit(TimeCue.WILL);
  static final int HAS = Codes.bit(TimeCue.HAS);
  static final int AGE = Codes.bit(TimeCue.AGE);
  static final int QUANTITY = Codes.bit(TimeCue.QUANTITY);
  static final int ISLAMIC_ERA = Codes.bit(TimeCue.ISLAMIC_ERA);

  private static final TimeDirection[] DIRECTIONS = TimeDirection.values();
  private static final Granularity[] UNITS = Granularity.values();
  private static final int CUE_TOKENS = 3;

  private final Tokens tokens;
  private final Matches matches;
  private int from;
  private int to;

  TimeText(Tokens tokens, Matches matches) {
    this.tokens = tokens;
    this.matches = matches;
  }

  /** Moves to the sentence of tokens [begin, end). */
  void sentence(int begin, int end) {
    from = begin;
    to = end;
  }

  /** {@return the first token of the sentence} */
  int from() {
    return from;
  }

  boolean has(int token) {
    return token >= from && token < to;
  }

  boolean isWord(int token) {
    return has(token) && tokens.isWord(token);
  }

  boolean isNumber(int token) {
    return has(token) && tokens.isNumber(token);
  }

  boolean isSymbol(int token, char c) {
    return has(token) && tokens.isSymbol(token, c);
  }

  /** {@return whether the token is there and stands close behind the one before it} */
  boolean isGlued(int token) {
    return has(token) && token > from && tokens.isGlued(token);
  }

  boolean isCapital(int token) {
    return isWord(token) && tokens.isCapital(token);
  }

  /** {@return whether a bracket, comma, quotation mark or colon may open an expression here} */
  boolean isOpening(int token) {
    return isSymbol(token, '(')
        || isSymbol(token, '[')
        || isSymbol(token, ',')
        || isSymbol(token, '"')
        || isSymbol(token, '\'')
        || isSymbol(token, ':');
  }

  /** {@return the value of the number at the token; -1 where there is none or it is very long} */
  int number(int token) {
    return isNumber(token) ? tokens.intValue(token) : -1;
  }

  /** {@return the digits at the token as a number of any size} */
  double digits(int token) {
    double value = 0;
    char[] chars = tokens.chars();
    for (int i = tokens.begin(token); i < tokens.end(token); i++) {
      value = value * 10 + Character.digit(chars[i], 10);
    }
    return value;
  }

  /** {@return how many digits or letters the token has} */
  int length(int token) {
    return has(token) ? tokens.length(token) : 0;
  }

  /** {@return the kinds of sense that begin with the token} */
  long kinds(int token) {
    return has(token) ? matches.kinds(token) : 0;
  }

  /** {@return the longest match of that kind which begins with the token, or -1} */
  int match(int token, SenseKind kind) {
    if (!has(token) || !matches.has(token, kind)) {
      return -1;
    }
    for (int m = matches.last(token) - 1; m >= matches.first(token); m--) {
      if (matches.value(m, kind) >= 0 && matches.end(m) <= to) {
        return m;
      }
    }
    return -1;
  }

  boolean is(int token, SenseKind kind) {
    return match(token, kind) >= 0;
  }

  /** {@return the number of the match's sense of that kind} */
  int value(int match, SenseKind kind) {
    return matches.value(match, kind);
  }

  /** {@return one more than the last token of the match} */
  int end(int match) {
    return matches.end(match);
  }

  /** {@return the direction behind a time that begins with the token, or null} */
  @Nullable TimeDirection direction(int token) {
    return direction(token, false);
  }

  /**
   * {@return the direction before a time that begins with the token, as in "last week", or null}
   */
  @Nullable TimeDirection directionAhead(int token) {
    return direction(token, true);
  }

  private @Nullable TimeDirection direction(int token, boolean ahead) {
    int match = match(token, SenseKind.TIME_DIRECTION);
    if (match < 0 || cue(token, NO_TIME) > matches.end(match)) {
      return null; // "lalu" is none in "lalu lintas"
    }
    int value = matches.value(match, SenseKind.TIME_DIRECTION);
    if ((value >= TimeWords.AHEAD) != ahead) {
      return null;
    }
    int day = match(token, SenseKind.RELATIVE_DAY);
    if (day >= 0 && matches.end(day) > matches.end(match)) {
      return null; // "nanti" is none in "nanti malam"
    }
    return DIRECTIONS[value % TimeWords.AHEAD];
  }

  /** {@return whether a direction before a time ends at the token, as "last" before "March"} */
  boolean isDirected(int token) {
    return directionAhead(token - 1) != null && directionEnd(token - 1) == token;
  }

  /** {@return the end of the direction that begins with the token} */
  int directionEnd(int token) {
    return matches.end(match(token, SenseKind.TIME_DIRECTION));
  }

  /** {@return the unit that begins with the token, one with a number of its own too, or NONE} */
  Granularity unit(int token) {
    int match = match(token, SenseKind.TIME_UNIT);
    return match < 0 ? Granularity.NONE : UNITS[matches.value(match, SenseKind.TIME_UNIT) & 15];
  }

  /** {@return the number that the unit at the token holds; 0 where it holds none} */
  int unitCount(int token) {
    int match = match(token, SenseKind.TIME_UNIT);
    return match < 0 ? 0 : matches.value(match, SenseKind.TIME_UNIT) >> 4;
  }

  /** {@return the end of the unit that begins with the token} */
  int unitEnd(int token) {
    return matches.end(match(token, SenseKind.TIME_UNIT));
  }

  /** {@return the end of the longest word at the token with one of these cues, or -1} */
  int cue(int token, int cues) {
    if (!has(token) || !matches.has(token, SenseKind.TIME_CUE)) {
      return -1;
    }
    for (int m = matches.last(token) - 1; m >= matches.first(token); m--) {
      int set = matches.value(m, SenseKind.TIME_CUE);
      if (set >= 0 && (set & cues) != 0 && matches.end(m) <= to) {
        return matches.end(m);
      }
    }
    return -1;
  }

  /** {@return the end of the word at the token with one of these cues, or the token itself} */
  int skip(int token, int cues) {
    int end = cue(token, cues);
    return end >= 0 ? end : token;
  }

  /** {@return all cues of the words at the token, together} */
  int cues(int token) {
    int cues = 0;
    if (has(token) && matches.has(token, SenseKind.TIME_CUE)) {
      for (int m = matches.first(token); m < matches.last(token); m++) {
        int set = matches.value(m, SenseKind.TIME_CUE);
        cues |= set >= 0 ? set : 0;
      }
    }
    return cues;
  }

  /** {@return whether a word of at most three tokens with one of these cues ends at the token} */
  boolean cueBefore(int token, int cues) {
    for (int start = token - 1; start >= from && start >= token - CUE_TOKENS; start--) {
      if (!matches.has(start, SenseKind.TIME_CUE)) {
        continue;
      }
      for (int m = matches.first(start); m < matches.last(start); m++) {
        int set = matches.value(m, SenseKind.TIME_CUE);
        if (set >= 0 && (set & cues) != 0 && matches.end(m) == token) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@return the value of the roman numeral that the token is, capitals alone, or -1} */
  int roman(int token) {
    if (!isCapital(token) || (length(token) > 1 && !tokens.isAllCapitals(token))) {
      return -1;
    }
    int value = 0;
    int last = 0;
    char[] folded = tokens.folded();
    for (int i = tokens.end(token) - 1; i >= tokens.begin(token); i--) {
      int digit =
          switch (folded[i]) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            default -> -1;
          };
      if (digit < 0) {
        return -1;
      }
      value += digit < last ? -digit : digit;
      last = Math.max(last, digit);
    }
    return value;
  }
}
