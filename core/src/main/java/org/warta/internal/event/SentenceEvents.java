package org.warta.internal.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warta.EventType;
import org.warta.Modality;
import org.warta.internal.event.Items.Kind;
import org.warta.internal.lexicon.SenseKind;
import org.warta.spi.CasualtyWord;
import org.warta.spi.EventComplement;
import org.warta.spi.EventCue;
import org.warta.spi.EventFrame;

/** Reads the events of one sentence. Not thread-safe; used again for each sentence. */
final class SentenceEvents {
  private static final long DEADLY = TollMark.set(CasualtyWord.KILLED, CasualtyWord.KILLS);

  /** The CAMEO role of the police. */
  private static final String POLICE = "COP";

  /** How far from the word for the dead their number stands, in items. */
  private static final int COUNTED = 2;

  /** How far behind a noun its own verb stands, in items. */
  private static final int FEW = 5;

  /** How many clauses up a clause is looked for. */
  private static final int DEPTH = 16;

  /** How far from a verb the time of its clause stands, in items. */
  private static final int FAR = 60;

  private final EventWords words;
  private final Scene scene;
  private final Items items = new Items();
  private final ItemReader itemReader;
  private final ClauseReader clauseReader;
  private final Bonds bonds;
  private final RoleReader roles;
  private final RealisReader realis;
  private List<Clause> clauses = List.of();

  SentenceEvents(EventWords words, Scene scene) {
    this.words = words;
    this.scene = scene;
    itemReader = new ItemReader(words, scene, items);
    clauseReader = new ClauseReader(itemReader, items);
    bonds = new Bonds(scene, items, clauseReader, words.profile().modifierFollowsNoun());
    roles = new RoleReader(scene, items, itemReader, bonds, words.profile());
    realis = new RealisReader(items, itemReader);
  }

  /** {@return whether the last sentence read says that something could not be checked} */
  boolean isUnverified() {
    for (int i = 0; i < items.count; i++) {
      if (items.has(i, EventCue.UNVERIFIED)) {
        return true;
      }
    }
    return false;
  }

  /** {@return the events of the sentence, in order} */
  List<Draft> read(int sentence) {
    int first = scene.first(sentence);
    int end = scene.end(sentence);
    itemReader.read(first, end, scene.isHeading(sentence));
    List<Draft> drafts = new ArrayList<>();
    if (isBlocked()) {
      return drafts;
    }
    clauses = clauseReader.read();
    bonds.read();
    roles.start(clauses);
    realis.start(clauses, question(first, end));
    for (int i = 0; i < items.count; i++) {
      if (items.is(i, Kind.TRIGGER)) {
        Draft draft = draft(i, sentence);
        if (draft != null) {
          drafts.add(draft);
        }
      }
    }
    complete(drafts);
    conditions(drafts);
    tie(drafts);
    return withoutObjects(drafts);
  }

  /**
   * {@return the token from which on the sentence asks: all of one that ends so, or what stands
   * behind its last colon, "Iran attacked: is it war?"; the end where it does not ask}
   */
  private int question(int first, int end) {
    if (end == first || !scene.tokens.isSymbol(end - 1, '?')) {
      return end;
    }
    int t = end - 1;
    while (t > first && !(scene.tokens.isSymbol(t, ':') && !scene.tokens.isNumber(t - 1))) {
      t--;
    }
    return t;
  }

  /**
   * Whether the sentence tells a story, or of a game in which nobody is killed or fights police.
   */
  private boolean isBlocked() {
    boolean sport = false;
    for (int i = 0; i < items.count; i++) {
      if (items.has(i, EventCue.FICTION) || (i < 2 && items.has(i, EventCue.CAPTION))) {
        return true;
      }
      sport |= items.has(i, EventCue.SPORT);
    }
    return sport && !isDeadly() && !isClashWithPolice();
  }

  /** "Supporters clash with the police after the match". */
  private boolean isClashWithPolice() {
    boolean clash = false;
    boolean police = false;
    for (int i = 0; i < items.count; i++) {
      Trigger trigger = itemReader.trigger(i);
      clash |=
          trigger != null
              && (trigger.type() == EventType.ASSAULT || trigger.type() == EventType.PROTEST)
              && (trigger.frame() == EventFrame.MEET || trigger.frame() == EventFrame.PROTEST);
      police |=
          items.is(i, Items.Kind.PARTICIPANT)
              && itemReader.participant(i).actors.stream()
                  .anyMatch(id -> scene.role(id).equals(POLICE));
    }
    return clash && police;
  }

