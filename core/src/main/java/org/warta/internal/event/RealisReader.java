package org.warta.internal.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.warta.EventType;
import org.warta.Modality;
import org.warta.Polarity;
import org.warta.Tense;
import org.warta.internal.event.Clause.Link;
import org.warta.internal.event.Items.Kind;
import org.warta.spi.EventComplement;
import org.warta.spi.EventCue;
import org.warta.spi.EventFrame;

/**
 * Says whether an event is told as a fact: by the words before its verb, by the word that opens its
 * clause and by the verb that its clause depends on. Not thread-safe.
 */
final class RealisReader {
  private static final int REACH = 30;
  private static final int DEPTH = 6;
  private static final int OPENING = 3;

  /** How far behind a noun a clause that tells more of it begins. */
  private static final int NEAR = 6;

  private static final long CARRIERS =
      Items.set(
          EventCue.LIGHT,
          EventCue.LIGHT_TAKE,
          EventCue.LIGHT_PASSIVE,
          EventCue.RAISE,
          EventCue.PREVENT,
          EventCue.ANSWER,
          EventCue.WILL,
          EventCue.MAY);

  private static final long CARRYING =
      Items.set(EventCue.LIGHT, EventCue.LIGHT_TAKE, EventCue.RAISE);

  private static final long NEGATIONS = Items.set(EventCue.NOT, EventCue.FAIL);

  private static final long MODALS = Items.set(EventCue.WILL, EventCue.MAY, EventCue.MUST);

  private static final long NOUNS =
      Items.set(EventCue.PLAN_NOUN, EventCue.MAY_NOUN, EventCue.DEMAND_NOUN);

  /** Acts of speaking, which are done by being told: "if he stays, we ask". */
  private static final Set<EventType> SPOKEN =
      EnumSet.of(EventType.REQUEST, EventType.AGREE, EventType.STATEMENT);

  private final Items items;
  private final ItemReader reader;
  private List<Clause> clauses = List.of();

  /** The token from which on the sentence asks. */
  private int asked;

  private boolean negative;
  private boolean failed;
  private boolean past;
  private boolean now;
  private boolean done;
  private int strength;
  private Modality modality = Modality.ASSERTED;

  RealisReader(Items items, ItemReader reader) {
    this.items = items;
    this.reader = reader;
  }

  /**
   * Begins a sentence.
   *
   * @param question the token from which on it asks; beyond its end where it does not
   */
  void start(List<Clause> sentence, int question) {
    clauses = sentence;
    asked = question;
  }

  /** Sets polarity, modality and tense of the event whose first item that is. */
  void read(Draft draft, int item) {
    negative = false;
    failed = false;
    past = false;
    now = false;
    strength = 0;
    done = false;
    modality = Modality.ASSERTED;
    Clause clause = clauses.get(items.clause(item));
    boolean noun = draft.isNoun() && items.is(item, Kind.TRIGGER);
    if (noun && !isSubject(clause, item)) {
      beside(item);
      verbOf(draft, clause, item);
      carrier(draft, item);
      told(item, draft.isMishap());
      if (draft.type == EventType.ACCUSE && items.has(item - 1, EventCue.PURPOSE)) {
        claim(Modality.PLANNED, 3); // "takes a statement for the investigation"
      }
    } else if (noun) {
      beside(item);
      predicate(clause, item, draft.isMishap());
      told(item, draft.isMishap());
    } else {
      if (items.is(item, Kind.VERB)) {
        word(item); // a light verb that says so itself: "schedules a meeting"
      }
      before(clause, item);
      if (draft.trigger.frame() == EventFrame.PROTEST && !reader.hasVerbShape(item)) {
        held(item);
      }
    }
    if (noun && !reader.isNoun(item)) {
      carriedBy(clause, item);
    }
    if (noun && draft.answered) {
      answered(item);
    }
    draft.done = done;
    draft.earlier = isEarlier(clause, item);
    if (!isFact(draft, clause, item)) {
      above(clause, item, 0);
    }
    if (isConsequence(draft, clause, item)) {
      claim(Modality.HYPOTHETICAL, 1);
    }
    if (items.first(item) >= asked && strength < 2) {
      claim(Modality.HYPOTHETICAL, 2);
      past = true;
    }
    draft.polarity = negative ^ failed ? Polarity.NEGATIVE : Polarity.POSITIVE;
    if (negative && failed) {
      draft.polarity = Polarity.POSITIVE;
    }
    draft.modality = modality;
    draft.tense =
        switch (modality) {
          case PLANNED, DEMANDED, HYPOTHETICAL -> past ? Tense.PAST : Tense.FUTURE;
          default -> now ? Tense.PRESENT : Tense.PAST;
        };
  }

