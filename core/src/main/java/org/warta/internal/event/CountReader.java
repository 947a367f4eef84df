package org.warta.internal.event;

import org.warta.internal.lexicon.Matches;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.text.Tokens;
import org.warta.spi.CasualtyWord;
import org.warta.spi.NumberRole;

/** Reads numbers of people: in digits, in words, exact or bounded. Not thread-safe. */
final class CountReader {
  private static final long MOST = 1_000_000_000L;
  private static final int DOZEN = 12;
  private static final int TEENS = 11;

  private final EventWords words;
  private final Tokens tokens;
  private final Matches matches;

  /** One more than the last token of the number last read. */
  int end;

  /** The number last read, or -1 where it has none. */
  long value;

  /** Whether it is some of its value and more: "dozens". */
  boolean plural;

  CountReader(EventWords words, Tokens tokens, Matches matches) {
    this.words = words;
    this.tokens = tokens;
    this.matches = matches;
  }

  /** {@return whether a number of people may begin with the token} */
  boolean read(int t, int limit) {
    plural = false;
    value = -1;
    if (tokens.isNumber(t)) {
      digits(t, limit);
    } else {
      int match = matches.longest(t, SenseKind.CASUALTY_WORD);
      long meaning = match < 0 ? 0 : words.casualty(matches, match);
      if (has(meaning, CasualtyWord.ONE) || has(meaning, CasualtyWord.TWO)) {
        value = has(meaning, CasualtyWord.TWO) ? 2 : 1;
        end = matches.end(match);
        return true;
      }
      words(t, limit);
    }
    if (value >= 0) {
      times(limit);
    }
    return value >= 0 && value < MOST;
  }

  private static boolean has(long meaning, CasualtyWord word) {
    return (meaning & 1L << word.ordinal()) != 0;
  }

  private void digits(int t, int limit) {
    long number = tokens.intValue(t);
    int next = t + 1;
    while (next + 1 < limit
        && (tokens.isSymbol(next, '.') || tokens.isSymbol(next, ','))
        && tokens.isGlued(next)
        && tokens.isGlued(next + 1)
        && tokens.isNumber(next + 1)) {
      if (tokens.length(next + 1) != 3 || number < 0 || number > MOST) {
        end = next + 2;
        return; // a decimal, a clock time
      }
      number = number * 1000 + tokens.intValue(next + 1);
      next += 2;
    }
    end = next;
    value = next < limit && tokens.isSymbol(next, '%') ? -1 : number;
  }

  private void words(int t, int limit) {
    long total = 0;
    long part = 0;
    long last = 0;
    boolean any = false;
    int at = t;
    while (at < limit) {
      int match = matches.longest(at, SenseKind.COUNT_WORD);
      if (match < 0) {
        break;
      }
      int sense = matches.value(match, SenseKind.COUNT_WORD);
      long number = words.number(sense);
      NumberRole role = words.role(sense);
      if (role == NumberRole.PLURAL) {
        if (!any) {
          total = number;
          plural = true;
          any = true;
          at = matches.end(match);
        }
        break;
      } else if (role == NumberRole.VALUE) {
        if (last > 0) {
          break;
        }
        last = number;
        if (last >= 10) {
          part += last;
          last = 0;
        }
      } else if (role == NumberRole.TEEN) {
        last += 10;
      } else if (role == NumberRole.MULTIPLIER) {
        if (number < 1000) {
          part += Math.max(last, 1) * number;
        } else {
          total += Math.max(part + last, 1) * number;
          part = 0;
        }
        last = 0;
      } else {
        break;
      }
      any = true;
      at = matches.end(match);
      if (total > MOST) {
        break;
      }
    }
    if (any) {
      value = total + part + last;
      end = at;
    }
  }

  /** A multiplier or "dozen" behind the number: "41 ribu". */
  private void times(int limit) {
    if (end >= limit) {
      return;
    }
    int match = matches.longest(end, SenseKind.COUNT_WORD);
    if (match >= 0) {
      int sense = matches.value(match, SenseKind.COUNT_WORD);
      if (words.role(sense) == NumberRole.MULTIPLIER && words.number(sense) >= 1000) {
        value *= words.number(sense);
        end = matches.end(match);
      }
      return;
    }
    int other = matches.longest(end, SenseKind.CASUALTY_WORD);
    if (other >= 0 && has(words.casualty(matches, other), CasualtyWord.DOZEN)) {
      value *= DOZEN;
      end = matches.end(other);
    }
  }

  /** {@return the least that the number last read can be} */
  int low() {
    return (int) (plural && value != TEENS ? 2 * value : value);
  }

  /** {@return the likeliest number} */
  int best() {
    return plural && value == TEENS ? 15 : low();
  }

  /** {@return the most it can be} */
  int high() {
    return !plural ? (int) value : value == TEENS ? 19 : (int) Math.min(MOST, 10 * value - 1);
  }
}
