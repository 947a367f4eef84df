package org.warta.internal.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warta.internal.lexicon.Matches;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.text.Tokens;
import org.warta.internal.time.Expression.Feast;
import org.warta.internal.time.Expression.Moment;
import org.warta.internal.time.Expression.Repeat;
import org.warta.internal.time.Expression.Vague;
import org.warta.spi.LanguageProfile;
import org.warta.spi.TimeDirection;

/**
 * The first pass: finds the expressions of time of a text, one pass over the tokens of its
 * sentences, dispatching on what may begin with each. One per text; not thread-safe.
 */
final class TimeScanner {
  private static final int TENSE_REACH = 10;
  private static final int LONG_TENSE_REACH = 24;
  private static final int MOST_LISTED = 12;
  private static final int MODS = TimeText.START | TimeText.MID | TimeText.END;
  private static final int MEASURES = TimeText.APPROX | TimeText.LESS_THAN | TimeText.MORE_THAN;
  private static final int MOMENTS =
      TimeText.DAY_NOUN
          | TimeText.DATE_NOUN
          | TimeText.MONTH_NOUN
          | TimeText.CLOCK
          | TimeText.APPROX;
  private static final int YEARS = TimeText.YEAR_NOUN | TimeText.CENTURY_NOUN;
  private static final int CUES =
      TimeText.NO_TIME | TimeText.EVERY | TimeText.ONCE | MODS | MEASURES | MOMENTS | YEARS;
  private static final long CUE = Codes.bit(SenseKind.TIME_CUE);
  private static final long COUNTS =
      Codes.bit(SenseKind.NUMBER_WORD) | Codes.bit(SenseKind.TIME_UNIT);
  private static final long DAYS =
      Codes.bit(SenseKind.MONTH)
          | Codes.bit(SenseKind.WEEKDAY)
          | Codes.bit(SenseKind.DAY_PART)
          | Codes.bit(SenseKind.RELATIVE_DAY);
  private static final long KINDS =
      CUE | COUNTS | DAYS | Codes.bit(SenseKind.VAGUE_TIME) | Codes.bit(SenseKind.HOLIDAY);

  private static final long AHEAD = Codes.bit(SenseKind.TIME_DIRECTION);
  private static final long AFTER_NUMBER = KINDS | Codes.bit(SenseKind.TIME_ZONE);

  private static final Reference[] REFERENCES = Reference.values();

  private final Tokens tokens;
  private final TimeText text;
  private final TimeWords words;
  private final DateReader dates;
  private final MomentReader moments;
  private final YearReader years;
  private final UnitReader units;
  private final SetReader sets;
  private final Draft draft = new Draft();
  private final List<Reading> readings = new ArrayList<>();
  private int sentence;

  TimeScanner(
      TimeWords words, LanguageProfile profile, Tokens tokens, Matches matches, boolean dayFirst) {
    this.tokens = tokens;
    this.words = words;
    this.text = new TimeText(tokens, matches);
    NumberReader numbers = new NumberReader(words, profile, text);
    this.dates = new DateReader(text, profile, dayFirst);
    this.moments = new MomentReader(text, words, profile, dates, numbers);
    this.years = new YearReader(text, dates, numbers);
    this.units = new UnitReader(text, numbers, years, profile);
    this.sets = new SetReader(text, words, moments, units);
  }

  /** {@return the expressions of all sentences, in reading order} */
  List<Reading> scan(Sentences sentences) {
    for (sentence = 0; sentence < sentences.count(); sentence++) {
      int token = sentences.begin(sentence);
      int to = sentences.end(sentence);
      text.sentence(token, to);
      while (token < to) {
        int end = -1;
        if (tokens.isNumber(token)) {
          end = number(token);
        } else {
          long kinds = text.kinds(token) & (KINDS | AHEAD);
          end = kinds == 0 ? -1 : word(token, kinds);
        }
        token = end > token ? end : token + 1;
      }
    }
    return readings;
  }

