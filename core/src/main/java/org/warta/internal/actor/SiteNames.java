package org.warta.internal.actor;

import java.util.HashSet;
import java.util.Set;

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
        if (page.isNameShape(t)
            && page.isSite(t - 1)
            && !page.tokens.isCapital(t - 1)
            && !page.isShouting(s)) {
          names.add(name(t, persons.runEnd(t, end)));
        }
      }
    }
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