  /** A word that is a noun as well, before what says that its act takes place: "will be held". */
  private void held(int item) {
    int limit = Math.min(items.count, item + REACH);
    int end = item + 1;
    while (end < limit
        && !items.has(end, EventCue.LIGHT_PASSIVE)
        && !items.has(end, EventCue.FAIL)
        && !items.is(end, Kind.COMMA)
        && !items.is(end, Kind.STOP)
        && !items.is(end, Kind.TRIGGER)) {
      end++;
    }
    boolean failed = items.has(end, EventCue.FAIL) && !items.is(end + 1, Kind.TRIGGER);
    boolean told = failed || items.has(end, EventCue.LIGHT_PASSIVE);
    for (int k = item + 1; told && k <= end; k++) {
      word(k);
    }
  }

  /** The words before the verb that carries the noun, "will send aid", said once. */
  private void carriedBy(Clause clause, int verb) {
    boolean not = negative;
    boolean without = failed;
    negative = false;
    failed = false;
    before(clause, verb);
    negative |= not;
    failed |= without;
  }

  /** Whether a word of its clause, or one that opens the sentence, says that it is older. */
  private boolean isEarlier(Clause clause, int item) {
    for (int k = item - 1; k >= Math.max(0, item - REACH); k--) {
      if ((items.clause(k) == clause.id || k < OPENING) && items.has(k, EventCue.EARLIER)) {
        return true;
      }
    }
    return isBehindIt(item, EventCue.EARLIER); // "the attack of Israel before"
  }

  /** Whether the cue stands behind the word, or behind whose act it is. */
  private boolean isBehindIt(int item, EventCue cue) {
    int next = items.is(item + 1, Kind.PARTICIPANT) ? item + 2 : item + 1;
    return items.has(next, cue);
  }

  /** Whether it is what a purpose is about, and has been: "sends troops to handle the riot". */
  private boolean isFact(Draft draft, Clause clause, int item) {
    if (draft.type == EventType.ASSAULT && items.has(item, EventCue.LIGHT_TAKE)) {
      return clause.link == Link.PURPOSE; // "fights back to bear the attack"
    }
    boolean ended = clause.lastVerb >= 0 && ends(clause.lastVerb);
    boolean happens =
        draft.isMishap()
            || draft.type == EventType.ASSAULT
            || draft.type == EventType.PROTEST
            || (draft.type == EventType.COERCE && ended);
    return happens
        && draft.isNoun()
        && (clause.link == Link.PURPOSE
            || clause.link == Link.COMPLEMENT
            || (clause.link == Link.DEMAND && draft.isMishap()))
        && items.is(item, Kind.TRIGGER)
        && clause.lastVerb >= 0
        && clause.lastVerb < item
        && (ended
            || (items.is(clause.lastVerb, Kind.VERB) && !items.hasAny(clause.lastVerb, CARRIERS)));
  }

  /** Whether the verb makes an end of what its object names: "in order to end the blockade". */
  private boolean ends(int verb) {
    Trigger trigger = reader.trigger(verb);
    return trigger != null
        && trigger.type() == EventType.RETREAT
        && !EventWords.voice(items.value(verb)).isNoun();
  }

  /**
   * Whether it follows from a condition that opens the sentence, "if he fails, they laugh"; not
   * where two times are set against each other: "if they caught 10 in 2020, they caught 20 now".
   */
  private boolean isConsequence(Draft draft, Clause clause, int item) {
    boolean opened = items.has(0, EventCue.IF) && clause.id != items.clause(0);
    for (int k = 0; opened && k < item; k++) {
      opened = !items.is(k, Kind.TIME);
    }
    return opened
        && !done
        && !draft.earlier
        && !draft.isMishap()
        && !draft.isNoun()
        && !SPOKEN.contains(draft.type)
        && draft.trigger.complement() == null
        && (clause.link == Link.MAIN || clause.link == Link.COORDINATE);
  }

