package org.warta.internal.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warta.Casualties;
import org.warta.CasualtyGroup;
import org.warta.CasualtyStatus;
import org.warta.Count;
import org.warta.Quantity;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.text.Tokens;
import org.warta.spi.CasualtyWord;
import org.warta.spi.EventCue;

/** Reads what the sentences say of the dead, injured, missing, displaced and taken. */
final class TollReader {
  private static final long PEOPLE =
      TollMark.set(
          CasualtyWord.PERSON, CasualtyWord.CIVILIAN, CasualtyWord.COMBATANT, CasualtyWord.OTHERS);
  private static final int NEAR = 8;

  /** The most tokens between a number and the word for what has happened to those people. */
  static final int FAR = 14;

  private final EventWords words;
  private final Scene scene;
  private final Tokens tokens;
  private final CountReader counts;
  private final TollSides sides;
  private final TollParts parts;
  private final List<Casualties> casualties = new ArrayList<>();
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<TollMark> marks = new ArrayList<>();
  private boolean hasTotal;

  TollReader(EventWords words, Scene scene, List<Draft> events) {
    this.words = words;
    this.scene = scene;
    this.tokens = scene.tokens;
    this.counts = new CountReader(words, tokens, scene.matches);
    this.sides = new TollSides(scene, events);
    this.parts = new TollParts(words, scene, marks);
  }

  List<Casualties> casualties() {
    return casualties;
  }

  List<Quantity> quantities() {
    return quantities;
  }

  void read() {
    for (int s = 0; s < scene.sentences(); s++) {
      mark(scene.first(s), scene.end(s));
      hasTotal = findTotal();
      for (int m = 0; m < marks.size(); m++) {
        TollMark word = marks.get(m);
        if (word.count == null && word.isAny(TollMark.HARMED | TollMark.HARMS) && !word.used) {
          harm(s, m);
        }
      }
    }
  }

  private void mark(int first, int end) {
    marks.clear();
    int t = first;
    while (t < end) {
      if (scene.time(t) != null) {
        t++;
        continue;
      }
      if (isCountStart(t) && counts.read(t, end)) {
        TollMark mark = new TollMark(t, counts.end, 0);
        mark.count = bounded(t);
        mark.measure = isMeasure(counts.end, end) || isMeasureBefore(t, first);
        mark.people = (!mark.measure && isPeople(counts.end, end)) || meansPeople(t);
        join(mark);
        marks.add(mark);
        t = counts.end;
        continue;
      }
      int match = scene.matches.longest(t, SenseKind.CASUALTY_WORD);
      if (match >= 0 && scene.matches.end(match) <= end) {
        long meaning = words.casualty(scene.matches, match);
        marks.add(new TollMark(t, scene.matches.end(match), meaning));
        t = scene.matches.end(match);
      } else {
        t++;
      }
    }
  }

  /** "Between 40 and 50 people", "40 to 50 people", "40-50": two numbers bound one. */
  private void join(TollMark upper) {
    int last = marks.size() - 1;
    boolean to = last > 0 && marks.get(last).is(CasualtyWord.AT_MOST);
    TollMark lower = last < 0 ? null : marks.get(to ? last - 1 : last);
    Count least = lower == null ? null : lower.count;
    Count most = upper.count;
    if (lower == null || least == null || most == null || lower.end != upper.first - 1) {
      return;
    }
    boolean between =
        hasCue(lower.end, EventCue.AND)
            && lower.first > 0
            && hasCue(lower.first - 1, EventCue.BETWEEN);
    Integer high = most.high() == null ? most.best() : most.high();
    if ((to || between || isRange(upper.first)) && high != null && least.low() < high) {
      upper.count = new Count(least.low(), null, high);
      upper.from = lower.first;
      marks.subList(to ? last - 1 : last, marks.size()).clear();
    }
  }

  /** Whether a dash joins the number to the one before it. */
  private boolean isRange(int t) {
    return t > 1
        && tokens.isSymbol(t - 1, '-')
        && tokens.isGlued(t)
        && tokens.isGlued(t - 1)
        && !marks.isEmpty()
        && marks.get(marks.size() - 1).count != null
        && marks.get(marks.size() - 1).end == t - 1;
  }

