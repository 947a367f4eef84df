package org.warta.internal.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warta.ActorForm;
import org.warta.ActorKind;
import org.warta.Match;
import org.warta.PlaceMention;
import org.warta.internal.actor.ActorWords.Metonym;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.text.Marked;
import org.warta.internal.world.WorldActor;

/** Finds the names of listed actors, of outlets and of seats of power. */
final class ListedNames {
  private static final int NEAR_SAYING = 4;

  private final ActorWords words;
  private final Page page;

  ListedNames(ActorWords words, Page page) {
    this.words = words;
    this.page = page;
  }

  /**
   * {@return the listed actor whose name begins with the token, or null}
   *
   * @param persons whether a person is sought, or else anything but a person
   */
  @Nullable Draft listed(int token, int end, int sentence, boolean persons) {
    if (!page.matches.has(token, SenseKind.ACTOR)) {
      return null;
    }
    for (int m = page.matches.last(token) - 1; m >= page.matches.first(token); m--) {
      if (page.matches.end(m) > end || page.matches.value(m, SenseKind.ACTOR) < 0) {
        continue;
      }
      List<WorldActor> found = new ArrayList<>(1);
      boolean isShort = false;
      for (int s = page.matches.firstSense(m); s < page.matches.lastSense(m); s++) {
        if (page.matches.senseKind(s) != SenseKind.ACTOR) {
          continue;
        }
        int value = page.matches.senseValue(s);
        WorldActor actor = words.world().actor(ActorWords.actorOf(value));
        if ((actor.kind() == ActorKind.PERSON) == persons
            && (actor.kind() != ActorKind.MEDIA || isBesideSaying(token, page.matches.end(m)))
            && hasCase(value, token, page.matches.end(m), sentence)
            && !found.contains(actor)) {
          found.add(actor);
          isShort |= ActorWords.isShort(value);
        }
      }
      if (!found.isEmpty()) {
        if (!persons && found.size() > 1) {
          found.sort(Comparator.comparingInt(this::strangeness));
        }
        Draft draft =
            new Draft(
                token,
                page.matches.end(m),
                Draft.Sort.LISTED,
                isAcronym(token, page.matches.end(m)) ? ActorForm.ACRONYM : ActorForm.NAME);
        draft.listed = found;
        draft.kind = found.get(0).kind();
        draft.match =
            isShort
                ? Match.ALIAS
                : page.text(token, draft.end).equals(found.get(0).name())
                    ? Match.EXACT
                    : Match.VARIANT;
        return draft;
      }
    }
    return null;
  }

  /** Of two bodies of one name the one of a country that the article names is meant. */
  private int strangeness(WorldActor body) {
    String country = body.country();
    return page.names(country) ? 0 : words.home().equals(country) ? 1 : 2;
  }

  /** {@return the listed outlet of exactly these tokens, capitals aside, or null} */
  @Nullable Draft outlet(int first, int end) {
    for (int m = page.matches.first(first); m < page.matches.last(first); m++) {
      int row = page.matches.end(m) == end ? page.matches.value(m, SenseKind.OUTLET) : -1;
      if (row >= 0) {
        Draft draft = new Draft(first, end, Draft.Sort.LISTED, ActorForm.NAME);
        draft.listed = List.of(words.world().actor(words.world().firstOutlet() + row));
        draft.kind = ActorKind.MEDIA;
        draft.match = Match.VARIANT;
        return draft;
      }
    }
    return null;
  }

  /** Two letters name an outlet beside a word of saying or in brackets alone: "AA", "RT". */
  private boolean isBesideSaying(int first, int end) {
    if (end > first + 1 || page.tokens.length(first) > 2 || page.tokens.count() == end) {
      return true;
    }
    for (int t = Math.max(0, first - NEAR_SAYING);
        t < Math.min(page.tokens.count(), end + 2);
        t++) {
      if (page.is(t, SenseKind.SPEECH_CUE) || (t < first && page.tokens.isSymbol(t, '('))) {
        return true;
      }
    }
    return false;
  }

