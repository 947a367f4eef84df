package org.warta.internal.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.warta.EventType;
import org.warta.internal.event.Clause.Link;
import org.warta.internal.event.Items.Kind;
import org.warta.spi.EventComplement;
import org.warta.spi.EventCue;
import org.warta.spi.EventFrame;

/** Finds the subject of a clause, in it or in the clauses that it hangs on. Not thread-safe. */
final class SubjectReader {
  /** How many clauses up a subject is looked for. */
  private static final int DEPTH = 16;

  private static final long BESIDE_VERB =
      Items.set(
          EventCue.ADVERB,
          EventCue.NOT,
          EventCue.RATHER,
          EventCue.WILL,
          EventCue.MAY,
          EventCue.MUST);

  /** How many items before a relative clause the verb is that says what its noun is. */
  private static final int REACH = 10;

  /** How many items part a noun or a preposition from who belongs to it. */
  private static final int NEAR = 4;

  /** The acts that somebody is met with for what they have done. */
  private static final Set<EventType> BLAMING =
      EnumSet.of(EventType.ACCUSE, EventType.COERCE, EventType.SANCTION, EventType.SUPPORT);

  private final Items items;
  private final ItemReader reader;
  private final Bonds bonds;
  private int depth;

  SubjectReader(Items items, ItemReader reader, Bonds bonds) {
    this.items = items;
    this.reader = reader;
    this.bonds = bonds;
  }

  /** {@return who the subject of the clause is, before the item} */
  List<Participant> subject(Clause clause, int item) {
    List<Participant> known = clause.subject;
    if (known != null) {
      return known;
    }
    List<Participant> own = bonds.left(clause, item, Bond.BARE);
    if (own.isEmpty()) {
      own = bonds.left(clause, item, Bond.BETWEEN);
    } else {
      List<Participant> with = bonds.left(clause, item, Bond.WITH);
      if (!with.isEmpty()) {
        own = new ArrayList<>(own);
        own.addAll(with);
      }
    }
    if (own.isEmpty()) {
      own = behindPhrase(clause, item);
    }
    if (own.isEmpty()) {
      own = accompanying(clause, item);
    }
    if (own.isEmpty() && depth < DEPTH) {
      depth++;
      own = inherited(clause, item);
      depth--;
    }
    clause.subject = own;
    return own;
  }

  /**
   * {@return the actor between a phrase that opens the clause and its verb: "in that context the
   * police arrested"}
   */
  private List<Participant> behindPhrase(Clause clause, int item) {
    int k = beforeVerb(clause, item);
    boolean behind =
        k > clause.first + 1
            && !reader.isPassive(item)
            && items.is(k, Kind.PARTICIPANT)
            && mayBeNoun(k - 1)
            && items.clause(k) == clause.id
            && bonds.head(k) == clause.first
            && bonds.participant(k).isActor();
    return behind ? List.of(bonds.participant(k)) : List.of();
  }

  /**
   * {@return who stands between "with" and an active verb, where the clause has told something else
   * before: "the war goes on, with Russia striking Kyiv"}
   */
  private List<Participant> accompanying(Clause clause, int item) {
    int k = beforeVerb(clause, item);
    boolean joined = items.is(k, Kind.PARTICIPANT) && bonds.bondOf(k) == Bond.WITH;
    int with = joined ? bonds.head(k) : -1;
    boolean told =
        with > 0
            && k - with <= NEAR
            && bonds.participant(k).isActor()
            && reader.hasVerbShape(item)
            && !reader.isPassive(item)
            && (items.is(with - 1, Kind.COMMA)
                || items.is(with - 1, Kind.VERB)
                || items.clause(with - 1) != clause.id);
    return told ? List.of(bonds.participant(k)) : List.of();
  }

  /** {@return the item before the verb and the small words beside it} */
  private int beforeVerb(Clause clause, int verb) {
    int k = verb - 1;
    while (k > clause.first && items.hasAny(k, BESIDE_VERB)) {
      k--;
    }
    return k;
  }

  /** {@return who stands as the subject in the clause itself} */
  List<Participant> own(Clause clause, int item) {
    List<Participant> own = bonds.left(clause, item, Bond.BARE);
    return own.isEmpty() && clause.above != null && reader.hasPronounEnding(clause, item)
        ? subject(clause, item)
        : own;
  }

