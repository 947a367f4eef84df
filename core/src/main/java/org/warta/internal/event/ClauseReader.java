package org.warta.internal.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.warta.ActorForm;
import org.warta.EventType;
import org.warta.internal.event.Clause.Link;
import org.warta.internal.event.Items.Kind;
import org.warta.spi.EventComplement;
import org.warta.spi.EventCue;
import org.warta.spi.EventFrame;

/**
 * Parts the items of a sentence into clauses. A comma before a verb goes on with the subject of the
 * main clause; a word such as "if" or "who" opens a clause that the next comma ends. Not
 * thread-safe.
 */
final class ClauseReader {
  private static final int REACH = 8;

  /** The most items of an aside between commas. */
  private static final int ASIDE = 16;

  private static final long SKIPPED =
      Items.set(
          EventCue.ADVERB,
          EventCue.NOT,
          EventCue.RATHER,
          EventCue.FAIL,
          EventCue.EVEN,
          EventCue.WILL,
          EventCue.WOULD,
          EventCue.MAY,
          EventCue.MUST,
          EventCue.CLAIM,
          EventCue.NOW,
          EventCue.AND,
          EventCue.THEN,
          EventCue.EACH_OTHER);

  /** What goes on with the clause before it, or about the noun. */
  private static final long ASIDES = Items.set(EventCue.WHO, EventCue.WHEN, EventCue.PURPOSE);

  /** The clauses whose subject an aside may part from its verb. */
  private static final Set<Link> WAITING =
      EnumSet.of(Link.COORDINATE, Link.ADJUNCT, Link.COMPLEMENT, Link.DEMAND);

  /** What stands between the nouns of a subject. */
  private static final long IN_SUBJECT =
      Items.set(EventCue.AND, EventCue.WEAPON, EventCue.NAMING, EventCue.OWNED);

  private static final long BESIDE_VERB = SKIPPED & ~Items.set(EventCue.AND, EventCue.THEN);

  private final ItemReader reader;
  private final Items items;
  private final List<Clause> clauses = new ArrayList<>();
  private Clause main = new Clause(0, Link.MAIN, null, 0);
  private Clause current = main;

  /** The clause that a comma has left before it had a verb, or null. */
  private @Nullable Clause left;

  ClauseReader(ItemReader reader, Items items) {
    this.reader = reader;
    this.items = items;
  }

  /** {@return the clauses of the sentence; each item knows the number of its own} */
  List<Clause> read() {
    clauses.clear();
    main = open(Link.MAIN, null, 0);
    current = main;
    left = null;
    for (int i = 0; i < items.count; i++) {
      switch (items.kind(i)) {
        case COMMA -> comma(i);
        case STOP -> {
          main = open(Link.MAIN, null, i + 1);
          current = main;
        }
        case CUE -> cue(i);
        case TRIGGER, VERB, SAYING -> {
          if (items.has(i, EventCue.AGAINST) && current.hasVerb()) {
            items.setKind(i, Kind.CUE); // "march against": no second act
          } else if (isVerb(i)) {
            verb(i);
          }
        }
        default -> {
          // stays in the clause
        }
      }
      items.setClause(i, current.id);
    }
    return clauses;
  }

  private Clause open(Link link, @Nullable Clause above, int first) {
    Clause clause = new Clause(clauses.size(), link, above, first);
    clauses.add(clause);
    return clause;
  }

  boolean isVerb(int i) {
    if (items.is(i, Kind.VERB)) {
      return true;
    }
    if (items.is(i, Kind.TRIGGER)) {
      return switch (EventWords.voice(items.value(i))) {
        case ACTIVE, PASSIVE, BASE -> true;
        default -> false;
      };
    }
    return items.is(i, Kind.SAYING);
  }

  /** {@return the next item that is no adverb or the like} */
  private int skip(int i, long set) {
    int stop = Math.min(items.count, i + REACH);
    while (i < stop && (items.hasAny(i, set) || items.is(i, Kind.TIME))) {
      i++;
    }
    return i;
  }