  private boolean isCountStart(int t) {
    boolean dashed = tokens.isSymbol(t - 1, '-') && tokens.isGlued(t);
    return !tokens.isSymbol(t - 1, '(') && (!dashed || isRange(t));
  }

  /** Whether a word such as a currency, "article" or "aged" ends before the number. */
  private boolean isMeasureBefore(int t, int first) {
    for (int k = t - 1; k >= Math.max(first, t - 2); k--) {
      int match = scene.matches.longest(k, SenseKind.CASUALTY_WORD);
      if (match >= 0
          && scene.matches.end(match) == t
          && (words.casualty(scene.matches, match) & TollMark.set(CasualtyWord.MEASURE)) != 0) {
        return true;
      }
    }
    return false;
  }

  private boolean meansPeople(int t) {
    int match = scene.matches.longest(t, SenseKind.CASUALTY_WORD);
    return match >= 0
        && (words.casualty(scene.matches, match) & TollMark.set(CasualtyWord.ONE, CasualtyWord.TWO))
            != 0;
  }

  /** The number with the words before it: "at least", "more than". */
  private Count bounded(int t) {
    int low = counts.low();
    Integer best = counts.best();
    Integer high = counts.high();
    for (int k = Math.max(0, t - 4); k < t; k++) {
      int match = scene.matches.longest(k, SenseKind.CASUALTY_WORD);
      if (match < 0) {
        continue;
      }
      int end = scene.matches.end(match);
      long meaning = words.casualty(scene.matches, match);
      boolean beside = end == t || end == t - 1;
      if (!beside) {
        continue;
      }
      if ((meaning & TollMark.set(CasualtyWord.AT_LEAST, CasualtyWord.MORE_THAN)) != 0) {
        high = null;
      } else if ((meaning & TollMark.set(CasualtyWord.AT_MOST)) != 0 && end == t) {
        low = 0;
      }
    }
    return new Count(low, best, high);
  }

  private long meaning(int t) {
    int match = scene.matches.longest(t, SenseKind.CASUALTY_WORD);
    return match < 0 ? 0 : words.casualty(scene.matches, match);
  }

  private boolean isMeasure(int t, int end) {
    return t < end && (meaning(t) & TollMark.set(CasualtyWord.MEASURE)) != 0;
  }

  private boolean isPeople(int t, int end) {
    for (int k = t; k < Math.min(end, t + 3); k++) {
      if ((meaning(k) & PEOPLE) != 0) {
        return true;
      }
      Participant participant = scene.participant(k);
      if (participant != null && participant.isActor()) {
        return true;
      }
    }
    return false;
  }

  private void harm(int sentence, int m) {
    TollMark word = marks.get(m);
    if (isUnknown(m)) {
      unknown(sentence, word);
      return;
    }
    if (isNone(m)) {
      if (word.isAny(TollMark.set(CasualtyWord.KILLED, CasualtyWord.INJURED))) {
        add(sentence, word, word, new Count(0, 0, 0), false);
      }
      return;
    }
    boolean verb = word.isAny(TollMark.HARMS) && !(word.isAny(TollMark.HARMED) && isState(m));
    TollMark number = verb ? behind(m) : before(m);
    if (number == null && !verb) {
      number = told(m);
    }
    Count count = number == null ? null : number.count;
    if (number != null && count != null) {
      number.used = true;
      boolean increment = isIncrement(number) && !isTold(number); // not "rises to 37"
      if (!increment || !hasTotal) {
        Count sum = verb ? parts.behind(m, number, count) : parts.before(m, number, count);
        add(sentence, word, number, sum, increment);
        quantity(number, count);
      }
    }
  }

