package org.warta.internal.actor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.warta.Actor;
import org.warta.ActorKind;
import org.warta.internal.world.CameoCode;
import org.warta.spi.ReferenceReach;

/**
 * Joins pronouns and descriptions to the actors named before them, or to none where that is open.
 * Not thread-safe.
 */
final class ReferenceReader {
  private static final ReferenceReach[] REACHES = ReferenceReach.values();
  private static final int MEMORY = 12;
  private static final int NEAR = 4;

  /** The roles of those who stand for their state. */
  private static final Set<String> OFFICIAL = Set.of(CameoCode.GOVERNMENT, "MIL", "GOVMIL");

  /** The kinds that one word may name: "that organisation". */
  private static final Set<ActorKind> OPEN =
      EnumSet.of(ActorKind.ORGANISATION, ActorKind.NGO, ActorKind.IGO);

  /** The roles of schools and hospitals, which no other body is called. */
  private static final Set<String> SERVICES = Set.of("EDU", "HLH");

  private final ActorTable table;
  private final UnaryOperator<String> stateOf;
  private final List<String> recent = new ArrayList<>();

  // of the sentence that is read: who it began with, the first person in it, whom "they" stands for
  private @Nullable String begun;
  private @Nullable String person;
  private boolean hasBody;
  private @Nullable String they;

  /** The actors that the sentence has named, as far as the second. */
  private final List<String> opening = new ArrayList<>(2);

  /** The codes of the countries that the sentence has named, or whose officers. */
  private final Set<String> countries = new LinkedHashSet<>();

  /**
   * Makes a reader of one article.
   *
   * @param table the actors of the article
   * @param stateOf gives the actor that is the state of a country, adding it to the table
   */
  ReferenceReader(ActorTable table, UnaryOperator<String> stateOf) {
    this.table = table;
    this.stateOf = stateOf;
  }

  /** Goes on to the next sentence. */
  void nextSentence() {
    begun = null;
    person = null;
    hasBody = false;
    they = null;
    opening.clear();
    countries.clear();
  }

  /** Notes the code of a state that the sentence has named, whether it acts there or not. */
  void noteState(@Nullable String country) {
    if (country != null) {
      countries.add(country);
    }
  }

  /** Notes an actor that has been named. */
  void note(String actor) {
    if (begun == null && !isPerson(actor) && !isMedia(actor)) {
      begun = actor;
    }
    if (!isPerson(actor)) {
      hasBody = true;
    } else if (person == null) {
      person = actor;
    }
    if (opening.size() < 2 && !opening.contains(actor)) {
      opening.add(actor);
    }
    Actor named = table.get(actor);
    if (named != null && OFFICIAL.contains(CameoCode.role(named.cameo()))) {
      noteState(named.country());
    }
    recent.remove(actor);
    recent.add(actor);
    if (recent.size() > MEMORY) {
      recent.remove(0);
    }
  }

  /** {@return the body of that kind that was named last, for "that company"; none where none is} */
  List<String> pointed(Draft draft) {
    for (int i = recent.size() - 1; draft.pointed != null && i >= 0; i--) {
      Actor known = table.get(recent.get(i));
      boolean service = SERVICES.contains(draft.role);
      if (known != null
          && isSuch(known.kind(), draft.pointed)
          && (!service || draft.role.equals(CameoCode.role(known.cameo())))) {
        return List.of(recent.get(i));
      }
    }
    return List.of();
  }

  private static boolean isSuch(ActorKind kind, ActorKind pointed) {
    return kind == pointed || (OPEN.contains(kind) && OPEN.contains(pointed));
  }

  /** {@return the actors that the reference stands for; none where that is open} */
  List<String> resolve(Draft draft) {
    if (draft.reach < 0) {
      return List.of();
    }
    return switch (REACHES[draft.reach]) {
      case PERSON -> lastPerson();
      case SPEAKER_SIDE -> one(side());
      case PEOPLE -> one(people());
      case STATE -> one(state());
      case TWO_STATES -> countries.size() == 2 ? statesOfSentence() : two(true);
      case TWO_SIDES -> two(false);
      case TWO_PERSONS -> twoPersons();
      case BOTH -> both();
      case NOBODY -> List.of();
    };
  }

