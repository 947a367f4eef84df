package org.warta.internal.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.warta.Actor;
import org.warta.ActorKind;
import org.warta.EventType;
import org.warta.Place;
import org.warta.internal.world.CameoCode;
import org.warta.spi.EventFrame;

/** Fills the roles that a clause leaves open from the rest of the article. */
final class Discourse {
  private static final int REACH = 30;

  /** How many events ahead a side is looked for. */
  private static final int AHEAD = 8;

  /** CAMEO codes of what the police do. */
  private static final Set<String> POLICE_ACTS = Set.of("171", "173", "09", "112");

  /** CAMEO roles of people who are no one side. */
  private static final Set<String> PEOPLE = Set.of("CVL", "CRM", "BUS", "EDU");

  /** CAMEO roles of those who hold people against the law. */
  private static final Set<String> OUTLAWS = Set.of("CRM", "REB", "UAF", "INS", "SEP");

  /** Frames of acts that are done to persons, not things. */
  private static final Set<EventFrame> PERSONAL =
      EnumSet.of(EventFrame.HOLD, EventFrame.HIT, EventFrame.FREE);

  private final Scene scene;
  private final String home;

  /**
   * Makes the reader of one article.
   *
   * @param home the country of the readers, of whom many sides of one country are told; or empty
   */
  Discourse(Scene scene, String home) {
    this.scene = scene;
    this.home = home;
  }

