package org.warta.internal.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.warta.EventTime;
import org.warta.EventTimeBasis;
import org.warta.Granularity;
import org.warta.Modality;
import org.warta.TimeMention;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.text.Marked;

/** Finds when an event took place. Not thread-safe. */
final class EventTimes {
  private static final int FAR = 1 << 20;
  private static final int LEAD = 6;
  private static final int WINDOW = 12;
  private static final int RECENT = 8;

  /** How far a day to come stands at most from the word for what it is the day of, in tokens. */
  private static final int BESIDE = 6;

  /** What a day of another clause counts more, in tokens. */
  private static final int OTHER = 50;

  /** Kinds of words behind which a year alone says when something happens: "in", "took place". */
  private static final long ADVERBIAL =
      SenseKind.set(
          SenseKind.FUNCTION_WORD,
          SenseKind.EVENT_CUE,
          SenseKind.EVENT_TRIGGER,
          SenseKind.TIME_CUE,
          SenseKind.TIME_UNIT,
          SenseKind.TIME_DIRECTION,
          SenseKind.VAGUE_TIME,
          SenseKind.MONTH,
          SenseKind.DAY_PART);

  private final Scene scene;
  private final Happenings happenings;
  private final Set<String> reportTimes;
  private final @Nullable String published;
  private final List<List<PrintedDay>> days;

  /**
   * Makes the finder of one article.
   *
   * @param happenings where the article tells of what has happened
   * @param reportTimes ids of the times at which something was said
   * @param published the day of publication, or null
   */
  EventTimes(
      Scene scene, Happenings happenings, Set<String> reportTimes, @Nullable LocalDate published) {
    this.scene = scene;
    this.happenings = happenings;
    this.reportTimes = new HashSet<>(reportTimes);
    this.published = published == null ? null : published.toString();
    days = new ArrayList<>(scene.sentences());
    for (int s = 0; s < scene.sentences(); s++) {
      days.add(days(s));
    }
  }

  private List<PrintedDay> days(int sentence) {
    List<PrintedDay> found = new ArrayList<>();
    for (int t = scene.first(sentence); t < scene.end(sentence); t++) {
      Marked<TimeMention> time = scene.time(t);
      if (time != null && time.first() == t && !isAside(t)) {
        PrintedDay day = PrintedDay.of(time);
        if (day != null && !isOfNoun(day)) {
          found.add(day);
        }
      }
    }
    return found;
  }

  /**
   * Whether it is a year that ends a name, "Operasi Nila Jaya 2025", or tells which of some is
   * meant, "the nuclear deal of 2015": a noun that is no event stands right before it.
   */
  private boolean isOfNoun(PrintedDay day) {
    int noun = day.first() - 1;
    if (day.granularity() != Granularity.YEAR
        || day.end() != day.first() + 1
        || noun < 0
        || !scene.tokens.isWord(noun)) {
      return false;
    }
    boolean name = scene.tokens.isCapital(noun) && !scene.matches.is(noun, SenseKind.FUNCTION_WORD);
    return name || (scene.matches.kinds(noun) & ADVERBIAL) == 0;
  }

  /** In brackets, and not behind a small word: "on (24/9)". */
  private boolean isAside(int t) {
    return scene.tokens.isSymbol(t - 1, '(')
        && !(t > 1 && scene.matches.is(t - 2, SenseKind.FUNCTION_WORD));
  }

  /** {@return when the event took place, as far as its sentence and the one before tell} */
  EventTime time(Draft draft) {
    PrintedDay near = nearest(draft, days.get(draft.sentence));
    if (near != null && (isTold(draft) || !isReport(near))) {
      return near.time(isReport(near) ? EventTimeBasis.REPORT_DATE : EventTimeBasis.PRINTED);
    }
    int happening = happenings.of(draft);
    if (happening >= 0 && !days.get(happening).isEmpty()) {
      return days.get(happening).get(0).time(EventTimeBasis.INHERITED);
    }
    int before = draft.sentence - 1;
    if (before >= 0 && scene.block(before) == scene.block(draft.sentence)) {
      List<PrintedDay> there = days.get(before);
      PrintedDay last = there.isEmpty() ? null : there.get(there.size() - 1);
      if (last != null
          && last.granularity() != Granularity.YEAR
          && isOfTheStory(draft)
          && fits(draft, last)) {
        return last.time(EventTimeBasis.INHERITED);
      }
    }
    return new EventTime(null, null, draft.isReal() ? published : null, EventTimeBasis.PUBLICATION);
  }