  /**
   * Whether a word that may be either says of people that they are harmed: "were killed", "12
   * killed", "killed by".
   */
  private boolean isState(int m) {
    TollMark word = marks.get(m);
    boolean beside = m > 0 && marks.get(m - 1).count != null && marks.get(m - 1).end == word.first;
    for (int t = word.first - 1; !beside && t >= Math.max(0, word.first - 3); t--) {
      beside = hasCue(t, EventCue.BE);
    }
    return beside || hasCue(word.end, EventCue.BY) || hasCue(word.end, EventCue.AT);
  }

  private boolean hasCue(int t, EventCue cue) {
    return t < tokens.count() && words.begins(scene.matches, t, cue);
  }

  /** The next number behind a verb that harms. */
  private @Nullable TollMark behind(int m) {
    TollMark verb = marks.get(m);
    for (int k = m + 1; k < marks.size(); k++) {
      TollMark mark = marks.get(k);
      if (mark.first - verb.end > NEAR || mark.isAny(TollMark.HARMS)) {
        return null;
      }
      if (mark.isHarmed()) {
        if (mark.first > verb.end) {
          return null;
        }
        continue;
      }
      if (mark.count != null && !mark.used && !mark.measure) {
        boolean counts = mark.people || !verb.is(CasualtyWord.LOSES);
        return counts ? mark : null;
      }
    }
    return null;
  }

  /** The nearest number before a word for the harmed. */
  private @Nullable TollMark before(int m) {
    TollMark word = marks.get(m);
    for (int k = m - 1; k >= 0; k--) {
      TollMark mark = marks.get(k);
      if (word.first - mark.end > FAR || isCut(mark.end, word.first)) {
        return null;
      }
      if (mark.isHarm()) {
        return null;
      }
      if (mark.count == null || mark.used) {
        continue;
      }
      if (parts.isPart(k, word)) {
        continue;
      }
      if (mark.measure) {
        return k > 0 && marks.get(k - 1).isAny(PEOPLE) ? one(mark) : null;
      }
      if (mark.people || mark.end == word.first) {
        return isWhole(k) ? marks.get(k - 1) : mark;
      }
    }
    return null;
  }

  /** "5 of 10 people": whether the number is that of all, of whom the one before tells a part. */
  private boolean isWhole(int k) {
    Count part = k > 0 ? marks.get(k - 1).count : null;
    Count whole = marks.get(k).count;
    return part != null
        && whole != null
        && !marks.get(k - 1).used
        && marks.get(k - 1).end == marks.get(k).first - 1
        && hasCue(marks.get(k).first - 1, EventCue.FROM)
        && part.low() < whole.low();
  }

  /** Somebody whose age is told is one person. */
  private static TollMark one(TollMark age) {
    age.count = new Count(1, 1, 1);
    return age;
  }

  private boolean isCut(int from, int to) {
    int commas = 0;
    for (int t = from; t < to; t++) {
      if (tokens.isSymbol(t, ';') || tokens.isSymbol(t, ':')) {
        return true;
      }
      commas += tokens.isSymbol(t, ',') ? 1 : 0;
    }
    return commas == 1 && to - from > 6;
  }

  /** A number behind a noun: "korban tewas 26 orang", "bertambah 4 orang menjadi 43". */
  private @Nullable TollMark told(int m) {
    TollMark word = marks.get(m);
    TollMark found = null;
    for (int k = m + 1; k < marks.size(); k++) {
      TollMark mark = marks.get(k);
      if (mark.first - word.end > FAR || mark.isAny(TollMark.HARMS)) {
        break;
      }
      if (mark.isHarmed()) {
        break;
      }
      if (mark.count != null && !mark.used && !mark.measure) {
        boolean total = isTold(mark);
        if (total || (found == null && (mark.from - word.end < 3 || isIncrement(mark)))) {
          found = mark;
        }
        if (total) {
          break;
        }
      }
    }
    boolean noun =
        word.is(CasualtyWord.VICTIMS)
            || (m > 0 && marks.get(m - 1).is(CasualtyWord.VICTIMS))
            || isLong(word);
    return noun ? found : null;
  }

  private static boolean isLong(TollMark word) {
    return word.end - word.first > 1;
  }

  private boolean isTold(TollMark number) {
    return hasBefore(number, CasualtyWord.TOTAL);
  }

