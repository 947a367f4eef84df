package org.warta.internal.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warta.ActorMention;
import org.warta.QuoteKind;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.text.Marked;
import org.warta.internal.text.Tokens;
import org.warta.spi.SourceWord;
import org.warta.spi.SpeechAct;
import org.warta.spi.SpeechSource;

/**
 * Tells which quotations are statements, and whose. A cue on either side makes one; so does a whole
 * sentence between marks. Words between marks inside a sentence are one only where somebody is said
 * to say them, and no title, slogan or byname.
 */
final class QuoteFinder {
  private static final int WHOLE_SENTENCE_WORDS = 4;
  private static final int NEAR = 3;
  private static final int SENTENCES_BACK = 2;

  private final Story story;
  private final Tokens tokens;
  private final Mentions mentions;
  private final List<Quotation> quotations;
  private final List<Cue> cues;
  private final List<Spoken> spoken = new ArrayList<>();
  private int nextCue;

  QuoteFinder(Story story, Mentions mentions, List<Quotation> quotations, List<Cue> cues) {
    this.story = story;
    this.tokens = story.tokens;
    this.mentions = mentions;
    this.quotations = quotations;
    this.cues = cues;
  }

  /** {@return the statements in order of the text} */
  List<Spoken> find() {
    for (Quotation quotation : quotations) {
      while (nextCue < cues.size() && cues.get(nextCue).first < quotation.close()) {
        nextCue++;
      }
      Spoken statement = read(quotation);
      if (statement != null) {
        spoken.add(statement);
      }
    }
    for (int i = 0; i < spoken.size(); i++) {
      goOn(i);
    }
    return spoken;
  }

  private @Nullable Spoken read(Quotation q) {
    int words = story.words(q.first(), q.end());
    if (words == 0) {
      return null;
    }
    Cue after = cueAfter(q);
    if (after != null) {
      return new Spoken(q, isInside(q) ? QuoteKind.PARTIAL : QuoteKind.DIRECT, after);
    }
    if (!q.isClosed()) {
      return null;
    }
    Cue before = cueBefore(q);
    if (before != null && leads(before, q) && words >= 2) {
      return new Spoken(q, QuoteKind.DIRECT, before);
    }
    if (isWhole(q, words)) {
      Cue later = endsWithComma(q) ? laterCue(q) : null;
      return new Spoken(q, QuoteKind.DIRECT, later);
    }
    boolean scare = words == 2 && before != null && q.open() - before.end > NEAR && !tells(q);
    if (before != null && words >= 2 && !scare && isPartial(q, before)) {
      return new Spoken(q, QuoteKind.PARTIAL, before);
    }
    return null;
  }

  /** The cue right behind the quotation, or null. */
  private @Nullable Cue cueAfter(Quotation q) {
    if (nextCue < cues.size() && cues.get(nextCue).behind != null) {
      Cue cue = cues.get(nextCue);
      if (q.equals(cue.behind)
          && cue.side() != SpeechSource.BEFORE
          && (cue.act() != SpeechAct.CITE || isWholeBefore(q))) {
        return cue;
      }
    }
    return null;
  }

  private boolean isWholeBefore(Quotation q) {
    return q.open() == story.first(story.sentence(q.open()));
  }

  /** The last cue before the quotation in its sentence, or null. */
  private @Nullable Cue cueBefore(Quotation q) {
    int i = nextCue - 1;
    while (i >= 0 && cues.get(i).first >= q.open()) {
      i--;
    }
    if (i < 0) {
      return null;
    }
    Cue cue = cues.get(i);
    int at = story.sentence(q.open());
    if (cue.sentence == at) {
      return cue;
    }
    boolean heads = q.open() == story.first(at) && cue.reach() + 1 >= story.end(cue.sentence);
    // "Ia menambahkan. "Kami ...": the sentence ends with the cue
    return cue.sentence == at - 1 && heads && cue.side() == SpeechSource.BEFORE ? cue : null;
  }

  /** Whether the cue stands right before the quotation, a comma, colon or "bahwa" aside. */
  private boolean leads(Cue cue, Quotation q) {
    int last = q.open() - 1;
    boolean marked =
        story.isSymbol(last, ',') || story.isSymbol(last, ':') || story.isTerminal(last);
    boolean near = q.open() - cue.reach() <= NEAR;
    boolean capital = story.isCapital(q.first()) || tokens.isNumber(q.first());
    if (story.isSymbol(last, ':')) {
      return true;
    }
    return capital && ((marked && near) || cue.reach() == q.open()) && !isTitle(q);
  }

