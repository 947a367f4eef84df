package org.warta.internal.place;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.warta.Actor;
import org.warta.ActorForm;
import org.warta.ActorKind;
import org.warta.ActorMention;
import org.warta.PlaceMention;
import org.warta.PlaceUsage;
import org.warta.internal.lexicon.Matches;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.text.Marked;

/** Tells the places that are part of a proper name from others, once the names are read. */
public final class NameParts {
  private static final Set<ActorKind> NO_BODIES =
      EnumSet.of(ActorKind.PERSON, ActorKind.GROUP, ActorKind.STATE, ActorKind.ARMED_GROUP);

  private NameParts() {}

  /**
   * {@return the mentions in their order, those inside the proper name of a body marked as part of
   * it: "Office of Health of Townsville"}
   *
   * @param places the mentions of places, in reading order
   * @param actors the actors of the text
   * @param names the mentions of actors, in reading order
   * @param matches the known words of the text
   */
  public static List<Marked<PlaceMention>> mark(
      List<Marked<PlaceMention>> places,
      List<Actor> actors,
      List<Marked<ActorMention>> names,
      Matches matches) {
    Set<String> bodies = new HashSet<>();
    for (Actor actor : actors) {
      if (!NO_BODIES.contains(actor.kind())) {
        bodies.add(actor.id());
      }
    }
    List<Marked<PlaceMention>> marked = new ArrayList<>(places.size());
    int n = 0;
    for (Marked<PlaceMention> place : places) {
      while (n < names.size() && names.get(n).end() <= place.first()) {
        n++;
      }
      boolean inside =
          n < names.size()
              && isPart(place, names.get(n), bodies)
              && !matches.is(place.first() - 1, SenseKind.FUNCTION_WORD); // "Office of X in Y"
      marked.add(inside ? asPart(place) : place);
    }
    return marked;
  }

  private static boolean isPart(
      Marked<PlaceMention> place, Marked<ActorMention> name, Set<String> bodies) {
    return name.first() < place.first()
        && place.end() <= name.end()
        && name.mention().form() == ActorForm.NAME
        && bodies.contains(name.mention().actor());
  }

  private static Marked<PlaceMention> asPart(Marked<PlaceMention> place) {
    PlaceMention mention = place.mention().toBuilder().usage(PlaceUsage.ORG_PART).build();
    return new Marked<>(place.first(), place.end(), mention);
  }
}
