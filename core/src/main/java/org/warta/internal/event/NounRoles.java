package org.warta.internal.event;

import java.util.ArrayList;
import java.util.List;
import org.warta.internal.event.Clause.Link;
import org.warta.internal.event.Items.Kind;
import org.warta.internal.lexicon.SenseKind;
import org.warta.spi.EventCue;
import org.warta.spi.EventFrame;
import org.warta.spi.LanguageProfile;

/** Gives an event that a noun tells its agents and patients from its phrase. Not thread-safe. */
final class NounRoles {
  /** How far a word stands that says of the noun what it is. */
  private static final int NEAR = 3;

  /** The most tokens between a noun and whom its act comes from. */
  private static final int FAR = 8;

  /** How many items before a noun its owner is looked for. */
  private static final int LEADING = 5;

  /** How far behind a noun the clause stands that says that it took place, in items. */
  private static final int REACH = 10;

  private final Scene scene;
  private final Items items;
  private final ItemReader reader;
  private final Bonds bonds;
  private final SubjectReader subjects;
  private final VerbRoles verbs;
  private final RoleWriter writer;
  private final boolean ownerFollowsNoun;
  private List<Clause> clauses = List.of();

  NounRoles(
      Scene scene,
      Items items,
      ItemReader reader,
      Bonds bonds,
      SubjectReader subjects,
      VerbRoles verbs,
      RoleWriter writer,
      LanguageProfile profile) {
    this.scene = scene;
    this.items = items;
    this.reader = reader;
    this.bonds = bonds;
    this.subjects = subjects;
    this.verbs = verbs;
    this.writer = writer;
    this.ownerFollowsNoun = profile.modifierFollowsNoun();
  }

  void start(List<Clause> sentence) {
    clauses = sentence;
  }