  private int number(int token) {
    boolean isLong = text.length(token) >= 4;
    if (!isLong && text.isWord(token + 1) && (text.kinds(token + 1) & AFTER_NUMBER) == 0) {
      return token + 1; // "3 orang"
    }
    if (text.cueBefore(token, TimeText.LABEL)) {
      int end = chainEnd(token);
      int month = text.match(end, SenseKind.MONTH);
      end = month < 0 ? end : text.end(month); // "Jalan 10 November"
      int year = month < 0 ? text.cue(end, TimeText.YEAR_NOUN) : end; // "Nomor 5 Tahun 1999"
      if (dates.yearAt(year) > 0) {
        return year + 1;
      }
      if (dates.yearAt(token) < 0 || end > token + 1) {
        return end;
      }
    }
    int law = lawEnd(token);
    if (law >= 0) {
      return law;
    }
    int end = moments.read(token, draft, followsClock(token));
    if (end >= 0) {
      return addDraft(token, end, null);
    }
    end = list(token);
    if (end >= 0) {
      return end;
    }
    end = units.counted(token);
    if (end >= 0) {
      return add(token, end, units.expression(), null, units.direction());
    }
    end = years.read(token, false);
    return end >= 0 ? addYear(token, end, years.expression(), null) : chainEnd(token);
  }

  /**
   * {@return the end of a number that a year follows, so that it counts none, -1 where none does;
   * with the year where that is a law's: "PP 140 Tahun 2015"}
   */
  private int lawEnd(int token) {
    int noun = text.cue(token + 1, TimeText.YEAR_NOUN);
    if (dates.yearAt(noun) < 0
        || text.isSymbol(noun + 1, '-') // "selama 5 tahun 2014-2019"
        || text.cueBefore(token, TimeText.AT)) {
      return -1;
    }
    boolean code = text.isWord(token - 1) && tokens.isAllCapitals(token - 1);
    boolean law = code || (text.isWord(token - 1) && text.isCapital(token + 1));
    return law ? noun + 1 : token + 1; // "ke-74 tahun 2019": the year is a time
  }

  /** {@return the end of the digits and marks that stand close together from the token on} */
  private int chainEnd(int token) {
    int end = token + 1;
    while (text.isGlued(end) && text.isGlued(end + 1) && text.isNumber(end + 1)) {
      end += 2;
    }
    return end;
  }

  private int word(int token, long kinds) {
    if ((kinds & CUE) != 0) {
      int cues = text.cues(token) & CUES;
      int end = cues == 0 ? -1 : cued(token, cues);
      if (end >= 0 || kinds == CUE) {
        return end;
      }
    }
    boolean holiday = (kinds & Codes.bit(SenseKind.HOLIDAY)) != 0;
    int end = holiday ? feast(token, null, token) : -1;
    if (end < 0 && (kinds & DAYS) != 0) {
      end = moments.read(token, draft, false);
      end = end < 0 ? end : addDraft(token, end, null);
    }
    if (end >= 0) {
      return end;
    }
    if ((kinds & AHEAD) != 0) {
      end = directed(token, token, null);
      if (end >= 0) {
        return end;
      }
    }
    if ((kinds & COUNTS) != 0) {
      end = units.counted(token);
      end = end >= 0 ? end : units.directed(token);
      if (end >= 0) {
        return add(token, end, units.expression(), null, units.direction());
      }
    }
    int match = text.match(token, SenseKind.VAGUE_TIME);
    boolean name = text.isCapital(token - 1) && text.isCapital(token) && !text.isCapital(token + 1);
    if (match < 0 || (name && text.end(match) > token + 1)) {
      return -1; // "Koran Tempo hari ini"
    }
    Reference reference = REFERENCES[text.value(match, SenseKind.VAGUE_TIME)];
    return add(token, text.end(match), new Vague(reference), null, null);
  }

  /**
   * Reads what begins with a word such as "every", "early", "about", "year"; -1 where none does.
   */
  private int cued(int token, int cues) {
    if ((cues & TimeText.NO_TIME) != 0) {
      return text.cue(token, TimeText.NO_TIME);
    }
    int end = -1;
    if ((cues & TimeText.EVERY) != 0) {
      end = sets.read(text.cue(token, TimeText.EVERY));
      if (end >= 0) {
        return add(token, end, sets.repeat(), null, null);
      }
    }
    if ((cues & MODS) != 0) {
      end = modified(token);
    }
    if (end < 0 && (cues & MEASURES) != 0) {
      end = measured(token);
    }
    if (end < 0 && (cues & MOMENTS) != 0) {
      end = moments.read(token, draft, false);
      if (end >= 0) {
        return addDraft(token, end, null);
      }
    }
    if (end < 0 && (cues & YEARS) != 0) {
      end = years.read(token, false);
      if (end >= 0) {
        return addYear(token, end, years.expression(), null);
      }
    }
    if (end < 0 && (cues & TimeText.ONCE) != 0) {
      end = units.counted(token);
      if (end >= 0) {
        return add(token, end, units.expression(), null, units.direction());
      }
    }
    return end;
  }