  /** Whether a number of people are told to be dead: "11 killed", "killed hundreds of". */
  private boolean isDeadly() {
    for (int i = 0; i < items.count; i++) {
      int m = scene.matches.longest(items.first(i), SenseKind.CASUALTY_WORD);
      if (m < 0 || (words.casualty(scene.matches, m) & DEADLY) == 0) {
        continue;
      }
      for (int k = Math.max(0, i - COUNTED); k <= i + COUNTED; k++) {
        if (items.is(k, Kind.NUMBER)) {
          return true;
        }
      }
    }
    return false;
  }

  private @Nullable Draft draft(int i, int sentence) {
    Trigger trigger = words.trigger(items.value(i));
    Trigger.Voice voice = EventWords.voice(items.value(i));
    if (items.has(i - 1, EventCue.NAMING) && !itemReader.hasVerbShape(i)) {
      return null;
    }
    if (items.has(i, EventCue.LIGHT)
        && itemReader.isNoun(i + 1)
        && words.trigger(items.value(i + 1)).type() == trigger.type()) {
      return null; // "sends aid": the noun tells it
    }
    if (isToll(i, trigger) || isToldBySubject(i, trigger)) {
      return null;
    }
    int light = light(i, voice);
    boolean each = items.has(i - 1, EventCue.EACH_OTHER);
    int start = (light >= 0 && light == i - 1) || each ? i - 1 : i;
    Draft draft = new Draft(items.first(start), items.end(i), sentence, trigger, voice);
    roles.read(draft, i, light);
    if (trigger.type() == EventType.REQUEST
        && trigger.complement() == EventComplement.DEMANDED
        && voice == Trigger.Voice.ACTIVE
        && itemReader.isCaused(clauses.get(items.clause(i)), i)) {
      return null; // "the attack led Tehran to": nobody asks
    }
    if (draft.agents.isEmpty() && trigger.frame() == EventFrame.PROTEST) {
      addActorsInside(draft, i);
    }
    realis.read(draft, start);
    draft.isLight = light >= 0;
    Clause clause = clauses.get(items.clause(start));
    draft.governed = clause.governor >= 0 && clause.link != Clause.Link.PURPOSE;
    draft.timeAt = timeBeside(i);
    draft.timesAside = timesAside(i);
    draft.such = items.has(i + 1, EventCue.SUCH) || items.has(i + 2, EventCue.SUCH);
    if (draft.such && draft.isNoun() && draft.modality == Modality.CLAIMED && isAlleged(i)) {
      draft.modality = Modality.ASSERTED;
    }
    return draft;
  }

  /** "X, who came in May, condemned": the time of the clause about X is not that of its verb. */
  private List<Integer> timesAside(int item) {
    List<Integer> aside = new ArrayList<>(0);
    boolean closed = false;
    for (int k = item - 1; k >= Math.max(0, item - FAR); k--) {
      Clause clause = clauses.get(items.clause(k));
      closed |= items.is(k, Kind.COMMA);
      if (closed
          && items.is(k, Kind.TIME)
          && clause.link == Clause.Link.RELATIVE
          && !isWithin(clauses.get(items.clause(item)), clause)) {
        aside.add(items.first(k));
      }
    }
    return aside;
  }

  private static boolean isWithin(Clause inner, Clause outer) {
    Clause clause = inner;
    for (int depth = 0; clause != null && depth < DEPTH; depth++) {
      if (clause == outer) {
        return true;
      }
      clause = clause.above;
    }
    return false;
  }

  /** Whether no more is alleged than how the known event came: "this fire is thought to be". */
  private boolean isAlleged(int item) {
    return items.has(item - 1, EventCue.CLAIM) && !items.is(item - 1, Kind.VERB);
  }

  /** {@return the first token of the nearest time of the item's clause, or -1} */
  private int timeBeside(int item) {
    int best = -1;
    for (int k = Math.max(0, item - FAR); k < Math.min(items.count, item + FAR); k++) {
      boolean beside = items.is(k, Kind.TIME) && items.clause(k) == items.clause(item);
      if (beside && (best < 0 || Math.abs(k - item) < Math.abs(best - item))) {
        best = k;
      }
    }
    return best < 0 ? -1 : items.first(best);
  }

