package org.warta.internal.actor;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.warta.ActorForm;
import org.warta.ActorKind;
import org.warta.Match;
import org.warta.Place;
import org.warta.PlaceMention;
import org.warta.internal.actor.ActorWords.Head;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.text.Marked;
import org.warta.internal.world.CameoCode;
import org.warta.spi.TitleKind;

/** Reads names of bodies by the words that begin or end them: "Ministry of", "Group". */
final class HeadedNames {
  private static final int LONGEST_NAME = 12;

  /** The kinds of bodies that are named after the place they are for. */
  private static final Set<ActorKind> LOCAL =
      EnumSet.of(ActorKind.POLICE, ActorKind.COURT, ActorKind.GOVERNMENT, ActorKind.LEGISLATURE);

  /** The kinds of bodies whose units are of them. */
  private static final Set<ActorKind> UNITED =
      EnumSet.of(ActorKind.POLICE, ActorKind.MILITARY, ActorKind.COURT);

  /** The most letters of an abbreviation inside a name: "Pte. Ltd". */
  private static final int ABBREVIATED = 3;

  private final ActorWords words;
  private final Page page;
  private final Tagging tagging;
  private final ListedNames names;

  HeadedNames(ActorWords words, Page page, Tagging tagging, ListedNames names) {
    this.words = words;
    this.page = page;
    this.tagging = tagging;
    this.names = names;
  }

  /** {@return the body whose name begins with a word for such bodies, or null} */
  @Nullable Draft read(int token, int end, int sentence) {
    int m = page.matches.longest(token, SenseKind.ORGANISATION_HEAD);
    if (m < 0 || page.matches.end(m) >= end || !page.isNameShape(token)) {
      return null;
    }
    Head head = words.head(page.matches.value(m, SenseKind.ORGANISATION_HEAD));
    if (page.isShouting(sentence)) {
      return local(token, page.matches.end(m), head, end);
    }
    int tagged = tagging.bodyEnd(token);
    int last = tagged > 0 ? tagged : nameEnd(page.matches.end(m), end);
    if (tagged > 0 && head.kind() == ActorKind.MINISTRY) {
      last = Math.max(last, nameEnd(page.matches.end(m), end));
    }
    if (last <= page.matches.end(m) && (tagged < 0 || last < page.matches.end(m))) {
      return null;
    }
    Marked<PlaceMention> whole = page.placeFrom(token);
    Place state = whole == null ? null : page.placeOf(whole);
    if (state != null && Page.isState(state)) {
      return null; // "Federasi Rusia"
    }
    if (last + 1 < end && joins(last, end) && page.tokens.isNumber(last + 1)) {
      last += 2;
    }
    if (head.kind() == ActorKind.MINISTRY
        || head.kind() == ActorKind.GOVERNMENT
        || head.kind() == ActorKind.ORGANISATION) {
      last = joined(listEnd(last, end), end);
    }
    if (head.kind() == ActorKind.GOVERNMENT) {
      last = beforeName(page.matches.end(m), last);
    }
    Draft draft = new Draft(token, last, Draft.Sort.BODY, ActorForm.NAME);
    draft.kind = head.kind();
    draft.role = head.role();
    draft.headed = true;
    for (int t = token; t < last; t++) {
      String country = countryWithin(t, token, last);
      if (country != null) {
        draft.country = country;
      }
      Draft inner = t > token ? names.listed(t, last, sentence, false) : null;
      if (inner != null && inner.end == last && inner.kind == ActorKind.LEGISLATURE) {
        draft.kind = inner.kind; // "Komisi IX DPR RI"
        draft.role = "LEG";
      }
    }
    if (head.kind() == ActorKind.GOVERNMENT) {
      unitOf(draft, end, sentence);
    }
    return draft;
  }

  /**
   * {@return the country of the place that begins with the token in the name of a body, or null}
   * "PT Jaya Agra Wattie": a town abroad within a name is a word of another language.
   */
  @Nullable String countryWithin(int t, int first, int last) {
    Marked<PlaceMention> place = page.placeFrom(t);
    String country = page.countryFrom(t);
    boolean inside =
        place != null
            && t > first
            && place.end() < last
            && !page.isState(place)
            && page.place(place.end()) == null
            && !words.home().equals(country);
    return inside ? null : country;
  }