  /** Whether the quotation is one or more sentences by itself, or one with a comma at its end. */
  private boolean isWhole(Quotation q, int words) {
    int sentence = story.sentence(q.open());
    boolean starts = q.open() == story.first(sentence) || story.isSymbol(q.open() - 1, ':');
    if (!starts || words < 2) {
      return false;
    }
    boolean capital = story.isCapital(q.first()) || tokens.isNumber(q.first());
    int close = story.sentence(q.close() - 1);
    boolean several = close > sentence;
    int end = close < 0 ? q.close() : story.end(close);
    boolean ends = story.words(q.close(), end) == 0;
    boolean closedByMark = story.isTerminal(q.end() - 1);
    if (endsWithComma(q)) {
      return true;
    }
    return capital
        && (several || (ends && (closedByMark || words >= WHOLE_SENTENCE_WORDS)))
        && words >= WHOLE_SENTENCE_WORDS - 1
        && !isTitle(q);
  }

  private boolean endsWithComma(Quotation q) {
    return story.isSymbol(q.end() - 1, ',');
  }

  /** A cue behind its subject in the rest of the sentence: ""...," Budi menambahkan." */
  private @Nullable Cue laterCue(Quotation q) {
    if (nextCue < cues.size()) {
      Cue cue = cues.get(nextCue);
      if (cue.sentence == story.sentence(q.close() - 1)) {
        return cue;
      }
    }
    return null;
  }

  /** Whether the words stand in what the cue covers, and are no title, slogan or byname. */
  private boolean isPartial(Quotation q, Cue cue) {
    if (cue.act() == SpeechAct.CITE
        || cue.behind != null
        || (cue.source == null && cue.actor == null)) {
      return false;
    }
    int before = q.open() - 1;
    for (int t = Math.max(story.first(cue.sentence), before - 2); t <= before; t++) {
      int end = story.endOf(t, SourceWord.TITLE);
      if (end >= q.open()) {
        return false;
      }
    }
    return !isTitle(q);
  }

  /** "very late", "soon enough": one of the two words is none of the name of a thing. */
  private boolean tells(Quotation q) {
    for (int t = q.first(); t < q.end(); t++) {
      if (story.is(t, SourceWord.ADVERB) || story.matches.is(t, SenseKind.FUNCTION_WORD)) {
        return true;
      }
    }
    return false;
  }

  /** Whether every longer word between the marks has a capital. */
  private boolean isTitle(Quotation q) {
    int words = 0;
    for (int t = q.first(); t < q.end(); t++) {
      if (tokens.isWord(t)) {
        if (!tokens.isCapital(t) && tokens.length(t) > 3) {
          return false;
        }
        words++;
      }
    }
    return words < 12;
  }

  private boolean isInside(Quotation q) {
    int before = q.open() - 1;
    return q.open() != story.first(story.sentence(q.open()))
        && !story.isSymbol(before, ',')
        && !story.isSymbol(before, ':')
        && !story.isTerminal(before)
        && story.sentence(before) == story.sentence(q.open())
        && !story.isCapital(q.first())
        && tokens.kind(before) != Tokens.SYMBOL;
  }

  /** Finds the speaker of a statement without a cue, and what a statement goes on with. */
  private void goOn(int i) {
    Spoken statement = spoken.get(i);
    Spoken former = i > 0 ? spoken.get(i - 1) : null;
    Quotation q = statement.quotation;
    if (statement.cue != null) {
      if (former != null && former.cue == statement.cue) {
        statement.continues = i - 1;
      }
      return;
    }
    Marked<ActorMention> named = namedBefore(q);
    if (named != null) {
      statement.speakAs(named);
      return;
    }
    int sentence = story.sentence(q.open());
    if (former != null && sentence - endSentence(former) <= 1) {
      statement.speakAs(former.actor, former.speaker);
      statement.continues = i - 1;
      return;
    }
    Spoken next = i + 1 < spoken.size() ? spoken.get(i + 1) : null;
    if (next != null
        && next.cue != null
        && story.sentence(next.quotation.open()) - story.sentence(q.close() - 1) == 1) {
      statement.speakAs(next.actor, next.speaker);
      return;
    }
    Cue last = lastSpeaker(q.open());
    if (last != null) {
      statement.speakAs(last.actor, last.source);
    }
  }

  /** The sentence in which the statement, with its cue and source, ends. */
  private int endSentence(Spoken statement) {
    int end = story.sentence(statement.quotation.close() - 1);
    return statement.cue == null ? end : Math.max(end, statement.cue.sentence);
  }

  /** "Budi: "...""; the one who is named before a colon, or null. */
  private @Nullable Marked<ActorMention> namedBefore(Quotation q) {
    int colon = q.open() - 1;
    if (!story.isSymbol(colon, ':')) {
      return null;
    }
    Marked<ActorMention> mention = colon == 0 ? null : mentions.at(colon - 1);
    return mention != null && mention.end() == colon ? mention : null;
  }

  private @Nullable Cue lastSpeaker(int token) {
    int low = 0;
    int high = cues.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cues.get(middle).first < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int sentence = story.sentence(token);
    for (int i = low - 1; i >= Math.max(0, low - 4); i--) {
      Cue cue = cues.get(i);
      if (cue.sentence >= sentence - SENTENCES_BACK
          && cue.actor != null
          && cue.act() != SpeechAct.CITE) {
        return cue;
      }
    }
    return null;
  }
}
