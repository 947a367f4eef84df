package org.warta.internal.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warta.ActorMention;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.text.Marked;
import org.warta.internal.text.Tokens;
import org.warta.spi.SourceWord;
import org.warta.spi.SpeechAct;
import org.warta.spi.SpeechSetting;
import org.warta.spi.SpeechSource;

/**
 * Finds the words of saying of a story, and the source of each. Words inside a quotation are none:
 * they are the speaker's own.
 */
final class CueFinder {
  /** The sense that words of saying have in the lexicon. */
  static final SenseKind KIND = SenseKind.SPEECH_CUE;

  private static final int QUOTED_WORDS = 4;
  private static final int GAP_BEHIND_QUOTATION = 3;

  private final Story story;
  private final Mentions mentions;
  private final List<Quotation> quotations;
  private final SourceBefore before;
  private final SourceAfter after;
  private final Speakers speakers;
  private final List<Cue> found = new ArrayList<>();
  private int quotation;

  CueFinder(Story story, Mentions mentions, List<Quotation> quotations) {
    this.story = story;
    this.mentions = mentions;
    this.quotations = quotations;
    this.before = new SourceBefore(story, mentions);
    this.after = new SourceAfter(story, mentions);
    this.speakers = new Speakers(story, mentions, quotations);
  }

  /** {@return the cues in order of the text, each with its source} */
  List<Cue> find() {
    for (int s = 0; s < story.count(); s++) {
      int from = found.size();
      sentence(s);
      speakers.closeSentence(found, from);
    }
    return found;
  }

  private void sentence(int s) {
    int start = story.first(s);
    int t = start;
    int end = story.end(s);
    while (t < end) {
      Quotation quoted = quotedAt(t);
      if (quoted != null) {
        t = Math.max(t + 1, quoted.close());
        start = t;
        continue;
      }
      int match = story.cueAt(t);
      if (match < 0 || story.matches.end(match) > end) {
        t++;
        continue;
      }
      int cueEnd = story.matches.end(match);
      int sense = story.matches.value(match, KIND);
      Cue cue = new Cue(t, cueEnd, s, sense, behind(t));
      if (QuoteWords.setting(sense) == SpeechSetting.NEVER || isNamed(t) || !resolve(cue, start)) {
        t = cueEnd;
        continue;
      }
      found.add(cue);
      speakers.heard(cue);
      start = Math.max(cueEnd, cue.reach());
      // "menurut informasi yang disampaikan X": one cue
      t = cue.sourceFollows && cue.source != null ? Math.max(cueEnd, cue.source.first()) : cueEnd;
    }
  }

  /** A cue that is part of the name of an actor is no cue, unless it begins it by mistake. */
  private boolean isNamed(int t) {
    var mention = mentions.at(t);
    return mention != null && story.isCapital(t) && mention.first() < t;
  }

  /** The quotation of more than a few words that holds the token, or null. */
  private @Nullable Quotation quotedAt(int t) {
    while (quotation < quotations.size() && quotations.get(quotation).close() <= t) {
      quotation++;
    }
    if (quotation < quotations.size()) {
      Quotation q = quotations.get(quotation);
      if (q.open() <= t
          && (q.isClosed() || q.end() < story.end(story.sentence(q.open())))
          && story.words(q.first(), Math.min(q.end(), q.first() + 2 * QUOTED_WORDS))
              >= QUOTED_WORDS) {
        return q;
      }
    }
    return null;
  }

  /** The quotation that ends right before the token, a comma or dash aside, or null. */
  private @Nullable Quotation behind(int t) {
    int q = quotation;
    while (q < quotations.size() && quotations.get(q).close() <= t) {
      q++;
    }
    if (q == 0) {
      return null;
    }
    Quotation last = quotations.get(q - 1);
    if (story.isCapital(t) && t == story.first(story.sentence(t))) {
      return null; // "... orang." ,Menurut X: a sentence of its own
    }
    if (last.close() > t || t - last.close() > GAP_BEHIND_QUOTATION) {
      return null;
    }
    for (int u = last.close(); u < t; u++) {
      char c = story.symbol(u);
      if (c != ',' && c != '-' && c != '.' && c != '"' && c != '\'') {
        return null;
      }
    }
    return story.words(last.first(), Math.min(last.end(), last.first() + QUOTED_WORDS)) > 0
        ? last
        : null;
  }

  private boolean resolve(Cue cue, int start) {
    SpeechSetting setting = QuoteWords.setting(cue.sense);
    SpeechSource side = cue.side();
    if (side == SpeechSource.EITHER) {
      boolean after = cue.behind != null || (isAfterComma(cue) && isName(cue.end));
      side = after ? SpeechSource.AFTER : SpeechSource.BEFORE; // "..., said Smith"
    }
    if (setting == SpeechSetting.CLAUSE && !leadsClause(cue)) {
      return false;
    }
    boolean negated = isNegated(cue, start);
    return switch (side) {
      case CARRIED -> carried(cue, setting);
      case BEFORE -> !negated && before(cue, setting, start);
      case AFTER, AGENT, EITHER -> !negated && after(cue, setting, side);
    };
  }

  private boolean carried(Cue cue, SpeechSetting setting) {
    if (setting == SpeechSetting.QUOTATION && cue.behind == null && !isSetOff(cue)) {
      return false;
    }
    if (cue.behind == null || !after.findName(cue)) {
      speakers.carry(cue);
    }
    return true;
  }

