package org.warta.internal.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.warta.Actor;
import org.warta.EventType;
import org.warta.Place;
import org.warta.PlaceUsage;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.quote.Saying;
import org.warta.internal.quote.TokenRange;
import org.warta.spi.EventCue;
import org.warta.spi.EventFrame;
import org.warta.spi.PlaceCue;

/** Finds where an event took place. Not thread-safe. */
final class EventPlaces {
  private static final int FAR = 1 << 20;
  private static final int WINDOW = 12;

  /** Types of buildings and grounds: where a settlement is named behind one, that is the place. */
  private static final Set<String> BUILDINGS =
      Set.of(
          "building",
          "stadium",
          "prison",
          "hospital",
          "campus",
          "base",
          "factory",
          "market",
          "neighbourhood",
          "station");

  private final EventWords words;
  private final Scene scene;
  private final Happenings happenings;
  private final List<List<Participant>> sites;
  private final List<List<Saying>> sayings;

  /**
   * Reads the places of the article that something may happen at.
   *
   * @param happenings where the article tells of what has happened
   * @param sayings what is said, by whom and where
   */
  EventPlaces(EventWords words, Scene scene, Happenings happenings, List<Saying> sayings) {
    this.words = words;
    this.scene = scene;
    this.happenings = happenings;
    int count = scene.sentences();
    this.sites = new ArrayList<>(count);
    this.sayings = new ArrayList<>(count);
    for (int s = 0; s < count; s++) {
      int first = scene.first(s);
      int end = scene.end(s);
      this.sites.add(sites(s));
      this.sayings.add(
          sayings.stream()
              .filter(saying -> saying.content() != null)
              .filter(saying -> saying.cue().first() >= first && saying.cue().first() < end)
              .toList());
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
        if (participant.usage != PlaceUsage.LITERAL || isOrigin(t)) {
          continue;
        }
        if (!wider) {
          found.add(participant);
        } else if (isBuilding(last)) {
          found.set(found.size() - 1, participant);
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

  /** Whether it is a building that no list has, and so lies nobody knows where. */
  private boolean isBuilding(Participant site) {
    Place place = scene.place(site.place);
    return place != null && place.latitude() == null && BUILDINGS.contains(place.type());
  }

  /** Whether it is where the draft is told of: "..., X said in Townsville on Monday". */
  private boolean isOfSaying(Participant site, Draft draft) {
    for (Saying saying : sayings.get(draft.sentence)) {
      TokenRange content = saying.content();
      if (content != null
          && content.contains(draft.first)
          && saying.cue().first() < site.first
          && !content.contains(site.first)) {
        return true;
      }
    }
    return false;
  }

  /** Where the clause of another time ends that the draft opens with: "Before they met, ...". */
  private int endOfOtherTime(Draft draft) {
    int first = scene.first(draft.sentence);
    int end = scene.end(draft.sentence);
    boolean other =
        words.begins(scene.matches, first, EventCue.BEFORE)
            || words.begins(scene.matches, first, EventCue.DONE);
    for (int t = first; other && t < end; t++) {
      if (scene.tokens.isSymbol(t, ',')) {
        return draft.first < t ? t : end;
      }
    }
    return end;
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
    int happening = happenings.of(draft);
    if (happening >= 0 && !sites.get(happening).isEmpty()) {
      return sites.get(happening).get(0).place;
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
    int stop = endOfOtherTime(draft);
    int from =
        Math.max(0, Sorted.firstBehind(there.size(), k -> there.get(k).end, draft.first) - WINDOW);
    for (int i = from; i < Math.min(there.size(), from + 2 * WINDOW); i++) {
      Participant site = there.get(i);
      if ((before && site.first >= draft.first) || site.first >= stop) {
        break;
      }
      int distance = site.first >= end ? site.first - end : 2 * Math.abs(end - site.end) + 4;
      if (scene.isCountry(site.place)) {
        distance += 8;
      }
      if (distance < least && !isOfSaying(site, draft)) {
        least = distance;
        best = site.place;
      }
    }
    return best;
  }
}
