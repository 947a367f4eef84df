package org.warta.internal.quote;

import org.jspecify.annotations.Nullable;
import org.warta.ActorForm;
import org.warta.ActorMention;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.text.Marked;
import org.warta.internal.text.Tokens;
import org.warta.spi.SourceWord;

/**
 * Finds the source before a word of saying: the subject of its clause. The clause is read from its
 * beginning: commas cut it into segments, prepositions, relatives and times cut a segment into
 * parts, and the part that may be a subject nearest to the verb is taken.
 */
final class SourceBefore {
  private static final int LONGEST = 60;

  /** How a part of a clause is led in. */
  private enum Lead {
    /** It begins its segment. */
    START,
    /** A word that a clause may begin with, or a time, stands before it. */
    CLAUSE,
    /** A preposition or relative stands before it: no subject. */
    BREAK
  }

  private final Story story;
  private final Tokens tokens;
  private final Mentions mentions;

  // the best subject so far, of the last segment that has one
  private int first;
  private int end;
  // the best subject before the last comma
  private int formerFirst;
  private int formerEnd;
  // the last part
  private int partFirst;
  private int partEnd;
  private Lead lead = Lead.START;
  private boolean elided;
  private boolean segmentHasSubject;
  // where what another word of saying tells begins, or -1
  private int told;
  // the actor that the first clause begins with
  private @Nullable Marked<ActorMention> main;
  // the word that began the last part and says who is meant by what stands before it
  private int who;

  SourceBefore(Story story, Mentions mentions) {
    this.story = story;
    this.tokens = story.tokens;
    this.mentions = mentions;
  }

  /** {@return whether the last cue had no subject of its own} */
  boolean isElided() {
    return elided;
  }

  /**
   * Sets the cue's source, where there is one.
   *
   * @return whether it is a known actor, or has the shape of a name, right before the cue
   */
  boolean find(Cue cue, int start) {
    if (isManner(cue)) {
      told = -1;
      read(Math.max(story.first(cue.sentence), cue.first - LONGEST), cue.first);
      if (main != null) {
        cue.source = new TokenRange(main.first(), main.end());
        cue.takeMention(main);
        return main.mention().form() == ActorForm.NAME;
      }
    }
    told = start > story.first(cue.sentence) ? start : -1;
    read(Math.max(start, cue.first - LONGEST), cue.first);
    Marked<ActorMention> antecedent = antecedent(cue.first);
    if (antecedent != null) {
      cue.source = new TokenRange(antecedent.first(), antecedent.end());
      cue.takeMention(antecedent);
      return antecedent.mention().form() == ActorForm.NAME;
    }
    if (elided || end <= first) {
      elided = true;
      return false;
    }
    if (tokens.isNumber(first) && first + 2 < end && story.isTerminal(first + 1)) {
      first += 2; // "1. Militer melaporkan": the number of a heading
    }
    Marked<ActorMention> head = mentions.head(first, end);
    boolean named = head == null || end - head.end() <= 3;
    if (head != null && end - head.end() > 1 && !story.isCapital(head.end())) {
      end = head.end(); // "Budi menyampaikan pidato dan mengatakan"
    }
    cue.source = new TokenRange(first, end);
    cue.takeMention(head);
    cue.anonymous = isAnonymous(cue.first) && !mentions.isPerson(head);
    if (head != null) {
      return named;
    }
    return (story.isCapital(end - 1) && (first > story.first(cue.sentence) || end - first > 1))
        || story.is(first, SourceWord.PRONOUN);
  }

  /** "Denied it by saying that": the subject is that of the whole sentence. */
  private boolean isManner(Cue cue) {
    return cue.first > story.first(cue.sentence) && story.is(cue.first - 1, SourceWord.MANNER);
  }

  /**
   * {@return the actor of whom the clause that the word of saying ends is told, or null: "awaits
   * the ministry, which has said"}
   */
  private @Nullable Marked<ActorMention> antecedent(int limit) {
    if (who <= 0 || !isOnlyBeside(who + 1, limit, true)) {
      return null;
    }
    Marked<ActorMention> before = mentions.at(who - 1);
    return before != null && before.end() == who ? before : null;
  }

  private void read(int start, int limit) {
    who = -1;
    clear(limit);
    open(start, Lead.START);
    elided = false;
    int t = start;
    while (t < limit) {
      Marked<ActorMention> mention = mentions.at(t);
      if (mention != null && mention.end() > t && mention.end() <= limit) {
        t = mention.end();
        partEnd = t;
        continue;
      }
      int title = story.titleEnd(t);
      if (title > t + 1 && title <= limit) {
        t = title; // "the Minister of the Interior": whatever else its words mean
        partEnd = t;
        continue;
      }
      char c = story.symbol(t);
      if (story.isComma(t)) {
        closeSegment();
        open(++t, Lead.START);
        continue;
      }
      if (c == ':' || c == ';' || c == '"' || (c == '-' && !tokens.isGlued(t))) {
        clear(limit);
        open(++t, Lead.START);
        continue;
      }
      if (c == '(') {
        t = closing(t, limit); // "Budi (45) mengatakan"
        continue;
      }
      int time = mentions.timeEnd(t);
      if (time > t && time <= limit) {
        closePart();
        open(time, Lead.CLAUSE);
        t = time;
        continue;
      }
      int next = story.isBeside(t) ? word(t, limit) : t;
      if (next > t) {
        t = next;
        continue;
      }
      t++;
      partEnd = t;
    }
    closePart();
  }