  private List<Participant> inherited(Clause clause, int item) {
    if (namesAct(clause, item)) {
      return List.of();
    }
    if (clause.link == Link.RELATIVE && clause.antecedent >= 0) {
      return List.of(bonds.participant(clause.antecedent));
    }
    int noun = items.is(clause.first - 1, Kind.COMMA) ? clause.first - 2 : clause.first - 1;
    if (clause.link == Link.RELATIVE
        && (items.is(noun, Kind.WORD) || items.has(noun, EventCue.SUCH))) {
      return clause.above != null && isCopula(clause.above, clause.first)
          ? subject(clause.above, clause.above.verb) // "Russia is the only state that"
          : List.of(); // "the man who": nobody that is known
    }
    if (clause.link == Link.RELATIVE && isActOfOthers(clause, noun)) {
      return List.of(); // "Iran condemned the attack that killed": not Iran's
    }
    if (clause.link == Link.PURPOSE && clause.governor >= 0 && clause.above != null) {
      List<Participant> helpers = helpers(clause, clause.above);
      if (!helpers.isEmpty()) {
        return helpers;
      }
    }
    List<Participant> means = ofMeans(clause);
    if (!means.isEmpty()) {
      return means;
    }
    Participant planner = planner(clause);
    if (planner == null) {
      planner = addressee(clause);
    }
    if (planner != null) {
      return List.of(planner);
    }
    List<Participant> blamed = blamed(clause);
    if (!blamed.isEmpty()) {
      return blamed;
    }
    List<Participant> freed = freed(clause, item);
    if (!freed.isEmpty()) {
      return freed;
    }
    boolean possessed = reader.hasPronounEnding(clause, item);
    List<Participant> later = possessed ? List.of() : behindComma(clause, item);
    if (!later.isEmpty()) {
      return later;
    }
    boolean listed = // "two things, namely a visit and to meet X"
        items.has(item - 1, EventCue.AND) && items.has(clause.first, EventCue.IS);
    boolean own = hasNoun(clause, item) && !listed;
    Clause above = clause.above;
    if (own && above != null && possessed) {
      return subject(above, above.hasVerb() ? above.verb : item);
    }
    if (own) {
      return site(clause, item);
    }
    List<Participant> doer = doer(clause);
    if (!doer.isEmpty()) {
      return doer;
    }
    if (above == null || !above.hasVerb()) {
      return above == null ? site(clause, item) : subject(above, item);
    }
    Trigger governor = clause.governor < 0 ? null : reader.trigger(clause.governor);
    boolean asked = governor != null && asksItsObject(clause, governor);
    boolean told = asked || clause.link == Link.COMPLEMENT || clause.link == Link.DEMAND;
    boolean controlled = told && governor != null && controls(governor);
    if ((asked || controlled) && !above.object.isEmpty() && !reader.isPassive(clause.governor)) {
      return above.object; // "presses X to leave"
    }
    if (controlled && asksOthers(clause)) {
      return List.of(); // "urges all concerned to": nobody that is known
    }
    List<Participant> subject = subject(above, above.verb);
    return subject.isEmpty() && items.is(above.verb, Kind.SAYING)
        ? bonds.right(above.verb, above.verb + 2, Bond.BARE) // "says X in a statement, and vows to"
        : subject;
  }

  /**
   * {@return who did what the clause tells the time of, where they stand right before it behind the
   * verb: "was said by X when visiting Y", "said X when"; none where it is none of these}
   */
  private List<Participant> doer(Clause clause) {
    Clause above = clause.above;
    int last = items.beforeWords(clause.first, NEAR); // "is told of X, in a rage until he killed"
    if (clause.link != Link.ADJUNCT || above == null || !items.is(last, Kind.PARTICIPANT)) {
      return List.of();
    }
    boolean inverted =
        above.hasVerb()
            && (above.verb == above.first || reader.isAnyPassive(above.verb))
            && subject(above, above.verb).isEmpty();
    return inverted ? bonds.right(above.verb, clause.first, Bond.BARE) : List.of();
  }

  /**
   * {@return who does by what means what the clause above tells: "was answered by X by bombing"}
   */
  private List<Participant> ofMeans(Clause clause) {
    Clause above = clause.above;
    if (clause.link != Link.MANNER || above == null || !reader.isAnyPassive(above.lastVerb)) {
      return List.of();
    }
    List<Participant> by = bonds.right(above.lastVerb, clause.first, Bond.BY);
    return by.isEmpty() && reader.isAgentBehindPassive(above.lastVerb + 1)
        ? bonds.right(above.lastVerb, clause.first, Bond.BARE)
        : by;
  }

