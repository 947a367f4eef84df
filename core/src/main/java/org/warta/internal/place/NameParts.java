package org.warta.internal.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.warta.Actor;
import org.warta.ActorForm;
import org.warta.ActorKind;
import org.warta.ActorMention;
import org.warta.Place;
import org.warta.PlaceMention;
import org.warta.PlaceUsage;
import org.warta.internal.lexicon.Matches;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.text.Marked;
import org.warta.spi.PlaceCue;

/**
 * Settles places with names, once those are read: places that are part of a proper name are told
 * from others, and sites stay that no name speaks against.
 */
public final class NameParts {
  private static final Set<ActorKind> NO_BODIES =
      EnumSet.of(ActorKind.PERSON, ActorKind.GROUP, ActorKind.STATE, ActorKind.ARMED_GROUP);

  private NameParts() {}

  /**
   * {@return the places as they stand beside the names: sites among the other mentions, each before
   * the place that it holds, and places inside the proper name of a body marked as part of it:
   * "Office of Health of Townsville"}
   *
   * @param reading the places of the text
   * @param actors its actors
   * @param names the mentions of actors, in reading order
   * @param matches the known words of the text
   */
  public static PlaceReading settle(
      PlaceReading reading, List<Actor> actors, List<Marked<ActorMention>> names, Matches matches) {
    Set<String> persons = new HashSet<>();
    Set<String> bodies = new HashSet<>();
    for (Actor actor : actors) {
      if (actor.kind() == ActorKind.PERSON) {
        persons.add(actor.id());
      } else if (!NO_BODIES.contains(actor.kind())) {
        bodies.add(actor.id());
      }
    }
    List<Marked<PlaceMention>> all = mark(reading.mentions(), names, persons, bodies, matches);
    if (reading.sites().isEmpty() && all.size() == reading.mentions().size()) {
      return new PlaceReading(reading.places(), all, List.of());
    }
    Set<String> left = new HashSet<>();
    reading.mentions().forEach(place -> left.add(place.mention().place()));
    reading.sites().forEach(site -> left.add(site.mention().place()));
    for (Marked<PlaceMention> place : all) {
      left.remove(place.mention().place());
      place.mention().candidates().forEach(left::remove);
    }
    int n = 0;
    for (Marked<PlaceMention> site : reading.sites()) {
      while (n < names.size() && names.get(n).end() <= site.first()) {
        n++;
      }
      if (stands(site, names.subList(n, names.size()), persons)) {
        all.add(site);
        left.remove(site.mention().place());
      }
    }
    all.sort(
        Comparator.<Marked<PlaceMention>>comparingInt(Marked::first)
            .thenComparing(Comparator.<Marked<PlaceMention>>comparingInt(Marked::end).reversed()));
    List<Place> known = reading.places().stream().filter(p -> !left.contains(p.id())).toList();
    return new PlaceReading(known, all, List.of());
  }

  /**
   * Whether no name crosses the site's, and no person's name is in it.
   *
   * @param names the names that end behind the beginning of the site
   */
  private static boolean stands(
      Marked<PlaceMention> site, List<Marked<ActorMention>> names, Set<String> persons) {
    for (Marked<ActorMention> name : names) {
      if (name.first() >= site.end()) {
        break;
      }
      if (name.first() < site.first()
          || name.end() > site.end()
          || persons.contains(name.mention().actor())) {
        return false;
      }
    }
    return true;
  }

  private static List<Marked<PlaceMention>> mark(
      List<Marked<PlaceMention>> places,
      List<Marked<ActorMention>> names,
      Set<String> persons,
      Set<String> bodies,
      Matches matches) {
    List<Marked<PlaceMention>> marked = new ArrayList<>(places.size());
    int n = 0;
    for (Marked<PlaceMention> place : places) {
      while (n < names.size() && names.get(n).end() <= place.first()) {
        n++;
      }
      if (n < names.size() && isForename(place, names.get(n), persons)) {
        continue;
      }
      boolean inside =
          n < names.size()
              && isPart(place, names.get(n), bodies, matches)
              && !matches.is(place.first() - 1, SenseKind.FUNCTION_WORD); // "Office of X in Y"
      marked.add(inside ? asPart(place) : place);
    }
    return marked;
  }

  /** Whether a person's name goes on behind it: "Paris Hilton". */
  private static boolean isForename(
      Marked<PlaceMention> place, Marked<ActorMention> name, Set<String> persons) {
    return name.first() <= place.first()
        && place.end() < name.end()
        && name.mention().form() == ActorForm.NAME
        && persons.contains(name.mention().actor());
  }

  private static boolean isPart(
      Marked<PlaceMention> place, Marked<ActorMention> name, Set<String> bodies, Matches matches) {
    return name.first() < place.first()
        && place.end() <= name.end()
        && !(place.end() == name.end() && isKindOfPeople(name.first(), place.first(), matches))
        && name.mention().form() == ActorForm.NAME
        && bodies.contains(name.mention().actor());
  }

  /** Whether one word for people or an office stands before the place: "Media of Freedonia". */
  private static boolean isKindOfPeople(int first, int place, Matches matches) {
    int m = matches.longest(first, SenseKind.PLACE_CUE, 1 << PlaceCue.OFFICE.ordinal());
    return m >= 0 && matches.end(m) == place;
  }

  private static Marked<PlaceMention> asPart(Marked<PlaceMention> place) {
    PlaceMention mention = place.mention().toBuilder().usage(PlaceUsage.ORG_PART).build();
    return new Marked<>(place.first(), place.end(), mention);
  }
}
