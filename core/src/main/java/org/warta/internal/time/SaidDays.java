package org.warta.internal.time;

import java.util.Arrays;
import java.util.List;
import org.warta.internal.text.Tokens;
import org.warta.internal.time.Expression.Moment;

/**
 * Tells which day quoted words were said on: {@code "Besok kami rapat," kata Budi, Senin (9/11)}
 * counts "besok" from that Monday. The day stands in the sentence of the quotation, outside of it;
 * later quotations without a day of their own were said on the same one.
 */
final class SaidDays {
  private static final int LONGEST = 600;
  private static final int REACH = 8;

  private final Tokens tokens;
  private final Sentences sentences;
  private final List<Reading> readings;
  private final int[] said;
  private int last = -1;

  private SaidDays(Tokens tokens, Sentences sentences, List<Reading> readings) {
    this.tokens = tokens;
    this.sentences = sentences;
    this.readings = readings;
    this.said = new int[readings.size()];
    Arrays.fill(said, -1);
  }

  /** {@return for each reading the index of the one that tells when it was said, or -1} */
  static int[] of(Tokens tokens, Sentences sentences, List<Reading> readings) {
    SaidDays days = new SaidDays(tokens, sentences, readings);
    if (!readings.isEmpty()) {
      days.read();
    }
    return days.said;
  }

  /** Pairs the quotation marks of each line. */
  private void read() {
    int open = -1;
    for (int token = 0; token < tokens.count(); token++) {
      if (open >= 0 && (tokens.isLineStart(token) || token - open > LONGEST)) {
        open = -1;
      }
      if (!tokens.isSymbol(token, '"')) {
        continue;
      }
      boolean before = tokens.isGlued(token) && token > 0;
      boolean behind = token + 1 < tokens.count() && tokens.isGlued(token + 1);
      boolean opens = behind && !before;
      if (open < 0 || opens) {
        open = behind ? token : -1;
      } else {
        quotation(open, token);
        open = -1;
      }
    }
  }

  private void quotation(int open, int close) {
    int sentence = sentences.at(close);
    int day = sentence < 0 ? -1 : dayBehind(close, sentence);
    if (day < 0 && sentence >= 0 && sentences.begin(sentence) <= open) {
      day = dayBefore(open, sentence);
    }
    last = day >= 0 ? day : last;
    if (last >= 0) {
      for (int i = from(open); i < readings.size() && readings.get(i).begin() < close; i++) {
        said[i] = last;
      }
    }
  }

  private int dayBehind(int close, int sentence) {
    int first = from(close);
    int token = close + 1;
    for (int i = first; isNear(i, first, sentence); i++) {
      while (token < readings.get(i).begin()) {
        if (tokens.isSymbol(token++, '"')) {
          return -1;
        }
      }
      if (tellsDay(readings.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private int dayBefore(int open, int sentence) {
    int first = from(open) - 1;
    for (int i = first; isNear(i, first, sentence); i--) {
      if (tellsDay(readings.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private boolean isNear(int reading, int from, int sentence) {
    return reading >= 0
        && reading < readings.size()
        && Math.abs(reading - from) < REACH
        && readings.get(reading).sentence() == sentence;
  }

  /** {@return the first reading that begins behind the token} */
  private int from(int token) {
    int low = 0;
    int high = readings.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (readings.get(middle).begin() > token) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Newspapers date statements by weekday, with the date or without. */
  private static boolean tellsDay(Reading reading) {
    return reading.expression() instanceof Moment moment
        && moment.date().weekday() != 0
        && reading.tense() <= 0
        && YearChoice.sign(reading.direction()) <= 0
        && !reading.toNext();
  }
}