  private void claim(Modality value, int weight) {
    if (weight > strength) {
      modality = value;
      strength = weight;
    }
  }

  /** Whether one comma, and no aside, stands between: "the volcano erupts, flights cancelled". */
  private boolean isBehindComma(int item, int verb) {
    int commas = 0;
    for (int k = item + 1; k < verb; k++) {
      commas += items.is(k, Kind.COMMA) ? 1 : 0;
    }
    return commas == 1;
  }

  /** The words of the clause before its verb. */
  private void before(Clause clause, int item) {
    int start = Math.max(0, item - REACH);
    boolean subject = false;
    boolean opening = false;
    boolean aside = false;
    boolean modal = false;
    boolean apart = false;
    for (int k = item - 1; k >= start; k--) {
      if (items.clause(k) != clause.id) {
        continue;
      }
      apart |= modal && items.is(k, Kind.WORD);
      modal |= items.hasAny(k, MODALS);
      if (apart && items.hasAny(k, NEGATIONS) && items.is(k + 1, Kind.WORD)) {
        continue; // "who do not pay may be fined"
      }
      subject |= items.is(k, Kind.PARTICIPANT);
      opening |= subject && items.is(k, Kind.COMMA);
      aside |= items.is(k, Kind.COMMA);
      boolean apartFrom = opening || (aside && (k == 0 || items.is(k - 1, Kind.COMMA)));
      if (apartFrom && items.hasAny(k, NEGATIONS)) {
        continue; // "without help, Iran attacked", "Iran, without warning, attacked"
      }
      if (isOfThing(clause, k, item)) {
        continue; // "who prepared the congress was arrested"
      }
      if (k != item && (items.is(k, Kind.VERB) || items.is(k, Kind.SAYING)) && k < clause.verb) {
        break;
      }
      word(k);
      boolean own = // "X's plan to attack", and not "X's plan was accepted"
          k == item - 2 && items.is(item - 1, Kind.PARTICIPANT) && !reader.isPassive(item);
      if (items.hasAny(k, NOUNS) && (k == item - 1 || own)) {
        nounCue(k);
      }
    }
  }

  /** Whether the relative clause tells by the word what somebody plans, and then what happened. */
  private boolean isOfThing(Clause clause, int k, int item) {
    return clause.link == Link.RELATIVE
        && items.has(k, EventCue.WILL)
        && k + 1 < item
        && reader.isPassive(item)
        && (items.is(k + 1, Kind.WORD)
            || items.is(k + 1, Kind.PARTICIPANT)
            || reader.isNoun(k + 1)
            || items.is(k + 1, Kind.SAYING));
  }

  private void word(int k) {
    boolean counts = items.is(k + 1, Kind.NUMBER); // "almost 300 people died"
    if ((items.has(k, EventCue.NOT) && !counts) || items.has(k, EventCue.RATHER)) {
      negative = !negative;
    }
    if (items.has(k, EventCue.FAIL)) {
      failed = !failed;
    }
    if (items.has(k, EventCue.WOULD)) {
      claim(Modality.PLANNED, 3);
      past = true;
    }
    if (items.has(k, EventCue.WILL)) {
      claim(Modality.PLANNED, 3);
    }
    if (items.has(k, EventCue.MAY)) {
      claim(Modality.HYPOTHETICAL, 4);
    }
    if (items.has(k, EventCue.MUST)) {
      claim(Modality.DEMANDED, 3);
    }
    if (items.has(k, EventCue.CLAIM)) {
      claim(Modality.CLAIMED, 2);
    }
    if (items.has(k, EventCue.ASK)) {
      claim(Modality.HYPOTHETICAL, 2);
      past = true;
    }
    done |= items.has(k, EventCue.DONE);
    now |= items.has(k, EventCue.NOW) && !done; // not "now they have arrested him"
  }

  /** Whether the noun is of something done, and not of something said. */
  private boolean isAct(int item) {
    Trigger trigger = reader.trigger(item);
    return trigger != null
        && (trigger.frame() == EventFrame.HIT
            || trigger.frame() == EventFrame.HOLD
            || trigger.frame() == EventFrame.MEET
            || trigger.frame() == EventFrame.VISIT
            || trigger.type() == EventType.MOBILIZE);
  }

