package org.warta.internal.event;

import org.warta.ActorForm;
import org.warta.internal.event.Items.Kind;
import org.warta.internal.lexicon.Matches;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.text.Tokens;
import org.warta.spi.EventCue;

/**
 * Lets names that tell who somebody is take the place of the words for them. Not thread-safe; used
 * again for each sentence.
 */
final class ApposedNames {
  /** What may follow the names. */
  private static final long PREPOSITIONS =
      Items.set(EventCue.AT, EventCue.AGAINST, EventCue.FROM, EventCue.OF, EventCue.ASIDE);

  /** What stands between people and whence they are. */
  private static final long ORIGIN = Items.set(EventCue.FROM, EventCue.OF);

  /** How far before the comma stands what tells whence they are, in items. */
  private static final int WORDS_OF_ORIGIN = 5;

  /** How far before a body the office that it has stands, in tokens. */
  private static final int NEAR = 8;

  /** The most letters that stand for a name. */
  private static final int INITIALS = 3;

  private final Scene scene;
  private final Items items;
  private final Tokens tokens;
  private final Matches matches;

  ApposedNames(Scene scene, Items items) {
    this.scene = scene;
    this.items = items;
    this.tokens = scene.tokens;
    this.matches = scene.matches;
  }

  /** Takes the words before such names, and the comma between, out of the play. */
  void join() {
    for (int i = 1; i + 1 < items.count; i++) {
      int behind = items.is(i, Kind.COMMA) ? behindNames(i) : -1;
      if (items.is(i, Kind.COMMA) && isBetweenInitials(i)) {
        items.setKind(i, Kind.WORD);
      }
      if (behind < 0) {
        continue;
      }
      items.setKind(i, Kind.WORD);
      for (int k = role(i); k < i; k++) {
        if (items.is(k, Kind.PARTICIPANT)) {
          items.setKind(k, Kind.WORD);
        }
      }
      if (items.is(behind, Kind.COMMA) && isPredicate(behind + 1)) {
        items.setKind(behind, Kind.WORD);
      }
    }
  }

  /** "Tiga pelaku berinisial Y, A, dan E": letters that stand for names, in a list. */
  private boolean isBetweenInitials(int comma) {
    int next = items.has(comma + 1, EventCue.AND) ? comma + 2 : comma + 1;
    return isInitials(comma - 1) && isInitials(next);
  }

  private boolean isInitials(int item) {
    return items.is(item, Kind.WORD)
        && items.end(item) == items.first(item) + 1
        && tokens.isAllCapitals(items.first(item))
        && tokens.length(items.first(item)) <= INITIALS;
  }

  private boolean isPredicate(int item) {
    return items.is(item, Kind.TRIGGER) || items.is(item, Kind.VERB) || items.is(item, Kind.SAYING);
  }

  /**
   * {@return the item behind names that tell who stands before the comma, "two suspects, A and B,
   * ...", "the leader of X, Y, ..."; -1 where none do}
   */
  private int behindNames(int comma) {
    int name = comma + 1;
    if (items.is(name, Kind.WORD) && tokens.isCapital(items.first(name))) {
      name = items.is(name + 1, Kind.PARTICIPANT) ? name + 1 : name + 2; // "AW alias Bowo"
    }
    int role = role(comma);
    if (!isNamedPerson(name) || role < 0) {
      return -1;
    }
    int next = name + 1;
    while (items.has(next, EventCue.AND) && isNamedPerson(next + 1)) {
      next += 2;
    }
    boolean closed =
        next >= items.count
            || items.is(next, Kind.COMMA)
            || items.is(next, Kind.STOP)
            || items.hasAny(next, PREPOSITIONS)
            || (items.is(role, Kind.PARTICIPANT) && !isDescribed(role));
    return closed ? next : -1;
  }

  /**
   * {@return the item before the comma that is a word for people or an office, or the body that has
   * it, where nothing but whence they are stands between, "a senator from X, Y"; -1 where none is}
   */
  private int role(int comma) {
    int last = comma - 1;
    int from = last - 1;
    while (from > comma - WORDS_OF_ORIGIN && items.is(from, Kind.WORD)) {
      from--;
    }
    boolean origin =
        items.is(last, Kind.PARTICIPANT) && items.hasAny(from, ORIGIN) && isRole(from - 1);
    return origin ? from - 1 : isRole(last) ? last : -1;
  }

  /** Whether the item ends in a word for people or an office, with the body that has it or not. */
  private boolean isRole(int item) {
    if (!items.is(item, Kind.PARTICIPANT)) {
      return item >= 0 && matches.is(items.first(item), SenseKind.PEOPLE_GROUP);
    }
    Participant participant = participant(item);
    if (isDescribed(item)) {
      return !participant.holdsPlace || isTitleInto(participant, participant.first);
    }
    int before = participant.first - 1;
    boolean office =
        before >= 0 && matches.ending(before, Math.max(0, before - NEAR), SenseKind.TITLE) >= 0;
    for (int t = participant.first - 1; t >= Math.max(0, participant.first - NEAR); t--) {
      office |= scene.isTitle(t) || isTitleInto(participant, t);
      if (office || (tokens.isWord(t) && !tokens.isCapital(t))) {
        break;
      }
    }
    boolean ofPlace = !participant.isActor() && participant.place != null; // "the mayor of X, Y"
    return office && (ofPlace || (participant.isActor() && !scene.isPerson(participant)));
  }

  /** "Anggota Kongres": the title has the first words of the body in it. */
  private boolean isTitleInto(Participant body, int token) {
    int title = matches.longest(token, SenseKind.TITLE);
    return title >= 0 && matches.end(title) > body.first;
  }

  private boolean isDescribed(int item) {
    return participant(item).form == ActorForm.DESCRIPTION;
  }

  private boolean isNamedPerson(int item) {
    return items.is(item, Kind.PARTICIPANT)
        && participant(item).form == ActorForm.NAME
        && scene.isPerson(participant(item));
  }

  private Participant participant(int item) {
    return scene.participants.get(items.value(item));
  }
}
