package org.warta.internal.event;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.warta.Actor;
import org.warta.ActorKind;
import org.warta.EventType;
import org.warta.Modality;
import org.warta.Place;
import org.warta.internal.world.CameoCode;
import org.warta.spi.EventFrame;

/** Keeps what the text tells enough of, and what is an act between sides that matter. */
final class Gate {
  /** CAMEO roles of those whose private dealings are no events. */
  private static final Set<String> PRIVATE =
      Set.of("CVL", "BUS", "EDU", "MED", "CRM", "REF", "AGR", "HLH", "ELI");

  /** What those who march, or many people, demand and refuse is public. */
  private static final Set<EventType> DEMANDS =
      EnumSet.of(EventType.REQUEST, EventType.REJECT, EventType.ACCUSE);

  private static final String STADIUM = "stadium";

  private final Scene scene;
  private final Map<Integer, Set<String>> marchers = new HashMap<>();

  /** The first tokens of the names of stadiums. */
  private final BitSet stadiums = new BitSet();

  /**
   * Makes a gate.
   *
   * @param drafts all that the article may tell
   */
  Gate(Scene scene, List<Draft> drafts) {
    this.scene = scene;
    for (Draft draft : drafts) {
      if (draft.type == EventType.PROTEST) {
        marchers.computeIfAbsent(draft.sentence, s -> new HashSet<>()).addAll(draft.agents);
      }
    }
    for (Participant site : scene.participants) {
      Place place = scene.place(site.place);
      if (place != null && place.type().equals(STADIUM)) {
        stadiums.set(site.first);
      }
    }
  }

  /** {@return whether a word that means an event between two sides alone has them} */
  static boolean isStrong(Draft draft) {
    boolean meant =
        draft.governed
            && (draft.modality == Modality.DEMANDED || draft.modality == Modality.PLANNED);
    return !draft.trigger.weak()
        || draft.reciprocal
        || meant
        || (!draft.agents.isEmpty()
            && (!draft.patients.isEmpty() || draft.governs || draft.hasObject));
  }

  /** {@return whether the event is told, and no figure of speech, state or private affair} */
  boolean isTold(Draft draft) {
    if (isState(draft)) {
      return false;
    }
    boolean bare = draft.agents.isEmpty() && draft.patients.isEmpty();
    return switch (draft.type) {
      case ACCIDENT, DISASTER ->
          !bare || draft.held || draft.place != null || draft.such || !draft.isNoun();
      case CONSULT ->
          !isVisitOfAnybody(draft) && !isMatch(draft) && !isPress(draft) && isDealing(draft, bare);
      case AGREE, SUPPORT, CONCEDE, COOPERATE, AID, REQUEST, REJECT -> isDealing(draft, bare);
      case THREATEN -> (!bare || draft.held) && (isPublic(draft) || !isWarning(draft));
      case STATEMENT -> !draft.agents.isEmpty() && isPublic(draft);
      case PROTEST -> !bare || draft.held || draft.ownPlace || !draft.isNoun();
      default ->
          !bare
              || draft.held
              || isClash(draft)
              || (!draft.isNoun() && (draft.place != null || draft.onPeople));
    };
  }

  /** Fighting at a place, whoever takes part: "after clashes in Springfield". */
  private static boolean isClash(Draft draft) {
    return draft.type == EventType.ASSAULT
        && draft.trigger.frame() == EventFrame.MEET
        && draft.isNoun()
        && draft.ownPlace
        && draft.isReal();
  }

  private boolean isDealing(Draft draft, boolean bare) {
    return (!bare || draft.held || isPassive(draft))
        && (isPublic(draft) || draft.hasObject || isRescue(draft));
  }

  /** Whether reporters ask somebody: "said X when reached by the Times". */
  private boolean isPress(Draft draft) {
    return draft.voice == Trigger.Voice.PASSIVE
        && !draft.agents.isEmpty()
        && draft.agents.stream().allMatch(id -> scene.role(id).equals(CameoCode.MEDIA));
  }

  /** A verb of going somewhere that says of nobody that he goes: "when you visit Paris". */
  private static boolean isVisitOfAnybody(Draft draft) {
    return draft.trigger.frame() == EventFrame.VISIT
        && draft.voice == Trigger.Voice.ACTIVE
        && (draft.placed || draft.patients.isEmpty())
        && draft.agents.isEmpty();
  }

  /** A side that hosts or visits the other: "Freedonia hosted Sylvania at the National Stadium". */
  private boolean isMatch(Draft draft) {
    int stadium = stadiums.nextSetBit(scene.first(draft.sentence));
    return draft.trigger.frame() == EventFrame.VISIT
        && stadium >= 0
        && stadium < scene.end(draft.sentence);
  }

  /** A word of caution that is said to nobody: "experts warn that". */
  private static boolean isWarning(Draft draft) {
    return "130".equals(draft.cameo) && draft.patients.isEmpty();
  }

  /** What was done and nobody said by whom, at a place: "was approved in Doha". */
  private static boolean isPassive(Draft draft) {
    return draft.voice == Trigger.Voice.PASSIVE && draft.ownPlace && draft.governsNothing();
  }

  /** People are brought to safety, whoever they are and by whom. */
  private static boolean isRescue(Draft draft) {
    return draft.type == EventType.AID
        && draft.trigger.frame() == EventFrame.FREE
        && !draft.patients.isEmpty();
  }

  /** A truce that holds is no event. */
  private static boolean isState(Draft draft) {
    return draft.isNoun()
        && draft.trigger.frame() == EventFrame.JOIN
        && "0871".equals(draft.cameo)
        && !draft.isLight
        && !draft.held
        && draft.modality != Modality.DEMANDED;
  }

  /** Whether a body or officer, or many, of a state take part, or people of two states do. */
  private boolean isPublic(Draft draft) {
    if (draft.agents.isEmpty() && draft.patients.isEmpty()) {
      return true;
    }
    Set<String> marching = marchers.getOrDefault(draft.sentence, Set.of());
    if (DEMANDS.contains(draft.type) && draft.agents.stream().anyMatch(marching::contains)) {
      return true;
    }
    Set<String> countries = new HashSet<>();
    for (List<String> side : List.of(draft.agents, draft.patients)) {
      for (String id : side) {
        Actor actor = scene.actor(id);
        String code = actor == null ? null : actor.cameo();
        if (actor == null
            || code == null
            || !PRIVATE.contains(CameoCode.role(code))
            || actor.kind() == ActorKind.NGO
            || (actor.kind() == ActorKind.GROUP && DEMANDS.contains(draft.type))) {
          return true;
        }
        countries.add(code.substring(0, 3));
      }
    }
    return countries.size() > 1;
  }
}
