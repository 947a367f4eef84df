package org.warta.internal.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.text.Tokens;
import org.warta.spi.PlaceCue;

/**
 * Reads the names of buildings and grounds, which are called after a body, an office or anything
 * else, where a word that shows a place stands before them: "at the Office of the Governor of
 * Silver". Such a name may hold the name of a place. Not thread-safe.
 */
final class SiteNames {
  private static final int LONGEST = 7;

  private final PlaceText text;
  private final Tokens tokens;
  private final PlaceTypes types;

  SiteNames(PlaceText text, PlaceTypes types) {
    this.text = text;
    this.tokens = text.tokens;
    this.types = types;
  }

  /**
   * {@return the sites of the story, in reading order}
   *
   * @param places the places that are read already, in reading order
   */
  List<Finding> read(List<Finding> places) {
    List<Finding> sites = new ArrayList<>();
    int next = 0;
    for (int s = 0; s < text.layout.sentenceCount(); s++) {
      int first = text.layout.firstToken(s);
      int end = text.layout.endToken(s);
      for (int t = first + 1; t < end; t++) {
        int match = text.matches.longest(t, SenseKind.SITE_HEAD);
        if (match < 0) {
          continue;
        }
        while (next < places.size() && places.get(next).spanEnd <= t) {
          next++;
        }
        boolean free = next == places.size() || places.get(next).spanFirst > t;
        Finding site = free ? at(t, match, end, s, places, next) : null;
        if (site != null) {
          sites.add(site);
          t = site.spanEnd - 1;
        }
      }
    }
    return sites;
  }

  private @Nullable Finding at(
      int head, int match, int stop, int sentence, List<Finding> places, int nextPlace) {
    int type = text.matches.value(match, SenseKind.SITE_HEAD);
    int first = text.matches.end(match);
    int before = text.before(head);
    if (text.isHeadline(head)
        || (types.isProper(type) && !tokens.isCapital(head))
        || !(text.ends(before, PlaceCue.AT) || text.ends(before, PlaceCue.TO))) {
      return null;
    }
    int end = endOfName(first, stop, places, nextPlace);
    if (end == first) {
      return null;
    }
    String name = text.name(head, end);
    Finding site = Finding.unlisted(first, end, sentence, type, name);
    site.spanFirst = head;
    return site;
  }

  /**
   * Where the name ends: before a word that is none, and before a place that is named behind it
   * rather than in it, "the Grand Hotel Townsville".
   */
  private int endOfName(int first, int stop, List<Finding> places, int nextPlace) {
    int next = nextPlace;
    int t = first;
    while (t < stop && t < first + LONGEST && isPart(t, first)) {
      while (next < places.size() && places.get(next).spanFirst < t) {
        next++;
      }
      Finding place = next < places.size() ? places.get(next) : null;
      if (place != null && place.spanFirst == t) {
        if (t > first && !isOwner(t - 1)) {
          break;
        }
        t = place.spanEnd;
        if (t >= stop || !isOwner(t)) {
          break;
        }
      } else {
        t++;
      }
    }
    return t;
  }

  /** An office or a body, whose name the name of a place ends: "Governor of Silver". */
  private boolean isOwner(int t) {
    return text.ends(t, PlaceCue.OFFICE)
        || text.ends(t, PlaceCue.BODY)
        || text.begins(t, PlaceCue.OFFICE)
        || text.begins(t, PlaceCue.BODY)
        || text.matches.is(t, SenseKind.PLACE_TYPE);
  }

  private boolean isPart(int t, int first) {
    return tokens.isCapitalWord(t)
        && !text.isFunctionWord(t)
        && !text.isTimeWord(t)
        && (t == first || !text.begins(t, PlaceCue.HONORIFIC));
  }
}