  /**
   * Reads the roles of the event.
   *
   * @param draft takes the roles
   * @param item its trigger
   */
  void read(Draft draft, int item, Clause clause) {
    EventFrame frame = draft.trigger.frame();
    int stop = bonds.stop(clauses, item);
    List<Participant> behind = owner(item, stop);
    List<Participant> leading = ownerFollowsNoun ? List.of() : leading(item);
    List<Participant> owner = leading.isEmpty() ? behind : leading;
    List<Participant> by = by(item, stop);
    List<Participant> against =
        RoleWriter.first(bonds.right(item, stop, Bond.AGAINST), bonds.right(item, stop, Bond.TO));
    List<Participant> from = near(item, bonds.right(item, stop, Bond.FROM));
    List<Participant> at = bonds.right(item, stop, Bond.AT);
    if (draft.voice == Trigger.Voice.ACTION && !at.isEmpty() && at.get(0).isActor()) {
      at = List.of(); // "the report of a rape at the police station"
    }
    if (frame == EventFrame.PROTEST && !at.isEmpty() && !at.get(0).isActor()) {
      at = List.of(); // a protest in a town is against nobody there
    }
    boolean object =
        draft.voice == Trigger.Voice.ACT
            || ((draft.voice == Trigger.Voice.ACTION || frame == EventFrame.FREE)
                && !owner.isEmpty()
                && (isOfPeople(item, owner.get(0))
                    || scene.areHarmless(owner, frame == EventFrame.HIT)));
    boolean acted = object && takesObject(frame) && (!by.isEmpty() || against.isEmpty());
    acted |= isOfTarget(frame, item) && against.isEmpty();
    if (!ownerFollowsNoun && takesObject(frame)) {
      acted = !behind.isEmpty() || (frame == EventFrame.HOLD && !leading.isEmpty());
      owner = behind.isEmpty() ? leading : behind; // "Libya's shelling of a base"
      by = by.isEmpty() && acted && behind == owner ? leading : by;
    }
    List<Participant> agents;
    List<Participant> patients;
    if (frame == EventFrame.LEAVE || frame == EventFrame.FREE) {
      agents = RoleWriter.first(by, acted ? List.of() : owner);
      patients = RoleWriter.first(acted ? owner : List.of(), from, against, at);
    } else if (acted) {
      agents = by;
      patients = RoleWriter.first(owner, at);
    } else if (RoleWriter.harms(frame) || frame == EventFrame.HARM) {
      agents = List.of();
      patients = RoleWriter.first(at, owner);
    } else {
      agents = RoleWriter.first(by, owner, from);
      boolean borne = !by.isEmpty() && takesObject(frame); // "the bombing of X by Y"
      patients =
          frame == EventFrame.MEET || frame == EventFrame.JOIN
              ? against
              : RoleWriter.first(against, borne ? owner : List.of(), at);
      if (frame == EventFrame.MEET && !owner.isEmpty()) {
        agents = new ArrayList<>(agents);
        agents.addAll(from);
      }
    }
    List<Participant> involved =
        clause.verb > item && items.has(clause.verb, EventCue.INVOLVE)
            ? anyBehind(clause.verb)
            : List.of();
    int head = headOf(item);
    if (head >= 0 && reader.isVictim(head)) {
      agents = acted ? by : RoleWriter.first(by, owner);
      patients = bonds.right(head - 1, item, bonds.bondOf(head));
    } else if (head >= 0
        && takesObject(frame)
        && by.isEmpty()
        && scene.isCulprit(bonds.participant(head))) {
      agents = bonds.right(head - 1, item, bonds.bondOf(head));
      patients = RoleWriter.first(against, owner, patients);
    }
    boolean involves =
        draft.voice == Trigger.Voice.ACTION
            && patients.isEmpty()
            && !involved.isEmpty()
            && scene.areHarmless(involved, frame == EventFrame.HIT);
    patients = involves ? involved : patients; // "the arrest involved members of the club"
    draft.patientsOfPlace = patients == at && !at.isEmpty() && !at.get(0).isActor();
    if (agents.isEmpty() && frame == EventFrame.MEET) {
      agents = together(clause, item);
    }
    if (agents.isEmpty() && !involves) {
      boolean open = owner.isEmpty() || patients != owner;
      agents = open ? carried(clause, item) : performed(item);
      draft.answered = open && !agents.isEmpty() && isAnswered(clause, item);
    }
    int performed = patients.isEmpty() && !acted ? performing(item) : -1;
    boolean givesTo = frame == EventFrame.ADDRESS || frame == EventFrame.GIVE || takesObject(frame);
    if (performed >= 0 && givesTo) {
      int end = bonds.stop(clauses, performed);
      patients =
          RoleWriter.first(
              bonds.right(performed, end, Bond.TO), bonds.right(performed, end, Bond.AGAINST));
    }
    int holder = isHeld(clause, item) ? clause.verb : reader.holder(item);
    draft.held = holder >= 0 || isRaised(item);
    draft.heldAt = holder >= 0 ? items.end(holder) : 0;
    boolean carried = item > 0 && clause.lastVerb == item - 1;
    if (carried && items.has(item - 1, EventCue.LIGHT)) {
      clause.object = new ArrayList<>(patients);
    }
    writer.write(draft, frame, item, stop, agents, patients, false);
    if (frame == EventFrame.MEET
        && draft.agents.size() == 1
        && !bonds.right(item, stop, Bond.WITH).isEmpty()) {
      host(draft, clause, item);
    }
  }

  /** {@return the participants, none where too many words part the first from the noun} */
  private List<Participant> near(int item, List<Participant> some) {
    boolean far = !some.isEmpty() && some.get(0).first - items.end(item) > FAR;
    return far ? List.of() : some; // "the plea for a tax on yarn from X"
  }

  /**
   * {@return the people right before the noun, whose act it names or to whom it is done, "the
   * perpetrator of the attack", as an item; -1 where none stand there}
   */
  private int headOf(int item) {
    int k = items.beforeWords(item, NEAR);
    return ownerFollowsNoun && items.is(k, Kind.PARTICIPANT) && bonds.participant(k).isBare()
        ? k
        : -1;
  }

