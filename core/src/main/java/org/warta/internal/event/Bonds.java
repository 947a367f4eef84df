package org.warta.internal.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warta.ActorForm;
import org.warta.internal.event.Items.Kind;
import org.warta.internal.lexicon.SenseKind;
import org.warta.spi.EventCue;

/** Finds how the participants of a sentence are tied to its words. Not thread-safe. */
final class Bonds {
  private static final int REACH = 10;
  private static final int WINDOW = 60;
  private static final int NEAR = 3;
  private static final long JOINING = Items.set(EventCue.AND, EventCue.OF);
  private static final long OWNER = Items.set(EventCue.OWNER);
  private static final long OPENERS =
      Items.set(
          EventCue.IF,
          EventCue.HAD,
          EventCue.WHEN,
          EventCue.BEFORE,
          EventCue.THAT,
          EventCue.WHO,
          EventCue.BUT,
          EventCue.THEN,
          EventCue.SO_THAT);

  private final Scene scene;
  private final Items items;
  private final ClauseReader clauses;
  private final boolean endsPhrase;
  private Bond[] bonds = new Bond[64];
  private int[] heads = new int[64];
  private int[] joined = new int[64];

  /**
   * Makes the finder of one article.
   *
   * @param endsPhrase whether "that" and its kin stand behind their noun
   */
  Bonds(Scene scene, Items items, ClauseReader clauses, boolean endsPhrase) {
    this.scene = scene;
    this.endsPhrase = endsPhrase;
    this.items = items;
    this.clauses = clauses;
  }

  /** Reads the ties of all participants, from the left. */
  void read() {
    if (bonds.length < items.count) {
      bonds = new Bond[items.count * 2];
      heads = new int[items.count * 2];
      joined = new int[items.count * 2];
    }
    for (int i = 0; i < items.count; i++) {
      if (items.is(i, Kind.PARTICIPANT)) {
        tie(i);
      }
    }
  }

  private void tie(int i) {
    bonds[i] = Bond.BARE;
    heads[i] = -1;
    joined[i] = -1;
    int stop = Math.max(0, i - REACH);
    for (int k = i - 1; k >= stop; k--) {
      switch (items.kind(k)) {
        case PARTICIPANT -> {
          if (isOwner(k, i)) {
            bonds[i] = Bond.ASIDE;
          } else if (k == i - 1 || bonds[k] == Bond.BARE || isJoined(k, i)) {
            follow(i, k);
          }
          return;
        }
        case COMMA -> {
          if (clauses.isListComma(k)) {
            follow(i, k - 1);
          }
          return;
        }
        case STOP -> {
          return;
        }
        case TRIGGER, VERB, SAYING -> {
          heads[i] = k;
          return;
        }
        case TIME -> {
          if (k > 0 && items.is(k - 1, Kind.CUE) && bond(k - 1, i) != null) {
            return; // "in May 1898 the United States": the preposition is of the time
          }
        }
        case CUE -> {
          if (endsPhrase && items.has(k, EventCue.SUCH)) {
            return; // "in that trial the prosecutor": a phrase ends with it
          }
          if (isOpening(k, i)) {
            return; // "rose to 9 dollars a barrel and Iran struck"
          }
          Bond bond = bond(k, i);
          if (bond != null && !items.has(k, EventCue.IF)) {
            bonds[i] = bond;
            heads[i] = k;
            return;
          }
          if (items.hasAny(k, OPENERS)) {
            return;
          }
        }
        default -> {
          // words of the same phrase
        }
      }
    }
  }

  /** Whether the "and" opens the clause in which the participant stands. */
  private boolean isOpening(int and, int i) {
    return items.has(and, EventCue.AND)
        && and > 0
        && items.clause(and) == items.clause(i)
        && items.clause(and - 1) != items.clause(i);
  }

  private void follow(int i, int before) {
    bonds[i] = bonds[before];
    heads[i] = heads[before];
    joined[i] = before;
  }

  /** "The driver of a lorry owned by X": whose thing it is stands behind somebody else. */
  private boolean isOwner(int k, int i) {
    return participant(k).isActor() && isBetween(k, i, OWNER);
  }

  private boolean isJoined(int k, int i) {
    return isBetween(k, i, JOINING);
  }