  /** {@return who is let go after what the passive tells: "freed the pilot after being held"} */
  private List<Participant> freed(Clause clause, int item) {
    Clause above = clause.above;
    Trigger act = above == null || above.lastVerb < 0 ? null : reader.trigger(above.lastVerb);
    boolean told =
        clause.link == Link.ADJUNCT
            && above != null
            && act != null
            && act.frame() == EventFrame.FREE
            && above.lastVerb < item
            && reader.isPassive(item)
            && !reader.isPassive(above.lastVerb);
    return told && above != null ? above.object : List.of();
  }

  /** Whether the noun names an act that no light verb makes one of the subject's. */
  private boolean isActOfOthers(Clause clause, int noun) {
    Clause above = clause.above;
    boolean own =
        above != null
            && above.lastVerb >= 0
            && above.lastVerb < noun
            && items.has(above.lastVerb, EventCue.LIGHT);
    return reader.isNoun(noun) && !own;
  }

  private boolean mayBeNoun(int item) {
    return items.is(item, Kind.WORD) || reader.isNoun(item);
  }

  /** Whether the passive names its act, and who suffers it follows: "ditangkapnya X". */
  boolean namesAct(Clause clause, int item) {
    return clause.link != Link.RELATIVE && reader.isPassive(item) && reader.endsInPronoun(item);
  }

  /** Whether a word before the item says what the subject of the clause is. */
  private boolean isCopula(Clause clause, int item) {
    for (int k = item - 1; k >= Math.max(clause.first, item - REACH); k--) {
      if (items.clause(k) == clause.id && items.has(k, EventCue.IS)) {
        return true;
      }
    }
    return false;
  }

  /** {@return who is enabled or joined to act: "enables X to", "takes X along to"} */
  private List<Participant> helpers(Clause clause, Clause above) {
    Trigger governor = reader.trigger(clause.governor);
    if (items.has(clause.governor, EventCue.MAY)) {
      return bonds.right(clause.governor, clause.first, Bond.BARE);
    }
    if (governor == null || governor.type() != EventType.COOPERATE || above.object.isEmpty()) {
      return List.of();
    }
    List<Participant> both = new ArrayList<>(subject(above, above.verb));
    both.addAll(above.object);
    return both;
  }

  /** {@return the subject that a sentence names behind its opening: "instead of leaving, X"} */
  private List<Participant> behindComma(Clause clause, int item) {
    if (clause.above != null || clause.first > 0 || !(items.is(0, Kind.CUE) || item == 0)) {
      return List.of();
    }
    for (int k = item + 1; k + 2 < items.count; k++) {
      if (items.is(k, Kind.COMMA)) {
        boolean subject = items.is(k + 1, Kind.PARTICIPANT) && bonds.bondOf(k + 1) == Bond.BARE;
        return subject ? bonds.right(k, k + 2, Bond.BARE) : List.of();
      }
    }
    return List.of();
  }

  /** {@return whose plan the clause tells, "the decision of X to", or null} */
  private @Nullable Participant planner(Clause clause) {
    int k = clause.first - 1;
    boolean owned =
        clause.link == Link.PURPOSE
            && k > 0
            && items.is(k, Kind.PARTICIPANT)
            && bonds.bondOf(k) == Bond.BARE
            && (items.has(k - 1, EventCue.PLAN_NOUN)
                || isThreat(k - 1)
                || (items.is(k - 1, Kind.WORD) && bonds.participant(k).isActor()))
            && clause.above != null
            && clause.above.hasVerb()
            && clause.above.verb < k;
    return owned ? bonds.participant(k) : null;
  }

  private boolean isThreat(int item) {
    Trigger noun = reader.isNoun(item) ? reader.trigger(item) : null;
    return noun != null && noun.type() == EventType.THREATEN;
  }

