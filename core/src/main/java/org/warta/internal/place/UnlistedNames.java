package org.warta.internal.place;

import org.jspecify.annotations.Nullable;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.text.Tokens;
import org.warta.spi.PlaceCue;

/**
 * Reads names that no list has where a word for a kind of place stands before them: "Village of
 * Nowhere". Not thread-safe.
 */
final class UnlistedNames {
  private static final int LONGEST = 4;

  /** More words than that behind an office are a place and who holds the office there. */
  private static final int PLACE_AND_NAME = 2;

  private final PlaceText text;
  private final Tokens tokens;
  private final PlaceTypes types;

  UnlistedNames(PlaceText text, PlaceTypes types) {
    this.text = text;
    this.tokens = text.tokens;
    this.types = types;
  }

  /** {@return the unlisted name whose type word begins with the token, or null} */
  @Nullable Finding at(int token, int stop, int sentence) {
    int m = text.matches.longest(token, SenseKind.PLACE_TYPE);
    if (m < 0) {
      return null;
    }
    int type = text.matches.value(m, SenseKind.PLACE_TYPE);
    int first = text.matches.end(m);
    boolean land = first + 1 < stop && isNamedForLand(type, first);
    if (!types.mayBeUnlisted(type)
        || first >= stop
        || !(isPart(first) || land)
        || (isListed(first) && !land && !isSideOf(first) && !isLonger(type, first, stop))
        || text.isTrap(first)
        || (types.isProper(type) && !tokens.isCapital(token))
        || (types.isWhole(type) && text.ends(text.before(token), PlaceCue.BODY))) {
      return null;
    }
    int end = endOfName(land ? first + 1 : first, stop);
    if (end - first > PLACE_AND_NAME && text.ends(text.before(token), PlaceCue.OFFICE)) {
      end = first + 1; // "head of the village of Nowhere John Doe"
    }
    int from = types.isWhole(type) ? token : first;
    String name = text.name(from, end);
    Finding found = Finding.unlisted(first, end, sentence, type, name);
    boolean capital = tokens.isCapital(token);
    if (capital || types.isWhole(type)) {
      found.spanFirst = token;
    }
    return found;
  }

  /**
   * {@return the unlisted name that "and" joins to the one of a kind before it, or null: "the
   * districts of Nowhere and Somewhere"}
   */
  @Nullable Finding beside(Finding last, int stop) {
    int first = last.spanEnd + 1;
    if (last.typeWord < 0
        || first >= stop
        || !types.mayBeUnlisted(last.typeWord)
        || types.isWhole(last.typeWord)
        || !text.ends(last.spanEnd, PlaceCue.AND)
        || !isPart(first)
        || isListed(first)
        || text.isTrap(first)
        || !text.isUnknown(first)) {
      return null;
    }
    int end = endOfName(first, stop);
    if (end < stop && tokens.isWord(end) && text.isPredicate(end)) {
      return null; // "... of Nowhere and Budi said"
    }
    String name = text.name(first, end);
    return Finding.unlisted(first, end, last.sentence, last.typeWord, name);
  }

  /**
   * Where the name ends: before a word that is none of it, a verb of a headline among them. A title
   * inside a name and a single letter do not count: "Street of Professor Doctor John R Doe".
   */
  private int endOfName(int first, int stop) {
    int end = first + 1;
    int words = 0;
    for (int t = first; t < stop && words < LONGEST; t++) {
      if (isTitleInside(t, stop)) {
        continue;
      }
      if (t > first && !continuesName(t)) {
        break;
      }
      words++;
      end = t + 1;
    }
    return end;
  }

  private boolean continuesName(int t) {
    boolean side =
        text.tokens.isCapitalWord(t) && text.begins(t, PlaceCue.AT); // "Village of River West"
    return !text.isPredicate(t) && (side || (isPart(t) && !isListed(t) && !text.isTrap(t)));
  }

  private boolean isTitleInside(int t, int stop) {
    return t + 1 < stop
        && text.tokens.isCapitalWord(t)
        && isPart(t + 1)
        && (tokens.length(t) == 1 || text.begins(t, PlaceCue.HONORIFIC));
  }

  /** The unit is called after a river, a hill or the like: "District of River Bend". */
  private boolean isNamedForLand(int type, int first) {
    int m = text.matches.longest(first, SenseKind.PLACE_TYPE);
    return m >= 0
        && !types.isWhole(type)
        && types.isWhole(text.matches.value(m, SenseKind.PLACE_TYPE))
        && text.tokens.isCapitalWord(first)
        && text.tokens.isCapitalWord(first + 1);
  }

  private boolean isPart(int t) {
    return text.tokens.isCapitalWord(t)
        && !text.isTimeWord(t)
        && !text.isFunctionWord(t)
        && !text.isCue(t)
        && !text.matches.is(t, SenseKind.PLACE_TYPE);
  }

  private boolean isListed(int t) {
    return text.matches.longest(t, SenseKind.PLACE) >= 0;
  }

  private int listedEnd(int t) {
    return text.matches.end(text.matches.longest(t, SenseKind.PLACE));
  }

  /**
   * "Townsville Grove Street": what has the name of a place in its own, which goes on behind it.
   */
  private boolean isLonger(int type, int first, int stop) {
    int end = listedEnd(first);
    boolean unit = text.tokens.isCapitalWord(first - 1) && !text.isHeadline(first);
    return (types.isWhole(type) || (unit && text.isUnknown(end)))
        && end == first + 1
        && end < stop
        && !tokens.isGlued(end)
        && !tokens.isAllCapitals(end)
        && !text.isLowerWord(end) // as any word of a headline
        && continuesName(end);
  }

  /** "District of Townsville East": the name of a part of the place that is listed. */
  private boolean isSideOf(int t) {
    int end = listedEnd(t);
    return text.tokens.isCapitalWord(end)
        && text.begins(end, PlaceCue.AT)
        && !text.isFunctionWord(end);
  }
}