  /** {@return those who did in the talks what the clause tells: "X and Y agreed in talks"} */
  private List<Participant> together(Clause clause, int item) {
    boolean inside = items.has(item - 1, EventCue.AT) && clause.verb >= 0 && clause.verb < item;
    List<Participant> both = inside ? subjects.subject(clause, clause.verb) : List.of();
    return both.size() > 1 ? both : List.of();
  }

  /** "X, after the meeting with Y, said": who met is the subject of the sentence. */
  private void host(Draft draft, Clause clause, int item) {
    List<Participant> subject = host(clause, item);
    List<String> hosts = new ArrayList<>(1);
    writer.ids(subject, hosts);
    hosts.removeIf(id -> scene.isOfCountryOf(id, draft.agents));
    if (hosts.size() == 1) {
      draft.agents.addAll(0, hosts);
      draft.reciprocal = true;
    }
  }

  /** {@return the subject of the clause, or of the nearest above that has one} */
  private List<Participant> host(Clause clause, int item) {
    boolean adjunct = clause.link == Link.ADJUNCT;
    List<Participant> host = adjunct ? List.of() : bonds.left(clause, item, Bond.BARE);
    Clause above = clause.above;
    for (int i = 0; host.isEmpty() && above != null && i < NEAR; i++) {
      if (above.hasVerb()) {
        host = subjects.subject(above, above.verb);
        if (host.isEmpty() && reader.isSaying(above.verb)) {
          host = bonds.right(above.verb, above.verb + NEAR, Bond.BARE); // "said X after a meeting"
        }
      }
      above = above.above;
    }
    return host;
  }

