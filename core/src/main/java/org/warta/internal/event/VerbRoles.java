package org.warta.internal.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.warta.ActorForm;
import org.warta.EventType;
import org.warta.internal.event.Clause.Link;
import org.warta.internal.event.Items.Kind;
import org.warta.internal.lexicon.SenseKind;
import org.warta.spi.EventCue;
import org.warta.spi.EventFrame;
import org.warta.spi.LanguageProfile;

/** Gives an event that a verb tells its agents and patients from its clause. Not thread-safe. */
final class VerbRoles {
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

  /** The CAMEO code of expulsion. */
  private static final String EXPELLED = "174";

  /** The CAMEO code of mediation. */
  private static final String MEDIATED = "045";

  /** How far behind a verb the word is that makes its object a thing. */
  private static final int NEAR = 3;

  /** What stands within the noun behind a passive verb: "hit by bullets of A and B". */
  private static final long IN_NOUN = Items.set(EventCue.ADVERB, EventCue.WEAPON, EventCue.AND);

  /** How far those are named whom a list tells. */
  private static final int NAMED = 20;

  /** How many items before a verb its subject is looked for. */
  private static final int LEADING = 5;

  private final Scene scene;
  private final Items items;
  private final ItemReader reader;
  private final Bonds bonds;
  private final SubjectReader subjects;
  private final RoleWriter writer;
  private final boolean agentFollowsPassive;
  private List<Clause> clauses = List.of();

