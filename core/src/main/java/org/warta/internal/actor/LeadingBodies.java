package org.warta.internal.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.warta.ActorForm;
import org.warta.internal.lexicon.SenseKind;

/**
 * Finds the bodies that a first reading took for the beginning of the person who works there,
 * "Founder Namira Ratna Wijaya", by their names alone elsewhere in the article, where nobody of
 * that name speaks. Not thread-safe.
 */
final class LeadingBodies {
  /** The most words of such a body. */
  private static final int LONGEST = 3;

  /** The most tokens of a post. */
  private static final int POST = 5;

  /** How often a name stands alone in the article. */
  private static final class Uses {
    private int beside;
    private int apart;
    private int person;
  }

  private final Page page;
  private final Map<String, Uses> uses = new HashMap<>();

  /**
   * Makes a finder.
   *
   * @param sentences the mentions of a first reading, by sentence
   */
  LeadingBodies(Page page, List<List<Draft>> sentences) {
    this.page = page;
    for (int s = 0; s < page.sentences; s++) {
      if (!page.isShouting(s)) {
        count(page.first(s), page.end(s), sentences.get(s));
      }
    }
  }

  private void count(int first, int end, List<Draft> drafts) {
    int d = 0;
    for (int t = first; t < end; t++) {
      if (!page.isNameShape(t)) {
        continue;
      }
      int last = t + 1;
      while (last < end && page.isNameShape(last)) {
        last++;
      }
      while (d < drafts.size() && drafts.get(d).end <= t) {
        d++;
      }
      if (last - t <= LONGEST) {
        boolean person =
            d < drafts.size() && drafts.get(d).first < last && drafts.get(d).isPerson();
        count(uses.computeIfAbsent(name(t, last), key -> new Uses()), t, last, person);
      }
      t = last;
    }
  }

  private void count(Uses of, int first, int last, boolean person) {
    boolean beside =
        (first > 0 && page.is(first - 1, SenseKind.SPEECH_CUE))
            || (last < page.tokens.count() && page.is(last, SenseKind.SPEECH_CUE));
    of.beside += beside ? 1 : 0;
    of.person += person && !beside ? 1 : 0;
    of.apart += person || beside ? 0 : 1;
  }

  private String name(int first, int end) {
    StringBuilder name = new StringBuilder();
    for (int t = first; t < end; t++) {
      name.append(page.folded(t)).append(' ');
    }
    return name.toString();
  }

  /** Tells the tagging of the bodies and the persons; {@return whether there is one} */
  boolean mark(List<Draft> drafts, Tagging tagging) {
    boolean marked = false;
    for (Draft person : drafts) {
      int begin =
          person.sort == Draft.Sort.PERSON && person.form == ActorForm.NAME ? split(person) : -1;
      if (begin > person.first) {
        tagging.markBody(person.first, begin);
        tagging.mark(begin, person.end);
        marked = true;
      }
    }
    return marked;
  }

  /** {@return where the name of the person begins behind that of the body, or -1} */
  private int split(Draft person) {
    int first = person.first;
    if (first == 0
        || page.matches.ending(first - 1, Math.max(0, first - POST), SenseKind.TITLE) < 0) {
      return -1;
    }
    for (int t = first + 1; t < person.end && t <= first + LONGEST; t++) {
      if (!page.isNameShape(t - 1)) {
        return -1;
      }
      Uses body = page.isNameShape(t) ? uses.get(name(first, t)) : null;
      if (body != null && body.beside == 0 && isApart(body, first, t, person.end)) {
        return t;
      }
    }
    return -1;
  }

  /** Whether who is named behind speaks alone elsewhere, or the letters before are no person's. */
  private boolean isApart(Uses body, int first, int t, int end) {
    boolean often = body.apart > 1 && body.person == 0 && end - t > 1;
    return (body.apart + body.person > 0 && speaks(t, end))
        || (often && (page.tokens.isAllCapitals(first) || isBesideSaying(end - 1, end)));
  }

  /** Whether the person is named alone elsewhere, beside a word of saying. */
  private boolean speaks(int first, int end) {
    for (int last = first + 1; last <= end; last++) {
      if (isBesideSaying(first, last)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBesideSaying(int first, int end) {
    Uses alone = uses.get(name(first, end));
    return alone != null && alone.beside > 0;
  }
}
