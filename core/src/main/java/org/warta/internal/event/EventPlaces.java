package org.warta.internal.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.warta.Actor;
import org.warta.EventType;
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

  /** How much farther a country counts, in tokens: any place in it says more. */
  private static final int COUNTRY = 8;

  /** A sentence that says more often who says something is none. */
  private static final int MOST_SAYINGS = 16;

  /** CAMEO: threaten with military force, and what is finer. */
  private static final String SHOW_OF_FORCE = "138";

  /** How many sentences behind a march its demands are told. */
  private static final int MARCH = 4;

  /** How many other events may be told between them. */
  private static final int MOST_BETWEEN = 32;

  private static final Set<EventType> SPOKEN =
      EnumSet.of(EventType.REQUEST, EventType.REJECT, EventType.ACCUSE, EventType.THREATEN);

  private final EventWords words;
  private final Scene scene;
  private final Happenings happenings;
  private final List<List<Participant>> sites;
  private final List<List<Participant>> states;
  private final List<List<Saying>> sayings;
  private final int[] otherTimes;

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
    this.states = new ArrayList<>(count);
    this.sayings = new ArrayList<>(count);
    this.otherTimes = new int[count];
    for (int s = 0; s < count; s++) {
      List<Participant> named = named(s);
      this.sites.add(sites(named));
      this.states.add(named.stream().filter(this::isState).toList());
      this.sayings.add(new ArrayList<>());
      this.otherTimes[s] = endOfOtherTime(s);
    }
    List<Saying> inOrder =
        sayings.stream().sorted(Comparator.comparingInt(saying -> saying.cue().first())).toList();
    int s = 0;
    for (Saying saying : inOrder) {
      int cue = saying.cue().first();
      while (s + 1 < count && scene.end(s) <= cue) {
        s++;
      }
      if (s < count && cue >= scene.first(s) && this.sayings.get(s).size() < MOST_SAYINGS) {
        this.sayings.get(s).add(saying);
      }
    }
  }

  /** {@return who and what the sentence names, in reading order} */
  private List<Participant> named(int sentence) {
    List<Participant> found = new ArrayList<>();
    for (int t = scene.first(sentence); t < scene.end(sentence); t++) {
      Participant participant = scene.participant(t);
      if (participant != null && participant.first == t) {
        found.add(participant);
      }
    }
    return found;
  }

  private List<Participant> sites(List<Participant> named) {
    List<Participant> found = new ArrayList<>();
    Participant origin = null;
    for (Participant participant : named) {
      if (participant.place == null) {
        addInner(found, participant);
        continue;
      }
      if (isOrigin(participant.first) || (origin != null && isJoined(origin, participant))) {
        origin = participant;
        continue;
      }
      if (participant.usage != PlaceUsage.LITERAL) {
        continue;
      }
      Participant last = found.isEmpty() ? null : found.get(found.size() - 1);
      if (last == null || !isBehindComma(last, participant)) {
        found.add(participant);
      } else if (scene.isBuilding(last.place)) {
        found.set(found.size() - 1, participant);
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

  /** Whether "and" joins the next place to the last: "from Jakarta and Bogor". */
  private boolean isJoined(Participant last, Participant next) {
    return last.end + 1 == next.first && isBehind(PlaceCue.AND, next.first);
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
    int end = otherTimes[draft.sentence];
    return draft.first < end ? end : scene.end(draft.sentence);
  }

  private int endOfOtherTime(int sentence) {
    int first = scene.first(sentence);
    int end = scene.end(sentence);
    boolean other =
        first < end
            && (words.begins(scene.matches, first, EventCue.BEFORE)
                || words.begins(scene.matches, first, EventCue.DONE));
    for (int t = first; other && t < end; t++) {
      if (scene.tokens.isSymbol(t, ',')) {
        return t;
      }
    }
    return first;
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
        draft.trigger.frame() == EventFrame.ADDRESS
            && draft.voice != Trigger.Voice.PASSIVE
            && !isShown(draft);
    int end = said ? draft.first : endOfOtherTime(draft);
    Participant near =
        nearest(draft, sites.get(draft.sentence), end, site -> !isOfSaying(site, draft));
    Participant state =
        draft.type == EventType.ASSAULT
            ? nearest(draft, states.get(draft.sentence), end, one -> isStruck(one, draft))
            : null;
    if (near != null && (state == null || isNearer(draft, near, state))) {
      draft.ownPlace = true;
      return near.place;
    }
    if (state != null) {
      return state.place;
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

  /** Whether a weapon is shown, which tells of no topic. */
  private static boolean isShown(Draft draft) {
    return draft.cameo != null && draft.cameo.startsWith(SHOW_OF_FORCE);
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

  /** Whether it is a state as such, which violence may strike: "the invasion of Yemen". */
  private boolean isState(Participant participant) {
    return participant.usage == PlaceUsage.POLITY && scene.isCountry(participant.place);
  }

  /**
   * Whether the site rather than the state is where it happens: it lies in it, or stands nearer.
   */
  private boolean isNearer(Draft draft, Participant site, Participant state) {
    boolean abroad = site.country != null && !site.country.equals(state.country);
    int least = distance(draft, state) - (abroad ? COUNTRY : 0);
    return distance(draft, site) <= least;
  }

  private boolean isStruck(Participant state, Draft draft) {
    return !Collections.disjoint(scene.actorsOf(state), draft.patients);
  }

  private @Nullable Participant nearest(
      Draft draft, List<Participant> there, int stop, Predicate<Participant> mayBe) {
    Participant best = null;
    int least = FAR;
    int from =
        Math.max(0, Sorted.firstBehind(there.size(), k -> there.get(k).end, draft.first) - WINDOW);
    for (int i = from; i < Math.min(there.size(), from + 2 * WINDOW); i++) {
      Participant site = there.get(i);
      if (site.first >= stop) {
        break;
      }
      int distance = distance(draft, site);
      if (distance < least && mayBe.test(site)) {
        least = distance;
        best = site;
      }
    }
    return best;
  }

  /** How far the site is from the draft; a country is where much happens. */
  private int distance(Draft draft, Participant site) {
    int end = Math.max(draft.end, draft.heldAt);
    int distance = site.first >= end ? site.first - end : 2 * Math.abs(end - site.end) + 4;
    return scene.isCountry(site.place) ? distance + COUNTRY : distance;
  }

  /** What those who march demand and refuse, they say where they march. */
  void spread(List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.place == null && SPOKEN.contains(draft.type)) {
        draft.place = march(drafts, i);
      }
    }
  }

  private static @Nullable String march(List<Draft> drafts, int i) {
    Draft draft = drafts.get(i);
    for (int k = i - 1; k >= Math.max(0, i - MOST_BETWEEN); k--) {
      Draft march = drafts.get(k);
      if (draft.sentence - march.sentence > MARCH) {
        return null;
      }
      if (march.type == EventType.PROTEST
          && march.place != null
          && !Collections.disjoint(march.agents, draft.agents)) {
        return march.place;
      }
    }
    return null;
  }
}