  /** {@return the person named last; none where none is} */
  List<String> lastPerson() {
    return one(last(true, false));
  }

  /**
   * {@return the body named last, nor those who write of it, or the one that the officer named last
   * is of; the officer, where it has not been named}
   */
  private @Nullable String side() {
    if (person != null && !hasBody && isPrivate(table.get(person))) {
      return person; // "Budi said that his side ..."
    }
    for (int i = recent.size() - 1; i >= 0; i--) {
      String actor = recent.get(i);
      Actor known = table.get(actor);
      String code = known == null || known.cameo() == null ? "" : known.cameo();
      if (isMedia(actor) || code.endsWith(CameoCode.MEDIA) || isCrowd(known)) {
        continue;
      }
      if (!isPerson(actor)) {
        return actor;
      }
      String role = CameoCode.role(code);
      if (!role.isEmpty() && !role.equals(CameoCode.CIVILIAN)) {
        String body = body(code);
        return body == null ? actor : body;
      }
    }
    return null;
  }

  /** Whether the person is of no office or body. */
  private static boolean isPrivate(@Nullable Actor actor) {
    return actor != null
        && actor.office() == null
        && CameoCode.role(actor.cameo()).equals(CameoCode.CIVILIAN);
  }

  /** {@return the body with that code that was named last, or null} */
  private @Nullable String body(String code) {
    for (int i = recent.size() - 1; i >= 0; i--) {
      Actor known = table.get(recent.get(i));
      if (known != null
          && known.kind() != ActorKind.PERSON
          && known.kind() != ActorKind.GROUP
          && code.equals(known.cameo())) {
        return recent.get(i);
      }
    }
    return null;
  }

  /** Whether the actor is people of no office, or offices without a name. */
  private static boolean isCrowd(@Nullable Actor actor) {
    String role = CameoCode.role(actor == null ? null : actor.cameo());
    return actor != null
        && actor.kind() == ActorKind.GROUP
        && (role.equals(CameoCode.CIVILIAN)
            || role.equals(CameoCode.CRIMINAL)
            || role.equals(CameoCode.GOVERNMENT));
  }

  private static List<String> one(@Nullable String actor) {
    return actor == null ? List.of() : List.of(actor);
  }

  private boolean isPerson(String actor) {
    Actor known = table.get(actor);
    return known != null && known.kind() == ActorKind.PERSON;
  }

  private boolean isState(String actor) {
    Actor known = table.get(actor);
    return known != null && known.kind() == ActorKind.STATE;
  }

  /**
   * {@return the state named last, and not the one that the sentence began with where another
   * country has been named: "X expelled the ambassador of Y and broke with that state"}
   */
  private @Nullable String state() {
    String last = last(false, true);
    Actor own = last == null || !last.equals(begun) ? null : table.get(last);
    for (int i = recent.size() - 1; own != null && i >= Math.max(0, recent.size() - NEAR); i--) {
      Actor other = table.get(recent.get(i));
      String country = other == null ? null : other.country();
      if (country != null && !country.equals(own.country())) {
        return stateOf.apply(country);
      }
    }
    return last;
  }

  private @Nullable String last(boolean person, boolean state) {
    for (int i = recent.size() - 1; i >= 0; i--) {
      String actor = recent.get(i);
      if (isPerson(actor) == person && (!state || isState(actor)) && !isMedia(actor)) {
        return actor;
      }
    }
    return null;
  }

  /**
   * {@return whom "they" stands for: who the sentence began with, or else the group of people named
   * lately, or else whatever acts and is no person}
   */
  private @Nullable String people() {
    if (they == null) {
      String crowd = begun == null || isCrowd(table.get(begun)) ? null : crowdOfSentence();
      they = crowd == null ? begun : crowd;
      for (int i = recent.size() - 1; they == null && i >= recent.size() - NEAR && i >= 0; i--) {
        Actor known = table.get(recent.get(i));
        boolean people =
            known != null && known.kind() == ActorKind.GROUP && !isMedia(recent.get(i));
        they = people ? recent.get(i) : null;
      }
      they = they == null ? last(false, false) : they;
    }
    return they;
  }