  private void comma(int i) {
    if (isListComma(i)) {
      return;
    }
    int next = skip(i + 1, SKIPPED);
    boolean then = items.has(i + 1, EventCue.THEN) || items.has(i + 2, EventCue.THEN);
    Clause waiting = left;
    if (waiting == null && isWaiting(current, i)) {
      left = current;
    }
    if (isVerb(next)) {
      if (waiting != null && !waiting.hasVerb()) {
        current = waiting; // "if X, as Y says, leaves"
        left = null;
      } else if (!main.hasVerb()) {
        current = main;
      } else if (isSaidOf(next)) {
        current = open(Link.COMPLEMENT, main, main.lastVerb + 1);
        current.governor = main.lastVerb;
        for (int k = current.first; k < i; k++) {
          items.setClause(k, current.id);
        }
      } else {
        boolean list = current.hasVerb() && !then && isOpenList(current) && !isOfSpeaker(next);
        Clause beside = list ? current : main;
        Clause clause = open(Link.COORDINATE, beside, i + 1);
        clause.governor = beside.governor;
        current = clause;
      }
    } else if (current != main && !main.hasVerb()) {
      current = main;
    } else if (current != main || main.hasVerb()) {
      current = open(Link.COORDINATE, main, i + 1);
    }
  }

  /**
   * Whether the condition that ends here has somebody in it and no verb yet, "if X, as Y says,", or
   * the clause that "and" or "when" has opened: "and X, who is there,".
   */
  private boolean isWaiting(Clause clause, int comma) {
    boolean begun =
        (clause.link == Link.COORDINATE && items.has(clause.first, EventCue.AND))
            || (clause.link == Link.ADJUNCT && items.has(comma + 1, EventCue.WHO))
            || (WAITING.contains(clause.link) && isSubject(clause, comma - 1) && isAside(comma));
    return (clause.link == Link.CONDITION || begun)
        && !clause.hasVerb()
        && items.is(comma - 1, Kind.PARTICIPANT)
        && items.clause(comma - 1) == clause.id;
  }

  /**
   * Whether no more than a word that opens the clause, nouns and others beside them stand before
   * the participant.
   */
  private boolean isSubject(Clause clause, int item) {
    int first = items.is(clause.first, Kind.CUE) ? clause.first + 1 : clause.first;
    for (int k = item - 1; k >= first; k--) {
      boolean noun = items.is(k, Kind.WORD) || items.is(k, Kind.NUMBER);
      if (!noun && !items.is(k, Kind.PARTICIPANT) && !items.hasAny(k, IN_SUBJECT)) {
        return false;
      }
    }
    return item - first <= REACH;
  }

  /** Whether what the comma opens ends with another before a verb: "X, without warning, fires". */
  private boolean isAside(int comma) {
    for (int k = comma + 1; k < Math.min(items.count, comma + ASIDE); k++) {
      if (items.is(k, Kind.STOP)) {
        return false;
      }
      if (items.is(k, Kind.COMMA)) {
        return isVerb(skip(k + 1, BESIDE_VERB));
      }
    }
    return false;
  }

  /**
   * Whether the verb is an act of speech that goes on with who speaks in the main clause: "X said
   * that the base was hit, denying the report", "and warned that".
   */
  private boolean isOfSpeaker(int verb) {
    Trigger trigger = reader.trigger(verb);
    boolean speech =
        trigger != null
            && EventWords.voice(items.value(verb)) == Trigger.Voice.ACTIVE
            && (trigger.type() == EventType.REJECT
                || trigger.type() == EventType.ACCUSE
                || trigger.type() == EventType.REQUEST);
    boolean says = items.has(verb + 1, EventCue.THAT) && reader.isSaying(verb);
    return reader.isSaying(main.lastVerb)
        && (says || (speech && !hasActor(main.lastVerb + 1, verb)));
  }

