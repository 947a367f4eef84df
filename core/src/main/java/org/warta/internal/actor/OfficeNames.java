package org.warta.internal.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warta.Match;
import org.warta.Place;
import org.warta.PlaceMention;
import org.warta.internal.text.Marked;
import org.warta.internal.world.ActorWorld.Term;
import org.warta.internal.world.WorldActor;

/** Finds who held the office that a name without a person's name says. Stateless. */
final class OfficeNames {
  private static final double DATED = 0.9;
  private static final double UNDATED = 0.7;
  private static final double AT_HOME = 0.7;
  private static final double EARLIER = 0.8;

  private OfficeNames() {}

  /**
   * Adds those who held the office.
   *
   * @param year the year in which they did, or {@link ActorResolver#ANY_YEAR}
   */
  static void add(
      ActorWords words, LoneName name, TitleChain chain, int year, ActorCandidates found) {
    if (chain.officeKey.isEmpty() || chain.hasUnknownLetters) {
      return;
    }
    if (chain.bodyDraft != null && chain.bodyDraft.organ == null) {
      return; // of a body in no list
    }
    List<String> seats = seats(name.page, chain, words.home());
    boolean isHome = seats.isEmpty();
    if (isHome) {
      seats = List.of(words.home());
    }
    String office = name.titles.text(chain);
    boolean dated = year != ActorResolver.ANY_YEAR;
    double score = (dated ? DATED : UNDATED) * (isHome ? AT_HOME : 1);
    for (String seat : seats) {
      List<Term> terms = words.world().holders(chain.officeKey, seat);
      for (Term term : terms) {
        if (!dated || term.office().in(year)) {
          String when = dated ? "in " + year : "from " + term.office().from();
          found.add(term.holder(), office, Match.ALIAS, score, "held the office " + when);
          score *= EARLIER;
        }
      }
      if (!terms.isEmpty()) {
        return;
      }
    }
  }

  /** What the office may be of: the listed place, body or state that the title names. */
  private static List<String> seats(Page page, TitleChain chain, String home) {
    List<String> seats = new ArrayList<>();
    WorldActor body = chain.body;
    Draft draft = chain.bodyDraft;
    if (body != null) {
      seats.add(body.id());
      if (body.country() != null && body.id().startsWith(body.country() + "-")) {
        seats.add(body.country()); // the head of the police is an office of the state
      }
    } else if (draft != null) {
      seats.add((draft.country == null ? home : draft.country) + "-" + draft.organ);
    } else {
      String region = region(page, chain);
      if (region != null) {
        seats.add(region);
      } else if (chain.country != null) {
        seats.add(chain.country);
      }
    }
    return seats;
  }

  private static @Nullable String region(Page page, TitleChain chain) {
    for (int t = chain.first; t < chain.end; t++) {
      Marked<PlaceMention> mention = page.placeFrom(t);
      Place place = mention == null ? null : page.placeOf(mention);
      if (place != null && !Page.isState(place)) {
        return place.name();
      }
    }
    return null;
  }
}
