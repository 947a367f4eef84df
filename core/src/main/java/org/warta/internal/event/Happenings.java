package org.warta.internal.event;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.warta.EventType;
import org.warta.internal.lexicon.SenseKind;
import org.warta.spi.EventCue;

/**
 * The sentences that tell where and when what is told beside them took place: "The incident
 * happened in Townsville on Monday." Immutable once made.
 */
final class Happenings {
  /** How many words may stand between the noun and its verb. */
  private static final int VERB = 8;

  /** How many sentences away the harm may be told. */
  private static final int REACH = 3;

  /** What such a noun means where nothing else is said of it. */
  private static final Set<EventType> HARM =
      EnumSet.of(EventType.ASSAULT, EventType.ACCIDENT, EventType.DISASTER);

  private final TreeSet<Integer> sentences = new TreeSet<>();

  Happenings(EventWords words, Scene scene) {
    for (int s = 0; s < scene.sentences(); s++) {
      int first = scene.first(s);
      if (first < scene.end(s) && scene.matches.is(first, SenseKind.HAPPENING)) {
        for (int t = first + 1; t < Math.min(scene.end(s), first + VERB); t++) {
          if (words.begins(scene.matches, t, EventCue.LIGHT_PASSIVE)) {
            sentences.add(s);
          }
        }
      }
    }
  }

  /**
   * {@return the sentence that tells of the draft's place and time, those behind it first; or -1}
   */
  int of(Draft draft) {
    if (sentences.isEmpty()
        || !HARM.contains(draft.type)
        || !draft.isReal()
        || draft.earlier
        || draft.quoted) {
      return -1;
    }
    Integer behind = sentences.higher(draft.sentence);
    if (behind != null && behind - draft.sentence <= REACH) {
      return behind;
    }
    Integer before = sentences.lower(draft.sentence);
    return before != null && draft.sentence - before <= REACH ? before : -1;
  }
}