  /** Takes a word that leads in a part or stands beside it; returns its end, or t. */
  private int word(int t, int limit) {
    boolean empty = partEnd <= partFirst;
    int adverb = story.endOf(t, SourceWord.ADVERB);
    if (adverb > t && adverb <= limit && !empty) {
      return adverb;
    }
    int clause = story.endOf(t, SourceWord.CLAUSE);
    if (clause > t && clause <= limit) {
      boolean breaks = story.is(t, SourceWord.BREAK);
      closePart();
      open(clause, breaks && !empty ? Lead.BREAK : Lead.CLAUSE);
      if (breaks && startsSubject(clause, limit)) {
        lead = Lead.CLAUSE; // "setelah Rusia menyatakan"
      }
      return clause;
    }
    int breaks = story.endOf(t, SourceWord.BREAK);
    if (breaks > t && breaks <= limit) {
      closePart();
      open(breaks, Lead.BREAK);
      who = breaks == t + 1 && story.is(t, SourceWord.WHO) ? t : -1;
      return breaks;
    }
    int join = story.endOf(t, SourceWord.JOIN);
    boolean begins = // "accused them of it and Budi said"
        join > t
            && join <= limit
            && (lead == Lead.BREAK || partFirst == told)
            && mentions.at(t - 1) == null
            && (mentions.at(join) != null || story.titleEnd(join) > join)
            && startsSubject(join, limit);
    if (join > t && join <= limit && (empty || begins || isOnlyAdverbs(join, limit))) {
      closePart();
      open(join, Lead.CLAUSE);
      elided = isOnlyAdverbs(join, limit); // "menyerukan deeskalasi dan mendorong"
      return join;
    }
    return adverb > t && adverb <= limit ? adverb : t;
  }

  /** Whether an actor, and nothing but it, stands between the token and the word of saying. */
  private boolean startsSubject(int t, int limit) {
    int at = t;
    while (at < limit && mentions.at(at) == null && at - t < 3) {
      if (tokens.kind(at) == Tokens.SYMBOL) {
        return false;
      }
      at++;
    }
    Marked<ActorMention> mention = at < limit ? mentions.at(at) : null;
    return mention != null && isOnlyAdverbs(Math.max(at + 1, mention.end()), limit);
  }

  private boolean isOnlyAdverbs(int t, int limit) {
    return isOnlyBeside(t, limit, false);
  }

  /** Whether adverbs, or times as well, are all that stands from the token to the limit. */
  private boolean isOnlyBeside(int t, int limit, boolean times) {
    int at = t;
    while (at < limit) {
      int end = story.endOf(at, SourceWord.ADVERB);
      end = times ? Math.max(end, mentions.timeEnd(at)) : end;
      if (end < 0) {
        return false;
      }
      at = end;
    }
    return at <= limit;
  }

  private void clear(int limit) {
    first = limit;
    end = limit;
    formerFirst = limit;
    formerEnd = limit;
    segmentHasSubject = false;
    main = null;
  }

  private void open(int t, Lead how) {
    partFirst = t;
    partEnd = t;
    lead = how;
  }

  private void closePart() {
    if (partEnd > partFirst && lead != Lead.BREAK) {
      if (!segmentHasSubject || lead == Lead.CLAUSE) {
        first = partFirst;
        end = partEnd;
        segmentHasSubject = true;
        if (main == null && !(first > 0 && story.matches.is(first - 1, SenseKind.SPEECH_CUE))) {
          main = mentions.at(first);
        }
      }
    }
  }

  /** A comma: what stands before it is the subject only where nothing better follows. */
  private void closeSegment() {
    closePart();
    if (segmentHasSubject && formerEnd > formerFirst && keepsFormer()) {
      first = formerFirst;
      end = formerEnd;
    }
    formerFirst = first;
    formerEnd = end;
    segmentHasSubject = false;
  }

  /** "Budi Santoso, dokter RS Harapan, mengatakan": the name stands before its apposition. */
  private boolean keepsFormer() {
    @Nullable Marked<ActorMention> former = mentions.head(formerFirst, formerEnd);
    if (mentions.isPerson(mentions.head(first, end))) {
      return false;
    }
    boolean named = former != null && former.mention().form() == ActorForm.NAME;
    return mentions.isPerson(former)
        || ((named || isName(formerFirst, formerEnd)) && !story.isCapital(first));
  }

  private boolean isName(int from, int to) {
    for (int t = from; t < to; t++) {
      if (!story.isCapital(t)) {
        return false;
      }
    }
    return to - from >= 2;
  }

  private int closing(int t, int limit) {
    for (int u = t + 1; u < Math.min(limit, t + LONGEST); u++) {
      if (story.isSymbol(u, ')')) {
        return u + 1;
      }
    }
    return t + 1;
  }

  private boolean isAnonymous(int limit) {
    boolean unnamed = story.is(first, SourceWord.ANONYMOUS);
    for (int u = first; u < limit && !unnamed; u++) {
      unnamed = story.is(u, SourceWord.ANONYMITY);
    }
    return unnamed;
  }
}
