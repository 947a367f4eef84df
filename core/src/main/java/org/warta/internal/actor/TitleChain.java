package org.warta.internal.actor;

import org.jspecify.annotations.Nullable;
import org.warta.internal.world.WorldActor;

/**
 * What stands before the name of a person: "Presiden Rusia", "Kanit Gakkum Satlantas Polres X,
 * Ipda". Not thread-safe while it is read.
 */
final class TitleChain {
  final int first;

  /** One more than its last token: where the name begins. */
  int end;

  /** One more than the last token of the office, forms of address and commas aside. */
  int officeEnd;

  String role = "";
  String officeKey = "";
  @Nullable String country;
  @Nullable WorldActor body;
  @Nullable Draft bodyDraft;

  /** The body is not printed: the title implies it. */
  boolean impliesBody;

  /** A rank, degree or form of address stands last: a name of a person follows for sure. */
  boolean addresses;

  /** Capital letters in no list were taken for a part of it. */
  boolean hasUnknownLetters;

  /** A post is named. */
  boolean office;

  /** What somebody is or does is named. */
  boolean roleWord;

  /** What somebody is to another is named last: that other follows. */
  boolean relation;

  /** The role is that of a rank alone. */
  boolean ranked;

  TitleChain(int first) {
    this.first = first;
    this.end = first;
    this.officeEnd = first;
  }

  /** {@return whether the body is known that the office is of} */
  boolean hasBody() {
    return body != null || bodyDraft != null;
  }
}