  VerbRoles(
      Scene scene,
      Items items,
      ItemReader reader,
      Bonds bonds,
      SubjectReader subjects,
      RoleWriter writer,
      LanguageProfile profile) {
    this.scene = scene;
    this.items = items;
    this.reader = reader;
    this.bonds = bonds;
    this.subjects = subjects;
    this.writer = writer;
    this.agentFollowsPassive = profile.agentFollowsPassive();
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
  void read(Draft draft, int item, int light, Clause clause) {
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
    List<Participant> named = passive ? named(clause, item) : List.of();
    if (!named.isEmpty()) {
      agents = List.of();
      patients = patientsOfPassive(frame, item, stop, clause, named);
    } else if (passive && subject.isEmpty() && subjects.namesAct(clause, item)) {
      agents = bonds.right(item, bonds.farStop(item), Bond.BY);
      patients = patientsOfPassive(frame, item, stop, clause, bonds.right(item, stop, Bond.BARE));
    } else if (!brought.isEmpty() && clause.above != null) {
      agents =
          RoleWriter.first(by(item, stop, true), subjects.subject(clause.above, clause.above.verb));
      patients = patientsOfPassive(frame, item, stop, clause, brought);
    } else if (passive || fronted) {
      List<Participant> before = bonds.left(clause, item, Bond.BY);
      boolean ofNoun = !before.isEmpty() && isOfNoun(clause, item);
      agents =
          speaks
              ? List.of()
              : RoleWriter.first(by(item, stop, !subject.isEmpty()), ofNoun ? List.of() : before);
      boolean blamed = ofNoun && (frame == EventFrame.ADDRESS || frame == EventFrame.PROTEST);
      List<Participant> sufferers =
          blamed ? before : passive ? RoleWriter.first(subject, victims(item, stop)) : subject;
      patients = patientsOfPassive(frame, item, stop, clause, sufferers);
      if (agents.isEmpty() && light >= 0) {
        agents = bonds.right(item, stop, Bond.FROM);
      }
      if (agents.isEmpty() && (frame == EventFrame.FREE || frame == EventFrame.GIVE)) {
        List<Participant> from =
            RoleWriter.first(
                bonds.right(item, stop, Bond.FROM), bonds.left(clause, item, Bond.FROM));
        boolean left = frame == EventFrame.FREE && !from.isEmpty() && from.get(0).place != null;
        agents = left ? List.of() : from; // "is flown home from Cambodia"
      }
      if (agents.isEmpty() && passive && EXPELLED.equals(draft.cameo)) {
        agents = expellers(item, stop);
      }
      if (frame == EventFrame.GIVE && passive && agents.isEmpty()) {
        List<Participant> toward = bonds.left(clause, item, Bond.AGAINST);
        agents = toward.isEmpty() || patients == toward ? agents : subject;
        patients = toward.isEmpty() ? patients : toward; // "the sanctions of X on Y were eased"
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
      if (draft.cameo != null && draft.cameo.startsWith(MEDIATED)) {
        patients = both(patients, bonds.right(item, stop, Bond.WITH));
      }
      if (patients.isEmpty()) {
        patients = blamedState(item, stop, agents);
      }
      if (patients.isEmpty() && isThreatened(draft, clause)) {
        patients = warned(item, agents);
      }
      if (patients.isEmpty() && (reader.endsInPronoun(item) || isOfAnother(frame, item))) {
        patients = subjects.spokenOf(clause, agents);
        draft.onPronoun = patients.isEmpty() && reader.endsInPronoun(item);
      }
      if (isOfObject(frame, item, patients, agents)) {
        agents = RoleWriter.first(agents, patients);
        patients =
            RoleWriter.first(
                tied(item, stop, clause, Bond.AGAINST),
                tied(item, stop, clause, Bond.TO),
                places(item, stop, clause, frame));
      }
      if (patients.isEmpty() && RoleWriter.harms(frame)) {
        patients = RoleWriter.first(struck(clause, item), subject);
        agents = List.of();
      }
      if (frame == EventFrame.PROTEST && agents.isEmpty() && !reader.hasVerbShape(item)) {
        agents = ownerOf(item, stop);
        patients =
            RoleWriter.first(
                tied(item, stop, clause, Bond.AGAINST), bonds.right(item, stop, Bond.TO));
      }
    }
    clause.object = new ArrayList<>(patients);
    draft.hasObject = hasThing(item, stop);
    draft.onPeople = (passive || fronted) && hasPeople(clause, item);
    draft.bySpeaker = speaks || (!passive && agents.isEmpty() && isSpeaker(clause, item));
    writer.write(draft, frame, item, stop, agents, patients, passive || fronted);
  }

  /**
   * Whether the state behind a verb and its object, "launches an attack of X", is whose attack it
   * is: nobody else acts, or one of the same state does.
   */
  private boolean isOfObject(
      EventFrame frame, int item, List<Participant> patients, List<Participant> agents) {
    Participant owner = patients.isEmpty() ? null : patients.get(0);
    return frame == EventFrame.HIT
        && owner != null
        && (owner.isModifier() || (owner.form == ActorForm.NAME && scene.isCountry(owner.place)))
        && bonds.right(item, items.count, Bond.BARE).contains(owner)
        && isWithObject(item)
        && agents.stream().allMatch(agent -> isOfState(agent, owner));
  }

  /** "Reconciles X with Y": both sides. */
  private static List<Participant> both(List<Participant> one, List<Participant> other) {
    List<Participant> sides = new ArrayList<>(one);
    other.stream().filter(side -> !sides.contains(side)).forEach(sides::add);
    return sides;
  }

  private static boolean isOfState(Participant one, Participant other) {
    return one.country != null && one.country.equals(other.country);
  }

  /** {@return whose act a noun names that may be a verb as well: "a rally of 200 students"} */
  private List<Participant> ownerOf(int item, int stop) {
    int k = item + 1;
    while (items.is(k, Kind.WORD) || items.is(k, Kind.NUMBER)) {
      k++;
    }
    boolean owned = items.is(k, Kind.PARTICIPANT) && bonds.participant(k).isActor();
    return owned ? bonds.right(item, stop, Bond.BARE) : List.of();
  }

  /** {@return who is named behind what was done to them: "the two arrested are X and Y"} */
  private List<Participant> named(Clause clause, int item) {
    boolean told =
        clause.link == Link.RELATIVE
            && items.has(item + 1, EventCue.IS)
            && items.is(item + 2, Kind.PARTICIPANT)
            && bonds.participant(item + 2).isActor();
    return told ? bonds.right(item + 1, Math.min(items.count, item + NAMED), Bond.BARE) : List.of();
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
    return frame == EventFrame.MEET
        ? RoleWriter.first(object, bonds.right(verb, stop, Bond.WITH))
        : object;
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

  /** Who is brought somewhere for something to be done to them: "brings X in to be questioned". */
  private List<Participant> brought(Clause clause) {
    if (clause.link != Link.PURPOSE || clause.governor < 0) {
      return List.of();
    }
    List<Participant> object = bonds.right(clause.governor, clause.first, Bond.BARE);
    return scene.areHarmless(object, false) ? object : List.of();
  }

  /** Who acts in a passive clause: behind "by", or right behind the verb. */
  List<Participant> by(int item, int stop, boolean hasSubject) {
    List<Participant> by = bonds.right(item, bonds.farStop(item), Bond.BY);
    by =
        by.isEmpty() && items.is(item + 1, Kind.COMMA)
            ? behindAside(item + 1, EventCue.BY, Bond.BY)
            : by;
    if (!by.isEmpty() || !agentFollowsPassive || reader.leadsTo(item)) {
      return by;
    }
    boolean counted = // and not "two men were arrested" with the subject behind
        hasSubject && items.is(item + 1, Kind.NUMBER) && items.is(item + 2, Kind.PARTICIPANT);
    List<Participant> behind = bonds.right(item, counted ? stop : nounEnd(item, stop), Bond.BARE);
    return namesSuspect(item, behind) || areVictims(behind) ? List.of() : behind;
  }

  /** {@return who is named behind the aside that the comma opens: "was vetoed, in May, by X"} */
  private List<Participant> behindAside(int open, EventCue cue, Bond bond) {
    for (int k = open + 1; k < Math.min(items.count, open + NAMED); k++) {
      if (items.is(k, Kind.STOP)) {
        break;
      }
      if (items.is(k, Kind.COMMA) && items.has(k + 1, cue)) {
        return bonds.right(k, Math.min(items.count, k + LEADING), bond);
      }
    }
    return List.of();
  }

  /** "Before being killed the victim": no victim does it. */
  private boolean areVictims(List<Participant> behind) {
    return !behind.isEmpty() && behind.get(0).isBare() && reader.areVictims(behind.get(0));
  }

  /** {@return the victims right behind a verb in the passive, which name who suffers} */
  private List<Participant> victims(int item, int stop) {
    boolean behind = agentFollowsPassive && items.is(item + 1, Kind.PARTICIPANT);
    List<Participant> named = behind ? bonds.right(item, stop, Bond.BARE) : List.of();
    return areVictims(named) ? named : List.of();
  }

  /** "Was named a suspect": the noun behind the verb says what the subject became. */
  private boolean namesSuspect(int item, List<Participant> behind) {
    Trigger trigger = reader.trigger(item);
    return trigger != null
        && trigger.type() == EventType.ACCUSE
        && items.is(item + 1, Kind.PARTICIPANT)
        && !behind.isEmpty()
        && behind.get(0).isBare()
        && scene.isCulprit(behind.get(0));
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
      case GIVE ->
          RoleWriter.first(
              bonds.right(item, stop, Bond.TO),
              subject,
              bonds.left(clause, item, Bond.AGAINST), // "the embargo against X was eased"
              bonds.left(clause, item, Bond.TO)); // "the loan for X was granted"
      case JOIN -> RoleWriter.first(bonds.right(item, stop, Bond.AGAINST), subject);
      case MEET, MOVE -> bonds.right(item, stop, Bond.AGAINST);
      case PROTEST -> RoleWriter.first(bonds.right(item, stop, Bond.AGAINST), subject);
      case ADDRESS ->
          RoleWriter.first(subject, bonds.right(item, stop, Bond.TO)); // "harsh words were sent to"
      case VISIT -> subject;
      case LEAVE -> bonds.right(item, stop, Bond.FROM);
      case FREE, STRIKE, HAPPEN, SUFFER, HARM, HIT, HOLD, TAKE ->
          RoleWriter.first(
              subject,
              bonds.left(clause, item, Bond.TO),
              bonds.left(clause, item, Bond.AGAINST),
              places(item, stop, clause, frame));
    };
  }

  /** Whether "by" tells who did what the noun before it names: "the arrest by X was condemned". */
  private boolean isOfNoun(Clause clause, int item) {
    boolean noun = false;
    for (int k = clause.first; k < item; k++) {
      if (items.has(k, EventCue.BY)) {
        return noun;
      }
      noun |= reader.isNoun(k);
    }
    return false;
  }

  /** {@return the state that somebody is expelled from, which does it: "is deported from X"} */
  private List<Participant> expellers(int item, int stop) {
    List<Participant> from = bonds.right(item, stop, Bond.FROM);
    return !from.isEmpty() && scene.isCountry(from.get(0).place) ? from : List.of();
  }

  /** Whether the words of the event are a verb and its object, a noun. */
  private boolean isWithObject(int item) {
    return items.end(item) - items.first(item) > 1;
  }

  private List<Participant> patients(
      EventFrame frame, int item, int stop, Clause clause, boolean light) {
    List<Participant> object = light ? List.of() : bonds.right(item, stop, Bond.BARE);
    return switch (frame) {
      case HIT ->
          RoleWriter.first(
              object,
              tied(item, stop, clause, Bond.AGAINST),
              tied(item, stop, clause, Bond.TO),
              bonds.right(item, stop, Bond.FROM),
              bonds.right(item, stop, Bond.WITH),
              places(item, stop, clause, frame));
      case HOLD ->
          RoleWriter.first(
              object,
              light ? bonds.right(item, stop, Bond.AGAINST) : List.of(),
              tied(item, stop, clause, Bond.FROM),
              tied(item, stop, clause, Bond.AGAINST),
              tied(item, stop, clause, Bond.TO),
              places(item, stop, clause, frame));
      case GIVE ->
          RoleWriter.first(
              tied(item, stop, clause, Bond.TO),
              receiver(item),
              object,
              tied(item, stop, clause, Bond.AGAINST),
              complements(item) ? List.of() : places(item, stop, clause, frame));
      case TAKE ->
          RoleWriter.first(
              tied(item, stop, clause, Bond.FROM),
              isWithObject(item) ? object : List.of()); // "received the aid of X"
      case ADDRESS ->
          reader.isRequest(item)
              ? RoleWriter.first(
                  asked(item, object),
                  bonds.right(item, stop, Bond.FROM),
                  tied(item, stop, clause, Bond.TO),
                  object,
                  bonds.right(item, stop, Bond.BETWEEN))
              : RoleWriter.first(
                  object,
                  tied(item, stop, clause, Bond.TO),
                  isVictim(item, stop) ? List.of() : tied(item, stop, clause, Bond.AGAINST),
                  tied(item, stop, clause, Bond.FROM),
                  bonds.right(item, stop, Bond.WITH),
                  bonds.right(item, stop, Bond.BETWEEN));
      case VISIT ->
          RoleWriter.first(
              object,
              tied(item, stop, clause, Bond.TO),
              bonds.right(item, stop, Bond.FROM),
              places(item, stop, clause, frame));
      case MEET ->
          RoleWriter.first(
              object, tied(item, stop, clause, Bond.WITH), bonds.right(item, stop, Bond.FROM));
      case JOIN ->
          RoleWriter.first(
              tied(item, stop, clause, Bond.TO),
              tied(item, stop, clause, Bond.WITH),
              tied(item, stop, clause, Bond.AGAINST),
              object);
      case MOVE ->
          RoleWriter.first(
              tied(item, stop, clause, Bond.AGAINST),
              tied(item, stop, clause, Bond.TO),
              places(item, stop, clause, frame),
              object);
      case LEAVE ->
          RoleWriter.first(
              tied(item, stop, clause, Bond.FROM),
              tied(item, stop, clause, Bond.TO),
              places(item, stop, clause, frame),
              object);
      case FREE ->
          RoleWriter.first(
              object, tied(item, stop, clause, Bond.TO), places(item, stop, clause, frame));
      case STRIKE, HARM -> RoleWriter.first(object, places(item, stop, clause, frame));
      case HAPPEN, SUFFER -> List.of();
      case PROTEST ->
          RoleWriter.first(
              tied(item, stop, clause, Bond.AGAINST),
              bonds.right(item, stop, Bond.TO),
              bonds.right(item, stop, Bond.BARE),
              bonds.right(item, stop, Bond.FROM));
    };
  }

  /** {@return to whom something is given that a clause tells of: "gave the men, who ..., to X"} */
  private List<Participant> receiver(int item) {
    for (int k = item + 1; k < Math.min(items.count, item + LEADING); k++) {
      if (items.is(k, Kind.COMMA)) {
        return items.has(k + 1, EventCue.WHO) ? behindAside(k, EventCue.TO, Bond.TO) : List.of();
      }
    }
    return List.of();
  }

  /** "Condemns the attack on X": whoever suffers what the verb is about is not spoken to. */
  private boolean isVictim(int item, int stop) {
    for (int k = item + 1; k < stop; k++) {
      if (items.is(k, Kind.PARTICIPANT) && bonds.bondOf(k) == Bond.AGAINST) {
        int noun = bonds.head(k) - 1;
        Trigger act = noun > item && items.is(noun, Kind.TRIGGER) ? reader.trigger(noun) : null;
        return act != null && (act.frame() == EventFrame.HIT || act.frame() == EventFrame.HOLD);
      }
    }
    return false;
  }

  /** "X accuses Y of shelling its villages": what is struck or taken belongs to who speaks. */
  private boolean isOfAnother(EventFrame frame, int item) {
    return (frame == EventFrame.HIT || frame == EventFrame.HOLD)
        && items.is(item + 1, Kind.WORD)
        && reader.endsInPronoun(item + 1);
  }

  /** Whether the event is a threat, or what is threatened with. */
  private boolean isThreatened(Draft draft, Clause clause) {
    Trigger governor = clause.governor < 0 ? null : reader.trigger(clause.governor);
    return draft.type == EventType.THREATEN
        || (governor != null && governor.type() == EventType.THREATEN);
  }

  /** {@return who is to do or leave something behind a threat: "threatens to act if Y fires"} */
  private List<Participant> warned(int item, List<Participant> agents) {
    for (Clause clause : clauses) {
      if (clause.link == Link.CONDITION && clause.first > item && clause.hasVerb()) {
        List<Participant> subject = bonds.left(clause, clause.verb, Bond.BARE);
        boolean other = agents.stream().noneMatch(subject::contains);
        return other && !reader.isPassive(clause.verb) ? subject : List.of();
      }
    }
    return List.of();
  }

  /** {@return the state where what is praised or blamed is: "condemned the arrests in X"} */
  private List<Participant> blamedState(int item, int stop, List<Participant> agents) {
    Trigger trigger = reader.trigger(item);
    boolean judges =
        trigger != null
            && trigger.frame() == EventFrame.ADDRESS
            && (trigger.type() == EventType.ACCUSE || trigger.type() == EventType.SUPPORT)
            && items.is(item + 1, Kind.WORD)
            && !agents.isEmpty();
    List<Participant> at = judges ? bonds.right(item, stop, Bond.AT) : List.of();
    boolean abroad =
        !at.isEmpty()
            && scene.isCountry(at.get(0).place)
            && agents.stream().noneMatch(agent -> isOfState(agent, at.get(0)));
    return abroad ? at : List.of();
  }

  /** Whether a clause behind the verb tells what is promised, in which the places stand. */
  private boolean complements(int item) {
    Trigger trigger = reader.trigger(item);
    return trigger != null && trigger.complement() != null;
  }

  /** Who is asked stands right behind the verb: "asks residents to move to the capital". */
  private List<Participant> asked(int item, List<Participant> object) {
    boolean near =
        items.is(item + 1, Kind.PARTICIPANT)
            && bonds.bondOf(item + 1) == Bond.BARE
            && !reader.isPassive(item + 2); // "asks that the culprits be tried"
    return near && scene.areHarmless(object, false) ? object : List.of();
  }

  private List<Participant> tied(int item, int stop, Clause clause, Bond bond) {
    List<Participant> right = bonds.right(item, stop, bond);
    return right.isEmpty() ? bonds.left(clause, item, bond) : right;
  }

  /** Those who are where it happens. */
  private List<Participant> places(int item, int stop, Clause clause, EventFrame frame) {
    Trigger trigger = reader.trigger(item);
    boolean strikes = trigger == null || STRIKING.contains(trigger.type());
    if ((frame == EventFrame.HIT || frame == EventFrame.HOLD) && !strikes) {
      return List.of();
    }
    List<Participant> at = tied(item, stop, clause, Bond.AT);
    if (at.isEmpty() && frame != EventFrame.MOVE) {
      at = bonds.right(item, Math.min(items.count, stop + 12), Bond.AT);
    }
    return at.isEmpty() || at.get(0).place != null ? at : List.of();
  }
}
