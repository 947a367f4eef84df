package org.warta.internal.event;

import java.util.List;
import org.warta.ActorForm;
import org.warta.EventType;
import org.warta.internal.world.CameoCode;
import org.warta.spi.EventCue;
import org.warta.spi.EventFrame;

/** Writes the roles that were read into an event, as its frame has them. Not thread-safe. */
final class RoleWriter {
  private final Scene scene;
  private final Items items;
  private final Bonds bonds;

  RoleWriter(Scene scene, Items items, Bonds bonds) {
    this.scene = scene;
    this.items = items;
    this.bonds = bonds;
  }

  /** {@return the first of the choices that names anybody} */
  @SafeVarargs
  static List<Participant> first(List<Participant>... choices) {
    for (List<Participant> choice : choices) {
      if (!choice.isEmpty()) {
        return choice;
      }
    }
    return List.of();
  }

  /** {@return whether whoever the word is about suffers} */
  static boolean harms(EventFrame frame) {
    return frame == EventFrame.HAPPEN || frame == EventFrame.SUFFER || frame == EventFrame.STRIKE;
  }

  /** Gives the event its roles, as its frame has them. */
  void write(
      Draft draft,
      EventFrame frame,
      int item,
      int stop,
      List<Participant> agents,
      List<Participant> patients,
      boolean passive) {
    boolean each = items.has(item - 1, EventCue.EACH_OTHER) || items.has(item, EventCue.EACH_OTHER);
    if (frame == EventFrame.TAKE) {
      List<Participant> givers = patients;
      patients = agents;
      agents = givers;
    }
    List<Participant> between = bonds.right(item, stop, Bond.BETWEEN);
    List<Participant> with = bonds.right(item, stop, Bond.WITH);
    boolean joint = frame == EventFrame.MEET || each;
    if (frame == EventFrame.JOIN) {
      joint = !between.isEmpty() || !with.isEmpty() || count(agents) > 1;
    }
    if ((joint && !passive) || (frame == EventFrame.JOIN && count(agents) > 1)) {
      if (count(between) < 2) {
        ids(agents, draft.agents); // else whoever calls for it, or is the host, is none of them
      }
      ids(between, draft.agents);
      ids(with, draft.agents);
      if (frame == EventFrame.MEET || each) {
        ids(patients, draft.agents);
      }
      draft.reciprocal = draft.agents.size() > 1;
      return;
    }
    ids(agents, draft.agents);
    draft.agentsInferred = agents.size() == 1 && agents.get(0).isBare();
    if (harms(frame) || (frame == EventFrame.HARM && draft.voice != Trigger.Voice.ACTIVE)) {
      draft.agents.clear();
    }
    ids(
        draft.isMishap() ? patients.stream().filter(p -> isBefallen(draft, p)).toList() : patients,
        draft.patients);
    part(draft, items.end(item), patients);
    if (frame == EventFrame.MOVE || frame == EventFrame.LEAVE) {
      draft.patients.removeIf(id -> scene.isOfCountryOf(id, draft.agents));
    }
    draft.placed = !patients.isEmpty() && patients.stream().noneMatch(Participant::isActor);
  }

  /** No mishap befalls a make of car, an outlet that tells of it, or officials in general. */
  private boolean isBefallen(Draft draft, Participant patient) {
    boolean general = draft.isNoun() || draft.type == EventType.DISASTER;
    boolean officials =
        patient.form == ActorForm.DESCRIPTION
            && patient.actors.stream().allMatch(id -> scene.role(id).equals(CameoCode.GOVERNMENT));
    return !scene.isMake(patient)
        && !scene.isOutlet(patient)
        && !(general && officials && patient.isActor());
  }

  /**
   * Nobody does it to himself: whose name stands behind the verb suffers it, "will report X", and
   * who is behind a pronoun or before it does it, "warns that it may".
   */
  private void part(Draft draft, int end, List<Participant> patients) {
    for (Participant patient : patients) {
      if (!patient.isActor()) {
        continue; // where it happens may be its doer's own country
      }
      boolean named = patient.first >= end && patient.form != ActorForm.PRONOUN;
      for (String id : scene.actorsOf(patient)) {
        if (draft.agents.contains(id)) {
          (named ? draft.agents : draft.patients).remove(id);
        }
      }
    }
  }

  private int count(List<Participant> some) {
    int count = 0;
    for (Participant participant : some) {
      count += Math.max(1, participant.actors.size());
    }
    return count;
  }

  /** Adds the ids of those who stand for the participants, each once. */
  void ids(List<Participant> some, List<String> ids) {
    for (Participant participant : some) {
      for (String id : scene.actorsOf(participant)) {
        if (!ids.contains(id)) {
          ids.add(id);
        }
      }
    }
  }
}
