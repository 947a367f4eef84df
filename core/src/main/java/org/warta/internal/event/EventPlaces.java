package org.warta.internal.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warta.Actor;
import org.warta.EventType;
import org.warta.PlaceUsage;
import org.warta.internal.lexicon.SenseKind;
import org.warta.spi.EventFrame;
import org.warta.spi.PlaceCue;

/** Finds where an event took place. Not thread-safe. */
final class EventPlaces {
  private static final int FAR = 1 << 20;
  private static final int WINDOW = 12;

  private final Scene scene;
  private final List<List<Participant>> sites;

  EventPlaces(Scene scene) {
    this.scene = scene;
    int count = scene.sentences();
    sites = new ArrayList<>(count);
    for (int s = 0; s < count; s++) {
      sites.add(sites(s));
    }
  }

  private List<Participant> sites(int sentence) {
    List<Participant> found = new ArrayList<>();
    for (int t = scene.first(sentence); t < scene.end(sentence); t++) {
      Participant participant = scene.participant(t);
      if (participant != null && participant.first == t && participant.place == null) {
        addInner(found, participant);
      } else if (participant != null && participant.first == t) {
        Participant last = found.isEmpty() ? null : found.get(found.size() - 1);
        boolean wider = last != null && isBehindComma(last, participant);
        if (participant.usage == PlaceUsage.LITERAL && !wider && !isOrigin(t)) {
          found.add(participant);
        }
      }
    }
    return found;
  }

  /** "At the barracks of Semarang": where a body is that something happens at. */
  private void addInner(List<Participant> found, Participant body) {
    if (body.inner != null && isBehind(PlaceCue.AT, body.first)) {
      Participant site = new Participant(body.first, body.end);
      site.place = body.inner;
      site.usage = PlaceUsage.LITERAL;
      found.add(site);
    }
  }

  private boolean isBehind(PlaceCue cue, int token) {
    return token > 0
        && scene.matches.longest(token - 1, SenseKind.PLACE_CUE, 1 << cue.ordinal()) >= 0;
  }

  /** Whether it is the wider place behind a place: "Khan Younis, Gaza". */
  private boolean isBehindComma(Participant last, Participant next) {
    return last.end + 1 == next.first && scene.tokens.isSymbol(last.end, ',');
  }

  /** Where somebody or something comes from: "leaders from the coast". */
  private boolean isOrigin(int token) {
    return isBehind(PlaceCue.FROM, token);
  }

  /**
   * {@return the nearest place of the sentence, else of the one before; null where none is. What
   * stands behind a word of saying is its topic, and a sentence before tells of something else}
   */
  @Nullable String place(Draft draft) {
    boolean said =
        draft.trigger.frame() == EventFrame.ADDRESS && draft.voice != Trigger.Voice.PASSIVE;
    String near = nearestPlace(draft, sites.get(draft.sentence), said);
    if (near != null) {
      draft.ownPlace = true;
      return near;
    }
    if (said) {
      return null;
    }
    String struck = struck(draft);
    if (struck != null) {
      return struck;
    }
    int before = draft.sentence - 1;
    if (before >= 0 && scene.block(before) == scene.block(draft.sentence)) {
      List<Participant> there = sites.get(before);
      return there.isEmpty() ? null : there.get(there.size() - 1).place;
    }
    return null;
  }

  /** Violence happens in the country that it strikes, where the article names that country. */
  private @Nullable String struck(Draft draft) {
    if (draft.type != EventType.ASSAULT) {
      return null;
    }
    for (String id : draft.patients) {
      Actor actor = scene.actor(id);
      String country = actor == null ? null : actor.country();
      String place = country == null ? null : scene.countryPlace(country);
      if (place != null) {
        return place;
      }
    }
    return null;
  }

  private @Nullable String nearestPlace(Draft draft, List<Participant> there, boolean before) {
    String best = null;
    int least = FAR;
    int end = Math.max(draft.end, draft.heldAt);
    int from =
        Math.max(0, Sorted.firstBehind(there.size(), k -> there.get(k).end, draft.first) - WINDOW);
    for (int i = from; i < Math.min(there.size(), from + 2 * WINDOW); i++) {
      Participant site = there.get(i);
      if (before && site.first >= draft.first) {
        break;
      }
      int distance = site.first >= end ? site.first - end : 2 * Math.abs(end - site.end) + 4;
      if (scene.isCountry(site.place)) {
        distance += 8;
      }
      if (distance < least) {
        least = distance;
        best = site.place;
      }
    }
    return best;
  }
}