  /** What is wished for or quoted has no day of the report. */
  private static boolean isTold(Draft draft) {
    return draft.isReal() && !draft.quoted;
  }

  /** Whether the day is that of a clause that tells more of a noun, and not of the event. */
  private static boolean isAside(Draft draft, PrintedDay day) {
    return draft.timesAside.stream().anyMatch(token -> isAt(day, token));
  }

  /** Whether the day is the time that begins there, or behind the bracket that does. */
  private static boolean isAt(PrintedDay day, int token) {
    return day.first() == token || day.first() == token + 1;
  }

  private boolean isReport(PrintedDay day) {
    return reportTimes.contains(day.id());
  }

  /** Whether a day that the story names elsewhere may be its day. */
  private static boolean isOfTheStory(Draft draft) {
    return draft.isReal() && !draft.earlier && !draft.quoted;
  }

  private @Nullable PrintedDay nearest(Draft draft, List<PrintedDay> there) {
    PrintedDay best = null;
    int least = FAR;
    int from =
        Math.max(
            0, Sorted.firstBehind(there.size(), k -> there.get(k).end(), draft.first) - WINDOW);
    for (int i = from; i < Math.min(there.size(), from + 2 * WINDOW); i++) {
      PrintedDay day = there.get(i);
      if (isAside(draft, day)) {
        continue;
      }
      int distance = day.first() >= draft.end ? day.first() - draft.end : draft.first - day.end();
      if (isReport(day)) {
        distance += 1000;
      }
      if (!fits(draft, day)) {
        if (draft.isReal() && distance > BESIDE && !isAt(day, draft.timeAt)) {
          continue; // "signed it, which will end on 1 October"
        }
        distance += 500;
      }
      if (draft.timeAt >= 0 && !isAt(day, draft.timeAt)) {
        distance += OTHER; // of another clause
      }
      if (day.granularity() == Granularity.YEAR && day.value().contains("/")) {
        distance += 100; // a term of office, a budget
      }
      if (distance < least) {
        least = distance;
        best = day;
      }
    }
    return best;
  }

  /** What is past is not of a day to come. */
  private boolean fits(Draft draft, PrintedDay day) {
    String earliest = day.earliest();
    String latest = day.latest();
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
    PrintedDay lead = lead();
    for (Draft draft : drafts) {
      EventTime time = draft.time;
      if (time == null || time.value() == null) {
        EventTime other = known.get(draft.cluster);
        if (other != null) {
          draft.time =
              new EventTime(
                  other.value(), other.earliest(), other.latest(), EventTimeBasis.INHERITED);
        } else if (lead != null && isOfTheStory(draft)) {
          draft.time = lead.time(EventTimeBasis.INHERITED);
        }
      }
    }
  }

  /** The first day near the publication that the story names. */
  private @Nullable PrintedDay lead() {
    for (int s = 0; s < Math.min(LEAD, days.size()); s++) {
      for (PrintedDay day : days.get(s)) {
        if (day.granularity() == Granularity.DAY && isRecent(day)) {
          return day;
        }
      }
    }
    return null;
  }

  private boolean isRecent(PrintedDay day) {
    String earliest = day.earliest();
    if (published == null || earliest == null || earliest.length() < 10) {
      return false;
    }
    LocalDate then = LocalDate.parse(earliest.substring(0, 10));
    LocalDate here = LocalDate.parse(published);
    return !then.isAfter(here) && then.isAfter(here.minusDays(RECENT));
  }
}