  /** {@return who is asked by a noun to do what the clause tells, "a call to X to", or null} */
  private @Nullable Participant addressee(Clause clause) {
    int k = clause.first - 1;
    if ((clause.link != Link.PURPOSE && clause.link != Link.DEMAND)
        || !items.is(k, Kind.PARTICIPANT)
        || bonds.bondOf(k) != Bond.TO) {
      return null;
    }
    for (int n = k - 1; n >= Math.max(0, k - NEAR); n--) {
      Trigger noun = reader.isNoun(n) ? reader.trigger(n) : null;
      if (noun != null) {
        return controls(noun) ? bonds.participant(k) : null;
      }
    }
    return null;
  }

  /** Whether the one who is spoken to is to act: "urges X to". */
  private static boolean controls(Trigger governor) {
    return governor.complement() == EventComplement.DEMANDED
        || (governor.complement() == EventComplement.CLAIMED
            && governor.frame() == EventFrame.ADDRESS);
  }

  /** Whether the one who is asked, forced, warned or banned is to act, or is not to. */
  private static boolean asksItsObject(Clause clause, Trigger governor) {
    EventComplement complement = governor.complement();
    boolean open = clause.link == Link.PURPOSE || clause.link == Link.DEMAND;
    return open
        && ((complement == EventComplement.DEMANDED && clause.link == Link.PURPOSE)
            || (complement != null
                && (governor.type() == EventType.COERCE || governor.type() == EventType.THREATEN)));
  }

  /**
   * {@return who has done what somebody is blamed, punished or praised for, in a clause without a
   * subject: "condemns X for attacking"; none where the clause tells something else}
   */
  private List<Participant> blamed(Clause clause) {
    Clause above = clause.above;
    if (clause.link != Link.ADJUNCT
        || above == null
        || above.lastVerb < 0
        || !items.has(clause.first, EventCue.BECAUSE)
        || reader.isPassive(above.lastVerb)) {
      return List.of();
    }
    Trigger verb = reader.trigger(above.lastVerb);
    Trigger act =
        items.has(above.lastVerb, EventCue.LIGHT) ? reader.trigger(above.lastVerb + 1) : verb;
    act = act == null ? verb : act;
    return act != null && BLAMING.contains(act.type()) ? above.object : List.of();
  }

  /** Whether words stand between the verb of asking and what is asked for. */
  private boolean asksOthers(Clause clause) {
    int behind = clause.governor + 1;
    int asked = items.has(behind, EventCue.TO) ? behind + 1 : behind; // "calls on all to"
    return !reader.isPassive(clause.governor) && items.is(asked, Kind.WORD);
  }

  /** Whether the clause has a noun before the item that may be its subject. */
  private boolean hasNoun(Clause clause, int item) {
    for (int k = Math.max(clause.first, item - 30); k < item; k++) {
      if (items.clause(k) == clause.id
          && (items.is(k, Kind.WORD)
              || (items.is(k, Kind.TRIGGER) && k != clause.verb)
              || items.is(k, Kind.NUMBER))) {
        return true;
      }
    }
    return false;
  }

  /** A subject that is known by its place: "konsumen di Malaysia". */
  private List<Participant> site(Clause clause, int item) {
    for (int k = Math.max(clause.first, item - 30); k < item; k++) {
      if (items.clause(k) != clause.id) {
        continue;
      }
      if (items.is(k, Kind.PARTICIPANT)) {
        Bond bond = bonds.bondOf(k);
        int before = bonds.head(k) - 1;
        boolean inside = before >= clause.first && !items.is(before, Kind.COMMA);
        if (bond == Bond.AT
            && (items.is(before, Kind.TRIGGER) || items.has(before, EventCue.WEAPON))) {
          return List.of(); // "the attack in Kabul killed": not Kabul
        }
        return inside && (bond == Bond.AT || bond == Bond.FROM)
            ? List.of(bonds.participant(k))
            : List.of();
      }
    }
    return List.of();
  }

  /** Who is meant by a pronoun on the verb: "X says that investigators will question him". */
  List<Participant> spokenOf(Clause clause, List<Participant> agents) {
    Clause above = clause.above;
    for (int i = 0; above != null && i < DEPTH; i++) {
      List<Participant> subject = above.hasVerb() ? subject(above, above.verb) : List.of();
      if (subject.size() == 1 && !agents.contains(subject.get(0))) {
        return subject;
      }
      if (!above.object.isEmpty() && above.hasVerb() && !agents.equals(above.object)) {
        return above.object; // "has not summoned X, nor expelled him"
      }
      above = above.above;
    }
    return List.of();
  }
}
