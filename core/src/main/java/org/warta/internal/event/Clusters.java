package org.warta.internal.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.warta.Actor;
import org.warta.ActorKind;
import org.warta.EventType;
import org.warta.Modality;
import org.warta.Tense;
import org.warta.spi.EventFrame;

/** Joins the mentions of one event, and makes the keys that are the same in other articles. */
final class Clusters {
  private static final int REACH = 40;
  private static final int NEAR = 8;
  private static final int OLD = 60;

  /** How many sentences on a text may point back to what had no names. */
  private static final int CLOSE = 2;

  /** How the ids of bodies that no list holds begin. */
  private static final String BODY = "body:";

  private final Scene scene;
  private final @Nullable String old;
  private final Map<Integer, String> clusterPlaces = new HashMap<>();
  private final Map<Integer, Draft> clusterTimes = new HashMap<>();

  /** The persons and unlisted bodies that act in each cluster. */
  private final Map<Integer, Set<String>> clusterAgents = new HashMap<>();

  /** The persons and unlisted bodies that each cluster is about. */
  private final Map<Integer, Set<String>> clusterPatients = new HashMap<>();

  /**
   * Makes the joiner of one article.
   *
   * @param published the day of publication, or null; what is much older is history
   */
  Clusters(Scene scene, @Nullable LocalDate published) {
    this.scene = scene;
    this.old = published == null ? null : published.minusDays(OLD).toString();
  }

