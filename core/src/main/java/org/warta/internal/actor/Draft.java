package org.warta.internal.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warta.ActorForm;
import org.warta.ActorKind;
import org.warta.Match;
import org.warta.internal.world.WorldActor;

/** A mention on its way to its actor. Not thread-safe. */
final class Draft {
  /** What sort of mention it is. */
  enum Sort {
    /** A listed body or person, or a state. */
    LISTED,
    /** A person, to be looked up or joined to another mention. */
    PERSON,
    /** A body in no list. */
    BODY,
    /** An organ of a state that may be told by the words around it. */
    ORGAN,
    /** A group of people. */
    GROUP,
    /** An office without a name. */
    OFFICE,
    /** A pronoun or description. */
    REFERENCE
  }

  final int first;
  final int end;
  final Sort sort;
  ActorForm form;
  Match match = Match.UNLISTED;
  List<WorldActor> listed = List.of();
  @Nullable ActorKind kind;
  @Nullable String organ;
  @Nullable String country;
  boolean there;
  boolean member;

  /** The name begins with a word for such bodies. */
  boolean headed;

  String role = "";

  /** An office that stands for who holds it, and is not what somebody is or becomes. */
  boolean standsAlone;

  /** Whether no body of the readers' own state is called so. */
  boolean foreign;

  /** Whether it is of several states, or of another that is not told: "foreign troops". */
  boolean ofMany;

  String officeKey = "";
  @Nullable String officeAt;
  @Nullable String office;
  int reach = -1;

  /** The word is one for people only where they are counted, or somehow told to be somebody. */
  boolean whenCounted;

  /** The token of its noun, where the name of a state may stand before it. */
  int noun;

  /** Whether it is the head of a name alone, of a body that has been named. */
  boolean bare;

  /** The kind of the body that it points back to: "that company"; or null. */
  @Nullable ActorKind pointed;

  /** The token of the letters in brackets that the name takes in, or -1. */
  int bracket = -1;

  /** The mention whose actor this one shares by a declared alias, or null. */
  @Nullable Draft aliasOf;

  /** The name is a place's after all, as the article declares. */
  boolean dropped;

  /** The id of the actor, once known; a reference to two has two mentions. */
  @Nullable String actor;

  Draft(int first, int end, Sort sort, ActorForm form) {
    this.first = first;
    this.noun = first;
    this.end = end;
    this.sort = sort;
    this.form = form;
  }

  /** {@return the mention with the letters in brackets behind it taken in} */
  Draft withBracket(int token) {
    Draft longer = withTokens(first, token + 2);
    longer.bracket = token;
    return longer;
  }

  /** {@return the mention over other tokens} */
  Draft withTokens(int from, int to) {
    Draft longer = new Draft(from, to, sort, form);
    longer.match = match;
    longer.listed = listed;
    longer.kind = kind;
    longer.organ = organ;
    longer.country = country;
    longer.there = there;
    longer.member = member;
    longer.headed = headed;
    longer.role = role;
    return longer;
  }

  /** {@return one more than the last token of the name, brackets aside} */
  int nameEnd() {
    return bracket < 0 ? end : bracket - 1;
  }

  boolean isPerson() {
    return sort == Sort.PERSON
        || (sort == Sort.LISTED && !listed.isEmpty() && listed.get(0).kind() == ActorKind.PERSON);
  }

  boolean overlaps(int from, int to) {
    return first < to && from < end;
  }
}
