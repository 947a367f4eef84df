package org.warta.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warta.internal.lexicon.Matches;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.text.Tokens;

/**
 * Reads the head of a story: cities and outlet in either order, commas between, a dash behind.
 * "JAKARTA, KOMPAS.com -", "Liputan6.com, Jakarta -", "BAKU, YEREVAN, iNews.id -", "JAKARTA-"; and
 * without the dash where scraping glued the city to the story.
 */
final class DatelineReader {
  private static final int LONGEST = 70;
  private static final int MOST_PARTS = 4;
  private static final int MOST_WORDS = 4;

  /** Tokens between two dashes that set something off. */
  private static final int ASIDE = 5;

  private final Tokens tokens;
  private final Matches matches;

  DatelineReader(Tokens tokens, Matches matches) {
    this.tokens = tokens;
    this.matches = matches;
  }

  /** {@return the dateline that begins with the token, or null where there is none} */
  @Nullable PageDateline read(int first, int end, boolean atTop) {
    List<int[]> places = new ArrayList<>();
    int[] outlet = null;
    int t = first;
    for (int part = 0; part < MOST_PARTS && t < end; part++) {
      int outletEnd = outletEnd(t, end);
      int dateEnd = part == 0 ? -1 : dateEnd(t, end);
      int partEnd = outletEnd > 0 ? outletEnd : dateEnd > 0 ? dateEnd : placeEnd(t, end);
      if (partEnd < 0) {
        return null;
      }
      int[] name = {tokens.begin(t), tokens.end(partEnd - 1)};
      if (outletEnd > 0) {
        if (outlet != null) {
          return null;
        }
        outlet = name;
      } else if (dateEnd < 0) {
        if (outlet != null && t + 1 < end && tokens.isWord(t + 1) && tokens.isGlued(t + 1)) {
          // "Liputan6.com, JakartaKomisi": the dash was lost, the words are cut already
          places.add(new int[] {tokens.begin(t), tokens.end(t)});
          return new PageDateline(tokens.begin(first), tokens.end(t), places, outlet);
        }
        places.add(name);
      }
      int bracketEnd = outlet == null ? bracketEnd(partEnd, end) : -1;
      if (bracketEnd > 0) { // "BAKU, Oct 10 (Reuters) -"
        outlet = new int[] {tokens.begin(partEnd + 1), tokens.end(bracketEnd - 2)};
        partEnd = bracketEnd;
      }
      if (tokens.end(partEnd - 1) - tokens.begin(first) > LONGEST) {
        return null;
      }
      boolean loud = outlet != null || tokens.isAllCapitals(partEnd - 1);
      int dash = dashEnd(partEnd, end, loud);
      if (dash > 0) {
        boolean sure = outlet != null || tokens.isAllCapitals(first);
        if (!sure && (!atTop || isAside(dash, end))) {
          return null;
        }
        return new PageDateline(tokens.begin(first), tokens.end(dash - 1), places, outlet);
      }
      boolean separated =
          partEnd < end
              && (tokens.isSymbol(partEnd, ',')
                  || tokens.isSymbol(partEnd, '|')
                  || tokens.isSymbol(partEnd, '/'));
      if (!separated) {
        return null;
      }
      t = partEnd + 1;
    }
    return null;
  }

  /** "Badan Gempa Nasional - BGN - ...": another dash follows soon. */
  private boolean isAside(int behindDash, int end) {
    for (int t = behindDash; t < Math.min(end, behindDash + ASIDE); t++) {
      if (tokens.isDash(t)) {
        return true;
      }
    }
    return false;
  }

  /** Whether all of the tokens are a dateline that lacks only its dash. */
  @Nullable PageDateline readLine(int first, int end) {
    List<int[]> places = new ArrayList<>();
    int[] outlet = null;
    int t = first;
    while (t < end) {
      int outletEnd = outletEnd(t, end);
      int partEnd = outletEnd > 0 ? outletEnd : placeEnd(t, end);
      if (partEnd < 0 || (outletEnd > 0 && outlet != null)) {
        return null;
      }
      int[] name = {tokens.begin(t), tokens.end(partEnd - 1)};
      if (outletEnd > 0) {
        outlet = name;
      } else {
        places.add(name);
      }
      if (partEnd == end) {
        return new PageDateline(tokens.begin(first), tokens.end(end - 1), places, outlet);
      }
      if (!tokens.isSymbol(partEnd, ',')) {
        return null;
      }
      t = partEnd + 1;
    }
    return null;
  }

  /** One more than the last token of the outlet that begins here, or -1. */
  private int outletEnd(int t, int end) {
    if (!tokens.isWord(t)) {
      return -1;
    }
    int known = matches.longest(t, SenseKind.OUTLET);
    int address = addressEnd(t, end);
    return Math.max(known < 0 ? -1 : matches.end(known), address);
  }

  private int addressEnd(int t, int end) {
    int e = t + 1;
    boolean domain = false;
    while (e < end && tokens.isGlued(e)) {
      if (Domains.isTopLevel(tokens, e)) {
        domain = true;
      } else if ((domain && !tokens.isSymbol(e, '.'))
          || (!tokens.isSymbol(e, '.') && tokens.kind(e) == Tokens.SYMBOL)) {
        break;
      }
      e++;
    }
    while (e > t + 1 && tokens.kind(e - 1) == Tokens.SYMBOL) {
      e--;
    }
    return domain ? e : -1;
  }

  /** One more than the bracket that closes behind an outlet which begins here, or -1. */
  private int bracketEnd(int t, int end) {
    int outlet = tokens.isSymbol(t, '(') && t + 1 < end ? outletEnd(t + 1, end) : -1;
    return outlet > 0 && outlet < end && tokens.isSymbol(outlet, ')') ? outlet + 1 : -1;
  }

  /** One more than the last token of the day that begins here, its month by name, or -1. */
  private int dateEnd(int t, int end) {
    int month = matches.longest(t, SenseKind.MONTH);
    if (month < 0) {
      boolean number = t + 1 < end && tokens.isNumber(t);
      int second = number ? matches.longest(t + 1, SenseKind.MONTH) : -1;
      return second < 0 ? -1 : matches.end(second);
    }
    int day = matches.end(month);
    day += day < end && tokens.isSymbol(day, '.') ? 1 : 0;
    return day < end && tokens.isNumber(day) ? day + 1 : -1;
  }

  private int placeEnd(int t, int end) {
    int e = t;
    while (e < end
        && e < t + MOST_WORDS
        && tokens.isWord(e)
        && tokens.isCapital(e)
        && (e == t || !tokens.isLineStart(e))) {
      e++;
    }
    return e == t ? -1 : e;
  }

  /** One more than the last dash behind a dateline, or -1 where the dash joins two words. */
  private int dashEnd(int t, int end, boolean loud) {
    int e = t;
    while (e < end && tokens.isSymbol(e, '-')) {
      e++;
    }
    if (e == t) {
      return -1;
    }
    boolean spaced = !tokens.isGlued(t) || (e < end && !tokens.isGlued(e));
    if (spaced || e - t > 1) {
      return e;
    }
    boolean word = e < end && (tokens.isWord(e) || Marks.isQuote(tokens, e));
    boolean part = word && tokens.isWord(e) && tokens.length(e) < 3; // "PDI-P"
    return loud && word && !part && !tokens.isAllCapitals(e) ? e : -1;
  }
}