  boolean isAcronym(int first, int end) {
    return end == first + 1 && page.tokens.isAllCapitals(first) && page.tokens.length(first) <= 6;
  }

  private boolean hasCase(int value, int first, int end, int sentence) {
    if (ActorWords.needsCapitals(value)) {
      if (page.isShouting(sentence) && end == first + 1 && allCapitals(sentence)) {
        return page.tokens.length(first) > 3;
      }
      for (int t = first; t < end; t++) {
        if (page.tokens.isWord(t)
            && !(page.tokens.isAllCapitals(t)
                || (page.tokens.length(t) == 1 && page.tokens.isCapital(t)))) {
          return false;
        }
      }
      return true;
    }
    boolean opens = end == first + 1 && first == page.first(sentence) && page.isFunctionWord(first);
    return !ActorWords.needsCapital(value) || (page.tokens.isCapital(first) && !opens);
  }

  private boolean allCapitals(int sentence) {
    for (int t = page.first(sentence); t < page.end(sentence); t++) {
      if (page.tokens.isWord(t) && page.tokens.length(t) > 1 && !page.tokens.isAllCapitals(t)) {
        return false;
      }
    }
    return true;
  }

  /** {@return the seat of power or byname that begins with the token, or null} */
  @Nullable Draft metonym(int token, int end) {
    int m = page.matches.longest(token, SenseKind.METONYM);
    if (m < 0 || page.matches.end(m) > end) {
      return null;
    }
    Metonym metonym = words.metonym(page.matches.value(m, SenseKind.METONYM));
    if (!metonym.small() && !page.isNameShape(token)) {
      return null;
    }
    int last = page.matches.end(m);
    if (metonym.form() == ActorForm.METONYM && isPlaceUse(token, last)) {
      return null;
    }
    Draft draft = new Draft(token, last, Draft.Sort.LISTED, metonym.form());
    draft.match = Match.ALIAS;
    draft.listed =
        List.of(
            words.world().isState(metonym.actor())
                ? words.world().state(metonym.actor())
                : words.world().actor(words.world().row(metonym.actor())));
    draft.kind = draft.listed.get(0).kind();
    draft.country = draft.listed.get(0).country();
    return draft;
  }

  /** {@return where a seat of power ends that begins with the token, and at which something is} */
  int seatEnd(int token) {
    int m = page.matches.longest(token, SenseKind.METONYM);
    boolean seat =
        m >= 0
            && token > page.sentenceFirst(token)
            && page.isSite(token - 1)
            && page.isNameShape(token)
            && words.metonym(page.matches.value(m, SenseKind.METONYM)).form() == ActorForm.METONYM;
    return seat ? page.matches.end(m) : -1;
  }

  /** A seat that is a place here: the place stage found it to be one. */
  private boolean isPlaceUse(int first, int end) {
    Marked<PlaceMention> place = page.placeFrom(first);
    return place != null
        && place.end() >= end
        && place.mention().usage() == org.warta.PlaceUsage.LITERAL;
  }

  /** {@return whether the name of a listed party begins in (first, end): that is who is meant} */
  boolean holdsParty(int first, int end, int sentence) {
    for (int t = first + 1; t < end; t++) {
      Draft listed =
          page.isNameShape(t) && page.matches.longest(t, SenseKind.ACTOR) >= 0
              ? listed(t, end, sentence, false)
              : null;
      if (listed != null && listed.kind == ActorKind.PARTY) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether a listed party's name begins with the token} */
  boolean isParty(int token, int end, int sentence) {
    return party(token, end, sentence) != null;
  }

  /** {@return the listed party whose name begins with the token, or null} */
  @Nullable Draft party(int token, int end, int sentence) {
    Draft listed = token < end ? listed(token, end, sentence, false) : null;
    return listed != null && listed.kind == ActorKind.PARTY ? listed : null;
  }
}
