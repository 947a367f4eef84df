package org.warta.internal.quote;

import org.jspecify.annotations.Nullable;
import org.warta.ActorMention;
import org.warta.internal.text.Marked;
import org.warta.spi.SpeechAct;
import org.warta.spi.SpeechSource;

/** A word of saying in the text, and what has been found out about it so far. */
final class Cue {
  final int first;
  final int end;
  final int sentence;
  final int sense;

  /** The quotation right before the cue, or null. */
  final @Nullable Quotation behind;

  /** Where the source stands, or null where nothing names it. */
  @Nullable TokenRange source;

  /** The mention of the source, or null. */
  @Nullable Marked<ActorMention> mention;

  /** The id of the source among the actors, or null. */
  @Nullable String actor;

  /** Whether the source stands after the cue. */
  boolean sourceFollows;

  /** Whether the source is one without a name. */
  boolean anonymous;

  /** Whether the source is named only behind the cue's own clause. */
  boolean namedLater;

  /** The word before an agent that stands apart from its passive, or -1. */
  int by = -1;

  /** What is attributed, or null. */
  @Nullable TokenRange content;

  Cue(int first, int end, int sentence, int sense, @Nullable Quotation behind) {
    this.first = first;
    this.end = end;
    this.sentence = sentence;
    this.sense = sense;
    this.behind = behind;
  }

  SpeechSource side() {
    return QuoteWords.source(sense);
  }

  SpeechAct act() {
    return QuoteWords.act(sense);
  }

  /** {@return where the cue and a source behind it end} */
  int reach() {
    return source != null && sourceFollows ? Math.max(end, source.end()) : end;
  }

  /** Takes the mention, or none, for that of its source. */
  void takeMention(@Nullable Marked<ActorMention> said) {
    mention = said;
    actor = said == null ? null : said.mention().actor();
  }

  /** Takes the source of another cue as its own. */
  void takeSourceOf(Cue other) {
    source = other.source;
    mention = other.mention;
    actor = other.actor;
    anonymous = other.anonymous;
  }
}