  /** Reads "awal 2021", "akhir Mei", "pertengahan tahun depan". */
  private int modified(int token) {
    int start = text.cue(token, TimeText.START);
    int mid = text.cue(token, TimeText.MID);
    String mod = start >= 0 ? "START" : mid >= 0 ? "MID" : "END";
    int at = start >= 0 ? start : mid >= 0 ? mid : text.cue(token, TimeText.END);
    at =
        text.isSymbol(at, '-') && text.isGlued(at) && text.isGlued(at + 1)
            ? at + 1
            : at; // "mid-May"
    int end = moments.read(at, draft, false);
    if (end >= 0) {
      return draft.isMonth() ? addDraft(token, end, mod) : -1;
    }
    end = units.directed(at);
    if (end >= 0) {
      return add(token, end, units.expression(), mod, units.direction());
    }
    end = directed(token, at, mod);
    if (end >= 0) {
      return end;
    }
    end = years.read(at, true);
    if (end >= 0) {
      return addYear(token, end, years.expression(), mod);
    }
    end = feast(token, mod, at);
    if (end >= 0) {
      return end;
    }
    end = units.bare(at);
    return end >= 0 ? add(token, end, units.expression(), mod, null) : -1;
  }

  /**
   * Reads "last Monday", "next week", "the past three days": a direction before what it directs.
   */
  private int directed(int token, int at, @Nullable String mod) {
    TimeDirection to = text.directionAhead(at);
    if (to == null) {
      return -1;
    }
    int behind = text.directionEnd(at);
    int end = moments.read(behind, draft, false);
    boolean open = draft.near == null && draft.year == 0 && draft.direction == null;
    if (end >= 0 && open && (draft.weekday != 0 || draft.month != 0)) {
      draft.direction = to;
      return mod == null || draft.isMonth() ? addDraft(token, end, mod) : -1;
    }
    end = units.directedBy(to, behind);
    return end < 0 ? -1 : add(token, end, units.expression(), mod, to);
  }

  /** Reads "lebih dari setahun", "sekitar 3 jam", "sekitar tahun 1990". */
  private int measured(int token) {
    int less = text.cue(token, TimeText.LESS_THAN);
    int more = text.cue(token, TimeText.MORE_THAN);
    String mod = less >= 0 ? "LESS_THAN" : more >= 0 ? "MORE_THAN" : "APPROX";
    int at = less >= 0 ? less : more >= 0 ? more : text.cue(token, TimeText.APPROX);
    if (text.cueBefore(token, TimeText.AGE)) {
      return -1;
    }
    int end = units.counted(at);
    if (end >= 0 && !(units.expression() instanceof Repeat)) {
      return add(token, end, units.expression(), mod, units.direction());
    }
    end = text.cue(at, TimeText.YEAR_NOUN) >= 0 ? years.read(at, true) : -1;
    return end >= 0 ? addYear(token, end, years.expression(), mod) : -1;
  }

  private int feast(int token, @Nullable String mod, int at) {
    int match = text.match(at, SenseKind.HOLIDAY);
    int end = match < 0 ? -1 : text.end(match);
    if (end < 0 || !text.isCapital(end - 1) || text.cueBefore(token, TimeText.LABEL)) {
      return -1;
    }
    int row = text.value(match, SenseKind.HOLIDAY);
    int year = dates.yearAt(end);
    if (year > 0) {
      end = text.skip(end + 1, TimeText.ISLAMIC_ERA);
    } else if (words.holiday(row).guard() != CalendarNames.SURE
        && mod == null
        && !text.cueBefore(token, TimeText.AT)) {
      return -1;
    }
    return addYear(token, end, new Feast(row, Math.max(0, year)), mod);
  }