  private boolean hasActor(int first, int end) {
    for (int k = first; k < end; k++) {
      if (items.is(k, Kind.PARTICIPANT) && !items.isSite(k)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the verb tells of a number of people that what the main clause says begins with: "says
   * that 22 people, among them children, died".
   */
  private boolean isSaidOf(int verb) {
    int said = main.lastVerb;
    Trigger trigger = reader.trigger(verb);
    boolean suffers =
        trigger != null && (trigger.frame() == EventFrame.SUFFER || reader.isPassive(verb));
    if (!suffers || !reader.isSaying(said) || (current != main && current.hasVerb())) {
      return false;
    }
    return items.is(said + 1, Kind.NUMBER)
        || items.is(said + 2, Kind.NUMBER)
        || (items.has(said + 1, EventCue.THAT) && items.is(said + 3, Kind.NUMBER));
  }

  /** Whether the clause may be one of a list of clauses that depend on one verb. */
  private static boolean isOpenList(Clause clause) {
    return clause.link == Link.COMPLEMENT
        || clause.link == Link.DEMAND
        || clause.link == Link.COORDINATE;
  }

  /** Whether the comma stands between names side by side: three or more, or place and country. */
  boolean isListComma(int i) {
    if (!items.is(i, Kind.COMMA) || !items.is(i - 1, Kind.PARTICIPANT)) {
      return false;
    }
    if (items.has(i + 1, EventCue.AND)) {
      return items.is(behindTitles(i + 2), Kind.PARTICIPANT);
    }
    int second = behindTitles(i + 1);
    if (!items.is(second, Kind.PARTICIPANT) || (second > i + 1 && isFronted(i - 1))) {
      return false;
    }
    if (items.isSite(i - 1) && !items.isSite(second) && items.isPlace(second)) {
      return false; // "after talks in Paris, Canada and Peru agreed"
    }
    if (opensBeforeTwo(i, second)) {
      return false;
    }
    boolean goesOn = items.is(second + 1, Kind.COMMA) || items.has(second + 1, EventCue.AND);
    boolean last = items.is(second + 1, Kind.COMMA) && items.has(second + 2, EventCue.AND);
    if (goesOn && items.is(behindTitles(last ? second + 3 : second + 2), Kind.PARTICIPANT)) {
      return true;
    }
    if (second > i + 1) {
      return false;
    }
    boolean after = items.is(i - 2, Kind.COMMA) && items.is(i - 3, Kind.PARTICIPANT);
    return (items.isSite(i - 1) && items.isPlace(i + 1) && !isVerb(skip(i + 2, BESIDE_VERB)))
        || (after && goesOn && items.isPlace(i + 1));
  }

  /**
   * "Before the president of X, Y and Z signed": a phrase, and who does what the verb behind says.
   */
  private boolean opensBeforeTwo(int comma, int second) {
    int third = second + 2;
    return comma - 1 < REACH
        && isFronted(comma - 1)
        && !items.has(0, EventCue.BETWEEN)
        && items.is(0, Kind.CUE)
        && items.has(second + 1, EventCue.AND)
        && items.is(third, Kind.PARTICIPANT)
        && isVerb(skip(third + 1, BESIDE_VERB));
  }

  /** Whether no more than words of a title part the item from the one that opens the sentence. */
  private boolean isFronted(int i) {
    int k = i - 1;
    while (items.is(k, Kind.WORD) && reader.isTitleWord(k, true)) {
      k--;
    }
    boolean opener = items.is(k, Kind.CUE) || isVerb(k);
    return opener && (k == 0 || items.is(k - 1, Kind.STOP));
  }

  /** {@return the item behind the words of an office: "Governor of the Bank X"} */
  private int behindTitles(int i) {
    int k = i;
    while (k < i + REACH && items.is(k, Kind.WORD) && reader.isTitleWord(k, k > i)) {
      k++;
    }
    return k;
  }

  private void cue(int i) {
    Clause repeated = items.has(i, EventCue.SO_THAT) ? repeated(i) : null;
    if (items.has(i, EventCue.WHO)) {
      relative(i);
    } else if (items.has(i, EventCue.HAD)) {
      current = open(Link.COUNTERFACT, main, i);
    } else if (items.has(i, EventCue.IF) && !isSaid(i)) {
      current = open(Link.CONDITION, main, i);
    } else if (asking(i) >= 0) {
      int noun = asking(i);
      current = open(Link.DEMAND, current, i);
      current.governor = noun;
    } else if (repeated != null) {
      current = repeated;
    } else if (items.has(i, EventCue.PURPOSE) && isVerb(skip(i + 1, BESIDE_VERB))) {
      boolean asked = items.has(i, EventCue.SO_THAT) && current.hasVerb();
      Clause above = beforeComma(i);
      boolean governed = asked && governs(above.lastVerb); // "urges X to leave"
      int threat = governed ? -1 : threat(i);
      current = open(governed ? Link.DEMAND : Link.PURPOSE, above, i);
      current.governor = threat >= 0 ? threat : above.lastVerb;
    } else if (items.has(i, EventCue.SO_THAT)
        && !items.has(i, EventCue.PURPOSE)
        && current.hasVerb()) {
      Clause above = current;
      current = open(Link.DEMAND, above, i);
      current.governor = above.lastVerb;
    } else if (items.has(i, EventCue.THAT) || items.has(i, EventCue.IF)) {
      Clause above = current.hasVerb() || !main.hasVerb() ? current : main;
      current = open(Link.COMPLEMENT, above, i);
      current.governor = above.lastVerb;
    } else if ((items.has(i, EventCue.WHEN) || items.has(i, EventCue.BEFORE))
        && !(items.is(i + 1, Kind.TIME)
            && !items.is(i + 2, Kind.COMMA)
            && !(current.hasVerb() && isVerb(i + 2)))) { // "agreed after two days of talking"
      boolean inside = current.link == Link.ADJUNCT && hasActor(current.first, i);
      current = open(Link.ADJUNCT, inside || current.hasVerb() ? current : main, i);
    } else if (items.has(i, EventCue.BUT) && i > main.first + 1) {
      Clause above = main;
      main = open(Link.COORDINATE, above, i);
      current = main;
    } else if (items.has(i, EventCue.AND) || items.has(i, EventCue.THEN)) {
      join(i);
    } else if (items.has(i, EventCue.WITH) && isVerb(i + 1)) {
      Clause above = current;
      current = open(Link.MANNER, above, i);
      current.governor = above.lastVerb;
    }
  }

  /**
   * {@return the clause of what is asked by the verb before the relative clause which ends here, or
   * null: "asks that those who ..., that they be tried"}
   */
  private @Nullable Clause repeated(int i) {
    boolean asks = current.hasVerb() && governs(current.lastVerb); // "banners that demand that"
    Clause clause = current.link == Link.RELATIVE && !asks ? current.above : null;
    while (clause != null && clause.link == Link.RELATIVE) {
      clause = clause.above;
    }
    if (clause == null || (clause.link == Link.DEMAND && !clause.hasVerb())) {
      return clause;
    }
    if (!clause.hasVerb() || !governs(clause.lastVerb)) {
      return null;
    }
    Clause asked = open(Link.DEMAND, clause, i);
    asked.governor = clause.lastVerb;
    return asked;
  }

  /** {@return the clause that a comma right before the item has ended, else the current one} */
  private Clause beforeComma(int i) {
    boolean opened = items.is(i - 1, Kind.COMMA) && current.first == i && !current.hasVerb();
    Clause before = opened && i > 1 ? clauses.get(items.clause(i - 2)) : current;
    return before.hasVerb() ? before : current;
  }

  /** {@return the noun of a threat before whoever makes it: "X's threat to take Y"; or -1} */
  private int threat(int purpose) {
    int k = beforeNames(purpose, Math.max(current.first, purpose - REACH));
    Trigger noun = k < purpose - 1 && reader.isNoun(k) ? reader.trigger(k) : null;
    return noun != null && noun.type() == EventType.THREATEN ? k : -1;
  }

  /** {@return the item before the participants and words before that one, or the least} */
  private int beforeNames(int item, int least) {
    int k = item - 1;
    while (k > least && (items.is(k, Kind.PARTICIPANT) || items.is(k, Kind.WORD))) {
      k--;
    }
    return k;
  }

  /** {@return the noun of asking that the word opens a clause of: "the call of X that Y"; or -1} */
  private int asking(int i) {
    boolean opens =
        items.has(i, EventCue.SO_THAT)
            || (items.has(i, EventCue.PURPOSE) && isVerb(skip(i + 1, BESIDE_VERB)));
    for (int k = i - 1; opens && k >= Math.max(current.first, i - REACH); k--) {
      Trigger trigger = reader.trigger(k);
      if (trigger != null && EventWords.voice(items.value(k)).isNoun()) {
        return trigger.complement() == EventComplement.DEMANDED ? k : -1;
      }
      if (isVerb(k) || items.is(k, Kind.COMMA) || items.is(k, Kind.STOP)) {
        return -1;
      }
    }
    return -1;
  }

  /** "says if he left": what is said stands behind it, for no comma parts it from a consequence. */
  private boolean isSaid(int i) {
    int said = items.is(i - 1, Kind.COMMA) ? i - 2 : i - 1; // "added, if he left"
    Trigger act = reader.trigger(said);
    boolean answers = items.has(said - 1, EventCue.WILL);
    boolean threatens = act != null && act.type() == EventType.THREATEN;
    if (answers || threatens || (act != null && act.frame() == EventFrame.HIT)) {
      return false; // "will answer if he leaves", "strikes back if he leaves"
    }
    if (!reader.isSaying(said)
        && !isStatement(said)
        && !items.has(said, EventCue.CLAIM)
        && !items.is(current.lastVerb, Kind.SAYING)) {
      return false;
    }
    for (int k = i + 1; k < items.count && !items.is(k, Kind.STOP); k++) {
      if (items.is(k, Kind.COMMA)) {
        return false;
      }
    }
    return true;
  }

  /** "The statement if he left": a noun of pure saying. */
  private boolean isStatement(int item) {
    Trigger trigger = item < 0 ? null : reader.trigger(item);
    return trigger != null && trigger.type() == EventType.STATEMENT;
  }

  /** {@return the people before the place or body that they are at: "police officers in X who"} */
  private int headOf(int item) {
    int k = item - 1;
    while (k > item - REACH && (items.is(k, Kind.WORD) || items.isPlace(k))) {
      k--; // "a driver from Townsville Hills who"
    }
    boolean at = items.has(k, EventCue.AT) || items.has(k, EventCue.FROM);
    int head = at && items.has(k - 1, EventCue.CLAIM) ? k - 2 : k - 1;
    return at
            && (k == item - 1 || items.isPlace(item))
            && items.is(head, Kind.PARTICIPANT)
            && reader.participant(head).isBare()
        ? head
        : item;
  }

  private void relative(int i) {
    Clause above = current;
    current = open(Link.RELATIVE, above, i);
    int before = items.is(i - 1, Kind.COMMA) ? i - 2 : i - 1;
    for (int k = before; k >= Math.max(0, before - REACH); k--) {
      if (items.is(k, Kind.PARTICIPANT)) {
        boolean site = items.isSite(k) && k < before; // "visits Beirut after a blast that"
        current.antecedent = k == before ? headOf(k) : site ? -1 : k;
        break;
      }
      if (items.is(k, Kind.COMMA) || items.is(k, Kind.STOP) || isVerb(k) || isOwnAct(k)) {
        break;
      }
    }
    if (items.is(i - 1, Kind.COMMA) && above.link == Link.COORDINATE && !above.hasVerb()) {
      current.antecedent = Math.max(current.antecedent, -1);
    }
  }

  /**
   * Whether the noun names an act that is told of next, "went to X after the attack that"; not one
   * that tells which people, "the family of victims of the attack who".
   */
  private boolean isOwnAct(int item) {
    boolean people =
        items.is(item - 1, Kind.PARTICIPANT)
            && reader.participant(item - 1).form == ActorForm.DESCRIPTION;
    return items.is(item, Kind.TRIGGER) && !people;
  }

  /** "and" before a verb, or before a subject with a verb of its own. */
  private void join(int i) {
    if (!current.hasVerb()) {
      return;
    }
    int next = skip(i + 1, SKIPPED);
    boolean verb = isVerb(next);
    if (!verb
        && items.is(i - 1, Kind.PARTICIPANT)
        && (governs(current.lastVerb) || isBetween(i - 1) || isAmongAgents(i - 1))) {
      return; // "urges X and Y to meet", "the war between X and Y", "who is led by X and Y"
    }
    for (int k = next; !verb && k < Math.min(items.count, next + REACH); k++) {
      if (items.is(k, Kind.COMMA) || items.is(k, Kind.STOP) || items.has(k, EventCue.AND)) {
        break;
      }
      if (items.hasAny(k, ASIDES)) {
        break;
      }
      verb = isVerb(k) && hasSubject(next, k);
    }
    verb |= isBehindAside(next);
    if (verb) {
      Clause above = current;
      current = open(Link.COORDINATE, above, i);
      current.governor = above.governor;
    }
  }

  /**
   * Whether a verb stands behind the aside of the one who is named: "and X, who is there, said".
   */
  private boolean isBehindAside(int item) {
    int open = behindTitles(item) + 1;
    if (!items.is(open - 1, Kind.PARTICIPANT)
        || !items.is(open, Kind.COMMA)
        || isVerb(skip(open + 1, SKIPPED))) {
      return false;
    }
    return isAside(open);
  }

  /** Whether the item is one of those by whom it is done what a relative clause tells. */
  private boolean isAmongAgents(int item) {
    int k = item;
    while (k > current.lastVerb && !items.has(k, EventCue.BY)) {
      k--;
    }
    return current.link == Link.RELATIVE
        && k > current.lastVerb
        && item - k <= REACH
        && reader.isAnyPassive(current.lastVerb);
  }

  /** Whether the item is the first of two sides: "between X and". */
  private boolean isBetween(int item) {
    int k = items.beforeWords(item, REACH);
    return items.has(k, EventCue.BETWEEN);
  }

  private boolean hasSubject(int from, int to) {
    for (int k = from; k < to; k++) {
      if (items.is(k, Kind.PARTICIPANT)) {
        return true;
      }
    }
    return false;
  }

  private void verb(int i) {
    if (current.hasVerb() && isNoun(current, i)) {
      int told = current.verb;
      Clause inner = open(Link.COMPLEMENT, current, told);
      inner.verb = told;
      inner.lastVerb = current.lastVerb;
      for (int k = told; k < i; k++) {
        items.setClause(k, inner.id);
      }
      current.verb = i;
      current.lastVerb = i;
      return;
    }
    if (current.hasVerb() && current.lastVerb != i) {
      boolean governs = governs(current.lastVerb) && !isBehindRefused(i);
      Clause upper = current.above;
      if (!governs && upper != null && isBehindToldOf(upper, i)) {
        goOn(upper, i);
        return;
      }
      boolean aside =
          current.link == Link.RELATIVE
              || (current.link == Link.PURPOSE
                  && (reader.isPassive(i) || isOfAct(current))) // "X's plan to leave was"
              || (current.link == Link.DEMAND && !isVerb(current.governor));
      if (aside && current.above != null && !current.above.hasVerb() && !governs) {
        int last = current.lastVerb;
        current = current.above;
        for (int k = i - 1; k > last && items.hasAny(k, BESIDE_VERB); k--) {
          items.setClause(k, current.id); // "drivers who speed may be fined"
        }
      } else {
        Clause above = current;
        int first = above.lastVerb + (reader.hasAgentBehind(above.lastVerb) ? 2 : 1);
        current = open(Link.COMPLEMENT, above, first);
        current.governor = above.lastVerb;
        for (int k = first; k < i; k++) {
          if (items.clause(k) == above.id) {
            items.setClause(k, current.id);
          }
        }
      }
    }
    if (!current.hasVerb()) {
      current.verb = i;
    }
    current.lastVerb = i;
  }

  /** "X's threat to take Y angers Z": the act of somebody that the clause is about is a subject. */
  private boolean isOfAct(Clause purpose) {
    int k = beforeNames(purpose.first, Math.max(0, purpose.first - 1 - ASIDE));
    return k < purpose.first - 1
        && hasActor(k, purpose.first)
        && (items.has(k, EventCue.PLAN_NOUN) || (items.is(k, Kind.TRIGGER) && !isVerb(k)));
  }

  /**
   * Whether the clause so far is a noun and what it is about, and the passive its verb: "the
   * decision of X to attack Y was condemned".
   */
  private boolean isNoun(Clause clause, int passive) {
    int told = clause.verb;
    return reader.isPassive(passive)
        && clause.lastVerb == told
        && !reader.isPassive(told)
        && told - clause.first == 2
        && (items.is(clause.first, Kind.WORD) || items.has(clause.first, EventCue.PLAN_NOUN))
        && items.is(told - 1, Kind.PARTICIPANT)
        && items.is(passive - 1, Kind.PARTICIPANT)
        && !items.is(told, Kind.SAYING);
  }

  /** "Those who refuse, or prepare, the mine are arrested": a thing, and not what follows. */
  private boolean isBehindRefused(int i) {
    Trigger trigger = reader.trigger(current.lastVerb);
    return trigger != null
        && (trigger.complement() == EventComplement.REFUSED
            || trigger.complement() == EventComplement.PLANNED)
        && current.link == Link.RELATIVE
        && reader.isPassive(i)
        && (items.is(current.lastVerb + 1, Kind.WORD)
            || items.is(current.lastVerb + 1, Kind.PARTICIPANT));
  }

  /** "Says those who stabbed X were seized": the verb of who is told of, behind their clause. */
  private boolean isBehindToldOf(Clause above, int i) {
    return current.link == Link.RELATIVE
        && above.hasVerb()
        && above.lastVerb < current.antecedent
        && current.antecedent < current.first
        && (governs(above.lastVerb) || reader.isSaying(above.lastVerb))
        && items.clause(current.antecedent) == above.id
        && !items.has(i - 1, EventCue.PURPOSE);
  }

  /** Opens the clause that begins with those whom the clause before the verb tells of. */
  private void goOn(Clause above, int i) {
    Clause told = current;
    int first = told.antecedent;
    while (first > above.lastVerb + 1 && items.is(first - 1, Kind.NUMBER)) {
      first--;
    }
    current = open(Link.COMPLEMENT, above, first);
    current.governor = above.lastVerb;
    for (int k = first; k < told.first; k++) {
      items.setClause(k, current.id);
    }
    for (int k = i - 1; k > told.lastVerb && items.hasAny(k, BESIDE_VERB); k--) {
      items.setClause(k, current.id);
    }
    current.verb = i;
    current.lastVerb = i;
  }

  private boolean governs(int verb) {
    Trigger trigger = reader.trigger(verb);
    return items.is(verb, Kind.SAYING) || (trigger != null && trigger.complement() != null);
  }
}
