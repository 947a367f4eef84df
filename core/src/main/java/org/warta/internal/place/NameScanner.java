package org.warta.internal.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warta.internal.layout.PageDateline;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.text.Tokens;
import org.warta.spi.PlaceCue;

/**
 * Finds the names of places in a text: the longest at each token, where the capitals allow it and
 * no trap covers it. In a text all of capitals, capitals decide nothing. Not thread-safe.
 */
final class NameScanner {
  private static final int SENSES = 16;
  private static final String DOMAIN_MARKS = "@/#\\_";

  private final PlaceText text;
  private final Tokens tokens;
  private final UnlistedNames unlisted;
  private final AddressParts addresses;
  private final VariantFinder variants;
  private final List<Finding> findings = new ArrayList<>();
  private final int[] senses = new int[SENSES];
  private boolean capitals;

  NameScanner(PlaceText text, PlaceTypes types, VariantFinder variants) {
    this.text = text;
    this.tokens = text.tokens;
    this.unlisted = new UnlistedNames(text, types);
    this.addresses = new AddressParts(text);
    this.variants = variants;
  }

  List<Finding> scan() {
    PageDateline dateline = text.layout.dateline();
    if (dateline != null) {
      for (int[] place : dateline.places()) {
        int first = tokens.at(place[0]);
        int end = tokens.at(place[1]);
        capitals = true;
        Finding found = first < end ? listed(first, end, -1) : null;
        if (found != null && found.end == end) {
          findings.add(found);
        }
      }
    }
    for (int s = 0; s < text.layout.sentenceCount(); s++) {
      int first = text.layout.firstToken(s);
      int end = text.layout.endToken(s);
      capitals = isCapitals(first, end);
      int from = findings.size();
      scan(first, end, s);
      addresses.add(findings, from, first);
    }
    return addresses.repeat(findings);
  }

  private void scan(int first, int end, int sentence) {
    int t = first;
    while (t < end) {
      if (!tokens.isWord(t)) {
        t++;
        continue;
      }
      int covered = Math.min(end, coveredTo(t));
      Finding found = covered > t + 1 ? null : listed(t, end, sentence);
      if (covered > t && (found == null || found.end <= covered)) {
        t = covered;
        continue;
      }
      if (found == null) {
        found = listed(t, end, sentence);
      }
      if (found == null || found.end <= covered) {
        found = unlisted.at(t, end, sentence);
      }
      if (found == null) {
        found = variants.at(text, t, end, sentence);
      }
      if (found == null) {
        t = Math.max(t + 1, covered);
        continue;
      }
      if (found.typeWord < 0) {
        joinTypeWord(found);
      }
      findings.add(found);
      t = found.spanEnd;
      Finding second = unlisted.beside(found, end);
      if (second != null) {
        findings.add(second);
        t = second.spanEnd;
      }
    }
  }

  /**
   * Where the longest trap or outlet ends that begins with the token; the token if there is none.
   */
  private int coveredTo(int t) {
    int covered = t;
    if (!text.matches.has(t, SenseKind.PLACE_TRAP) && !text.matches.has(t, SenseKind.OUTLET)) {
      return covered;
    }
    for (int m = text.matches.first(t); m < text.matches.last(t); m++) {
      boolean trap = text.matches.value(m, SenseKind.PLACE_TRAP) == 0;
      if (trap || text.matches.value(m, SenseKind.OUTLET) >= 0) {
        covered = Math.max(covered, text.matches.end(m));
      }
    }
    return covered;
  }

  private @Nullable Finding listed(int t, int stop, int sentence) {
    if (!text.matches.has(t, SenseKind.PLACE) || isOtherWord(t)) {
      return null;
    }
    for (int m = text.matches.last(t) - 1; m >= text.matches.first(t); m--) {
      int end = text.matches.end(m);
      if (end > stop || isInAddress(t, end) || isKindOfName(t, end, stop)) {
        continue;
      }
      int count = 0;
      for (int s = text.matches.firstSense(m);
          s < text.matches.lastSense(m) && count < SENSES;
          s++) {
        int name = text.matches.senseValue(s);
        if (text.matches.senseKind(s) == SenseKind.PLACE
            && caseAllows(t, end, PlaceName.bond(name))
            && !isKnown(PlaceName.row(name), count)) {
          senses[count++] = name;
        }
      }
      if (count > 0) {
        return new Finding(t, end, Arrays.copyOf(senses, count), sentence);
      }
    }
    return null;
  }

  /** "The Gulf of Nowhere": a word for a kind that is a name as well, before a name. */
  private boolean isKindOfName(int t, int end, int stop) {
    return end == t + 1
        && end < stop
        && text.matches.is(t, SenseKind.PLACE_TYPE)
        && tokens.isCapital(t)
        && text.tokens.isCapitalWord(end)
        && text.isUnknown(end);
  }

