package org.warta.internal.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A run of items about one verb, and how it hangs on another. Not thread-safe. */
final class Clause {
  /** How a clause hangs on the one above it. */
  enum Link {
    /** It does not. */
    MAIN,
    /** It goes on with the same subject, unless it has its own: "and", a comma. */
    COORDINATE,
    /** It says when or why. */
    ADJUNCT,
    /** A condition. */
    CONDITION,
    /** A condition that was not met. */
    COUNTERFACT,
    /** A purpose. */
    PURPOSE,
    /** What is said, asked for or meant: "that ...", or a verb behind a verb. */
    COMPLEMENT,
    /** What is asked for. */
    DEMAND,
    /** It says by which act. */
    MANNER,
    /** It is about the noun before it. */
    RELATIVE
  }

  final int id;
  final Link link;
  final @Nullable Clause above;

  /** The item that begins it. */
  final int first;

  /** The verb of the clause above that governs it, as an item; -1 where none does. */
  int governor = -1;

  /** Its first verb, as an item; -1 before it is read. */
  int verb = -1;

  /** Its last verb, as an item. */
  int lastVerb = -1;

  /** The item before it that a relative clause is about, or -1. */
  int antecedent = -1;

  /** Who its subject is, once known. */
  @Nullable List<Participant> subject;

  /** Ids of who is acted on by the verb that governs others, once known. */
  List<Participant> object = new ArrayList<>(2);

  Clause(int id, Link link, @Nullable Clause above, int first) {
    this.id = id;
    this.link = link;
    this.above = above;
    this.first = first;
  }

  boolean hasVerb() {
    return verb >= 0;
  }
}