  /** Whether the place qualifies a word for people behind the noun: "the murder of a girl of X". */
  private boolean isOfPeople(int item, Participant place) {
    for (int t = items.end(item); place.place != null && t < place.first; t++) {
      if (scene.matches.is(t, SenseKind.PEOPLE_GROUP)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@return who does the act of the noun, and not what a verb behind it says: "was reported by"}
   */
  private List<Participant> by(int item, int stop) {
    for (int k = item + 1; k < stop; k++) {
      if (items.is(k, Kind.PARTICIPANT) && bonds.bondOf(k) == Bond.BY) {
        int verb = bonds.head(k) - 1;
        boolean other =
            verb > item
                && (items.is(verb, Kind.VERB) || reader.isAnyPassive(verb))
                && !items.has(verb, EventCue.LIGHT_PASSIVE);
        return other ? List.of() : bonds.right(item, stop, Bond.BY);
      }
    }
    return List.of();
  }

  private static boolean takesObject(EventFrame frame) {
    return frame == EventFrame.HIT || frame == EventFrame.HOLD || frame == EventFrame.FREE;
  }

  /** Who stands before the noun as its owner: "a Libyan air raid", "Libya's air raid". */
  private List<Participant> leading(int item) {
    for (int k = item - 1; k >= Math.max(0, item - LEADING); k--) {
      if (items.is(k, Kind.PARTICIPANT)) {
        Participant owner = bonds.participant(k);
        return owner.isModifier() || reader.isPossessed(k) ? List.of(owner) : List.of();
      }
      if (!items.is(k, Kind.WORD) && !items.is(k, Kind.NUMBER)) {
        break;
      }
    }
    return List.of();
  }

  /** The participant that the noun belongs to: "serangan udara Turki". */
  private List<Participant> owner(int item, int stop) {
    for (int k = item + 1; k < stop; k++) {
      if (items.is(k, Kind.PARTICIPANT)) {
        return bonds.bondOf(k) == Bond.BARE && bonds.head(k) == item
            ? bonds.right(k - 1, stop, Bond.BARE)
            : List.of();
      }
    }
    return List.of();
  }

  /** "The attack on the refineries of X" without its small words: whose is struck is behind. */
  private boolean isOfTarget(EventFrame frame, int item) {
    return frame == EventFrame.HIT && ownerFollowsNoun && items.has(item + 1, EventCue.TARGET);
  }

  /** Whether the clause says that the act of the noun took place: "was held". */
  private boolean isHeld(Clause clause, int item) {
    return clause.verb > item
        && items.has(clause.verb, EventCue.LIGHT_PASSIVE)
        && clause.verb - item < 20;
  }

  /** Whether a verb beside the noun says that its act came about: "sparks wide protests". */
  private boolean isRaised(int item) {
    int k = items.beforeWords(item, NEAR);
    return items.has(k, EventCue.RAISE) || isToldBehind(item);
  }

  /** Whether a relative clause says that the act took place: "clashes on Sunday that broke out". */
  private boolean isToldBehind(int item) {
    for (int k = item + 1; k < Math.min(items.count, item + REACH); k++) {
      if (items.has(k, EventCue.WHO)) {
        return items.has(k + 1, EventCue.LIGHT_PASSIVE) || items.has(k + 2, EventCue.LIGHT_PASSIVE);
      }
      if (!items.is(k, Kind.WORD) && !items.is(k, Kind.PARTICIPANT) && !items.is(k, Kind.TIME)) {
        return false;
      }
    }
    return false;
  }

  /** The subject of a light verb that carries the noun from afar, or that goes on with its act. */
  private List<Participant> carried(Clause clause, int item) {
    if (items.has(item - 1, EventCue.WITH)
        && clause.verb < item
        && (clause.verb < 0 || item - clause.verb <= NEAR)) {
      return subjects.subject(
          clause, clause.verb < 0 ? item : clause.verb); // "Israel goes on with attacks"
    }
    int verb = clause.lastVerb;
    boolean light = verb >= 0 && verb < item && items.has(verb, EventCue.LIGHT);
    if ((light && !reader.isInPhrase(verb, item)) || reader.isAnsweredBy(verb, item)) {
      return subjects.subject(clause, verb);
    }
    int answer = reader.answer(item);
    if (answer >= 0) {
      return before(clause, answer); // "Iran is behind the attack"
    }
    if (clause.verb > item && items.has(clause.verb, EventCue.INVOLVE)) {
      return anyBehind(clause.verb);
    }
    return performed(item);
  }

  /** Who performs what the noun names, which a light verb behind it says: "is carried out by X". */
  private List<Participant> performed(int item) {
    int verb = performing(item);
    return verb < 0 ? List.of() : verbs.by(verb, bonds.stop(clauses, verb), false);
  }

  /** {@return the light verb behind the noun that says that it is performed, or -1} */
  private int performing(int item) {
    int limit = Math.min(items.count, item + 8);
    for (int k = item + 1; k < limit; k++) {
      if (items.has(k, EventCue.LIGHT_PASSIVE)) {
        return k;
      }
      if (items.is(k, Kind.STOP) || items.is(k, Kind.COMMA) || items.has(k, EventCue.ASIDE)) {
        break;
      }
    }
    return -1;
  }

  private boolean isAnswered(Clause clause, int item) {
    return reader.answer(item) >= 0 || reader.isAnsweredBy(clause.lastVerb, item);
  }

  /** Who stands before the item with no verb between, or is the subject of a verb right there. */
  private List<Participant> before(Clause clause, int item) {
    if (items.is(item - 1, Kind.VERB)
        || items.is(item - 1, Kind.SAYING)
        || items.has(item - 1, EventCue.CLAIM)) {
      return subjects.subject(clause, item - 1); // "claims responsibility for"
    }
    for (int k = item - 1; k >= Math.max(0, item - LEADING); k--) {
      if (items.is(k, Kind.PARTICIPANT)) {
        return bonds.bondOf(k) == Bond.BARE ? List.of(bonds.participant(k)) : List.of();
      }
      if (items.is(k, Kind.VERB) || items.is(k, Kind.SAYING) || items.is(k, Kind.TRIGGER)) {
        break;
      }
    }
    return List.of();
  }

  private List<Participant> anyBehind(int verb) {
    int stop = bonds.farStop(verb);
    for (int k = verb + 1; k < stop; k++) {
      if (items.is(k, Kind.PARTICIPANT)) {
        return bonds.right(verb, stop, bonds.bondOf(k));
      }
    }
    return List.of();
  }
}