  private boolean isKnown(int row, int count) {
    for (int i = 0; i < count; i++) {
      if (PlaceName.row(senses[i]) == row) {
        return true;
      }
    }
    return false;
  }

  /** Part of a web address, a handle or a hash tag, or of a currency's sign: "US$". */
  private boolean isInAddress(int first, int end) {
    if (end < tokens.count() && tokens.isGlued(end) && text.isMark(end, "$")) {
      return true;
    }
    if (first > 0 && tokens.isGlued(first) && text.isMark(first - 1, DOMAIN_MARKS + ".")) {
      return text.isMark(first - 1, DOMAIN_MARKS)
          || (first > 1 && tokens.isGlued(first - 1) && !tokens.isCapital(first));
    }
    return end + 1 < tokens.count()
        && tokens.isGlued(end)
        && tokens.isGlued(end + 1)
        && tokens.isWord(end + 1)
        && text.isMark(end, DOMAIN_MARKS + ".")
        && (!text.isMark(end, ".")
            || (tokens.isAllCapitals(first) == tokens.isAllCapitals(end + 1)
                && (tokens.isAllCapitals(first) || !tokens.isCapital(end + 1))));
  }

  private boolean caseAllows(int first, int end, int bond) {
    if (text.isCaseless(first)) {
      return true;
    }
    if (bond == PlaceName.CAPITALS && first > 0 && isCount(first - 1)) {
      return false; // "46 million KL"
    }
    boolean any = false;
    for (int t = first; t < end; t++) {
      if (!tokens.isWord(t)) {
        continue;
      }
      if (bond == PlaceName.CAPITALS && tokens.length(t) > 1 && !tokens.isAllCapitals(t)) {
        return false;
      }
      boolean capital = tokens.isCapital(t) || tokens.hasInnerCapital(t);
      any |= capital;
      boolean free =
          (t > first && (bond == PlaceName.FOREIGN || !text.isLatin(t))) // "Arabie saoudite"
              || (t > first && text.isFunctionWord(t)) // "in Yogyakarta" is no "IN Yogyakarta"
              || (t == first && end > first + 1 && text.matches.is(t, SenseKind.PLACE_TYPE))
              || (tokens.length(t) <= 2 && t > first);
      if (!capital && !free) {
        return false;
      }
    }
    return any
        && !(end == first + 1
            && (capitals || text.isSentenceStart(first))
            && text.isFunctionWord(first));
  }

  private boolean isCount(int t) {
    return tokens.isNumber(t) || text.matches.is(t, SenseKind.NUMBER_WORD);
  }

  /** Takes in a word for the kind of place before the name; as part of it where it is capital. */
  private void joinTypeWord(Finding found) {
    int before = found.first - 1;
    if (before < 0 || text.isSentenceStart(found.first) || !tokens.isWord(before)) {
      return;
    }
    for (int t = before; t >= 0 && t >= before - 2; t--) {
      int m = matchEnding(t, found.first);
      if (m >= 0 && !isOtherWord(t) && !isInTrap(t)) {
        found.typeWord = text.matches.value(m, SenseKind.PLACE_TYPE);
        found.placed = true;
        if (tokens.isCapital(t) && !isTaken(t)) {
          found.spanFirst = t;
        }
        return;
      }
    }
  }

  /** "north sea of", "mayor of the city": the word is the end of others that mean no place. */
  private boolean isOtherWord(int t) {
    int first = text.cueStart(t);
    return first < t
        && (text.ends(t, PlaceCue.OFFICE)
            || (text.ends(t, PlaceCue.AT)
                && text.begins(first, PlaceCue.AT)
                && !text.isFunctionWord(first)));
  }

  /** "City Hall": the word is the end of a name that is no place's. */
  private boolean isInTrap(int t) {
    int m = t == 0 ? -1 : text.matches.ending(t, t - 1, SenseKind.PLACE_TRAP);
    return m >= 0 && text.matches.value(m, SenseKind.PLACE_TRAP) == 0 && coveredTo(t - 1) > t;
  }

  private boolean isTaken(int t) {
    return !findings.isEmpty() && findings.get(findings.size() - 1).spanEnd > t;
  }

  private int matchEnding(int t, int end) {
    for (int m = text.matches.first(t); m < text.matches.last(t); m++) {
      if (text.matches.end(m) == end && text.matches.value(m, SenseKind.PLACE_TYPE) >= 0) {
        return m;
      }
    }
    return -1;
  }

  private boolean isCapitals(int first, int end) {
    int upper = 0;
    for (int t = first; t < end; t++) {
      if (tokens.isWord(t) && tokens.length(t) > 1) {
        if (!tokens.isAllCapitals(t)) {
          return false;
        }
        upper++;
      }
    }
    return upper > 2;
  }
}
