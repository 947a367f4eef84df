package org.warta.internal.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.warta.Match;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.world.Gazetteer;
import org.warta.spi.PlaceCue;

/**
 * Lets through the names that mean places. A name that few places bear, that is a word as well, or
 * that is another language's needs a word beside it that shows a place; a name inside a longer
 * proper name must be a well-known one. Not thread-safe.
 */
final class NameGate {
  /** Places below this prior need a word beside them. */
  private static final int WEAK = 50;

  /** Places from this prior on may stand inside a longer name. */
  private static final int STRONG = 58;

  private final PlaceText text;
  private final Gazetteer gazetteer;
  private final String home;
  private final Set<Integer> shown = new HashSet<>();

  /**
   * Makes a gate.
   *
   * @param home the code of the readers' country, or an empty text
   */
  NameGate(PlaceText text, Gazetteer gazetteer, String home) {
    this.text = text;
    this.gazetteer = gazetteer;
    this.home = home;
  }

  /** {@return the findings that are places} */
  List<Finding> filter(List<Finding> findings) {
    boolean[] weak = new boolean[findings.size()];
    boolean[] kept = new boolean[findings.size()];
    for (int i = 0; i < kept.length; i++) {
      Finding found = findings.get(i);
      boolean isWeak = isWeak(found);
      found.placed |= text.ends(text.before(found.spanFirst), PlaceCue.AT);
      found.placed |= text.ends(text.before(found.first), PlaceCue.AREA);
      boolean kind = isKindOfNext(findings, i);
      kept[i] = found.isUnlisted() || found.sentence < 0 || (!kind && passes(found, isWeak));
      weak[i] = !kept[i] && !kind && isWeak;
      if (kept[i] && found.row >= 0 && (found.placed || !isWeak)) {
        shown.add(found.row);
      }
    }
    Set<Integer> sides = new HashSet<>();
    for (Finding found : findings) {
      if (isSide(found)) {
        sides.add(found.row);
      }
    }
    List<Finding> places = new ArrayList<>();
    for (int i = 0; i < kept.length; i++) {
      Finding found = findings.get(i);
      if (sides.contains(found.row) && !found.placed && (isSide(found) || isBare(found))) {
        continue;
      }
      if (kept[i] || (weak[i] && isShown(findings, i, kept) && !isInsideName(found))) {
        places.add(found);
      }
    }
    return places;
  }

  /** "The Gulf of Townsville": a word for a kind that is a name as well, before a place in it. */
  private boolean isKindOfNext(List<Finding> findings, int i) {
    Finding found = findings.get(i);
    Finding next = i + 1 < findings.size() ? findings.get(i + 1) : null;
    return next != null
        && next.row >= 0
        && next.first == found.end
        && found.end == found.first + 1
        && text.matches.is(found.first, SenseKind.PLACE_TYPE)
        && !gazetteer.isCountry(next.row);
  }

  /** Whether a club that is called after a town is meant: "versus Townsville". */
  private boolean isSide(Finding found) {
    int before = text.before(found.spanFirst);
    int behind = text.after(found.spanEnd);
    return found.row >= 0
        && found.sentence >= 0
        && found.typeWord < 0
        && (gazetteer.isTown(found.row)
            ? text.ends(before, PlaceCue.SIDE)
                || (text.begins(behind, PlaceCue.SIDE) && !text.tokens.isCapitalWord(before))
            : gazetteer.isSeat(found.row) // "Paris versus London" may be states at odds
                && text.ends(before, PlaceCue.SIDE)
                && !text.ends(before, PlaceCue.TOWARD));
  }

  /** Whether no word beside it shows a place, so that it may be the club again. */
  private boolean isBare(Finding found) {
    int before = text.before(found.spanFirst);
    return found.sentence >= 0 && found.typeWord < 0 && !text.ends(before, PlaceCue.TO);
  }

  /** Shown to be a place elsewhere in the article, or by the country that it is joined to. */
  private boolean isShown(List<Finding> findings, int i, boolean[] kept) {
    Finding found = findings.get(i);
    return (shown.contains(found.row) && !isWord(found))
        || isUnitBehind(findings, i, kept)
        || isBesideState(findings, i, kept)
        || isAmongStates(findings, i, kept);
  }

  /** "Townsville, Silver": the unit of the same country behind a place that is sure. */
  private boolean isUnitBehind(List<Finding> findings, int i, boolean[] kept) {
    Finding found = findings.get(i);
    Finding last = i > 0 && kept[i - 1] ? findings.get(i - 1) : null;
    return last != null
        && found.row >= 0
        && last.sentence == found.sentence
        && found.spanFirst == last.spanEnd + 1
        && text.isMark(last.spanEnd, ",")
        && !text.tokens.isCapitalWord(found.spanEnd)
        && !gazetteer.isTown(found.row)
        && !gazetteer.isCountry(found.row)
        && (last.row < 0 || gazetteer.country(last.row).equals(gazetteer.country(found.row)));
  }