  /**
   * {@return the people of no office who were named behind who the sentence began with, or null}
   */
  private @Nullable String crowdOfSentence() {
    for (int i = recent.size() - 1; i >= 0 && !recent.get(i).equals(begun); i--) {
      if (isCrowd(table.get(recent.get(i)))) {
        return recent.get(i);
      }
    }
    return null;
  }

  /** Whether the actor is an outlet, or reporters without a name. */
  private boolean isMedia(String actor) {
    Actor known = table.get(actor);
    return known != null
        && (known.kind() == ActorKind.MEDIA
            || (known.kind() == ActorKind.GROUP
                && CameoCode.role(known.cameo()).equals(CameoCode.MEDIA)));
  }

  /**
   * {@return the states that the sentence has named: "the visit of Putin to Y bound both states"}
   */
  private List<String> statesOfSentence() {
    return countries.stream().map(stateOf).toList();
  }

  private List<String> two(boolean states) {
    List<String> named = two(states, false);
    return named.isEmpty() ? two(states, true) : named;
  }

  /**
   * The two sides that were named last.
   *
   * @param armies whether an army stands for its state; who the sentence began with is then no
   *     side: "Malaysia urged both sides to talk", of two armies
   */
  private List<String> two(boolean states, boolean armies) {
    List<String> found = new ArrayList<>(2);
    for (int i = recent.size() - 1; i >= 0 && found.size() < 2; i--) {
      String actor = recent.get(i);
      String side = armies && actor.equals(begun) ? null : side(actor, states, armies);
      if (side != null && !found.contains(side)) {
        found.add(side);
      }
    }
    return found.size() == 2 ? found : List.of();
  }

  /** {@return the side that the actor stands for, or null} */
  private @Nullable String side(String actor, boolean states, boolean armies) {
    if (isState(actor) || (!states && isArmed(actor))) {
      return actor;
    }
    return armies ? ofArmy(actor) : null;
  }

  /** {@return the state whose army the actor is, or null} */
  private @Nullable String ofArmy(String actor) {
    Actor known = table.get(actor);
    String country = known == null ? null : known.country();
    boolean army = known != null && known.kind() == ActorKind.MILITARY;
    return army && country != null ? stateOf.apply(country) : null;
  }

  /**
   * The two persons that the sentence began with, else the two named last where both are persons or
   * both are of states, and of two countries.
   */
  private List<String> both() {
    int last = recent.size() - 1;
    if (opening.size() == 2 && opening.stream().allMatch(this::isPerson)) {
      return List.copyOf(opening);
    }
    if (last < 1) {
      return List.of();
    }
    if (isPerson(recent.get(last))) {
      return twoPersons();
    }
    Actor one = table.get(recent.get(last));
    for (int i = last - 1; i >= Math.max(0, last - NEAR) && one != null; i--) {
      Actor other = table.get(recent.get(i));
      boolean two =
          other != null
              && other.kind() != ActorKind.PERSON
              && !isMedia(recent.get(i))
              && one.country() != null
              && other.country() != null
              && !one.country().equals(other.country());
      if (two) {
        return List.of(recent.get(i), recent.get(last));
      }
    }
    return List.of();
  }

  private boolean isArmed(String actor) {
    Actor known = table.get(actor);
    return known != null && known.kind() == ActorKind.ARMED_GROUP;
  }

  private List<String> twoPersons() {
    List<String> found = new ArrayList<>(2);
    for (int i = recent.size() - 1; i >= 0 && found.size() < 2; i--) {
      if (isPerson(recent.get(i))) {
        found.add(recent.get(i));
      }
    }
    return found.size() == 2 ? found : List.of();
  }
}