  /** Gives events without one side the side that the article last named for the other. */
  void fill(List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.onPronoun && draft.patients.isEmpty() && PERSONAL.contains(draft.trigger.frame())) {
        meant(drafts, i, draft);
      }
      if (draft.type == EventType.ASSAULT) {
        fight(drafts, i, draft);
      } else if (draft.type == EventType.ACCUSE && draft.patients.isEmpty()) {
        blame(drafts, i, draft);
      } else if (draft.type == EventType.CONCEDE && !draft.agents.isEmpty()) {
        again(drafts, i, draft);
      }
      if (draft.agents.isEmpty() && !draft.patients.isEmpty() && !draft.isResult()) {
        captors(drafts, i, draft);
      }
      if (draft.agents.isEmpty() && !draft.patients.isEmpty() && !draft.isResult()) {
        actors(drafts, i, draft);
      }
    }
  }

  /** "Budi killed his friend. Police seized him": the one who acted last, else who suffered it. */
  private void meant(List<Draft> drafts, int i, Draft draft) {
    for (int k = i - 1; k >= 0 && drafts.get(k).sentence >= draft.sentence - 1; k--) {
      for (List<String> side : List.of(drafts.get(k).agents, drafts.get(k).patients)) {
        String one = side.size() == 1 ? side.get(0) : null;
        if (one != null && !draft.agents.contains(one) && isAnyone(one)) {
          draft.patients.add(one);
          return;
        }
      }
    }
  }

  /** A person, or people, and no officers of the law among them. */
  private boolean isAnyone(String id) {
    Actor actor = scene.actor(id);
    return actor != null
        && (actor.kind() == ActorKind.PERSON || actor.kind() == ActorKind.GROUP)
        && !isPolice(id)
        && !isCourt(id);
  }

  /** "Freed by pirates after being held for days": outlaws who free somebody have held him. */
  private void captors(List<Draft> drafts, int i, Draft draft) {
    boolean held = draft.type == EventType.ASSAULT || draft.type == EventType.COERCE;
    for (int k = i - 1; held && k >= 0 && drafts.get(k).sentence == draft.sentence; k--) {
      Draft other = drafts.get(k);
      if (other.trigger.frame() == EventFrame.FREE
          && !other.agents.isEmpty()
          && other.agents.stream().allMatch(id -> OUTLAWS.contains(scene.role(id)))
          && other.patients.equals(draft.patients)) {
        take(draft, other);
        return;
      }
    }
  }

  /** Who did it is who did the same to the same before, or who does in the same event after. */
  private void actors(List<Draft> drafts, int i, Draft draft) {
    for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
      if (acts(drafts.get(k), draft) && Clusters.sameAct(drafts.get(k), draft)) {
        take(draft, drafts.get(k));
        return;
      }
    }
    for (int k = i + 1; k < Math.min(drafts.size(), i + AHEAD); k++) {
      if (acts(drafts.get(k), draft) && drafts.get(k).cluster == draft.cluster) {
        take(draft, drafts.get(k));
        return;
      }
    }
  }

  /** Gives acts of the law that nobody is said to do the police who have done the last one. */
  void fillOfficers(List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.agents.isEmpty() && isLaw(draft) && draft.voice == Trigger.Voice.PASSIVE) {
        officers(drafts, i, draft);
      } else if (draft.agents.isEmpty() && isTrial(draft)) {
        prosecutors(drafts, i, draft);
      }
    }
  }

  /** "Police arrest X. Y was seized": who acts for the law in one case goes on to do so. */
  private void officers(List<Draft> drafts, int i, Draft draft) {
    for (int k = i - 1; k >= Math.max(0, i - AHEAD); k--) {
      Draft other = drafts.get(k);
      if (isLaw(other)
          && !other.agents.isEmpty()
          && other.agents.stream().allMatch(this::isPolice)) {
        take(draft, other);
        return;
      }
    }
  }

  /** "Prosecutors charge X. Y was charged": who acts in one trial goes on to do so. */
  private void prosecutors(List<Draft> drafts, int i, Draft draft) {
    for (int k = i - 1; k >= Math.max(0, i - AHEAD); k--) {
      Draft other = drafts.get(k);
      if (isTrial(other)
          && !other.agents.isEmpty()
          && other.agents.stream().allMatch(this::isCourt)
          && Clusters.sameAct(other, draft)) {
        take(draft, other);
        return;
      }
    }
  }

  private static boolean isTrial(Draft draft) {
    return draft.trigger.frame() == EventFrame.HOLD
        && draft.isReal()
        && ("115".equals(draft.cameo) || "116".equals(draft.cameo));
  }

  /** Whether the act is one of those that the police do: seizure, arrest, inquiry, suspicion. */
  private static boolean isLaw(Draft draft) {
    String code = draft.cameo == null ? "" : draft.cameo;
    return draft.trigger.frame() == EventFrame.HOLD
        && draft.isReal()
        && POLICE_ACTS.stream().anyMatch(code::startsWith);
  }

  private boolean isPolice(String id) {
    return scene.role(id).equals("COP");
  }

  private boolean isCourt(String id) {
    return scene.role(id).equals("JUD") || scene.role(id).equals("COP");
  }

  private static boolean acts(Draft other, Draft draft) {
    return other.type == draft.type
        && other.polarity == draft.polarity
        && !other.reciprocal
        && !other.agents.isEmpty()
        && !Collections.disjoint(other.patients, draft.patients);
  }

  private static void take(Draft draft, Draft other) {
    draft.agents.addAll(other.agents);
    draft.agents.removeAll(draft.patients);
  }

  private void fight(List<Draft> drafts, int i, Draft draft) {
    if (draft.agentsInferred && same(draft.agents, draft.patients)) {
      attackers(drafts, i, draft);
    }
    boolean agents = !draft.agents.isEmpty();
    boolean patients = !draft.patients.isEmpty();
    if ((agents && patients) || draft.reciprocal) {
      return;
    }
    if (!agents && !patients && (draft.isNoun() || draft.isResult()) && !isMutual(draft)) {
      return;
    }
    if (agents && struck(draft)) {
      return;
    }
    for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
      Draft other = drafts.get(k);
      if (other.type != EventType.ASSAULT || other.polarity != draft.polarity) {
        continue;
      }
      boolean told = agents && !same(draft.agents, sides(other)); // "two groups brawled"
      if (isMutual(draft) && !told && sides(other).size() == 2) {
        draft.agents = new ArrayList<>(sides(other));
        draft.patients.clear();
        draft.reciprocal = true;
        return;
      }
      if (other.reciprocal || other.agents.isEmpty() || other.patients.isEmpty()) {
        continue;
      }
      if (agents && same(draft.agents, other.agents)) {
        draft.patients.addAll(other.patients);
        return;
      }
      if (patients && !agents && same(draft.patients, other.patients)) {
        draft.agents.addAll(other.agents);
        return;
      }
    }
  }

  /**
   * An army without a country that strikes its own is, where the article has told of another that
   * does, the army of that one.
   */
  private void attackers(List<Draft> drafts, int i, Draft draft) {
    for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
      Draft other = drafts.get(k);
      if (other.type == EventType.ASSAULT
          && !other.reciprocal
          && !other.agents.isEmpty()
          && same(draft.patients, other.patients)
          && !same(draft.patients, other.agents)) {
        draft.agents = new ArrayList<>(other.agents);
        return;
      }
    }
  }

  private static boolean isMutual(Draft draft) {
    return draft.trigger.frame() == EventFrame.MEET;
  }

  private static List<String> sides(Draft draft) {
    List<String> sides = new ArrayList<>(draft.agents);
    sides.addAll(draft.patients);
    return sides;
  }

  /** What is struck is of the country in which it is struck. */
  private boolean struck(Draft draft) {
    Place place = draft.ownPlace ? scene.place(draft.place) : null;
    String country = place == null ? null : place.country();
    if (country == null || draft.trigger.frame() != EventFrame.HIT) {
      return false;
    }
    for (String id : draft.agents) {
      if (country.equals(country(id))) {
        return false;
      }
    }
    draft.patients.add(scene.state(country));
    return true;
  }

  /** Who condemns in a sentence that tells of an attack blames who attacked. */
  private void blame(List<Draft> drafts, int i, Draft draft) {
    for (int step = 1; step < 4; step++) {
      for (int k : new int[] {i + step, i - step}) {
        if (k >= 0 && k < drafts.size() && drafts.get(k).sentence == draft.sentence) {
          Draft other = drafts.get(k);
          if (other.type == EventType.ASSAULT
              && !other.agents.isEmpty()
              && !other.reciprocal
              && !same(other.agents, draft.agents)) {
            draft.patients.addAll(other.agents);
            return;
          }
        }
      }
    }
  }

  private void again(List<Draft> drafts, int i, Draft draft) {
    for (int k = i - 1; draft.patients.isEmpty() && k >= Math.max(0, i - 8); k--) {
      Draft other = drafts.get(k);
      if (other.type == draft.type && !other.reciprocal && same(other.agents, draft.agents)) {
        draft.patients.addAll(other.patients);
      }
    }
  }

  private boolean same(List<String> a, List<String> b) {
    for (String x : a) {
      for (String y : b) {
        if (x.equals(y) || isOneSide(scene.actor(x), scene.actor(y))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether both are of one country, and of one body of it where it is the readers' own. */
  private boolean isOneSide(@Nullable Actor a, @Nullable Actor b) {
    String country = a == null ? null : a.country();
    String code = a == null ? null : a.cameo();
    if (b == null || country == null || !country.equals(b.country())) {
      return false;
    }
    if (!country.equals(home)) {
      return true;
    }
    return code != null && code.equals(b.cameo()) && !PEOPLE.contains(CameoCode.role(code));
  }

  private @Nullable String country(String id) {
    Actor actor = scene.actor(id);
    return actor == null ? null : actor.country();
  }
}
