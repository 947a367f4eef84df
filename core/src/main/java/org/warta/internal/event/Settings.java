package org.warta.internal.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.warta.Actor;
import org.warta.EventTime;
import org.warta.EventTimeBasis;
import org.warta.EventType;
import org.warta.Granularity;
import org.warta.Modality;
import org.warta.PlaceUsage;
import org.warta.TimeMention;
import org.warta.TimeType;
import org.warta.internal.text.Marked;

/** Finds where and when an event took place. Not thread-safe. */
final class Settings {
  private static final int FAR = 1 << 20;
  private static final int LEAD = 6;
  private static final int WINDOW = 12;

  private final Scene scene;
  private final Set<String> reportTimes;
  private final @Nullable String published;
  private final List<List<Participant>> sites;
  private final List<List<Marked<TimeMention>>> times;

  Settings(Scene scene, Set<String> reportTimes, @Nullable LocalDate published) {
    this.scene = scene;
    this.reportTimes = new HashSet<>(reportTimes);
    this.published = published == null ? null : published.toString();
    int count = scene.sentences();
    sites = new ArrayList<>(count);
    times = new ArrayList<>(count);
    for (int s = 0; s < count; s++) {
      sites.add(sites(s));
      times.add(times(s));
    }
  }

  private List<Participant> sites(int sentence) {
    List<Participant> found = new ArrayList<>();
    for (int t = scene.first(sentence); t < scene.end(sentence); t++) {
      Participant participant = scene.participant(t);
      if (participant != null && participant.first == t && participant.place != null) {
        if (participant.usage == PlaceUsage.LITERAL) {
          found.add(participant);
        }
      }
    }
    return found;
  }

  private List<Marked<TimeMention>> times(int sentence) {
    List<Marked<TimeMention>> found = new ArrayList<>();
    for (int t = scene.first(sentence); t < scene.end(sentence); t++) {
      Marked<TimeMention> time = scene.time(t);
      if (time != null
          && time.first() == t
          && isDay(time.mention())
          && !scene.tokens.isSymbol(t - 1, '(')) {
        found.add(time);
      }
    }
    return found;
  }

  private static boolean isDay(TimeMention time) {
    return (time.type() == TimeType.DATE || time.type() == TimeType.TIME)
        && !time.value().isEmpty()
        && Character.isDigit(time.value().codePointAt(0));
  }

  /** {@return the nearest place of the sentence, else of the one before; null where none is} */
  @Nullable String place(Draft draft) {
    String near = nearestPlace(draft, sites.get(draft.sentence));
    if (near != null) {
      draft.ownPlace = true;
      return near;
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

  /** {@return the first of the places that are looked at: some before the token} */
  private static int before(List<Participant> there, int token) {
    int low = 0;
    int high = there.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (there.get(middle).end <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Math.max(0, low - WINDOW);
  }

  private static int earlier(List<Marked<TimeMention>> there, int token) {
    int low = 0;
    int high = there.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (there.get(middle).end() <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Math.max(0, low - WINDOW);
  }

  private @Nullable String nearestPlace(Draft draft, List<Participant> there) {
    String best = null;
    int least = FAR;
    int end = Math.max(draft.end, draft.heldAt);
    int from = before(there, draft.first);
    for (int i = from; i < Math.min(there.size(), from + 2 * WINDOW); i++) {
      Participant site = there.get(i);
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

  /** {@return when the event took place, as far as the text tells} */
  EventTime time(Draft draft) {
    Marked<TimeMention> near = nearest(draft, times.get(draft.sentence));
    if (near != null) {
      boolean report = reportTimes.contains(near.mention().id());
      return time(near.mention(), report ? EventTimeBasis.REPORT_DATE : EventTimeBasis.PRINTED);
    }
    int before = draft.sentence - 1;
    if (before >= 0 && scene.block(before) == scene.block(draft.sentence)) {
      List<Marked<TimeMention>> there = times.get(before);
      if (!there.isEmpty() && draft.isReal()) {
        return time(there.get(there.size() - 1).mention(), EventTimeBasis.INHERITED);
      }
    }
    return new EventTime(null, null, draft.isReal() ? published : null, EventTimeBasis.PUBLICATION);
  }

  private @Nullable Marked<TimeMention> nearest(Draft draft, List<Marked<TimeMention>> there) {
    Marked<TimeMention> best = null;
    int least = FAR;
    int from = earlier(there, draft.first);
    for (int i = from; i < Math.min(there.size(), from + 2 * WINDOW); i++) {
      Marked<TimeMention> time = there.get(i);
      int distance =
          time.first() >= draft.end ? time.first() - draft.end : draft.first - time.end();
      if (reportTimes.contains(time.mention().id())) {
        distance += 1000;
      }
      if (!fits(draft, time.mention())) {
        distance += 500;
      }
      if (time.mention().granularity() == Granularity.YEAR
          && time.mention().value().contains("/")) {
        distance += 100; // a term of office, a budget
      }
      if (distance < least) {
        least = distance;
        best = time;
      }
    }
    return best;
  }

  /** What is past is not of a day to come. */
  private boolean fits(Draft draft, TimeMention time) {
    String earliest = time.earliest();
    String latest = time.latest();
    if (published == null || earliest == null || latest == null) {
      return true;
    }
    if (draft.modality == Modality.PLANNED) {
      return latest.compareTo(published) >= 0;
    }
    return !draft.isReal()
        || earliest.length() < 10
        || earliest.substring(0, 10).compareTo(published) <= 0;
  }

  /** Gives events without a time that of their cluster, else the day that the story is about. */
  void spread(List<Draft> drafts) {
    Map<Integer, EventTime> known = new HashMap<>();
    for (Draft draft : drafts) {
      EventTime time = draft.time;
      if (time != null && time.basis() == EventTimeBasis.PRINTED) {
        known.putIfAbsent(draft.cluster, time);
      }
    }
    EventTime lead = lead();
    for (Draft draft : drafts) {
      EventTime time = draft.time;
      if (time == null || time.value() == null) {
        EventTime other = known.get(draft.cluster);
        if (other == null && draft.isReal() && lead != null) {
          other = lead;
        }
        if (other != null) {
          draft.time =
              new EventTime(
                  other.value(), other.earliest(), other.latest(), EventTimeBasis.INHERITED);
        }
      }
    }
  }

  /** The first day near the publication that the story names. */
  private @Nullable EventTime lead() {
    for (int s = 0; s < Math.min(LEAD, times.size()); s++) {
      for (Marked<TimeMention> time : times.get(s)) {
        if (time.mention().granularity() == Granularity.DAY && isRecent(time.mention())) {
          return time(time.mention(), EventTimeBasis.INHERITED);
        }
      }
    }
    return null;
  }

  private boolean isRecent(TimeMention time) {
    String earliest = time.earliest();
    if (published == null || earliest == null || earliest.length() < 10) {
      return false;
    }
    LocalDate day = LocalDate.parse(earliest.substring(0, 10));
    LocalDate here = LocalDate.parse(published);
    return !day.isAfter(here) && day.isAfter(here.minusDays(8));
  }

  private static EventTime time(TimeMention time, EventTimeBasis basis) {
    String value = time.intended() == null ? time.value() : time.intended();
    return new EventTime(value, time.earliest(), time.latest(), basis);
  }
}
