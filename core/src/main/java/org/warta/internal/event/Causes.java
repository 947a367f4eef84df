package org.warta.internal.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warta.EventType;
import org.warta.spi.EventFrame;

/** Ties the dead and injured to what harmed them, and later mentions to earlier ones. */
final class Causes {
  private static final int SENTENCES = 6;

  private Causes() {}

  /** {@return the events without those that nothing in the text gives a meaning} */
  static List<Draft> settle(List<Draft> drafts) {
    aftermath(drafts);
    List<Draft> kept = new ArrayList<>(drafts.size());
    Draft last = null;
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (!draft.isResult()) {
        last = isHarm(draft) ? draft : last;
        kept.add(draft);
        continue;
      }
      Draft cause = sameSentence(drafts, i);
      if (cause == null && last != null && draft.sentence - last.sentence <= SENTENCES) {
        cause = last;
      }
      if (cause != null) {
        follow(draft, cause);
        kept.add(draft);
      } else if (draft.trigger.frame() == EventFrame.HARM
          && !draft.agents.isEmpty()
          && !draft.patients.isEmpty()) {
        kept.add(draft);
      }
    }
    return kept;
  }

  private static void aftermath(List<Draft> drafts) {
    Draft last = null;
    for (Draft draft : drafts) {
      if (draft.isResult()) {
        continue;
      }
      if (last != null && isAftermath(draft, last)) {
        follow(draft, last);
      } else if (isHarm(draft)) {
        last = draft;
      }
    }
  }

  /** A wreck or fire told behind an attack is what came of it. */
  private static boolean isAftermath(Draft draft, Draft last) {
    return draft.trigger.frame() == EventFrame.HAPPEN
        && draft.type == EventType.ACCIDENT
        && !draft.isNoun()
        && (last.type == EventType.ASSAULT || last.type == EventType.PROTEST)
        && draft.sentence - last.sentence <= SENTENCES;
  }

  private static void follow(Draft draft, Draft cause) {
    draft.cause = cause;
    draft.type = cause.type;
    draft.cameo = cause.cameo;
    boolean oneOfTwo = // "two soldiers of X died in a clash with Y"
        cause.agents.size() == 2 && cause.agents.containsAll(draft.patients);
    if (draft.agents.isEmpty() && (!cause.reciprocal || oneOfTwo)) {
      draft.agents.addAll(cause.agents);
      draft.agents.removeAll(draft.patients);
    }
    if (cause.isMishap()) {
      draft.agents.clear();
    }
    if (draft.type == EventType.PROTEST) {
      draft.type = EventType.ASSAULT;
      draft.cameo = "180";
    }
    if (draft.patients.isEmpty() && draft.sentence == cause.sentence) {
      draft.patients.addAll(cause.patients);
    }
    boolean together = cause.sentence == draft.sentence && !cause.reciprocal;
    if (together && cause.isMishap() && cause.patientsOfPlace && !draft.patients.isEmpty()) {
      cause.patients.clear();
    }
    if (cause.patients.isEmpty() && together) {
      cause.patients.addAll(draft.patients);
      cause.patients.removeAll(cause.agents);
    }
  }

  private static boolean isHarm(Draft draft) {
    return switch (draft.type) {
      case ASSAULT, ACCIDENT, DISASTER -> draft.isReal();
      case PROTEST -> "145".equals(draft.cameo);
      default -> false;
    };
  }

  private static @Nullable Draft sameSentence(List<Draft> drafts, int i) {
    Draft best = null;
    int sentence = drafts.get(i).sentence;
    for (int step = 1; step < 12; step++) {
      for (int k : new int[] {i - step, i + step}) {
        if (k >= 0 && k < drafts.size() && drafts.get(k).sentence == sentence) {
          Draft other = drafts.get(k);
          if (!other.isResult() && isHarm(other)) {
            return other;
          }
        }
      }
    }
    return best;
  }
}
