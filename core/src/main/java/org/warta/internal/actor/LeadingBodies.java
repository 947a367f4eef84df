package org.warta.internal.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.warta.ActorForm;
import org.warta.internal.Lazy;
import org.warta.internal.lexicon.SenseKind;
import org.warta.spi.TitleKind;

/**
 * Finds the bodies that a first reading took for the beginning of the person who works there,
 * "Founder Namira Ratna Wijaya", by their names alone elsewhere in the article, where nobody of
 * that name speaks. Not thread-safe.
 */
final class LeadingBodies {
  /** The most words of such a body. */
  private static final int LONGEST = 3;

  /** The fewest words of a body and the name of a person. */
  private static final int FULL = 3;

  /** The most tokens of a post. */
  private static final int POST = 5;

  /** How often a name stands alone in the article. */
  private static final class Uses {
    private int beside;
    private int apart;
    private int person;
  }

  private final ActorWords words;
  private final Lazy<PersonIndex> index;
  private final Page page;
  private final Map<String, Uses> uses = new HashMap<>();

  /**
   * Makes a finder.
   *
   * @param sentences the mentions of a first reading, by sentence
   */
  LeadingBodies(ActorWords words, Lazy<PersonIndex> index, Page page, List<List<Draft>> sentences) {
    this.words = words;
    this.index = index;
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
    for (Draft body : drafts) {
      int begin = body.sort == Draft.Sort.BODY ? behindListed(body) : -1;
      if (begin > body.first) {
        tagging.markBody(body.first, begin);
        tagging.mark(begin, body.end);
        marked = true;
      }
    }
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

  /**
   * {@return where the name of a person who speaks alone elsewhere begins behind that of a listed
   * body, which a first reading took for one body; or -1}
   */
  private int behindListed(Draft body) {
    for (int m = page.matches.first(body.first); m < page.matches.last(body.first); m++) {
      int end = page.matches.end(m);
      if (page.matches.value(m, SenseKind.ACTOR) >= 0
          && end < body.end
          && page.isNameShape(end)
          && !page.tokens.isAllCapitals(end)
          && isBesideSaying(end, body.end)) {
        return end;
      }
    }
    return -1;
  }

  /** {@return where the name of the person begins behind that of the body, or -1} */
  private int split(Draft person) {
    int begin = behindBody(person);
    return begin < 0 ? behindStrangers(person) : begin;
  }

  /**
   * {@return where the name begins behind the office that has its body in words which no name of a
   * person begins with, by a part of the name that speaks alone elsewhere, "CEO Acme Works Budi
   * Santoso ... Budi said"; or -1}
   */
  private int behindStrangers(Draft person) {
    int first = person.first;
    if (!isOpen(person)
        || person.end - first < FULL
        || isAddressed(first)
        || page.tokens.length(first) <= 2
        || isBesideSaying(first, first + 1)
        || index.get().isGiven(page.folded(first))) {
      return -1;
    }
    for (int t = first + 1; t < person.end; t++) {
      if (!page.isNameShape(t) || !page.isNameShape(t - 1)) {
        return -1;
      }
      if (isBesideSaying(t, t + 1)) {
        int begin = t == person.end - 1 ? t - 1 : t; // the last of two words
        return begin > first ? begin : -1;
      }
    }
    return -1;
  }

  /**
   * Whether what the person is or works at may stand before the name: an office, a word with a
   * capital, or a word that the article has for something else.
   */
  private boolean isOpen(Draft person) {
    int before = person.first - 1;
    boolean capital = before >= 0 && page.isNameShape(before) && !page.isFunctionWord(before);
    Uses alone = uses.get(name(person.first, person.first + 1));
    return person.office != null
        || capital
        || (alone != null && alone.apart > 0 && alone.person == 0);
  }

  /** A rank, a degree or a form of address stands before, and the name behind it for sure. */
  private boolean isAddressed(int first) {
    int before = page.tokens.isSymbol(first - 1, '.') ? first - 2 : first - 1;
    int m =
        before < 0 ? -1 : page.matches.ending(before, Math.max(0, before - POST), SenseKind.TITLE);
    return m >= 0
        && !words.isTitle(page.matches, m, TitleKind.OFFICE)
        && !words.isTitle(page.matches, m, TitleKind.ROLE);
  }

  private int behindBody(Draft person) {
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
