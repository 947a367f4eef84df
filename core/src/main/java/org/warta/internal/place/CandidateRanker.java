package org.warta.internal.place;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.warta.internal.world.Gazetteer;

/**
 * Chooses the place that a name means: by how readily the bare name means it, the country and the
 * units named in the article, the unit named right behind it, the word for its kind or for the
 * office that governs it, the country of the language. What the text does not settle stays as other
 * candidates. Not thread-safe.
 */
final class CandidateRanker {
  private static final int SURE_COUNTRY = 75;
  private static final int SURE_PLACE = 60;
  private static final int KNOWN_AT_HOME = 50;
  private static final int PARENT_BEHIND = 40;
  private static final int KIND_SAID = 30;
  private static final int UNIT_NAMED = 12;
  private static final int COUNTRY_NAMED = 8;
  private static final int HOME = 5;
  private static final int FOREIGN_NAME = -12;
  private static final int FOREIGN_BESIDE_OWN = -40;
  private static final int OPEN = 12;
  private static final int MOST_OTHERS = 5;

  private final PlaceText text;
  private final Gazetteer gazetteer;
  private final PlaceTypes types;
  private final String home;
  private final Set<String> countries = new HashSet<>();
  private final Set<Integer> units = new HashSet<>();

  CandidateRanker(PlaceText text, Gazetteer gazetteer, PlaceTypes types, String home) {
    this.text = text;
    this.gazetteer = gazetteer;
    this.types = types;
    this.home = home;
  }

  /** Chooses for all findings, in reading order. */
  void rank(List<Finding> findings) {
    for (Finding found : findings) {
      note(found);
    }
    for (int i = 0; i < findings.size(); i++) {
      Finding found = findings.get(i);
      if (!found.isUnlisted()) {
        choose(found, i + 1 < findings.size() ? findings.get(i + 1) : null);
        if (isRoad(found)) {
          findings.set(i, road(found));
        }
      }
    }
  }

  private void note(Finding found) {
    int best = -1;
    for (int name : found.names) {
      int row = PlaceName.row(name);
      int bond = PlaceName.bond(name);
      if (bond != PlaceName.FOREIGN && (best < 0 || gazetteer.prior(row) > gazetteer.prior(best))) {
        best = row;
      }
    }
    if (best >= 0
        && gazetteer.prior(best) >= (gazetteer.isCountry(best) ? SURE_COUNTRY : SURE_PLACE)) {
      countries.add(gazetteer.country(best));
      units.add(best);
    }
  }

  /** "Jalan Braga": a road is not the place that it is called after. */
  private boolean isRoad(Finding found) {
    return found.typeWord >= 0
        && found.spanFirst < found.first
        && types.isRoad(found.typeWord)
        && !gazetteer.isCountry(found.row)
        && !types.fits(found.typeWord, gazetteer.type(found.row));
  }

  private Finding road(Finding found) {
    String name = text.name(found.spanFirst, found.spanEnd);
    Finding road = Finding.unlisted(found.first, found.end, found.sentence, found.typeWord, name);
    road.spanFirst = found.spanFirst;
    road.spanEnd = found.spanEnd;
    return road;
  }

  private void choose(Finding found, @Nullable Finding next) {
    int[] names = found.names;
    boolean parentBehind = next != null && isJustBehind(found, next);
    int foreign = hasOwnName(names) ? FOREIGN_BESIDE_OWN : FOREIGN_NAME;
    int governed = text.governed(text.before(found.spanFirst));
    long[] scored = new long[names.length];
    for (int i = 0; i < names.length; i++) {
      int score = score(found, names[i], governed, parentBehind ? next : null);
      score += PlaceName.bond(names[i]) == PlaceName.FOREIGN ? foreign : 0;
      scored[i] = (long) -score << 32 | i; // best first, then in the order of the list
    }
    Arrays.sort(scored);
    int name = names[(int) scored[0]];
    found.row = PlaceName.row(name);
    found.match = PlaceName.match(PlaceName.bond(name));
    found.adjective = PlaceName.bond(name) == PlaceName.ADJECTIVE;
    found.placed |= next != null && parentBehind && isIn(found.row, next);
    if (found.typeWord >= 0 && gazetteer.isCountry(found.row) && types.isWhole(found.typeWord)) {
      found.spanFirst = found.first; // "Market of Freedonia" is no part of its name
    }
    int open = 1;
    while (open < scored.length
        && open <= MOST_OTHERS
        && (scored[open] >> 32) - (scored[0] >> 32) < OPEN) {
      open++;
    }
    found.others = new int[open - 1];
    for (int i = 1; i < open; i++) {
      found.others[i - 1] = PlaceName.row(names[(int) scored[i]]);
    }
  }

  private int score(Finding found, int name, int governed, @Nullable Finding parent) {
    int row = PlaceName.row(name);
    int score = gazetteer.prior(row);
    String country = gazetteer.country(row);
    if (!gazetteer.isCountry(row) && !country.isEmpty()) {
      score += countries.contains(country) ? COUNTRY_NAMED : 0;
      score += country.equals(home) ? HOME : 0;
    }
    int unit = gazetteer.within(row);
    score += unit >= 0 && units.contains(unit) && !mayMean(found, unit) ? UNIT_NAMED : 0;
    score += found.typeWord >= 0 && types.fits(found.typeWord, gazetteer.type(row)) ? KIND_SAID : 0;
    score += governed >= 0 && types.isGoverned(governed, gazetteer.type(row)) ? KIND_SAID : 0;
    score += parent != null && isIn(row, parent) ? PARENT_BEHIND : 0;
    return score;
  }

  private static boolean mayMean(Finding found, int row) {
    for (int name : found.names) {
      if (PlaceName.row(name) == row) {
        return true;
      }
    }
    return false;
  }

  /** Whether a place of some weight bears the name in this language. */
  private boolean hasOwnName(int[] names) {
    for (int name : names) {
      int row = PlaceName.row(name);
      int least = gazetteer.country(row).equals(home) ? KNOWN_AT_HOME : SURE_PLACE - 3;
      if (PlaceName.bond(name) != PlaceName.FOREIGN && gazetteer.prior(row) >= least) {
        return true;
      }
    }
    return false;
  }

  private boolean isJustBehind(Finding found, Finding next) {
    return next.spanFirst == found.spanEnd + 1 && text.isMark(found.spanEnd, ",(");
  }

  /** Whether the place lies in one that the next name may mean. */
  private boolean isIn(int row, Finding next) {
    for (int name : next.names) {
      int outer = PlaceName.row(name);
      if (outer == row) {
        continue;
      }
      boolean country =
          gazetteer.isCountry(outer)
              && !gazetteer.isCountry(row)
              && gazetteer.country(outer).equals(gazetteer.country(row));
      if (country || contains(outer, row)) {
        return true;
      }
    }
    return false;
  }

  private boolean contains(int outer, int row) {
    int unit = gazetteer.within(row);
    for (int depth = 0; unit >= 0 && depth < 4; depth++) {
      if (unit == outer) {
        return true;
      }
      unit = gazetteer.within(unit);
    }
    return false;
  }
}