  /**
   * "Direktorat Narkoba Polda Jabar": a unit is of the body that is named in its name or right
   * behind it.
   */
  private void unitOf(Draft draft, int end, int sentence) {
    for (int t = draft.first + 1; t <= Math.min(draft.end, end - 1); t++) {
      if (!page.isNameShape(t)) {
        continue;
      }
      Draft listed = names.listed(t, end, sentence, false);
      int m = page.matches.longest(t, SenseKind.ORGANISATION_HEAD);
      Head head = m < 0 ? null : words.head(page.matches.value(m, SenseKind.ORGANISATION_HEAD));
      if (listed != null && listed.kind != null && UNITED.contains(listed.kind)) {
        draft.kind = listed.kind;
        draft.role = CameoCode.role(listed.listed.get(0).cameo());
        draft.country = listed.listed.get(0).country();
        return;
      }
      if (head != null && UNITED.contains(head.kind())) {
        draft.kind = head.kind();
        draft.role = head.role();
        return;
      }
    }
  }

  /**
   * {@return the body of a place in a headline, where capitals tell nothing and the place ends the
   * name: "Polres Sukatirta"; null where no place stands there}
   */
  private @Nullable Draft local(int token, int behind, Head head, int end) {
    Marked<PlaceMention> place = page.placeFrom(behind);
    if (place == null
        || place.end() > end
        || place.mention().match() == Match.UNLISTED
        || !LOCAL.contains(head.kind())) {
      return null;
    }
    Draft draft = new Draft(token, place.end(), Draft.Sort.BODY, ActorForm.NAME);
    draft.kind = head.kind();
    draft.role = head.role();
    draft.headed = true;
    draft.country = page.countryFrom(behind);
    return draft;
  }

  /**
   * {@return where an agency ends that is named with its place: "Dinas Sosial Kota Bogor Hidayat"}
   */
  private int beforeName(int token, int last) {
    for (int t = token; t < last; t++) {
      Marked<PlaceMention> place = page.placeFrom(t);
      if (place != null && place.end() < last && areUncounted(place.end(), last)) {
        return place.end();
      }
    }
    return last;
  }

  /** {@return whether all the words there have capitals and are none of the language} */
  boolean areUncounted(int first, int last) {
    for (int t = first; t < last; t++) {
      if (!page.isNameShape(t)
          || page.tokens.isAllCapitals(t)
          || page.place(t) != null
          || page.commonness(t) > CommonWords.UNCOUNTED) {
        return false;
      }
    }
    return true;
  }

  /** {@return the last match of the run of names from the token that ends such a name, or -1} */
  int tail(int token, int end) {
    int tail = -1;
    int limit = Math.min(end, token + LONGEST_NAME);
    for (int t = token; t < limit; t++) {
      boolean point =
          page.tokens.isSymbol(t, '.')
              && page.tokens.isGlued(t)
              && t > token
              && page.tokens.length(t - 1) <= ABBREVIATED
              && t + 1 < limit
              && page.isNameShape(t + 1);
      boolean other =
          t > token
              && page.matches.longest(t, SenseKind.ORGANISATION_HEAD) >= 0
              && page.matches.longest(t, SenseKind.ORGANISATION_TAIL) < 0;
      if (!point && (other || !page.isNameShape(t) || isBoundary(t, token - 1))) {
        break;
      }
      int m = t > token ? page.matches.longest(t, SenseKind.ORGANISATION_TAIL) : -1;
      if (m >= 0 && page.matches.end(m) <= limit) {
        tail = m;
      }
    }
    return tail;
  }

  /**
   * {@return the body whose name ends with the match, or null for a thing}
   *
   * @param first the first token of the name
   * @param tail the match
   */
  @Nullable Draft tailed(int first, int tail) {
    ActorWords.Tail word = words.tail(page.matches.value(tail, SenseKind.ORGANISATION_TAIL));
    if (word.kind() == null) {
      return null;
    }
    Draft draft = new Draft(first, page.matches.end(tail), Draft.Sort.BODY, ActorForm.NAME);
    draft.kind = word.kind();
    draft.role = word.role();
    draft.headed = true;
    for (int t = first; t < draft.end && draft.country == null; t++) {
      draft.country = page.countryFrom(t);
    }
    return draft;
  }

  /**
   * {@return where the first parts of a list end that go on the name, before the word that joins
   * its last: "Dinas Budaya, Pemuda, dan Olahraga"; the token where none begins there}
   */
  private int listEnd(int last, int end) {
    int t = last;
    while (t + 1 < end && page.tokens.isSymbol(t, ',') && isField(t + 1)) {
      t += 2;
      while (t < end && isField(t)) {
        t++;
      }
    }
    int and = t < end && page.tokens.isSymbol(t, ',') ? t + 1 : t;
    boolean closes =
        t > last
            && and + 1 < end
            && page.isFunctionWord(and)
            && !page.tokens.isCapital(and)
            && page.tokens.length(and) <= 3
            && isField(and + 1);
    return closes ? and : last;
  }