  /** Reads "10, 18 dan 26 Oktober": each day a date of its own. */
  private int list(int token) {
    if (text.isGlued(token) && !text.isOpening(token - 1)) {
      return -1;
    }
    int[] days = new int[MOST_LISTED];
    int count = 0;
    int at = token;
    while (count < MOST_LISTED) {
      int day = text.length(at) <= 2 ? text.number(at) : -1;
      if (day < 1 || day > 31) {
        return -1;
      }
      days[count++] = at;
      int next = text.isSymbol(at + 1, ',') ? at + 2 : at + 1;
      next = text.skip(next, TimeText.AND);
      if (next == at + 1) {
        break;
      }
      at = next;
    }
    int last = days[count - 1];
    boolean month = count > 1 && text.is(last + 1, SenseKind.MONTH);
    int end = month ? moments.read(last, draft, false) : -1;
    if (end < 0 || draft.month == 0 || draft.dayEnd != 0) {
      return -1;
    }
    for (int i = 0; i < count - 1; i++) {
      int day = text.number(days[i]);
      PartialDate date =
          new PartialDate(0, draft.year, draft.month, day, draft.islamic, draft.shortYear, false);
      add(days[i], days[i] + 1, Moment.of(date), null, draft.direction);
    }
    return addDraft(last, end, null);
  }

  private int addDraft(int begin, int end, @Nullable String mod) {
    String modifier = mod != null ? mod : draft.mod;
    return add(begin, end, draft.toExpression(), modifier, draft.direction, draft.weak);
  }

  /** Adds an expression of a year, with the direction behind it: "2020 silam". */
  private int addYear(int begin, int end, Expression expression, @Nullable String mod) {
    TimeDirection direction = YearReader.ofYear(text.direction(end));
    int close = direction == null ? end : text.directionEnd(end);
    return add(begin, close, expression, mod, direction);
  }

  private int add(
      int begin,
      int end,
      Expression expression,
      @Nullable String mod,
      @Nullable TimeDirection direction) {
    return add(begin, end, expression, mod, direction, false);
  }

  private int add(
      int begin,
      int end,
      Expression expression,
      @Nullable String mod,
      @Nullable TimeDirection direction,
      boolean weak) {
    if (expression == UnitReader.NO_TIME) {
      return end;
    }
    int tense = tense(begin);
    readings.add(new Reading(begin, end, sentence, expression, mod, direction, tense, weak, false));
    join(begin);
    return end;
  }

  /** Marks the reading before the last where a range or a list goes from it to the last. */
  private void join(int begin) {
    int before = readings.size() - 2;
    if (before < 0 || readings.get(before).sentence() != sentence) {
      return;
    }
    Reading first = readings.get(before);
    int between = first.end();
    boolean joined =
        (text.isSymbol(between, '-') && between + 1 == begin)
            || text.cue(between, TimeText.UNTIL) == begin
            || (text.cue(between, TimeText.AND) == begin
                && text.cueBefore(first.begin(), TimeText.BETWEEN));
    if (joined || isListed(first, readings.get(before + 1))) {
      readings.set(before, first.withNext());
    }
  }

  /** {@return whether "29 April" stands before "dan 21 Mei 2024", so that its year is meant} */
  private boolean isListed(Reading first, Reading second) {
    int and = text.cue(first.end(), TimeText.AND);
    int behind = and < 0 && text.isSymbol(first.end(), ',') ? first.end() + 1 : and;
    return behind == second.begin()
        && first.direction() == null
        && isDay(first.expression())
        && isDay(second.expression());
  }

  private static boolean isDay(Expression expression) {
    return expression instanceof Moment moment
        && moment.date().month() != 0
        && moment.date().day() != 0
        && moment.near() == null;
  }

  /** {@return whether a clock time and a word such as "until" or "and" stand before the token} */
  private boolean followsClock(int token) {
    int last = readings.size() - 1;
    if (last < 0 || readings.get(last).sentence() != sentence) {
      return false;
    }
    Reading before = readings.get(last);
    return before.expression() instanceof Moment moment
        && moment.clock() != null
        && text.cue(before.end(), TimeText.UNTIL | TimeText.AND) == token;
  }

  /**
   * {@return what the words before the token say of past (below 0) or future (1); 0 where they do
   * not}
   */
  private int tense(int token) {
    boolean bound = text.cueBefore(token, TimeText.AT); // "akan ... di Osaka, Jepang, pada Selasa"
    int reach = bound ? LONG_TENSE_REACH : TENSE_REACH;
    for (int i = token - 1; i >= text.from() && i > token - reach; i--) {
      if (tokens.isSymbol(i, '"') || (!bound && tokens.isSymbol(i, ','))) {
        return 0;
      }
      int cues = text.cues(i) & (TimeText.WILL | TimeText.HAS);
      if (cues != 0) {
        int past = i == token - 1 ? Reading.SURELY_PAST : -1; // "since 7 October"
        return (cues & TimeText.WILL) != 0 ? 1 : past;
      }
    }
    return 0;
  }
}
