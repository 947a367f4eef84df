package org.warta.internal.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.warta.ActorForm;
import org.warta.ActorKind;
import org.warta.internal.lexicon.SenseKind;

/**
 * Finds the persons whom a first reading took for the end of the body that they head, "Kepala Dinas
 * Jalan Surya Wijaya", by their names alone elsewhere in the article. Not thread-safe.
 */
final class UnitHeads {
  /** The most words of a person behind a body. */
  private static final int LONGEST = 5;

  /** The most tokens between the post and the body. */
  private static final int POST = 8;

  private final Page page;
  private final Set<String> forenames = new HashSet<>();

  /**
   * Makes a finder.
   *
   * @param sentences the mentions of a first reading, by sentence
   */
  UnitHeads(Page page, List<List<Draft>> sentences) {
    this.page = page;
    for (List<Draft> drafts : sentences) {
      for (Draft draft : drafts) {
        if (draft.sort == Draft.Sort.PERSON
            && draft.form == ActorForm.NAME
            && !page.tokens.isAllCapitals(draft.first)) {
          forenames.add(page.folded(draft.first));
        }
      }
    }
  }

  /** Tells the tagging of the heads of the bodies; {@return whether there is one} */
  boolean mark(List<Draft> drafts, Tagging tagging) {
    boolean marked = false;
    for (Draft body : drafts) {
      if (body.sort != Draft.Sort.BODY
          || body.bracket >= 0
          || body.kind == ActorKind.COMPANY
          || !isBehindPost(body.first)) {
        continue;
      }
      for (int t = body.end - 1; t > body.first && t >= body.end - LONGEST && isName(t); t--) {
        if (forenames.contains(page.folded(t))) {
          tagging.mark(t, body.end);
          marked = true;
          break;
        }
      }
    }
    return marked;
  }

  /** A word with a capital that is no place, no body, and not the first behind a head of one. */
  private boolean isName(int t) {
    return page.isNameShape(t)
        && page.place(t) == null
        && !page.isFunctionWord(t)
        && page.matches.longest(t, SenseKind.ORGANISATION_HEAD) < 0
        && (page.place(t - 1) != null
            || page.matches.ending(t - 1, Math.max(0, t - 3), SenseKind.ORGANISATION_HEAD) < 0)
        && page.matches.longest(t, SenseKind.ACTOR) < 0;
  }

  private boolean isBehindPost(int body) {
    int first = Math.max(page.sentenceFirst(body), body - POST);
    for (int t = body - 1; t >= first; t--) {
      if (page.matches.longest(t, SenseKind.TITLE) >= 0) {
        return true;
      }
      if (!page.isNameShape(t) && !page.isFunctionWord(t)) {
        return false;
      }
    }
    return false;
  }
}