  /** {@return whether a post begins with the token} */
  boolean isOffice(int t) {
    int m = page.matches.longest(t, SenseKind.TITLE);
    return words.isTitle(page.matches, m, TitleKind.OFFICE);
  }

  /** A common word with a capital that may say what a body is for. */
  private boolean isField(int t) {
    return page.isNameShape(t)
        && page.matches.longest(t, SenseKind.ACTOR) < 0
        && page.matches.longest(t, SenseKind.ORGANISATION_HEAD) < 0
        && !isOffice(t)
        && page.place(t) == null
        && page.commonness(t) > CommonWords.UNCOUNTED;
  }

  /**
   * "Kelautan dan Perikanan": a common word with a capital behind a small word goes on the name.
   */
  private int joined(int last, int end) {
    int t = last;
    while (t + 1 < end
        && t < last + 6
        && page.isFunctionWord(t)
        && !page.tokens.isCapital(t)
        && page.isNameShape(t + 1)
        && page.matches.longest(t + 1, SenseKind.ACTOR) < 0
        && page.matches.longest(t + 1, SenseKind.ORGANISATION_HEAD) < 0
        && page.commonness(t + 1) > CommonWords.UNCOUNTED
        && page.tokens.length(t) <= 3) {
      t += 2;
      while (t < end && page.isNameShape(t) && page.matches.longest(t, SenseKind.TITLE) < 0) {
        t++;
      }
    }
    return t;
  }

  /** {@return where the capitalised words end that go on a name from the token} */
  int nameEnd(int token, int end) {
    int t = token;
    int limit = Math.min(end, token + LONGEST_NAME);
    while (t < limit && !tagging.startsPerson(t) && !words.isRank(page.tokens, page.matches, t)) {
      Marked<PlaceMention> place = page.placeFrom(t);
      int organ = page.isNameShape(t) ? page.matches.longest(t, SenseKind.STATE_ORGAN) : -1;
      if (organ >= 0 && page.matches.end(organ) > t + 1 && page.matches.end(organ) <= end) {
        t = page.matches.end(organ);
      } else if (place != null && page.isNameShape(t) && place.end() <= limit) {
        t = place.end();
      } else if (page.isNameShape(t) && !isBoundary(t, token) && !isInitial(t, end)) {
        t++;
      } else if (page.tokens.isNumber(t)
          && t > token
          && page.tokens.length(t) <= 2
          && !page.tokens.isGlued(t)) {
        t++;
      } else if (joins(t, limit)) {
        t += 2;
      } else {
        break;
      }
    }
    return t;
  }

  /** "DPRD Kota X M. Ridwan": a letter with a point begins a name. */
  private boolean isInitial(int t, int end) {
    return t + 2 < end
        && page.tokens.length(t) == 1
        && page.tokens.isSymbol(t + 1, '.')
        && page.isNameShape(t + 2);
  }

  /** "Riset dan Inovasi", "Politik, Hukum", "Pro-Demokrasi", "U-23". */
  private boolean joins(int t, int limit) {
    return t + 1 < limit
        && page.tokens.isSymbol(t, '-')
        && page.tokens.isGlued(t)
        && page.tokens.isGlued(t + 1)
        && (page.isNameShape(t + 1) || page.tokens.isNumber(t + 1));
  }

  private boolean isBoundary(int t, int begin) {
    int title = page.matches.longest(t, SenseKind.TITLE);
    return t > begin
        && ((title >= 0 && !isJoinedNoun(t, title) && !isOfState(t, title))
            || page.is(t, SenseKind.WEEKDAY)
            || page.isFunctionWord(t));
  }

  /** "Hajj Brotherhood of Freedonia": a state bears no form of address. */
  private boolean isOfState(int t, int title) {
    Marked<PlaceMention> place =
        page.matches.end(title) == t + 1 && t + 1 < page.tokens.count()
            ? page.placeFrom(t + 1)
            : null;
    return place != null
        && page.isState(place)
        && words.isTitle(page.matches, title, TitleKind.HONORIFIC);
  }

  /** "Ministry of Hajj and Umrah": a form of address that "and" joins to a noun is one as well. */
  private boolean isJoinedNoun(int t, int title) {
    return words.isTitle(page.matches, title, TitleKind.HONORIFIC)
        && page.matches.end(title) == t + 1
        && t + 2 < page.tokens.count()
        && page.isJoining(t + 1)
        && page.isNameShape(t + 2)
        && page.commonness(t + 2) > CommonWords.UNCOUNTED;
  }
}