  /** "Protest of the crowd": who acts is named in the word for it. */
  private void addActorsInside(Draft draft, int i) {
    for (int t = items.first(i) + 1; t < items.end(i); t++) {
      Participant inside = scene.participant(t);
      if (inside != null && inside.first == t) {
        draft.agents.addAll(scene.actorsOf(inside));
      }
    }
  }

  /** "Aid is sent by X to Y": the noun before the light verb tells the act. */
  private boolean isToldBySubject(int i, Trigger trigger) {
    boolean gives = trigger.frame() == EventFrame.GIVE && trigger.weak();
    if (!(gives || items.has(i, EventCue.LIGHT_PASSIVE))
        || EventWords.voice(items.value(i)) != Trigger.Voice.PASSIVE) {
      return false;
    }
    for (int k = i - 1; k >= Math.max(0, i - FEW); k--) {
      if (items.clause(k) != items.clause(i) || items.is(k, Kind.COMMA)) {
        return false;
      }
      if (itemReader.isNoun(k)) {
        return words.trigger(items.value(k)).type() == trigger.type();
      }
    }
    return false;
  }

  /**
   * Whether the word only names the dead or injured, and says of no number of them that they are.
   */
  private boolean isToll(int i, Trigger trigger) {
    int before = items.first(i) - 1;
    if (trigger.frame() != EventFrame.SUFFER || !words.isVictims(scene.matches, before)) {
      return false;
    }
    for (int k = i - 1; k >= Math.max(0, i - 5); k--) {
      if (items.is(k, Kind.NUMBER)) {
        return false;
      }
    }
    return true;
  }

  /** The light verb before the noun, or before one that "and" joins to it; or -1. */
  private int light(int i, Trigger.Voice voice) {
    boolean second = items.has(i - 1, EventCue.AND) && items.is(i - 2, Kind.TRIGGER);
    boolean whole = // "gives a warning and ...": a trigger with its light verb
        second
            && items.end(i - 2) - items.first(i - 2) > 1
            && EventWords.voice(items.value(i - 2)) == Trigger.Voice.ACTIVE;
    int verb = whole ? i - 2 : second ? i - 3 : i - 1;
    boolean light = items.has(verb, EventCue.LIGHT) || items.has(verb, EventCue.LIGHT_TAKE);
    return voice.isNoun() && (whole || light) && !isSaid(i) ? verb : -1;
  }

  /**
   * Nobody makes a mishap by saying so, "the agency states that the quake", nor what is said to go
   * on: "Kyiv states that the battle there goes on".
   */
  private boolean isSaid(int i) {
    return scene.matches.is(items.first(i - 1), SenseKind.SPEECH_CUE)
        && (Draft.isMishap(words.trigger(items.value(i)).type()) || goesOn(i));
  }

  private boolean goesOn(int noun) {
    for (int k = noun + 1; k < noun + FEW; k++) {
      if (items.has(k, EventCue.LIGHT_PASSIVE)) {
        return true;
      }
    }
    return false;
  }

  /** Fills what an event takes from the clause that depends on it. */
  private void complete(List<Draft> drafts) {
    for (Clause clause : clauses) {
      if (clause.governor < 0 || clause.verb < 0) {
        continue;
      }
      Draft above = at(drafts, items.first(clause.governor));
      Draft below = at(drafts, items.first(clause.verb));
      if (above != null && clause.link != Clause.Link.MANNER) {
        above.governs = true;
      }
      if (above != null && below != null && clause.link == Clause.Link.PURPOSE) {
        talk(above, below);
      }
      if (above == null || !above.patients.isEmpty() || above.reciprocal) {
        continue;
      }
      if (above.trigger.complement() == null) {
        continue;
      }
      switch (above.trigger.complement()) {
        case DEMANDED, CLAIMED -> {
          if (above.type == EventType.THREATEN && below != null) {
            threatened(above, below);
          } else if (above.trigger.frame() == EventFrame.ADDRESS) {
            for (Participant participant : roles.subjects().own(clause, clause.verb)) {
              above.patients.addAll(scene.actorsOf(participant));
            }
          }
        }
        case PLANNED, REFUSED -> {
          if (below != null && above.type != EventType.STATEMENT) {
            threatened(above, below);
          }
        }
        default -> {
          // nobody else is told
        }
      }
    }
  }

  /** Whom a promise or a threat is about: "warns that it may attack X". */
  private static void threatened(Draft above, Draft below) {
    above.patients.addAll(below.patients);
    if (below.reciprocal) {
      above.patients.addAll(below.agents); // "refuses to meet X"
    }
    above.patients.removeAll(above.agents);
  }

