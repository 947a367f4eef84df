package org.warta.internal.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warta.Actor;
import org.warta.EventType;
import org.warta.Place;

/** Ties a toll to the event that took it and to the side that suffered it. */
final class TollSides {
  private static final int BACK = 8;
  private static final int NEAR = 12;
  private static final int FAR = 40;

  private final Scene scene;
  private final List<Draft> events;

  TollSides(Scene scene, List<Draft> events) {
    this.scene = scene;
    this.events = events;
  }

  /** {@return the id of the event that took the toll, or null} */
  @Nullable String event(int sentence, int token) {
    int found = find(sentence, token);
    return found < 0 ? null : "e" + (found + 1);
  }

  private int find(int sentence, int token) {
    int best = -1;
    int least = Integer.MAX_VALUE;
    int here = firstBehind(token);
    for (int i = Math.max(0, here - NEAR); i < Math.min(events.size(), here + NEAR); i++) {
      Draft draft = events.get(i);
      int distance = Math.abs(draft.first - token);
      if (draft.sentence == sentence && takesLives(draft) && distance < least) {
        least = distance;
        best = i;
      }
    }
    for (int i = here - 1; best < 0 && i >= Math.max(0, here - FAR); i--) {
      Draft draft = events.get(i);
      if (sentence - draft.sentence <= BACK && takesLives(draft) && draft.isReal()) {
        best = i;
      }
    }
    return best;
  }

  private int firstBehind(int token) {
    return Sorted.firstBehind(events.size(), k -> events.get(k).first, token - 1);
  }

  private static boolean takesLives(Draft draft) {
    return draft.type == EventType.ASSAULT
        || draft.type == EventType.ACCIDENT
        || draft.type == EventType.DISASTER
        || draft.type == EventType.PROTEST
        || draft.type == EventType.COERCE;
  }

  /** {@return the id of the side that the people between the tokens are of, or null} */
  @Nullable String side(int sentence, int first, int end) {
    for (int t = first; t < Math.min(scene.end(sentence), end + 5); t++) {
      Participant participant = scene.participant(t);
      if (participant != null && participant.country != null && !isPlaced(participant)) {
        return scene.actorsOf(participant).get(0);
      }
    }
    int found = find(sentence, first);
    for (int i = found; i >= Math.max(0, found - NEAR); i--) {
      Draft draft = events.get(i);
      String side = draft.type == events.get(found).type ? sideOf(draft) : null;
      if (side != null) {
        return side;
      }
    }
    return null;
  }

  /** {@return the id of who suffers the event, else of the state where it happens; or null} */
  private @Nullable String sideOf(Draft draft) {
    for (String id : draft.patients) {
      Actor actor = scene.actor(id);
      if (actor != null && actor.country() != null) {
        return id;
      }
    }
    Place place = scene.place(draft.place);
    String country = place == null ? null : place.country();
    return country == null ? null : scene.state(country);
  }

  private static boolean isPlaced(Participant participant) {
    return participant.isSite();
  }
}