  private void nounCue(int k) {
    if (items.has(k, EventCue.PLAN_NOUN)) {
      claim(Modality.PLANNED, 3);
    } else if (items.has(k, EventCue.MAY_NOUN)) {
      claim(Modality.HYPOTHETICAL, 3);
    } else if (items.has(k, EventCue.DEMAND_NOUN)) {
      claim(Modality.DEMANDED, 3);
    }
  }

  /** The words right before a noun: "no", "the planned". */
  private void beside(int item) {
    for (int k = item - 1; k >= Math.max(0, item - 3); k--) {
      if (items.hasAny(k, NOUNS)) {
        if (items.has(k - 1, EventCue.FAIL)) {
          word(k - 1); // "foils the plan of an attack"
        } else {
          nounCue(k);
        }
        return;
      }
      if (items.has(k, EventCue.NOT) || items.has(k, EventCue.FAIL)) {
        word(k);
        return;
      }
      if (items.has(k, EventCue.CLAIM)) {
        claim(Modality.CLAIMED, 2); // "the alleged attack"
        return;
      }
      if (items.has(k, EventCue.PREVENT)) {
        claim(Modality.HYPOTHETICAL, 3);
        return;
      }
      if (k == item - 1 && items.has(k, EventCue.WILL) && isAct(item)) {
        claim(Modality.PLANNED, 3); // "weighs an attack", and not "weighs the request"
        negative ^= items.has(k - 1, EventCue.NOT); // "wants no war"
        return;
      }
      if (items.has(k, EventCue.SO_THAT)) {
        claim(Modality.PLANNED, 3); // "hopes that the meeting"
        return;
      }
      if (!items.is(k, Kind.WORD)
          && !items.is(k, Kind.NUMBER)
          && !items.has(k, EventCue.ADVERB)
          && !items.has(k, EventCue.LIGHT_PASSIVE)) { // "the risk that there be an eruption"
        return;
      }
    }
  }

  /** What stands between who is behind an act and the word for that: "is not behind the raid". */
  private void answered(int item) {
    int answer = reader.answer(item);
    for (int k = answer - 1; k >= Math.max(0, answer - NEAR); k--) {
      if (items.is(k, Kind.PARTICIPANT)) {
        break;
      }
      word(k);
    }
  }

  private boolean isSubject(Clause clause, int item) {
    return clause.verb < 0 || item < clause.verb;
  }

  /** A noun that a light verb carries shares its standing. */
  private void verbOf(Draft draft, Clause clause, int item) {
    int verb = clause.lastVerb;
    if (verb >= 0 && verb < item) {
      boolean answers = draft.answered && reader.isAnsweredBy(verb, item);
      if (answers || (items.hasAny(verb, CARRYING) && !reader.isInPhrase(verb, item))) {
        before(clause, verb);
      } else if (items.has(verb, EventCue.PREVENT) && item - verb < 4) {
        claim(Modality.HYPOTHETICAL, 3);
      } else if (isObject(verb, item) && asks(verb)) {
        claim(Modality.DEMANDED, 3); // "called for the release"
      } else if (isObject(verb, item) && plans(verb)) {
        claim(Modality.PLANNED, 3); // "threatened a strike"
      }
    }
  }

  /** The verb that carries the noun asks for it: "calls for a ceasefire". */
  private void carrier(Draft draft, int item) {
    if (asks(item) && !draft.trigger.equals(reader.trigger(item))) {
      claim(Modality.DEMANDED, 3);
    }
  }

  private boolean asks(int item) {
    Trigger trigger = reader.trigger(item);
    return trigger != null && trigger.complement() == EventComplement.DEMANDED;
  }

  private boolean plans(int item) {
    Trigger trigger = reader.trigger(item);
    return trigger != null && trigger.complement() == EventComplement.PLANNED;
  }

  /** Whether the noun is the object of the verb before it. */
  private boolean isObject(int verb, int item) {
    for (int k = verb + 1; k < item; k++) {
      if (!items.is(k, Kind.WORD) && !items.is(k, Kind.NUMBER)) {
        return false;
      }
    }
    return item - verb < 6;
  }

