package org.warta.internal.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.warta.EventType;
import org.warta.internal.event.Clause.Link;
import org.warta.internal.event.Items.Kind;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.world.CameoCode;
import org.warta.spi.EventCue;
import org.warta.spi.EventFrame;
import org.warta.spi.LanguageProfile;

/** Gives an event its agents and patients from its clause. Not thread-safe. */
final class RoleReader {
  /** What is done to whoever is where it is done. */
  private static final Set<EventType> STRIKING =
      EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.ACCIDENT, EventType.DISASTER);

  /** What is done to whoever stands right behind the verb. */
  private static final Set<EventFrame> OBJECT_FRAMES =
      EnumSet.of(
          EventFrame.HIT,
          EventFrame.HOLD,
          EventFrame.HARM,
          EventFrame.FREE,
          EventFrame.ADDRESS,
          EventFrame.VISIT,
          EventFrame.MEET);

  /** How far behind a verb the word is that makes its object a thing. */
  private static final int NEAR = 3;

  /** What stands within the noun behind a passive verb: "hit by bullets of A and B". */
  private static final long IN_NOUN = Items.set(EventCue.ADVERB, EventCue.WEAPON, EventCue.AND);

  /** How many items before a noun its owner is looked for. */
  private static final int LEADING = 5;

  /** How far behind a noun the clause stands that says that it took place, in items. */
  private static final int REACH = 10;

  private final Scene scene;
  private final Items items;
  private final ItemReader reader;
  private final Bonds bonds;
  private final SubjectReader subjects;
  private final boolean agentFollowsPassive;
  private final boolean ownerFollowsNoun;
  private List<Clause> clauses = List.of();

  RoleReader(Scene scene, Items items, ItemReader reader, Bonds bonds, LanguageProfile profile) {
    this.scene = scene;
    this.items = items;
    this.reader = reader;
    this.bonds = bonds;
    this.subjects = new SubjectReader(items, reader, bonds);
    this.agentFollowsPassive = profile.agentFollowsPassive();
    this.ownerFollowsNoun = profile.modifierFollowsNoun();
  }

  /** {@return the reader of the subjects of clauses} */
  SubjectReader subjects() {
    return subjects;
  }

  void start(List<Clause> sentence) {
    clauses = sentence;
  }

  /**
   * Reads the roles of the event.
   *
   * @param draft takes the roles
   * @param item its trigger
   * @param light the light verb that carries its noun, as an item; -1 where none does
   */
  void read(Draft draft, int item, int light) {
    Clause clause = clauses.get(items.clause(item));
    if (draft.isNoun() && light < 0) {
      noun(draft, item, clause);
    } else {
      verb(draft, item, light, clause);
    }
  }

  private void verb(Draft draft, int item, int light, Clause clause) {
    EventFrame frame = draft.trigger.frame();
    boolean passive =
        draft.voice == Trigger.Voice.PASSIVE
            || (light >= 0 && items.has(light, EventCue.LIGHT_TAKE))
            || (draft.voice == Trigger.Voice.BASE && items.has(item - 1, EventCue.LIGHT_TAKE));
    int stop = bonds.stop(clauses, item);
    int verb = light >= 0 ? light : item;
    boolean own = !passive && reader.hasVerbShape(verb) && isOwnSubject(clause, verb);
    List<Participant> subject = own ? List.of() : subjects.subject(clause, verb);
    List<Participant> agents;
    List<Participant> patients;
    boolean fronted = !passive && isFronted(clause, verb, subject);
    boolean speaks = // "whom we arrested", and not "our post was attacked"
        fronted || (passive && items.has(item - 1, EventCue.SPEAKER) && !reader.hasVerbShape(item));
    List<Participant> brought = passive ? brought(clause) : List.of();
    if (passive && subject.isEmpty() && subjects.namesAct(clause, item)) {
      agents = bonds.right(item, bonds.farStop(item), Bond.BY);
      patients = patientsOfPassive(frame, item, stop, clause, bonds.right(item, stop, Bond.BARE));
    } else if (!brought.isEmpty() && clause.above != null) {
      agents = first(by(item, stop, true), subjects.subject(clause.above, clause.above.verb));
      patients = patientsOfPassive(frame, item, stop, clause, brought);
    } else if (passive || fronted) {
      agents =
          speaks
              ? List.of()
              : first(by(item, stop, !subject.isEmpty()), bonds.left(clause, item, Bond.BY));
      patients = patientsOfPassive(frame, item, stop, clause, subject);
      if (agents.isEmpty() && light >= 0) {
        agents = bonds.right(item, stop, Bond.FROM);
      }
      if (agents.isEmpty() && (frame == EventFrame.FREE || frame == EventFrame.GIVE)) {
        List<Participant> from =
            first(bonds.right(item, stop, Bond.FROM), bonds.left(clause, item, Bond.FROM));
        boolean left = frame == EventFrame.FREE && !from.isEmpty() && from.get(0).place != null;
        agents = left ? List.of() : from; // "is flown home from Cambodia"
      }
      if (agents.isEmpty() && (frame == EventFrame.MOVE || frame == EventFrame.LEAVE)) {
        agents = subject;
      }
    } else {
      agents = subject;
      patients = patients(frame, item, stop, clause, light >= 0);
      int shared = patients.isEmpty() ? sharer(frame, item, light) : -1;
      if (shared >= 0) {
        patients = shared(frame, shared);
      }
      if (patients.isEmpty() && reader.endsInPronoun(item)) {
        patients = subjects.spokenOf(clause, agents);
      }
      if (patients.isEmpty() && harms(frame)) {
        patients = first(struck(clause, item), subject);
        agents = List.of();
      }
    }
    clause.object = new ArrayList<>(patients);
    draft.hasObject = hasThing(item, stop);
    draft.onPeople = (passive || fronted) && hasPeople(clause, item);
    draft.bySpeaker = speaks || (!passive && agents.isEmpty() && isSpeaker(clause, item));
    settle(draft, frame, item, stop, agents, patients, passive || fronted);
  }

  /** "Those men we arrest at once": the object stands before the speaker and the bare verb. */
  private boolean isFronted(Clause clause, int verb, List<Participant> subject) {
    return items.has(verb - 1, EventCue.SPEAKER)
        && !reader.hasVerbShape(verb)
        && items.clause(verb - 1) == clause.id
        && !subject.isEmpty()
        && !items.is(verb + 1, Kind.PARTICIPANT)
        && !items.is(verb - 2, Kind.COMMA) // "..., we ask": a clause of its own
        && !items.is(verb - 2, Kind.VERB)
        && !items.is(verb - 2, Kind.SAYING)
        && !items.is(verb - 2, Kind.TRIGGER); // "asks us to stop"
  }

  /**
   * {@return the verb that the next "and" joins to this one, so that both have one object, or -1:
   * "beat and arrested the students"}
   */
  private int sharer(EventFrame frame, int item, int light) {
    int next = item + 2;
    boolean joined =
        light < 0
            && OBJECT_FRAMES.contains(frame)
            && items.has(item + 1, EventCue.AND)
            && reader.hasVerbShape(item)
            && next < items.count;
    Trigger trigger = reader.trigger(item);
    Trigger second = joined ? reader.trigger(next) : null;
    return second != null
            && trigger != null
            && (second.type() == trigger.type()
                || (STRIKING.contains(second.type()) && STRIKING.contains(trigger.type())))
            && OBJECT_FRAMES.contains(second.frame())
            && reader.hasVerbShape(next)
            && !reader.isPassive(next)
        ? next
        : -1;
  }

  private List<Participant> shared(EventFrame frame, int verb) {
    int stop = bonds.stop(clauses, verb);
    List<Participant> object = bonds.right(verb, stop, Bond.BARE);
    return frame == EventFrame.MEET ? first(object, bonds.right(verb, stop, Bond.WITH)) : object;
  }

  /** Who is struck until they suffer what the verb says: "memukul X hingga tewas". */
  private List<Participant> struck(Clause clause, int item) {
    Clause above = clause.above;
    Trigger blow = above == null || !above.hasVerb() ? null : reader.trigger(above.verb);
    boolean until = items.has(item - 1, EventCue.WHEN) || items.has(item - 1, EventCue.BEFORE);
    return until
            && blow != null
            && above != null
            && STRIKING.contains(blow.type())
            && !reader.isPassive(above.verb)
        ? above.object
        : List.of();
  }

  /**
   * Whether what is acted on is a thing of somebody's, right behind the verb: "rejects the law".
   */
  private boolean hasThing(int item, int stop) {
    for (int k = item + 1; k < stop; k++) {
      if (items.is(k, Kind.PARTICIPANT)) {
        return bonds.bondOf(k) == Bond.ASIDE && bonds.head(k) - item < NEAR;
      }
    }
    return false;
  }

  /** Whether the subject is a number of people, an officer or a pronoun, and nobody known. */
  private boolean hasPeople(Clause clause, int item) {
    for (int k = Math.max(clause.first, item - LEADING); k < item; k++) {
      int t = items.first(k);
      if (items.clause(k) == clause.id
          && (scene.matches.is(t, SenseKind.REFERENCE)
              || (items.is(k, Kind.WORD) && scene.matches.is(t, SenseKind.TITLE))
              || (items.is(k, Kind.NUMBER)
                  && scene.matches.is(items.end(k), SenseKind.PEOPLE_GROUP)))) {
        return true;
      }
    }
    return false;
  }

  /** "Citizens, today I signed": the speaker stands between everybody else and the verb. */
  private boolean isOwnSubject(Clause clause, int item) {
    for (int k = item - 1; k > Math.max(clause.first, item - LEADING); k--) {
      if (items.clause(k) != clause.id || items.is(k, Kind.PARTICIPANT)) {
        return false;
      }
      if (items.has(k, EventCue.SPEAKER)) {
        return !items.is(k - 1, Kind.PARTICIPANT) && !items.is(k - 1, Kind.WORD);
      }
    }
    return false;
  }

  private boolean isSpeaker(Clause clause, int item) {
    for (int k = Math.max(0, item - 6); k < item; k++) {
      if (items.clause(k) == clause.id && items.has(k, EventCue.SPEAKER)) {
        return true;
      }
    }
    return false;
  }

  private static boolean harms(EventFrame frame) {
    return frame == EventFrame.HAPPEN || frame == EventFrame.SUFFER || frame == EventFrame.STRIKE;
  }

  /** Who is brought somewhere for something to be done to them: "brings X in to be questioned". */
  private List<Participant> brought(Clause clause) {
    if (clause.link != Link.PURPOSE || clause.governor < 0) {
      return List.of();
    }
    List<Participant> object = bonds.right(clause.governor, clause.first, Bond.BARE);
    return scene.areHarmless(object, false) ? object : List.of();
  }

  /** Who acts in a passive clause: behind "by", or right behind the verb. */
  private List<Participant> by(int item, int stop, boolean hasSubject) {
    List<Participant> by = bonds.right(item, bonds.farStop(item), Bond.BY);
    if (!by.isEmpty() || !agentFollowsPassive || reader.leadsTo(item)) {
      return by;
    }
    boolean counted = // and not "two men were arrested" with the subject behind
        hasSubject && items.is(item + 1, Kind.NUMBER) && items.is(item + 2, Kind.PARTICIPANT);
    List<Participant> behind = bonds.right(item, counted ? stop : nounEnd(item, stop), Bond.BARE);
    return namesSuspect(item, behind) ? List.of() : behind;
  }

  /** "Was named a suspect": the noun behind the verb says what the subject became. */
  private boolean namesSuspect(int item, List<Participant> behind) {
    Trigger trigger = reader.trigger(item);
    return trigger != null
        && trigger.type() == EventType.ACCUSE
        && items.is(item + 1, Kind.PARTICIPANT)
        && !behind.isEmpty()
        && behind.get(0).isBare()
        && isCulprit(behind.get(0));
  }

  /**
   * {@return the item behind the first mention that no more than words part from the verb, or a
   * number from one that carries a noun: "protests held by hundreds of students"}
   */
  private int nounEnd(int item, int stop) {
    boolean carries = items.has(item, EventCue.LIGHT_PASSIVE);
    int k = item + 1;
    while (k < stop
        && (items.is(k, Kind.WORD)
            || (carries && items.is(k, Kind.NUMBER))
            || items.hasAny(k, IN_NOUN)
            || items.is(k, Kind.TRIGGER))) {
      k++;
    }
    return items.is(k, Kind.PARTICIPANT) ? stop : item + 1;
  }

  private List<Participant> patientsOfPassive(
      EventFrame frame, int item, int stop, Clause clause, List<Participant> subject) {
    return switch (frame) {
      case GIVE -> first(bonds.right(item, stop, Bond.TO), subject);
      case JOIN -> first(bonds.right(item, stop, Bond.AGAINST), subject);
      case MEET, MOVE -> bonds.right(item, stop, Bond.AGAINST);
      case PROTEST -> first(bonds.right(item, stop, Bond.AGAINST), subject);
      case ADDRESS ->
          first(subject, bonds.right(item, stop, Bond.TO)); // "harsh words were sent to"
      case VISIT -> subject;
      case LEAVE -> bonds.right(item, stop, Bond.FROM);
      case FREE, STRIKE, HAPPEN, SUFFER, HARM, HIT, HOLD, TAKE ->
          first(
              subject,
              bonds.left(clause, item, Bond.TO),
              bonds.left(clause, item, Bond.AGAINST),
              places(item, stop, clause, frame));
    };
  }

  private List<Participant> patients(
      EventFrame frame, int item, int stop, Clause clause, boolean light) {
    List<Participant> object = light ? List.of() : bonds.right(item, stop, Bond.BARE);
    return switch (frame) {
      case HIT ->
          first(
              object,
              tied(item, stop, clause, Bond.AGAINST),
              tied(item, stop, clause, Bond.TO),
              bonds.right(item, stop, Bond.FROM),
              bonds.right(item, stop, Bond.WITH),
              places(item, stop, clause, frame));
      case HOLD ->
          first(
              object,
              light ? bonds.right(item, stop, Bond.AGAINST) : List.of(),
              tied(item, stop, clause, Bond.FROM),
              tied(item, stop, clause, Bond.AGAINST),
              tied(item, stop, clause, Bond.TO),
              places(item, stop, clause, frame));
      case GIVE ->
          first(
              tied(item, stop, clause, Bond.TO),
              object,
              tied(item, stop, clause, Bond.AGAINST),
              places(item, stop, clause, frame));
      case TAKE -> tied(item, stop, clause, Bond.FROM);
      case ADDRESS ->
          reader.isRequest(item)
              ? first(
                  asked(item, object),
                  bonds.right(item, stop, Bond.FROM),
                  tied(item, stop, clause, Bond.TO),
                  object,
                  bonds.right(item, stop, Bond.BETWEEN))
              : first(
                  object,
                  tied(item, stop, clause, Bond.TO),
                  tied(item, stop, clause, Bond.AGAINST),
                  tied(item, stop, clause, Bond.FROM),
                  bonds.right(item, stop, Bond.WITH),
                  bonds.right(item, stop, Bond.BETWEEN));
      case VISIT ->
          first(
              object,
              tied(item, stop, clause, Bond.TO),
              bonds.right(item, stop, Bond.FROM),
              places(item, stop, clause, frame));
      case MEET ->
          first(object, tied(item, stop, clause, Bond.WITH), bonds.right(item, stop, Bond.FROM));
      case JOIN ->
          first(
              tied(item, stop, clause, Bond.TO),
              tied(item, stop, clause, Bond.WITH),
              tied(item, stop, clause, Bond.AGAINST),
              object);
      case MOVE ->
          first(
              tied(item, stop, clause, Bond.AGAINST),
              tied(item, stop, clause, Bond.TO),
              places(item, stop, clause, frame),
              object);
      case LEAVE ->
          first(
              tied(item, stop, clause, Bond.FROM),
              tied(item, stop, clause, Bond.TO),
              places(item, stop, clause, frame),
              object);
      case FREE ->
          first(object, tied(item, stop, clause, Bond.TO), places(item, stop, clause, frame));
      case STRIKE, HARM -> first(object, places(item, stop, clause, frame));
      case HAPPEN, SUFFER -> List.of();
      case PROTEST ->
          first(
              tied(item, stop, clause, Bond.AGAINST),
              bonds.right(item, stop, Bond.TO),
              bonds.right(item, stop, Bond.BARE),
              bonds.right(item, stop, Bond.FROM));
    };
  }

  /** Who is asked stands right behind the verb: "asks residents to move to the capital". */
  private List<Participant> asked(int item, List<Participant> object) {
    boolean near = items.is(item + 1, Kind.PARTICIPANT) && bonds.bondOf(item + 1) == Bond.BARE;
    return near && scene.areHarmless(object, false) ? object : List.of();
  }

  @SafeVarargs
  private static List<Participant> first(List<Participant>... choices) {
    for (List<Participant> choice : choices) {
      if (!choice.isEmpty()) {
        return choice;
      }
    }
    return List.of();
  }

  private List<Participant> tied(int item, int stop, Clause clause, Bond bond) {
    List<Participant> right = bonds.right(item, stop, bond);
    return right.isEmpty() ? bonds.left(clause, item, bond) : right;
  }

  /** Those who are where it happens. */
  private List<Participant> places(int item, int stop, Clause clause, EventFrame frame) {
    Trigger trigger = reader.trigger(item);
    if (frame == EventFrame.HIT && trigger != null && !STRIKING.contains(trigger.type())) {
      return List.of();
    }
    List<Participant> at = tied(item, stop, clause, Bond.AT);
    if (at.isEmpty() && frame != EventFrame.MOVE) {
      at = bonds.right(item, Math.min(items.count, stop + 12), Bond.AT);
    }
    return at.isEmpty() || at.get(0).place != null ? at : List.of();
  }

  private void noun(Draft draft, int item, Clause clause) {
    EventFrame frame = draft.trigger.frame();
    int stop = bonds.stop(clauses, item);
    List<Participant> behind = owner(item, stop);
    List<Participant> leading = ownerFollowsNoun ? List.of() : leading(item);
    List<Participant> owner = leading.isEmpty() ? behind : leading;
    List<Participant> by = bonds.right(item, stop, Bond.BY);
    List<Participant> against =
        first(bonds.right(item, stop, Bond.AGAINST), bonds.right(item, stop, Bond.TO));
    List<Participant> from = bonds.right(item, stop, Bond.FROM);
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
    if (!ownerFollowsNoun && takesObject(frame)) {
      acted = !behind.isEmpty() || (frame == EventFrame.HOLD && !leading.isEmpty());
      owner = behind.isEmpty() ? leading : behind; // "Libya's shelling of a base"
      by = by.isEmpty() && acted && behind == owner ? leading : by;
    }
    List<Participant> agents;
    List<Participant> patients;
    if (frame == EventFrame.LEAVE || frame == EventFrame.FREE) {
      agents = first(by, acted ? List.of() : owner);
      patients = first(acted ? owner : List.of(), from, against, at);
    } else if (acted) {
      agents = by;
      patients = first(owner, at);
    } else if (harms(frame) || frame == EventFrame.HARM) {
      agents = List.of();
      patients = first(at, owner);
    } else {
      agents = first(by, owner, from);
      boolean borne = !by.isEmpty() && takesObject(frame); // "the bombing of X by Y"
      patients =
          frame == EventFrame.MEET || frame == EventFrame.JOIN
              ? against
              : first(against, borne ? owner : List.of(), at);
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
      agents = acted ? by : first(by, owner);
      patients = bonds.right(head - 1, item, bonds.bondOf(head));
    } else if (head >= 0
        && takesObject(frame)
        && by.isEmpty()
        && isCulprit(bonds.participant(head))) {
      agents = bonds.right(head - 1, item, bonds.bondOf(head));
      patients = first(against, owner, patients);
    }
    boolean involves =
        draft.voice == Trigger.Voice.ACTION
            && patients.isEmpty()
            && !involved.isEmpty()
            && scene.areHarmless(involved, frame == EventFrame.HIT);
    patients = involves ? involved : patients; // "the arrest involved members of the club"
    draft.patientsOfPlace = patients == at && !at.isEmpty() && !at.get(0).isActor();
    if (agents.isEmpty() && !involves) {
      boolean open = owner.isEmpty() || patients != owner;
      agents = open ? carried(clause, item) : performed(item);
      draft.answered = open && !agents.isEmpty() && isAnswered(clause, item);
    }
    int holder = isHeld(clause, item) ? clause.verb : reader.holder(item);
    draft.held = holder >= 0 || isRaised(item);
    draft.heldAt = holder >= 0 ? items.end(holder) : 0;
    settle(draft, frame, item, stop, agents, patients, false);
    if (frame == EventFrame.MEET
        && draft.agents.size() == 1
        && !bonds.right(item, stop, Bond.WITH).isEmpty()) {
      host(draft, clause, item);
    }
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

  private boolean isCulprit(Participant people) {
    return people.actors.stream().anyMatch(id -> scene.role(id).equals(CameoCode.CRIMINAL));
  }

  /** "X, after the meeting with Y, said": who met is the subject of the sentence. */
  private void host(Draft draft, Clause clause, int item) {
    Clause above = clause.above;
    boolean adjunct = clause.link == Link.ADJUNCT && above != null && above.hasVerb();
    List<Participant> subject =
        adjunct && above != null
            ? subjects.subject(above, above.verb)
            : bonds.left(clause, item, Bond.BARE);
    List<String> hosts = new ArrayList<>(1);
    ids(subject, hosts);
    hosts.removeIf(id -> sameCountry(id, draft.agents));
    if (hosts.size() == 1) {
      draft.agents.addAll(0, hosts);
      draft.reciprocal = true;
    }
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
    int limit = Math.min(items.count, item + 8);
    for (int k = item + 1; k < limit; k++) {
      if (items.has(k, EventCue.LIGHT_PASSIVE)) {
        return by(k, bonds.stop(clauses, k), false);
      }
      if (items.is(k, Kind.STOP) || items.is(k, Kind.COMMA) || items.has(k, EventCue.ASIDE)) {
        break;
      }
    }
    return List.of();
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

  private void settle(
      Draft draft,
      EventFrame frame,
      int item,
      int stop,
      List<Participant> agents,
      List<Participant> patients,
      boolean passive) {
    boolean each = items.has(item - 1, EventCue.EACH_OTHER) || items.has(item, EventCue.EACH_OTHER);
    if (frame == EventFrame.TAKE) {
      List<Participant> givers = patients;
      patients = agents;
      agents = givers;
    }
    List<Participant> between = bonds.right(item, stop, Bond.BETWEEN);
    List<Participant> with = bonds.right(item, stop, Bond.WITH);
    boolean joint = frame == EventFrame.MEET || each;
    if (frame == EventFrame.JOIN) {
      joint = !between.isEmpty() || !with.isEmpty() || count(agents) > 1;
    }
    if ((joint && !passive) || (frame == EventFrame.JOIN && count(agents) > 1)) {
      if (count(between) < 2) {
        ids(agents, draft.agents); // else whoever calls for it, or is the host, is none of them
      }
      ids(between, draft.agents);
      ids(with, draft.agents);
      if (frame == EventFrame.MEET || each) {
        ids(patients, draft.agents);
      }
      draft.reciprocal = draft.agents.size() > 1;
      return;
    }
    ids(agents, draft.agents);
    draft.agentsInferred = agents.size() == 1 && agents.get(0).isBare();
    if (frame == EventFrame.STRIKE
        || frame == EventFrame.HAPPEN
        || frame == EventFrame.SUFFER
        || (frame == EventFrame.HARM && draft.voice != Trigger.Voice.ACTIVE)) {
      draft.agents.clear();
    }
    ids(
        draft.type == EventType.ACCIDENT
            ? patients.stream().filter(patient -> !scene.isMake(patient)).toList()
            : patients,
        draft.patients);
    if (frame == EventFrame.MOVE || frame == EventFrame.LEAVE) {
      draft.patients.removeIf(id -> sameCountry(id, draft.agents));
    }
  }

  private int count(List<Participant> some) {
    int count = 0;
    for (Participant participant : some) {
      count += Math.max(1, participant.actors.size());
    }
    return count;
  }

  private boolean sameCountry(String id, List<String> others) {
    var actor = scene.actor(id);
    String country = actor == null ? null : actor.country();
    for (String other : others) {
      var known = scene.actor(other);
      if (other.equals(id)
          || (country != null && known != null && country.equals(known.country()))) {
        return true;
      }
    }
    return false;
  }

  private void ids(List<Participant> some, List<String> ids) {
    for (Participant participant : some) {
      for (String id : scene.actorsOf(participant)) {
        if (!ids.contains(id)) {
          ids.add(id);
        }
      }
    }
  }
}
