package org.warta.internal.event;

import java.util.List;
import org.warta.Count;
import org.warta.spi.CasualtyWord;
import org.warta.spi.EventCue;

/**
 * Adds up the parts of one toll, "48 men and 36 women", and tells them from those who are counted
 * already: "12 people, including two children". Not thread-safe.
 */
final class TollParts {
  /** The most tokens between two parts. */
  private static final int APART = 4;

  /** The most tokens between a number and the word for the harmed that it belongs to. */
  private static final int BEFORE_WORD = 5;

  /** The most tokens behind one person within which somebody of theirs is named. */
  private static final int KIN = 7;

  private final EventWords words;
  private final Scene scene;
  private final List<TollMark> marks;

  /**
   * Makes a reader.
   *
   * @param marks the numbers and words of the sentence; they change with it
   */
  TollParts(EventWords words, Scene scene, List<TollMark> marks) {
    this.words = words;
    this.scene = scene;
    this.marks = marks;
  }

  /**
   * {@return whether the number is a part of one before it and the word for the harmed belongs to
   * that: "seven people, including two children, died"; not "including two who died"}
   */
  boolean isPart(int number, TollMark word) {
    TollMark next = marks.get(number);
    if (has(EventCue.WHO, next.end, word.first)) {
      return false;
    }
    for (int k = number - 1; k >= 0; k--) {
      TollMark mark = marks.get(k);
      if (mark.isHarm() || next.first - mark.end > APART) {
        return false;
      }
      if (mark.is(CasualtyWord.INCLUDING)) {
        return k > 0;
      }
      next = mark;
    }
    return false;
  }

  /** {@return the sum of the numbers behind the verb that harms, the first of which is given} */
  Count behind(int verb, TollMark number, Count first) {
    Count sum = first;
    TollMark last = number;
    boolean part = false;
    if (Integer.valueOf(1).equals(first.best()) && hasKin(number)) {
      return new Count(2, 2, 2);
    }
    for (int k = verb + 1; k < marks.size(); k++) {
      TollMark mark = marks.get(k);
      if (mark.first < number.end) {
        continue;
      }
      if (mark.first - last.end > TollReader.FAR || mark.isHarm()) {
        break;
      }
      part |= mark.is(CasualtyWord.INCLUDING);
      Count count = mark.count;
      if (count == null) {
        continue;
      }
      part |= isSome(k);
      if (mark.first - last.end > APART
          || mark.measure
          || !(mark.people || part)
          || isFollowed(k)) {
        break;
      }
      mark.used = true;
      last = mark;
      sum = part ? sum : sum(sum, count);
    }
    return sum;
  }

  /** {@return the sum of the numbers before the word for the harmed: "a policeman and two men"} */
  Count before(int word, TollMark number, Count first) {
    if (hasParts(number, word)) {
      return first;
    }
    Count sum = first;
    TollMark next = number;
    for (int k = marks.indexOf(number) - 1; k >= 0; k--) {
      TollMark mark = marks.get(k);
      Count count = mark.count;
      if (mark.isHarm() || next.first - mark.end > APART) {
        break;
      }
      if (count == null) {
        continue;
      }
      if (mark.measure || !mark.people || mark.used || !has(EventCue.AND, mark.end, next.first)) {
        break;
      }
      mark.used = true;
      number.from = mark.first;
      next = mark;
      sum = sum(sum, count);
    }
    return sum;
  }

  /** Whether some of those before are told of: "five people came, two of whom were killed". */
  private boolean hasParts(TollMark number, int word) {
    for (int k = 0; k < word; k++) {
      if (marks.get(k).first >= number.end && marks.get(k).is(CasualtyWord.INCLUDING)) {
        return true;
      }
    }
    return false;
  }

  private boolean has(EventCue cue, int from, int to) {
    for (int t = from; t < to; t++) {
      if (words.begins(scene.matches, t, cue)) {
        return true;
      }
    }
    return false;
  }

  private static Count sum(Count a, Count b) {
    Integer high = a.high() == null || b.high() == null ? null : a.high() + b.high();
    Integer best = a.best() == null || b.best() == null ? null : a.best() + b.best();
    return new Count(a.low() + b.low(), best, high);
  }

  /** Whether the number is of those before: "five people, three of them children". */
  private boolean isSome(int k) {
    return k + 1 < marks.size()
        && marks.get(k + 1).is(CasualtyWord.INCLUDING)
        && marks.get(k + 1).first == marks.get(k).end;
  }

  /** One person and somebody of theirs: "seorang ayah dan anak laki-lakinya". */
  private boolean hasKin(TollMark number) {
    int stop = Math.min(scene.tokens.count(), number.end + KIN);
    boolean joined = false;
    for (int t = number.end; t < stop; t++) {
      if (words.begins(scene.matches, t, EventCue.AND)) {
        joined = true;
      } else if (joined && words.endsWithPronoun(scene.tokens, t)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the number belongs to the next word for the harmed: "dan dua orang terluka". */
  private boolean isFollowed(int k) {
    TollMark number = marks.get(k);
    for (int i = k + 1; i < marks.size(); i++) {
      TollMark mark = marks.get(i);
      if (mark.count != null || mark.first - number.end > BEFORE_WORD) {
        return false;
      }
      if (mark.isHarmed()) {
        return true;
      }
    }
    return false;
  }
}
