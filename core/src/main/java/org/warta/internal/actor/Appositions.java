package org.warta.internal.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warta.ActorKind;
import org.warta.internal.lexicon.SenseKind;
import org.warta.spi.TitleKind;

/**
 * Gives persons the country of the word for people that stands beside them: "two students of
 * Freedonia, A (20) and B (21)", "A, a resident of Freedonia, said". Immutable.
 */
final class Appositions {
  /** The most words between the people and the name: "a tourist from Freedonia by the name of". */
  private static final int WORDS = 2;

  /** How far before the first name the number of the people stands. */
  private static final int REACH = 6;

  /** The most mentions of a list of names. */
  private static final int MOST = 12;

  /** The most tokens between two names of a list. */
  private static final int BETWEEN = 8;

  private final Page page;
  private final ActorWords words;

  Appositions(Page page, ActorWords words) {
    this.page = page;
    this.words = words;
  }

  /** Reads the mentions of one sentence, which stand in order. */
  void read(List<Draft> drafts) {
    Draft people = null;
    Draft last = null;
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.sort == Draft.Sort.REFERENCE) {
        continue;
      }
      if (draft.sort == Draft.Sort.GROUP) {
        people = draft;
        backwards(drafts, i);
      } else if (last != null && isOpen(draft) && isBody(last) && last.end == draft.first) {
        belong(draft, last);
      } else if (last != null && isOpen(draft) && isCounted(last) && isList(last, draft)) {
        take(draft, last);
      } else if (people != null
          && isOpen(draft)
          && !isOwner(people, draft)
          && isNamedBehind(people, last, draft)) {
        take(draft, people);
        people.dropped = true; // no more than what the persons are
      } else {
        people = null;
      }
      last = draft;
    }
  }

  /** "Istri Budi": the people are relatives of whoever is named behind. */
  private boolean isOwner(Draft people, Draft draft) {
    return people.end == draft.first && page.matches.longest(people.first, SenseKind.RELATION) >= 0;
  }

  /** Whether the name stands right behind the people, or goes on with a list of such names. */
  private boolean isNamedBehind(Draft people, @Nullable Draft last, Draft draft) {
    if (last == people) {
      int t = people.end;
      if (draft.first - t > WORDS + 1) {
        return false;
      }
      boolean comma = page.tokens.isSymbol(t, ',');
      t = comma ? t + 1 : t;
      boolean alias = t < draft.first && page.tokens.isCapital(t); // "two suspects, AW alias Bowo"
      for (int k = t; k < draft.first; k++) {
        if (!page.tokens.isWord(k)
            || page.is(k, SenseKind.PREDICATE)
            || isVerb(k)
            || (comma && !alias)) {
          return false;
        }
      }
      return draft.first - t <= WORDS;
    }
    return last != null && isList(last, draft);
  }

  /** "Jaksa menuntut Budi": what is done, and no word for being called. */
  private boolean isVerb(int t) {
    return words.isVerb(page.tokens, t)
        && !page.is(t, SenseKind.ALIAS_CUE)
        && !words.isTitle(page.matches, page.matches.longest(t, SenseKind.TITLE), TitleKind.NAMING);
  }

  /** Whether the person is the first of a number: "two students of Freedonia, A and B". */
  private boolean isCounted(Draft person) {
    boolean role = person.isPerson() && person.officeKey.isEmpty() && !person.role.isEmpty();
    for (int t = person.first - 1; role && t >= Math.max(0, person.first - REACH); t--) {
      if (page.tokens.isNumber(t) || page.is(t, SenseKind.NUMBER_WORD)) {
        return true;
      }
    }
    return false;
  }

  /** Whether no more than ages, commas and a small word stand between two names. */
  private boolean isList(Draft last, Draft next) {
    boolean joined = false;
    for (int t = behindAge(last.end, next.first); t < next.first; t++) {
      boolean small = page.tokens.isWord(t) && page.isFunctionWord(t);
      if (!small && !page.tokens.isSymbol(t, ',')) {
        return false;
      }
      joined = true;
    }
    return joined && next.first - last.end < BETWEEN;
  }

  /** "A (20) and B (21), both of Freedonia, were", "A, a student of Freedonia, said". */
  private void backwards(List<Draft> drafts, int group) {
    Draft people = drafts.get(group);
    Draft next = people;
    for (int i = group - 1; i >= Math.max(0, group - MOST); i--) {
      Draft draft = drafts.get(i);
      if (draft.sort == Draft.Sort.REFERENCE) {
        continue;
      }
      boolean told = next == people ? isToldBehind(draft, people) : isList(draft, next);
      if (!isOpen(draft) || !told) {
        return;
      }
      take(draft, people);
      people.dropped = true;
      next = draft;
    }
  }

  /** Whether the people are an aside between commas, or begin with a word that counts the names. */
  private boolean isToldBehind(Draft name, Draft people) {
    int t = behindAge(name.end, people.first);
    if (!page.tokens.isSymbol(t, ',')) {
      return false;
    }
    boolean counted = people.first == t + 2 && page.is(t + 1, SenseKind.REFERENCE);
    boolean aged = t > name.end;
    boolean aside =
        (aged || page.tokens.isSymbol(people.end, ','))
            && (people.first == t + 1
                || (people.first == t + 2 && words.isOne(page.folded(t + 1))));
    return counted || aside;
  }

  private int behindAge(int token, int end) {
    int t = token;
    boolean comma = page.tokens.isSymbol(t, ',') && page.tokens.isSymbol(t + 1, '(');
    int open = comma ? t + 1 : t;
    if (page.tokens.isSymbol(open, '(') && page.tokens.isSymbol(open + 2, ')')) {
      t = open + 3;
    }
    return Math.min(t, end);
  }

  /** Whether the mention is a person of whom nothing says more. */
  private static boolean isOpen(Draft draft) {
    return draft.isPerson() && draft.listed.isEmpty() && draft.officeKey.isEmpty();
  }

  private static boolean isBody(Draft draft) {
    boolean listed =
        draft.sort == Draft.Sort.LISTED
            && draft.listed.get(0).kind() != ActorKind.PERSON
            && draft.listed.get(0).kind() != ActorKind.COMPANY
            && draft.listed.get(0).kind() != ActorKind.MEDIA
            && draft.kind != ActorKind.STATE;
    boolean brand = draft.kind == ActorKind.COMPANY && !draft.headed;
    return (listed || draft.sort == Draft.Sort.BODY) && draft.kind != ActorKind.MEDIA && !brand;
  }

  /** "The coordinator of the Corruption Watch A": who is named right behind a body is of it. */
  private static void belong(Draft person, Draft body) {
    if (!person.role.isEmpty() || person.officeAt != null) {
      return;
    }
    if (body.sort == Draft.Sort.LISTED) {
      person.officeAt = body.listed.get(0).cameo();
    } else if (body.country != null && !body.role.isEmpty()) {
      person.officeAt = body.country + body.role;
    } else {
      person.role = body.role;
    }
  }

  private static void take(Draft person, Draft people) {
    if (person.country == null) {
      person.country = people.country;
    }
    if (people.isPerson() && person.role.isEmpty()) {
      person.role = people.role;
    }
  }
}