  /**
   * Those who meet to talk do so, "met the delegation to discuss the budget"; not yet those who
   * travel to.
   */
  private static void talk(Draft above, Draft below) {
    if (above.type == EventType.CONSULT && !above.placed && below.type == EventType.CONSULT) {
      below.agents = new ArrayList<>(above.agents);
      below.patients = new ArrayList<>(above.patients);
      below.reciprocal = above.reciprocal;
      below.polarity = above.polarity;
      below.modality = above.modality;
      below.tense = above.tense;
    }
  }

  /** A promise whose condition stands before what is promised: "promises that if ..., it will". */
  private void conditions(List<Draft> drafts) {
    for (Clause clause : clauses) {
      if (clause.link != Clause.Link.CONDITION || clause.first == 0) {
        continue;
      }
      for (int k = clause.first - 1; k >= Math.max(0, clause.first - 5); k--) {
        Draft draft = items.is(k, Kind.TRIGGER) ? at(drafts, items.first(k)) : null;
        if (draft != null
            && draft.type == EventType.AGREE
            && draft.trigger.complement() == EventComplement.PLANNED
            && !draft.governs) {
          draft.modality = Modality.HYPOTHETICAL;
        }
        if (items.is(k, Kind.COMMA) || items.is(k, Kind.TRIGGER)) {
          break;
        }
      }
    }
  }

  /**
   * Ties verbs to the nouns of acts beside them: "that attack destroyed", "condemns the attack".
   */
  private void tie(List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.isNoun()) {
        denied(draft, i > 0 ? drafts.get(i - 1) : null);
        continue;
      }
      int item = items.at(draft.first);
      if (i > 0 && drafts.get(i - 1).isNoun() && isHit(draft) && isHit(drafts.get(i - 1))) {
        Draft noun = drafts.get(i - 1);
        Clause clause = clauses.get(items.clause(item));
        int at = items.at(noun.first);
        if (items.clause(at) == clause.id && draft.agents.isEmpty()) {
          draft.cause = noun;
        }
      }
      if (draft.patients.isEmpty() && isHit(draft) && i > 0 && isPointing(item)) {
        Draft before = drafts.get(i - 1);
        if (isHit(before) && before.agents.equals(draft.agents)) {
          draft.patients.addAll(before.patients);
        }
      }
    }
  }

  /** "X denies the accusation of Y": who denies it is accused, where somebody has accused. */
  private static void denied(Draft draft, @Nullable Draft before) {
    if (before != null
        && draft.type == EventType.ACCUSE
        && !draft.agents.isEmpty()
        && draft.patients.isEmpty()
        && before.type == EventType.REJECT
        && before.voice == Trigger.Voice.ACTIVE
        && draft.first - before.end < 2) {
      draft.patients.addAll(before.agents);
      draft.patients.removeAll(draft.agents);
    }
  }

  private static List<Draft> withoutObjects(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>(drafts.size());
    for (int i = 0; i < drafts.size(); i++) {
      if (i == 0 || !isObject(drafts.get(i), drafts.get(i - 1))) {
        kept.add(drafts.get(i));
      }
    }
    return kept;
  }

  /** A truce that a verb right before it tells of is no second event. */
  private static boolean isObject(Draft draft, Draft before) {
    return draft.isNoun()
        && !draft.isLight
        && draft.modality != Modality.DEMANDED
        && draft.type == EventType.RETREAT
        && draft.trigger.frame() == EventFrame.JOIN
        && !before.isNoun()
        && draft.first - before.end < 3;
  }

  private static boolean isHit(Draft draft) {
    return draft.trigger.frame() == EventFrame.HIT || draft.trigger.frame() == EventFrame.HARM;
  }

  private boolean isPointing(int item) {
    for (int k = item + 1; k < Math.min(items.count, item + 6); k++) {
      if (items.has(k, EventCue.SUCH)) {
        return true;
      }
      if (items.is(k, Kind.COMMA) || items.is(k, Kind.PARTICIPANT)) {
        return false;
      }
    }
    return false;
  }

  /** {@return the event whose trigger covers the token, or null; the events stand in order} */
  private static @Nullable Draft at(List<Draft> drafts, int token) {
    int low = Sorted.firstBehind(drafts.size(), k -> drafts.get(k).end, token);
    return low < drafts.size() && drafts.get(low).first <= token ? drafts.get(low) : null;
  }
}