  /** ", katanya," or a sentence's "Ujarnya,": the word stands alone. */
  private boolean isSetOff(Cue cue) {
    boolean starts = cue.first == story.first(cue.sentence) || story.isSymbol(cue.first - 1, ',');
    boolean ends =
        cue.end >= story.end(cue.sentence)
            || story.isSymbol(cue.end, ',')
            || story.isSymbol(cue.end, ':')
            || story.isTerminal(cue.end);
    return starts && ends;
  }

  private boolean before(Cue cue, SpeechSetting setting, int start) {
    boolean named = before.find(cue, start);
    if (setting == SpeechSetting.SPEAKER && !named) {
      return before.isElided()
          && cue.source == null
          && speakers.hasSpeakerInSentence(found, cue)
          && speakers.takeElided(found, cue);
    }
    if (cue.source == null) {
      speakers.takeElided(found, cue);
    }
    speakers.resolvePronoun(cue);
    return true;
  }

  private boolean after(Cue cue, SpeechSetting setting, SpeechSource side) {
    boolean cites =
        cue.act() == SpeechAct.CITE
            || side == SpeechSource.AGENT
            || setting == SpeechSetting.ANYWHERE;
    after.find(cue, cites);
    boolean named = cue.actor != null || after.isNamed(cue);
    if (side == SpeechSource.AGENT && !startsWithName(cue) && after.findAgent(cue)) {
      named = true;
    }
    cue.sourceFollows = true;
    switch (setting) {
      case QUOTATION -> {
        if (cue.behind == null
            && !(named && startsAtOnce(cue) && (isAfterComma(cue) || isAtStart(cue)))) {
          return false;
        }
        if (cue.source == null && cue.behind != null && isShort(cue.behind)) {
          return false;
        }
      }
      case SPEAKER -> {
        if (!named) {
          return false;
        }
      }
      default -> {
        if (side == SpeechSource.AGENT && !named) {
          cue.source = null;
          cue.mention = null;
          cue.sourceFollows = false;
        }
      }
    }
    if (cue.source == null && cue.behind != null && isBeforeHole(cue)) {
      speakers.fill(cue);
    }
    speakers.resolvePronoun(cue);
    return true;
  }

  /** "..., kata ,.": the scraping has lost the name behind the word. */
  private boolean isBeforeHole(Cue cue) {
    return story.isSymbol(cue.end, ',') || story.isSymbol(cue.end, '.');
  }

  private boolean isShort(Quotation q) {
    return story.words(q.first(), Math.min(q.end(), q.first() + QUOTED_WORDS)) < QUOTED_WORDS
        && !story.isSymbol(q.end() - 1, ',');
  }

  private boolean startsWithName(Cue cue) {
    TokenRange source = cue.source;
    return source != null
        && (story.isCapital(source.first()) || mentions.at(source.first()) != null);
  }

  /** Whether a name, an actor or a pronoun stands right behind the cue. */
  private boolean startsAtOnce(Cue cue) {
    if (cue.source == null || cue.source.first() != cue.end) {
      return false;
    }
    return story.isCapital(cue.end)
        || mentions.at(cue.end) != null
        || story.is(cue.end, SourceWord.PRONOUN);
  }

  private boolean isName(int t) {
    return story.isCapital(t) || mentions.at(t) != null;
  }

  private boolean isAfterComma(Cue cue) {
    return story.isSymbol(cue.first - 1, ',');
  }

  private boolean isAtStart(Cue cue) {
    return cue.first == story.first(cue.sentence);
  }

  /** Whether what was said begins right behind the word. */
  private boolean leadsClause(Cue cue) {
    int t = cue.end;
    if (t >= story.end(cue.sentence)) {
      return cue.behind != null;
    }
    while (t < story.end(cue.sentence) && story.is(t, SourceWord.ADVERB)) {
      t = story.endOf(t, SourceWord.ADVERB);
    }
    if (t >= story.end(cue.sentence)) {
      return false;
    }
    Marked<ActorMention> told = story.is(t, SourceWord.BREAK) ? mentions.at(t + 1) : null;
    if (told != null
        && told.end() < story.end(cue.sentence)
        && story.is(told.end(), SourceWord.COMPLEMENT)) {
      return true; // "passes on to reporters that"
    }
    return story.isSymbol(t, ',')
        || story.isSymbol(t, ':')
        || story.isQuoteMark(t)
        || story.symbol(t) == '\''
        || story.is(t, SourceWord.COMPLEMENT)
        || (story.isTerminal(t) && startsQuotation(t + 1));
  }

  private boolean startsQuotation(int t) {
    return t < story.tokens.count() && story.isQuoteMark(t);
  }

  /** "tidak menyebut": not said, or not by this word. */
  private boolean isNegated(Cue cue, int start) {
    for (int t = cue.first - 1; t >= Math.max(start, cue.first - 3); t--) {
      if (story.tokens.kind(t) == Tokens.SYMBOL) {
        return false;
      }
      int end = story.endOf(t, SourceWord.NEGATION);
      if (end >= 0) {
        while (end < cue.first && story.is(end, SourceWord.ADVERB)) {
          end = story.endOf(end, SourceWord.ADVERB);
        }
        if (end == cue.first) {
          return true;
        }
      }
    }
    return false;
  }
}
