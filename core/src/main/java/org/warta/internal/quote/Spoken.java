package org.warta.internal.quote;

import org.jspecify.annotations.Nullable;
import org.warta.ActorMention;
import org.warta.QuoteKind;
import org.warta.internal.text.Marked;

/** A quotation that is one, with the cue that says so or the speaker that it goes on with. */
final class Spoken {
  final Quotation quotation;
  final QuoteKind kind;
  final @Nullable Cue cue;
  @Nullable String actor;
  @Nullable TokenRange speaker;

  /** The index of the one that this goes on with, or -1. */
  int continues = -1;

  Spoken(Quotation quotation, QuoteKind kind, @Nullable Cue cue) {
    this.quotation = quotation;
    this.kind = kind;
    this.cue = cue;
    if (cue != null) {
      actor = cue.actor;
      speaker = cue.source;
    }
  }

  /** Takes the speaker of another. */
  void speakAs(@Nullable String id, @Nullable TokenRange where) {
    actor = id;
    speaker = where;
  }

  /** Takes an actor as its speaker. */
  void speakAs(Marked<ActorMention> mention) {
    actor = mention.mention().actor();
    speaker = new TokenRange(mention.first(), mention.end());
  }
}