  /** A noun that is the subject of what says that it happens: "will be held", "failed". */
  private void predicate(Clause clause, int item, boolean isMishap) {
    int verb = clause.verb;
    int stop = verb < 0 ? Math.min(items.count, item + 12) : verb;
    boolean happens = verb >= 0 && items.has(verb, EventCue.LIGHT_PASSIVE);
    if (verb >= 0
        && items.has(verb, EventCue.FAIL)
        && reader.isPassive(verb)
        && !isBehindComma(item, verb)) {
      word(verb); // "was called off"
    }
    for (int k = item + 1; k < stop; k++) {
      if (items.clause(k) != clause.id) {
        continue;
      }
      boolean fails = // not "foils the talks"
          items.has(k, EventCue.FAIL) && !reader.isNoun(k + 1) && !isBehindComma(item, k);
      if (fails || happens) {
        word(k);
      }
      if (fails && isPlan(item)) {
        modality = Modality.ASSERTED; // "the plan of an attack was foiled"
        strength = 0;
      }
      if (items.has(k, EventCue.PLANNED)) {
        claim(Modality.PLANNED, 3);
      }
      now |= isMishap && items.has(k, EventCue.NOW); // "the haze still lies over the town"
    }
  }

  /** Whether a word for a plan stands right before the noun. */
  private boolean isPlan(int item) {
    return items.has(item - 1, EventCue.PLAN_NOUN) || items.has(item - 2, EventCue.PLAN_NOUN);
  }

  /** A noun of which a clause right behind it says when it happens: "talks that will be held". */
  private void told(int item, boolean isMishap) {
    for (int k = item + 1; k < Math.min(items.count - 2, item + NEAR); k++) {
      if (items.has(k, EventCue.WHO)) {
        if (items.has(k + 2, EventCue.LIGHT_PASSIVE)) {
          word(k + 1);
          return;
        }
        break;
      }
      if (!items.is(k, Kind.WORD) && !items.is(k, Kind.NUMBER) && !items.is(k, Kind.PARTICIPANT)) {
        break;
      }
    }
    if (!isMishap) {
      heldLater(item);
    }
  }

  /** A long subject that opens the sentence: "the first meeting, proposed by X, will be held". */
  private void heldLater(int item) {
    int verb = reader.holder(item);
    if (verb < 0) {
      return;
    }
    Clause clause = clauses.get(items.clause(item));
    boolean isRead = clause.verb == verb && items.clause(verb - 1) == clause.id; // by "predicate"
    if (!isRead && items.has(verb - 1, EventCue.WILL)) {
      word(verb - 1);
    }
  }

  /** What the clause hangs on. */
  private void above(Clause clause, int item, int depth) {
    switch (clause.link) {
      case CONDITION -> claim(Modality.HYPOTHETICAL, 5);
      case COUNTERFACT -> {
        claim(Modality.HYPOTHETICAL, 5);
        past = true;
      }
      case PURPOSE -> purpose(clause);
      case DEMAND -> {
        if (governor(clause) == null) {
          claim(Modality.PLANNED, 3);
        }
      }
      default -> {
        // as told
      }
    }
    if (items.has(clause.first, EventCue.THAT)) {
      named(clause.first - 1);
    }
    Clause above = clause.above;
    if (above == null || depth > DEPTH) {
      return;
    }
    if (clause.link == Link.MANNER) {
      before(above, Math.max(above.verb, 0));
      above(above, item, depth + 1);
    } else if (clause.governor >= 0) {
      governed(clause, above, depth);
    } else if (clause.link == Link.COORDINATE && above.hasVerb() && !done) {
      beside(clause, above, item, depth);
    } else if (clause.link == Link.RELATIVE
        && (!above.hasVerb() || above.verb > clause.first)
        && (isFronted(above, clause.first)
            || (item == clause.verb && isDenied(above, clause.first)))) {
      before(above, clause.first);
    } else if (clause.link == Link.ADJUNCT && above.governor < 0 && above.link != Link.MAIN) {
      above(above, item, depth + 1);
    }
  }

  /** "The allegation that X", "the risk that X": the noun that the clause is about. */
  private void named(int item) {
    if (items.has(item, EventCue.CLAIM)) {
      claim(Modality.CLAIMED, 2);
    } else if (items.hasAny(item, NOUNS)) {
      nounCue(item);
    }
  }