  private boolean isBetween(int k, int i, long cues) {
    for (int t = k + 1; t < i; t++) {
      if (items.hasAny(t, cues)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Bond bond(int k, int i) {
    if (items.has(k, EventCue.BY)) {
      return Bond.BY;
    } else if (items.has(k, EventCue.AGAINST)) {
      return Bond.AGAINST;
    } else if (items.has(k, EventCue.TO) && (!items.has(k, EventCue.AT) || !isPlace(i))) {
      return Bond.TO;
    } else if (items.has(k, EventCue.FROM)) {
      return Bond.FROM;
    } else if (items.has(k, EventCue.AT)) {
      return Bond.AT;
    } else if (items.has(k, EventCue.WITH)) {
      return Bond.WITH;
    } else if (items.has(k, EventCue.BETWEEN)) {
      return Bond.BETWEEN;
    }
    return items.has(k, EventCue.ASIDE) ? Bond.ASIDE : null;
  }

  private boolean isPlace(int item) {
    return items.is(item, Kind.PARTICIPANT) && participant(item).isSite();
  }

  Participant participant(int item) {
    return scene.participants.get(items.value(item));
  }

  int head(int item) {
    return heads[item];
  }

  Bond bondOf(int item) {
    return bonds[item];
  }

  /** {@return the first participant behind the item that is tied so, with those beside it} */
  List<Participant> right(int trigger, int stop, Bond bond) {
    for (int k = trigger + 1; k < stop; k++) {
      if (items.is(k, Kind.PARTICIPANT) && bonds[k] == bond && isSomebody(k)) {
        return group(k, stop);
      }
    }
    return List.of();
  }

  /** {@return the first participant of the clause before the item that is tied so, and its kin} */
  List<Participant> left(Clause clause, int trigger, Bond bond) {
    int from = bond == Bond.BARE ? behindFronted(clause, trigger) : 0;
    for (int k = Math.max(from, trigger - WINDOW); k < trigger; k++) {
      if (items.clause(k) == clause.id
          && items.is(k, Kind.PARTICIPANT)
          && bonds[k] == bond
          && isSomebody(k)) {
        return group(bond == Bond.BARE ? subject(clause, k, trigger) : k, trigger);
      }
    }
    return List.of();
  }

  /** {@return the subject of the verb, where the item is the first that may be} */
  private int subject(Clause clause, int item, int trigger) {
    int wished = wished(clause, item, trigger);
    return wished == item ? besideVerb(clause, item, trigger) : wished;
  }

  /** {@return who is to act by the wish of the participant, "X hopes Y attends", or the latter} */
  private int wished(Clause clause, int item, int trigger) {
    for (int k = item + 1; k < trigger; k++) {
      if (items.clause(k) == clause.id
          && items.is(k, Kind.PARTICIPANT)
          && bonds[k] == Bond.BARE
          && isSomebody(k)
          && isBehindWish(k)) {
        return k;
      }
    }
    return item;
  }

  /**
   * {@return who stands between a comma and the verb, "march against X, students throw stones", no
   * part of a list; else the participant as given}
   */
  private int besideVerb(Clause clause, int item, int trigger) {
    int k = trigger - 1;
    boolean own =
        k > item + 1
            && items.is(k, Kind.PARTICIPANT)
            && items.clause(k) == clause.id
            && items.is(items.beforeWords(k, 2), Kind.COMMA)
            && bonds[k] == Bond.BARE
            && joined[k] < 0
            && participant(k).isActor()
            && !scene.isOutlet(participant(k));
    return own ? k : item;
  }

  private boolean isBehindWish(int item) {
    int k = items.beforeWords(item, NEAR);
    return items.has(k, EventCue.WILL)
        || items.has(k, EventCue.MAY)
        || items.has(k, EventCue.SO_THAT);
  }

  /**
   * {@return the item behind the comma of a phrase with a preposition that opens the clause, where
   * somebody is named behind it: "at the invitation of Hanoi, the president"; 0 where none does}
   */
  private int behindFronted(Clause clause, int trigger) {
    if (clause.first >= trigger || bond(clause.first, clause.first) == null) {
      return 0;
    }
    int comma = -1;
    for (int k = Math.max(clause.first, trigger - WINDOW); k < trigger; k++) {
      if (items.is(k, Kind.COMMA) && !clauses.isListComma(k)) {
        comma = k;
      } else if (comma > 0
          && items.is(k, Kind.PARTICIPANT)
          && items.clause(k) == clause.id
          && bonds[k] == Bond.BARE
          && heads[k] < comma) {
        return comma + 1;
      }
    }
    return 0;
  }

  private boolean isSomebody(int item) {
    Participant participant = participant(item);
    return participant.isActor() || participant.country != null;
  }

  /** {@return the participant and those joined to it} */
  private List<Participant> group(int first, int stop) {
    List<Participant> group = new ArrayList<>(2);
    group.add(placed(first));
    int second = secondPlace(first);
    if (second >= 0) {
      group.add(scene.at(participant(first), participant(second)));
    }
    int last = first;
    int limit = Math.min(stop, first + WINDOW);
    for (int k = first + 1; k < limit; k++) {
      if (items.is(k, Kind.PARTICIPANT)) {
        if (joined[k] != last) {
          break;
        }
        add(group, k, last);
        last = k;
      }
    }
    return group;
  }

  /**
   * People told by a word alone are of where they are said to be: "seorang polisi di Alexandria".
   */
  private Participant placed(int item) {
    Participant people = participant(item);
    if (people.form != ActorForm.DESCRIPTION || scene.hasName(people)) {
      return people;
    }
    int k = item + 1;
    while (k < item + NEAR && items.is(k, Kind.WORD)) {
      k++;
    }
    boolean near = k == item + 1 && (items.has(k, EventCue.AT) || items.has(k, EventCue.FROM));
    boolean told =
        (near && items.isPlace(k + 1))
            || (items.has(k, EventCue.OF) && items.is(k + 1, Kind.PARTICIPANT));
    return told && participant(k + 1).country != null
        ? scene.at(people, participant(k + 1))
        : people;
  }

  /** {@return the other place of "officials from A and B", or -1} */
  private int secondPlace(int item) {
    boolean two =
        participant(item).form == ActorForm.DESCRIPTION
            && !scene.hasName(participant(item))
            && items.has(item + 1, EventCue.FROM)
            && items.isPlace(item + 2)
            && items.has(item + 3, EventCue.AND)
            && items.isPlace(item + 4);
    return two && participant(item + 4).country != null ? item + 4 : -1;
  }

  /** A country before a person, or a place behind a name, tells more of one and is no second. */
  private void add(List<Participant> group, int item, int before) {
    Participant next = participant(item);
    Participant last = participant(before);
    boolean list = false;
    boolean aside = false;
    for (int k = before + 1; k < item; k++) {
      list |= items.is(k, Kind.COMMA) || items.has(k, EventCue.AND);
      aside |= items.is(k, Kind.CUE);
    }
    list |= isPair(last, next) || areSides(before, item);
    if (list) {
      group.add(next);
    } else if ((!last.isActor() && next.isActor()) || isOfBody(last, next)) {
      group.set(group.size() - 1, next);
    } else if (last.form == ActorForm.DESCRIPTION && isName(next)) {
      group.set(group.size() - 1, next);
    } else if (last.form == ActorForm.DESCRIPTION && next.country != null && !aside) {
      group.set(group.size() - 1, scene.at(last, next));
    }
  }

  /** Whether two countries stand side by side behind the noun of an act: "perang Iran Israel". */
  private boolean areSides(int left, int right) {
    Participant one = participant(left);
    Participant other = participant(right);
    return one.end == other.first
        && heads[left] == left - 1
        && items.is(left - 1, Kind.TRIGGER)
        && EventWords.voice(items.value(left - 1)).isNoun()
        && scene.isCountry(one.place)
        && scene.isCountry(other.place)
        && one.country != null
        && !one.country.equals(other.country);
  }

  /** Whether a hyphen joins two sides: "the Iran-Israel war". */
  private boolean isPair(Participant left, Participant right) {
    return left.end + 1 == right.first
        && scene.tokens.isSymbol(left.end, '-')
        && scene.tokens.isGlued(left.end)
        && scene.tokens.isCapital(left.first)
        && scene.tokens.isCapital(right.first)
        && left.country != null
        && right.country != null
        && !left.country.equals(right.country);
  }

  /**
   * Whether a person is named right behind a body of theirs, or behind a rank there: "a former
   * official of the MA, X", "the chief of the Jakarta police Inspector General X".
   */
  private boolean isOfBody(Participant body, Participant person) {
    int t = body.end;
    while (t < person.first && scene.tokens.isCapital(t)) {
      int title = scene.matches.longest(t, SenseKind.TITLE);
      if (title < 0) {
        break;
      }
      t = scene.matches.end(title);
    }
    return t == person.first
        && isName(person)
        && body.isActor()
        && !scene.isPerson(body)
        && scene.isPerson(person);
  }

  private static boolean isName(Participant participant) {
    return participant.form == ActorForm.NAME || participant.form == ActorForm.ACRONYM;
  }

  /** {@return the end of what belongs to the trigger on its right} */
  int stop(List<Clause> all, int trigger) {
    int limit = Math.min(items.count, trigger + WINDOW);
    int own = items.clause(trigger);
    for (int k = trigger + 1; k < limit; k++) {
      Clause clause = all.get(items.clause(k));
      if (items.is(k, Kind.STOP) || clauses.isVerb(k)) {
        return k;
      }
      if (clause.id != own
          && !(clause.governor == trigger && k < clause.verb && clause.first == trigger + 1)) {
        return k;
      }
    }
    return limit;
  }

  /** {@return the end of where a far "by" may stand} */
  int farStop(int trigger) {
    int limit = Math.min(items.count, trigger + WINDOW);
    for (int k = trigger + 1; k < limit; k++) {
      if (items.is(k, Kind.STOP)
          || (clauses.isVerb(k) && !items.has(k - 1, EventCue.WHO))
          || items.hasAny(k, OPENERS)) {
        return k;
      }
    }
    return limit;
  }
}
