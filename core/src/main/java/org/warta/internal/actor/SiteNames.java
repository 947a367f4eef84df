package org.warta.internal.actor;

import java.util.HashSet;
import java.util.Set;
import org.warta.internal.lexicon.SenseKind;
import org.warta.spi.PlaceCue;

/**
 * The names that an article has behind a word for where something is, "sold at Blibli": those of
 * places, shops and pages, and not of persons. Not thread-safe.
 */
final class SiteNames {
  private final Page page;
  private final Set<String> names = new HashSet<>();

  SiteNames(Page page, PersonReader persons) {
    this.page = page;
    for (int s = 0; s < page.sentences; s++) {
      int end = page.end(s);
      for (int t = page.first(s) + 1; t < end; t++) {
        if (page.isNameShape(t) && isSite(t - 1) && !page.isShouting(s)) {
          names.add(name(t, persons.runEnd(t, end)));
        }
      }
    }
  }

  /** A small word for where something is: "at", and not "in front of". */
  private boolean isSite(int t) {
    int m = page.matches.longest(t, SenseKind.PLACE_CUE, 1 << PlaceCue.AT.ordinal());
    return m >= 0
        && page.matches.end(m) == t + 1
        && page.isFunctionWord(t)
        && !page.tokens.isCapital(t);
  }

  /** {@return whether the tokens [first, end) are such a name} */
  boolean contains(int first, int end) {
    return !names.isEmpty() && names.contains(name(first, end));
  }

  private String name(int first, int end) {
    StringBuilder name = new StringBuilder();
    for (int t = first; t < end; t++) {
      name.append(page.folded(t)).append(' ');
    }
    return name.toString();
  }
}