  /** What something is for is meant, but what is used for it is: "used a hammer to hit him". */
  private void purpose(Clause clause) {
    boolean used = clause.governor >= 0 && items.has(clause.governor, EventCue.USE);
    boolean caused =
        clause.above != null
            && clause.governor >= 0
            && asks(clause.governor)
            && reader.isCaused(clause.above, clause.governor);
    Trigger governor = governor(clause);
    boolean refused =
        governor != null
            && governor.complement() == EventComplement.REFUSED
            && !isBehindRelative(clause);
    if (caused || refused) {
      return; // "refused to meet him"
    }
    if (used && clause.above != null) {
      before(clause.above, clause.governor);
      return;
    }
    boolean enabled =
        (clause.governor >= 0 && items.has(clause.governor, EventCue.MAY))
            || items.has(clause.first - 1, EventCue.MAY_NOUN); // "a chance to attack"
    claim(enabled ? Modality.HYPOTHETICAL : Modality.PLANNED, 3);
  }

  /** "Rejects the man who wants to ease it in order to meet him": that is what he wants. */
  private boolean isBehindRelative(Clause clause) {
    for (int k = clause.governor + 1; k < clause.first; k++) {
      if (items.has(k, EventCue.WHO)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFronted(Clause above, int item) {
    return items.has(above.first, EventCue.NOT) && item - above.first < 6;
  }

  /** "It was not the forest that burnt": what is denied stands right before its clause. */
  private boolean isDenied(Clause above, int item) {
    return (items.is(item - 1, Kind.WORD) || items.is(item - 1, Kind.PARTICIPANT))
        && items.has(item - 2, EventCue.NOT)
        && items.clause(item - 2) == above.id;
  }

  private @org.jspecify.annotations.Nullable Trigger governor(Clause clause) {
    return clause.governor < 0 ? null : reader.trigger(clause.governor);
  }

  private void governed(Clause clause, Clause above, int depth) {
    Trigger trigger = governor(clause);
    EventComplement complement = trigger == null ? null : trigger.complement();
    if (trigger == null || complement == null) {
      if (items.has(clause.governor, EventCue.CLAIM)) {
        claim(Modality.CLAIMED, 2);
      } else if (items.has(clause.governor, EventCue.WILL)) {
        claim(Modality.PLANNED, 3);
      } else if (items.has(clause.governor, EventCue.FAIL)) {
        failed = !failed;
      }
      if (clause.link == Link.COMPLEMENT && above.verb == clause.governor) {
        if (trigger == null && items.is(clause.governor, Kind.VERB)) {
          before(above, clause.governor); // "will begin to attack"
        }
        above(above, clause.governor, depth + 1);
      }
      return;
    }
    switch (complement) {
      case CLAIMED -> claim(Modality.CLAIMED, 2);
      case PLANNED -> {
        boolean warned =
            trigger.type() == EventType.THREATEN
                && !reader.isNoun(clause.governor)
                && !above.object.isEmpty();
        boolean asked = warned && (clause.link == Link.PURPOSE || clause.link == Link.DEMAND);
        claim(asked ? Modality.DEMANDED : Modality.PLANNED, asked ? 4 : 3); // "warns X not to"
      }
      case DEMANDED -> {
        if (!reader.isCaused(above, clause.governor)) {
          claim(Modality.DEMANDED, 4);
        }
      }
      case REFUSED -> failed ^= !isBehindRelative(clause);
      case DENIED -> {
        failed = !failed;
        claim(Modality.CLAIMED, 2);
      }
      case SAID -> {
        // as told
      }
    }
  }

  /** "will come and meet": the second verb is as much to come as the first. */
  private void beside(Clause clause, Clause above, int item, int depth) {
    boolean own = false;
    for (int k = Math.max(clause.first, item - REACH); k < item; k++) {
      own |= items.clause(k) == clause.id && items.is(k, Kind.PARTICIPANT);
    }
    if ((own && items.has(clause.first, EventCue.BUT)) || items.has(clause.first, EventCue.BUT)) {
      return;
    }
    for (int k = above.verb - 1; k >= Math.max(0, above.verb - 6); k--) {
      if (items.clause(k) == above.id && !own) {
        if (items.has(k, EventCue.WILL)) {
          claim(Modality.PLANNED, 3);
        } else if (items.has(k, EventCue.MAY)) {
          claim(Modality.HYPOTHETICAL, 3);
        } else if (items.has(k, EventCue.MUST)) {
          claim(Modality.DEMANDED, 3);
        }
      }
    }
    if (above.link != Link.MAIN && depth < DEPTH) {
      above(above, item, depth + 1);
    }
  }
}