  private boolean isIncrement(TollMark number) {
    return hasBefore(number, CasualtyWord.RISES);
  }

  private boolean hasBefore(TollMark number, CasualtyWord word) {
    for (int k = number.first - 1; k >= Math.max(0, number.first - 3); k--) {
      if ((meaning(k) & TollMark.set(word)) != 0) {
        return true;
      }
    }
    return false;
  }

  private boolean findTotal() {
    for (TollMark mark : marks) {
      if (mark.count != null && mark.people && !isIncrement(mark)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNone(int m) {
    TollMark word = marks.get(m);
    for (int k = m - 1; k >= 0 && word.first - marks.get(k).end < 4; k--) {
      if (marks.get(k).is(CasualtyWord.NONE)) {
        return true;
      }
      if (marks.get(k).count != null) {
        return false;
      }
    }
    return false;
  }

  private boolean isUnknown(int m) {
    TollMark word = marks.get(m);
    for (int k = m - 1; k >= 0 && word.first - marks.get(k).end < FAR; k--) {
      if (marks.get(k).is(CasualtyWord.UNKNOWN)) {
        return true;
      }
      if (marks.get(k).count != null) {
        return false;
      }
    }
    return false;
  }

  private void unknown(int sentence, TollMark word) {
    casualties.add(
        builder(sentence, word, word, CasualtyStatus.NOT_REPORTED)
            .actor(sides.side(sentence, word.first, word.end))
            .event(sides.event(sentence, word.first))
            .build());
  }

  private Casualties.Builder builder(int sentence, TollMark a, TollMark b, CasualtyStatus status) {
    int first = Math.max(scene.first(sentence), Math.min(a.from, b.from));
    int end = Math.max(a.end, b.end);
    int begin = tokens.begin(first);
    int stop = tokens.end(end - 1);
    return Casualties.builder(
        scene.source.span(begin, stop), scene.source.surface(begin, stop), status);
  }

  private void add(int sentence, TollMark word, TollMark number, Count count, boolean increment) {
    int first = Math.min(word.first, number.from);
    int end = Math.max(word.end, number.end);
    Casualties.Builder toll =
        builder(sentence, word, number, CasualtyStatus.REPORTED)
            .who(who(first, Math.min(scene.end(sentence), end + 3)))
            .actor(sides.side(sentence, first, end))
            .event(sides.event(sentence, word.first))
            .increment(increment);
    if (word.isAny(TollMark.set(CasualtyWord.KILLED, CasualtyWord.KILLS, CasualtyWord.LOSES))) {
      toll.killed(count);
    } else if (word.isAny(TollMark.set(CasualtyWord.INJURED, CasualtyWord.INJURES))) {
      toll.injured(count);
    } else if (word.is(CasualtyWord.MISSING)) {
      toll.missing(count);
    } else if (word.is(CasualtyWord.DISPLACED)) {
      toll.displaced(count);
    } else {
      toll.detained(count);
    }
    casualties.add(toll.build());
  }

  private void quantity(TollMark number, Count count) {
    int begin = tokens.begin(number.first);
    int end = tokens.end(number.end - 1);
    Integer high = count.high();
    quantities.add(
        Quantity.builder(
                scene.source.span(begin, end),
                scene.source.surface(begin, end),
                count.low(),
                high == null
                    ? Math.max(count.low(), count.best() == null ? 0 : count.best())
                    : high)
            .build());
  }

  private CasualtyGroup who(int first, int end) {
    boolean civilian = false;
    boolean combatant = false;
    for (int t = first; t < end; t++) {
      long meaning = meaning(t);
      civilian |= (meaning & TollMark.set(CasualtyWord.CIVILIAN)) != 0;
      combatant |= (meaning & TollMark.set(CasualtyWord.COMBATANT)) != 0;
    }
    return civilian && combatant
        ? CasualtyGroup.MIXED
        : civilian
            ? CasualtyGroup.CIVILIAN
            : combatant ? CasualtyGroup.COMBATANT : CasualtyGroup.UNKNOWN;
  }
}