  /**
   * "Paris condemned Israel", "Chad left Cameroon": a capital or country whose name persons bear as
   * well, before what states do, in a sentence with another state or capital.
   */
  private boolean isAmongStates(List<Finding> findings, int i, boolean[] kept) {
    Finding found = findings.get(i);
    int behind = text.after(found.spanEnd);
    if (found.row < 0
        || !(gazetteer.isSeat(found.row) || gazetteer.isCountry(found.row))
        || behind >= text.tokens.count()
        || !text.matches.is(behind, SenseKind.EVENT_TRIGGER)) {
      return false;
    }
    for (int k = 0; k < kept.length; k++) {
      Finding other = findings.get(k);
      boolean state =
          kept[k]
              && k != i
              && other.row >= 0
              && other.sentence == found.sentence
              && (gazetteer.isCountry(other.row) || gazetteer.isSeat(other.row));
      if (state) {
        return true;
      }
    }
    return false;
  }

  /** "Chad and Niger": a country joined to one that is sure. */
  private boolean isBesideState(List<Finding> findings, int i, boolean[] kept) {
    Finding found = findings.get(i);
    if (found.row < 0 || !gazetteer.isCountry(found.row)) {
      return false;
    }
    for (int k = Math.max(0, i - 1); k < Math.min(kept.length, i + 2); k++) {
      Finding other = findings.get(k);
      boolean sure =
          kept[k] && other.row >= 0 && other.row != found.row && gazetteer.isCountry(other.row);
      if (sure && (isJoined(found, other) || isJoined(other, found))) {
        return true;
      }
    }
    return false;
  }

  /** Whether "and", a comma or both stand between: "Chad, Niger, and Mali". */
  private boolean isJoined(Finding left, Finding right) {
    int between = left.spanEnd;
    int gap = right.spanFirst - between;
    boolean comma = text.isMark(between, ",") && !text.tokens.isCapitalWord(left.spanFirst - 1);
    return left.sentence == right.sentence
        && ((gap == 1 && (text.ends(between, PlaceCue.AND) || comma))
            || (gap == 2 && comma && text.ends(between + 1, PlaceCue.AND)));
  }

  private boolean isWeak(Finding found) {
    return !found.isUnlisted()
        && (gazetteer.prior(found.row) < WEAK || isForeign(found) || isWord(found));
  }

  private static boolean isForeign(Finding found) {
    for (int name : found.names) {
      if (PlaceName.row(name) == found.row) {
        return PlaceName.bond(name) == PlaceName.FOREIGN;
      }
    }
    return found.match == Match.TYPO;
  }

  /** Whether the name is a word of the language as well, or borne by persons. */
  private boolean isWord(Finding found) {
    if (found.end > found.first + 1) {
      return isTrap(found);
    }
    return isTrap(found) || text.isFunctionWord(found.first) || text.isTimeWord(found.first);
  }

  private boolean isTrap(Finding found) {
    for (int m = text.matches.first(found.first); m < text.matches.last(found.first); m++) {
      if (text.matches.end(m) == found.end && text.matches.value(m, SenseKind.PLACE_TRAP) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean passes(Finding found, boolean isWeak) {
    if (isAfterHonorific(found) && !isHome(found)) {
      return false;
    }
    if (isWeak) {
      boolean shown = found.placed || (gazetteer.prior(found.row) >= STRONG && isBesideCue(found));
      boolean office =
          text.ends(text.before(found.spanFirst), PlaceCue.OFFICE) && !isForeign(found);
      return shown && (office || !isInsideName(found)); // "the mayor of Solo John Doe"
    }
    int before = text.before(found.spanFirst);
    if (text.ends(before, PlaceCue.OFFICE)
        || (text.ends(before, PlaceCue.BODY) && !isLonger(found))
        || found.placed
        || isTyped(found)) {
      return true;
    }
    return gazetteer.prior(found.row) >= STRONG || !isInsideName(found);
  }

  /** "Police of Nowhere Hills": one word that nobody knows goes on the name of the place. */
  private boolean isLonger(Finding found) {
    int end = found.spanEnd;
    return text.isNameWord(end)
        && !text.isNameWord(end + 1)
        && text.matches.longest(end, SenseKind.PLACE) < 0;
  }

  /** "Nowhere Hills District of Silver": a word for such places with a capital shows the name. */
  private boolean isTyped(Finding found) {
    int first = found.spanFirst;
    return found.end > first + 1
        && text.tokens.isCapitalWord(first)
        && text.matches.longest(first, SenseKind.PLACE_TYPE) >= 0
        && (!text.isNameWord(found.spanEnd) || text.isMark(found.spanEnd + 1, "-"));
  }

  /** "The Hajj of Freedonia": nobody is called after the readers' own state. */
  private boolean isHome(Finding found) {
    return found.row >= 0
        && gazetteer.isCountry(found.row)
        && gazetteer.country(found.row).equals(home);
  }

  private boolean isBesideCue(Finding found) {
    int before = text.before(found.spanFirst);
    return text.ends(before, PlaceCue.TO)
        || text.ends(before, PlaceCue.ACT)
        || text.ends(before, PlaceCue.BODY)
        || text.ends(before, PlaceCue.OFFICE)
        || text.endsPeople(before);
  }

  private boolean isInsideName(Finding found) {
    return (text.isNameWord(found.spanFirst - 1) && !text.isSentenceStart(found.spanFirst))
        || text.isNameWord(found.spanEnd);
  }

  private boolean isAfterHonorific(Finding found) {
    for (int t = found.spanFirst - 1; t >= 0 && t >= found.spanFirst - 4; t--) {
      if (text.ends(t, PlaceCue.HONORIFIC) && text.tokens.isCapital(t)) {
        return true;
      }
      if (!text.tokens.isCapitalWord(t) && !text.isMark(t, ".")) {
        return false;
      }
    }
    return false;
  }
}