  /** Numbers the clusters in order of their first mention. */
  void join(List<Draft> drafts) {
    int count = 0;
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      Draft known = null;
      if (draft.cause != null && draft.cause.cluster >= 0) {
        known = draft.cause;
      }
      for (int k = i - 1; known == null && k >= Math.max(0, i - REACH); k--) {
        if (isSame(drafts.get(k), draft)) {
          known = drafts.get(k);
        }
      }
      Draft result = known == null ? result(drafts, i) : null;
      if (result != null) {
        draft.cluster = result.cluster;
      } else if (known != null) {
        draft.cluster = known.cluster;
        take(draft, known);
      } else {
        draft.cluster = count++;
      }
      learn(draft);
    }
    disputes(drafts);
  }

  /** {@return what came of the event, where it is told right before it in the sentence, or null} */
  private static @Nullable Draft result(List<Draft> drafts, int i) {
    Draft cause = drafts.get(i);
    for (int k = i - 1; k >= 0 && drafts.get(k).sentence == cause.sentence; k--) {
      if (drafts.get(k).cause == cause) {
        return drafts.get(k);
      }
    }
    return null;
  }

  /** What the later mention does not say is as in the earlier one. */
  private static void take(Draft draft, Draft known) {
    boolean same = isRepeated(draft) || draft.such || draft.cause == known;
    if (names(draft, known)) {
      known.agents.addAll(draft.agents);
      known.patients.addAll(draft.patients);
      known.reciprocal = draft.reciprocal;
    } else if (draft.agents.isEmpty() && draft.patients.isEmpty() && same) {
      draft.agents.addAll(known.agents);
      draft.patients.addAll(known.patients);
      draft.reciprocal = known.reciprocal;
    } else if (draft.agents.isEmpty() && draft.cause == known && !known.reciprocal) {
      draft.agents.addAll(known.agents);
      draft.agents.removeAll(draft.patients);
    }
    if (known.modality == Modality.PLANNED
        && draft.modality == Modality.ASSERTED
        && !draft.done
        && isMeeting(draft)) {
      draft.modality = Modality.PLANNED;
      draft.tense = Tense.FUTURE;
    }
  }

  /** Whether the word alone, with no sides named, tells again of what was told. */
  private static boolean isRepeated(Draft draft) {
    return draft.isNoun() || draft.isResult() || draft.voice == Trigger.Voice.PASSIVE;
  }

  private static boolean isMeeting(Draft draft) {
    return draft.type == EventType.CONSULT;
  }

  private boolean isSame(Draft known, Draft draft) {
    if (known.type != draft.type || known.polarity != draft.polarity) {
      return false;
    }
    if (!sameAct(known, draft)) {
      return false;
    }
    if (isOfOthers(draft, known.cluster)) {
      return false;
    }
    boolean stands = isOpen(known) == isOpen(draft);
    if (!stands && !(isMeeting(draft) && isOpen(known) && !draft.done)) {
      return false;
    }
    if (names(draft, known)) {
      return sameTime(known, draft);
    }
    if (!draft.isMishap() && (!sameTime(known, draft) || !samePlace(known, draft))) {
      return false;
    }
    if (draft.agents.isEmpty() && draft.patients.isEmpty()) {
      if (isMutual(draft) != isMutual(known) && !isMeeting(draft)) {
        return false;
      }
      boolean near = draft.sentence - known.sentence <= NEAR;
      return draft.isMishap() || draft.such || (near && isRepeated(draft));
    }
    if (draft.reciprocal != known.reciprocal && !isMeeting(draft)) {
      return false;
    }
    if (draft.reciprocal || known.reciprocal) {
      Set<String> all = countries(known);
      all.retainAll(countries(draft));
      return all.size() > 1 || draft.isMishap();
    }
    return draft.isMishap()
        || (fits(known.agents, draft.agents)
            && fits(known.patients, draft.patients)
            && (overlap(known.agents, draft.agents) || overlap(known.patients, draft.patients)));
  }

  /** Whether the text points back to what it has just told, and only now says who takes part. */
  private static boolean names(Draft draft, Draft known) {
    return draft.such
        && draft.isNoun()
        && !draft.isMishap()
        && !(draft.agents.isEmpty() && draft.patients.isEmpty())
        && known.agents.isEmpty()
        && known.patients.isEmpty()
        && draft.sentence - known.sentence <= CLOSE;
  }

  /** Whether the codes name one act; violence has many names. */
  static boolean sameAct(Draft known, Draft draft) {
    String a = known.cameo;
    String b = draft.cameo;
    if (a == null || b == null || draft.type == EventType.ASSAULT || isMeeting(draft)) {
      return true;
    }
    int n = isGeneral(a) || isGeneral(b) ? 2 : Math.min(3, Math.min(a.length(), b.length()));
    return a.regionMatches(0, b, 0, n);
  }

  /** Whether the code is the one of its root that says nothing finer: "140", "protest". */
  private static boolean isGeneral(String code) {
    return code.length() < 3 || code.charAt(2) == '0';
  }

  /**
   * Whether the mention names whom the cluster does not know, on a side where it knows others: two
   * arrests of two suspects are two events. Whom an attack hits may be told one after the other.
   */
  private boolean isOfOthers(Draft draft, int cluster) {
    return !draft.isMishap()
        && (areOthers(draft.agents, clusterAgents.get(cluster))
            || (draft.type != EventType.ASSAULT
                && areOthers(draft.patients, clusterPatients.get(cluster))));
  }

  private boolean areOthers(List<String> side, @Nullable Set<String> known) {
    Set<String> ones = ones(side);
    return known != null
        && !known.isEmpty()
        && !ones.isEmpty()
        && ones.size() == side.size()
        && Collections.disjoint(ones, known);
  }

  /** The persons and unlisted bodies among the actors, which no other name stands for. */
  private Set<String> ones(List<String> side) {
    Set<String> ones = new HashSet<>();
    for (String id : side) {
      Actor actor = scene.actor(id);
      if (actor != null && (actor.kind() == ActorKind.PERSON || id.startsWith(BODY))) {
        ones.add(id);
      }
    }
    return ones;
  }

  private static boolean isMutual(Draft draft) {
    return draft.trigger.frame() == EventFrame.MEET;
  }

  private boolean samePlace(Draft known, Draft draft) {
    String place = clusterPlaces.get(known.cluster);
    return place == null
        || !draft.ownPlace
        || draft.place == null
        || place.equals(draft.place)
        || scene.isCountry(draft.place)
        || scene.isBuilding(draft.place)
        || scene.isBuilding(place);
  }

  /** What the cluster knows of its time and place. */
  private void learn(Draft draft) {
    clusterAgents.computeIfAbsent(draft.cluster, c -> new HashSet<>()).addAll(ones(draft.agents));
    clusterPatients
        .computeIfAbsent(draft.cluster, c -> new HashSet<>())
        .addAll(ones(draft.patients));
    if (draft.ownPlace && draft.place != null && !scene.isCountry(draft.place)) {
      clusterPlaces.putIfAbsent(draft.cluster, draft.place);
    }
    if (draft.time != null && draft.time.value() != null) {
      clusterTimes.putIfAbsent(draft.cluster, draft);
    }
  }

  /** Gives the mentions without a place of their own that of their cluster. */
  void spread(List<Draft> drafts) {
    for (Draft draft : drafts) {
      String place = clusterPlaces.get(draft.cluster);
      if (place != null && !draft.ownPlace) {
        draft.place = place;
      }
    }
  }

  private static boolean isOpen(Draft draft) {
    return draft.modality != Modality.ASSERTED && draft.modality != Modality.CLAIMED;
  }

  /** Whether the event is history, told by its time. */
  private boolean isOld(Draft draft) {
    String latest = draft.time == null || draft.time.value() == null ? null : draft.time.latest();
    return old != null && latest != null && latest.compareTo(old) < 0;
  }

  private boolean sameTime(Draft first, Draft b) {
    Draft a = clusterTimes.getOrDefault(first.cluster, first);
    String x = a.time == null ? null : a.time.value();
    String y = b.time == null ? null : b.time.value();
    if (x == null || y == null) {
      return isOld(a) == isOld(b);
    }
    int n = Math.min(Math.min(x.length(), y.length()), 10);
    return x.regionMatches(0, y, 0, n);
  }

  private @Nullable String country(String id) {
    Actor actor = scene.actor(id);
    return actor == null || actor.country() == null ? id : actor.country();
  }

  private boolean fits(List<String> a, List<String> b) {
    return a.isEmpty() || b.isEmpty() || overlap(a, b);
  }

  private boolean overlap(List<String> a, List<String> b) {
    for (String x : a) {
      for (String y : b) {
        String country = country(x);
        if (x.equals(y) || (country != null && country.equals(country(y)))) {
          return true;
        }
      }
    }
    return false;
  }

  private Set<String> countries(Draft draft) {
    Set<String> countries = new HashSet<>();
    for (List<String> side : List.of(draft.agents, draft.patients)) {
      for (String id : side) {
        String country = country(id);
        if (country != null) {
          countries.add(country);
        }
      }
    }
    return countries;
  }

  /**
   * Two sides that each tell that the other attacked them dispute it. Attacks whose dead and
   * injured are told are each an attack of their own.
   */
  private void disputes(List<Draft> drafts) {
    Set<Draft> harmful = new HashSet<>();
    for (Draft draft : drafts) {
      if (draft.cause != null) {
        harmful.add(draft.cause);
      }
    }
    Map<String, Draft> attacks = new HashMap<>();
    Map<Integer, Integer> joined = new HashMap<>();
    for (Draft draft : drafts) {
      if (draft.type != EventType.ASSAULT
          || draft.reciprocal
          || draft.isResult()
          || harmful.contains(draft)
          || draft.agents.isEmpty()
          || draft.patients.isEmpty()
          || draft.teller == null) {
        continue;
      }
      String agent = country(draft.agents.get(0));
      String patient = country(draft.patients.get(0));
      if (patient == null || patient.equals(agent) || !patient.equals(country(draft.teller))) {
        continue;
      }
      Draft other = attacks.get(patient + ">" + agent);
      if (other != null && draft.sentence - other.sentence <= NEAR && sameTime(other, draft)) {
        other.disputed = true;
        draft.disputed = true;
        joined.put(draft.cluster, joined.getOrDefault(other.cluster, other.cluster));
      }
      attacks.put(agent + ">" + patient, draft);
    }
    drafts.forEach(draft -> draft.cluster = joined.getOrDefault(draft.cluster, draft.cluster));
  }

  /** {@return the key of the event: type, actors, place, day} */
  static String key(Draft draft) {
    StringBuilder key = new StringBuilder(draft.type.name());
    List<String> agents = new ArrayList<>(draft.agents);
    List<String> patients = new ArrayList<>(draft.patients);
    if (draft.reciprocal) {
      agents.addAll(patients);
      patients.clear();
    }
    Collections.sort(agents);
    Collections.sort(patients);
    key.append('|').append(String.join(",", agents)).append('|').append(String.join(",", patients));
    key.append('|').append(draft.place == null ? "" : draft.place).append('|');
    String value = draft.time == null ? null : draft.time.value();
    return key.append(
            value == null ? "" : value, 0, value == null ? 0 : Math.min(10, value.length()))
        .toString();
  }
}
