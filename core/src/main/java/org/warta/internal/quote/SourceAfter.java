package org.warta.internal.quote;

import org.jspecify.annotations.Nullable;
import org.warta.ActorMention;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.text.Marked;
import org.warta.internal.text.Tokens;
import org.warta.spi.SourceWord;
import org.warta.spi.SpeechAct;

/** Finds the source behind a word of saying: "kata X, Y di Z", "dikutip dari kantor berita X". */
final class SourceAfter {
  private static final int LONGEST = 20;
  private static final int NEAR = 8;

  /** The most words that say behind a preposition where a post is held. */
  private static final int POST = 4;

  /** The most words of a clause that says who somebody is. */
  private static final int DESCRIBED = 12;

  /** The most letters of a word that a point shortens. */
  private static final int ABBREVIATED = 4;

  private final Story story;
  private final Tokens tokens;
  private final Mentions mentions;

  SourceAfter(Story story, Mentions mentions) {
    this.story = story;
    this.tokens = story.tokens;
    this.mentions = mentions;
  }

  /** Sets the cue's source; with links, words such as "dari laman" may stand before it. */
  void find(Cue cue, boolean links) {
    int limit = Math.min(story.end(cue.sentence), cue.end + 2 * LONGEST);
    int t = links ? skipLinks(cue.end, limit) : skipAdverbs(cue.end, limit);
    int end = end(t, limit);
    if (end <= t || isAct(t)) {
      return;
    }
    end = describedEnd(t, listEnd(t, end, limit), limit);
    Marked<ActorMention> head = mentions.head(t, end);
    head = head == null ? called(end, limit) : head;
    end = cue.behind == null || mentions.isPerson(head) ? end : behindTime(end, limit);
    boolean apposed =
        end + 1 < limit
            && story.isSymbol(end, ',')
            && cue.act() != SpeechAct.CITE
            && (!mentions.isPerson(head) || isOwner(head, t));
    int second = apposed ? end(end + 1, limit) : end;
    if (apposed && (cue.behind != null || (second < limit && story.isSymbol(second, ',')))) {
      Marked<ActorMention> name = mentions.head(end + 1, second);
      if (name != null
          ? mentions.isPerson(name)
              && name.first() - end <= (mentions.isPerson(head) ? 1 : 6)
              && !isListed(second, limit)
          : isNameOnly(end + 1, second) && !story.isCapital(t)) {
        head = name; // "kata juru bicara pemerintah, Budi Santoso"
        end = second;
      }
    }
    if (!mentions.isPerson(head) && cue.act() != SpeechAct.CITE) {
      Marked<ActorMention> holder = behindPost(t, end, limit);
      if (holder != null) {
        head = holder;
        end = holder.end();
      }
    }
    cue.source = new TokenRange(t, end);
    cue.takeMention(isOwnerOf(head, t) ? mentions.at(t) : head);
    cue.anonymous = isAnonymous(t, end, limit);
  }

  /** "Dilaporkan menyerang X": what somebody does stands there, and nobody who says it. */
  private boolean isAct(int t) {
    return isLowerWord(t)
        && mentions.at(t) == null
        && story.matches.longest(t, SenseKind.EVENT_TRIGGER) >= 0
        && story.matches.longest(t, SenseKind.PEOPLE_GROUP) < 0
        && story.matches.longest(t, SenseKind.TITLE) < 0
        && story.matches.longest(t, SenseKind.STATE_ORGAN) < 0;
  }

  /** "kata istri Budi": the person is the one whose relative, at the token, speaks. */
  private boolean isOwnerOf(@Nullable Marked<ActorMention> person, int relative) {
    int m = story.matches.longest(relative, SenseKind.RELATION);
    Marked<ActorMention> mention = mentions.at(relative);
    return m >= 0
        && person != null
        && !mentions.isPerson(mention)
        && mentions.isPerson(person)
        && isTitled(story.matches.end(m), person.first());
  }

  /** Whether no more than titles and words with capitals stand between. */
  private boolean isTitled(int first, int name) {
    int t = first;
    while (t < name && (tokens.isCapital(t) || story.matches.is(t, SenseKind.TITLE))) {
      t++;
    }
    return t == name;
  }

  /**
   * {@return where what somebody is ends that goes on in a clause of its own, "the man who speaks
   * it well there"; the end as given where none does}
   */
  private int describedEnd(int first, int end, int limit) {
    if (story.isCapital(first) || end >= limit || !story.is(end, SourceWord.WHO)) {
      return end;
    }
    for (int t = end + 1; t < Math.min(limit, end + DESCRIBED); t++) {
      if (!tokens.isWord(t) && !tokens.isNumber(t)) {
        return end;
      }
      boolean closed = t + 1 >= limit || !tokens.isWord(t + 1);
      if (closed && story.is(t, SourceWord.DEMONSTRATIVE)) {
        return t + 1;
      }
    }
    return end;
  }

  /**
   * {@return the person behind a post with commas, brackets or a point in it, "kata Kepala Dinas
   * Jalan, Jembatan, dan Kanal, Budi,"; null where none follows}
   */
  private @Nullable Marked<ActorMention> behindPost(int first, int from, int limit) {
    if (story.matches.longest(first, SenseKind.TITLE) < 0) {
      return null;
    }
    for (int t = from; t < limit; t++) {
      Marked<ActorMention> mention = mentions.at(t);
      if (mention != null && mentions.isPerson(mention)) {
        return mention.first() == t && (!story.isComma(t - 1) || isClosed(mention.end(), limit))
            ? mention
            : null;
      }
      boolean part =
          !tokens.isWord(t)
              ? !story.isQuoteMark(t) && story.symbol(t) != ':' && story.symbol(t) != ';'
              : tokens.isCapital(t) || story.is(t, SourceWord.JOIN);
      if (!part || (mentions.timeEnd(t) > t && mention == null)) {
        return null;
      }
    }
    return null;
  }

  /**
   * {@return where what somebody is ends that has a list in it, "the former player of X, Y and Z
   * there"; the end as given where none goes on}
   */
  private int listEnd(int first, int end, int limit) {
    if (story.isCapital(first) || end >= limit || !story.isComma(end)) {
      return end;
    }
    for (int t = end + 1; t < limit; t++) {
      if (story.is(t, SourceWord.DEMONSTRATIVE)) {
        return t + 1;
      }
      if (!story.isCapital(t) && !story.isComma(t) && !story.is(t, SourceWord.JOIN)) {
        return end;
      }
    }
    return end;
  }

  /** Nothing is said of the name: a mark, or a word that ends a source, follows. */
  private boolean isClosed(int t, int limit) {
    return t >= limit || !tokens.isWord(t) || story.is(t, SourceWord.BREAK);
  }

  /**
   * Sets the source of a cue that means who spoke last to the person whose name stands right behind
   * it all the same, "ujarnya Anggota DPR Budi, Senin".
   *
   * @return whether one does
   */
  boolean findName(Cue cue) {
    int limit = Math.min(story.end(cue.sentence), cue.end + LONGEST);
    int end = cue.end < limit && story.isCapital(cue.end) ? end(cue.end, limit) : cue.end;
    Marked<ActorMention> name = end > cue.end ? mentions.head(cue.end, end) : null;
    if (name == null || !mentions.isPerson(name) || name.end() != end || !isClosed(end, limit)) {
      return false;
    }
    cue.source = new TokenRange(cue.end, end);
    cue.takeMention(name);
    return true;
  }

  /**
   * Sets the cue's source to the one by whom it was said, some words behind it.
   *
   * @return whether a known actor is named so
   */
  boolean findAgent(Cue cue) {
    int limit = Math.min(story.end(cue.sentence), cue.end + LONGEST);
    int near = Math.min(limit - 1, cue.end + NEAR);
    for (int t = cue.end; t < near && tokens.isWord(t); t++) {
      int by = story.endOf(t, SourceWord.BY);
      Marked<ActorMention> agent = by > t && by < limit ? mentions.at(by) : null;
      if (agent != null) {
        cue.source = new TokenRange(by, Math.max(by + 1, end(by, limit)));
        cue.takeMention(agent);
        cue.by = t;
        return true; // "dinyatakan gugur oleh militer"
      }
    }
    return false;
  }

  /** {@return whether the source found has the shape of a name, or is a pronoun} */
  boolean isNamed(Cue cue) {
    TokenRange source = cue.source;
    if (source == null) {
      return false;
    }
    return story.isCapital(source.first())
        || cue.anonymous
        || story.is(source.first(), SourceWord.PRONOUN);
  }

  /** {@return the name behind "the man who is called", or null} */
  private @Nullable Marked<ActorMention> called(int end, int limit) {
    int alias = end + 1 < limit ? story.matches.longest(end + 1, SenseKind.ALIAS_CUE) : -1;
    boolean named = alias >= 0 && story.matches.end(alias) < limit && !story.isCapital(end);
    int name = named ? story.matches.end(alias) : limit;
    return named ? mentions.head(name, end(name, limit)) : null;
  }

  /** "kata juru bicara KPK saat itu, Budi": where the comma stands behind some small words. */
  private int behindTime(int end, int limit) {
    int t = end;
    while (t < limit && t < end + 3 && isLowerWord(t) && mentions.at(t) == null) {
      t++;
    }
    return t < limit && t > end && story.isComma(t) && story.isCapital(t + 1) ? t : end;
  }

  /** "kata kuasa hukum Budi, Wati": words stand before the name of the person. */
  private static boolean isOwner(@Nullable Marked<ActorMention> head, int first) {
    return head != null && head.first() > first;
  }

  /** Another name follows: the names are a list. */
  private boolean isListed(int t, int limit) {
    boolean joined = t < limit && story.is(t, SourceWord.JOIN);
    Marked<ActorMention> next = t + 1 < limit && story.isSymbol(t, ',') ? mentions.at(t + 1) : null;
    return joined || (next != null && mentions.isPerson(next));
  }

  private boolean isNameOnly(int first, int end) {
    for (int t = first; t < end; t++) {
      if (!story.isCapital(t)) {
        return false;
      }
    }
    return end - first >= 2 && end - first <= 5;
  }

  private int skipAdverbs(int t, int limit) {
    int at = t;
    while (at < limit && story.is(at, SourceWord.ADVERB) && mentions.at(at) == null) {
      at = story.endOf(at, SourceWord.ADVERB);
    }
    return at;
  }

  private int skipLinks(int first, int limit) {
    int t = first;
    while (t < limit) {
      Marked<ActorMention> mention = mentions.at(t);
      if (mention != null && mention.first() == t) {
        return t;
      }
      int link = story.endOf(t, SourceWord.LINK);
      if (link < 0) {
        link = story.endOf(t, SourceWord.ADVERB);
      }
      int time = mentions.timeEnd(t);
      char c = story.symbol(t);
      if (link > t) {
        t = link;
      } else if (time > t) {
        t = time;
      } else if (c == '/' || c == ':' || (c == ',' && leadsToLink(t + 1, limit))) {
        t++;
      } else {
        return t;
      }
    }
    return t;
  }

  private boolean leadsToLink(int t, int limit) {
    return t < limit && (story.is(t, SourceWord.LINK) || mentions.timeEnd(t) > t);
  }

  /** Where the name of a source that begins at t ends. */
  int end(int t, int limit) {
    int most = Math.min(limit, t + LONGEST);
    int at = t;
    while (at < most) {
      Marked<ActorMention> mention = mentions.at(at);
      if (mention != null && mention.end() > at && mention.end() <= limit) {
        at = mention.end();
        if (mentions.isPerson(mention) && at < limit && isLowerWord(at)) {
          break; // "ujar Budi lama meneliti kasus ini"
        }
        continue;
      }
      char c = story.symbol(at);
      if (c == '(') {
        int behind = behindBracket(at, limit);
        if (behind > at) {
          at = behind;
          continue;
        }
      }
      int post = at > t ? postEnd(at, limit) : at;
      if (post > at) {
        at = post;
        continue;
      }
      int time = mentions.timeEnd(at);
      if (time > at
          && at > t
          && time < limit
          && !story.isCapital(t)
          && story.is(time, SourceWord.DEMONSTRATIVE)) {
        at = time; // "ujar juara dunia 2020 itu"
        continue;
      }
      if (story.isComma(at)
          || c == ';'
          || c == ':'
          || c == '('
          || c == '['
          || c == '"'
          || c == '/'
          || (c == '-' && !tokens.isGlued(at))
          || (story.isTerminal(at) && isEndMark(at, limit))
          || story.isQuoteMark(at)
          || time > at
          || (story.isBeside(at) && endsSource(at, at > t))
          || (at > t && !story.isCapital(at) && story.cueAt(at) >= 0)) {
        break;
      }
      at++;
    }
    return Math.min(at, limit);
  }

  /**
   * "The ambassador of Freedonia to the United Nations, Budi": where a post ends that goes on
   * behind a preposition, up to the comma before who holds it; else the token.
   */
  private int postEnd(int t, int limit) {
    int end = t + 1;
    while (end < limit && end <= t + POST && story.isCapital(end)) {
      end++;
    }
    boolean holder =
        end > t + 1
            && end + 1 < limit
            && story.is(t, SourceWord.BREAK)
            && story.isSymbol(end, ',')
            && mentions.isPerson(mentions.at(end + 1));
    return holder ? end : t;
  }

  private boolean endsSource(int t, boolean begun) {
    if (story.is(t, SourceWord.COMPLEMENT)) {
      return true;
    }
    return !story.isCapital(t)
        && (story.is(t, SourceWord.BREAK)
            || story.is(t, SourceWord.CLAUSE)
            || story.is(t, SourceWord.NEGATION)
            || (begun && story.is(t, SourceWord.ADVERB) && !leadsToName(t)));
  }

  /** "akun resmi Kementerian Perhubungan": the word is one of those for the source. */
  private boolean leadsToName(int adverb) {
    Marked<ActorMention> next = mentions.at(story.endOf(adverb, SourceWord.ADVERB));
    return next != null && story.isCapital(next.first());
  }

  /** "Kepala Dinas Pekerjaan Umum (PU) Kota X Budi": where the name goes on, or -1. */
  private int behindBracket(int open, int limit) {
    for (int t = open + 1; t < Math.min(limit - 1, open + NEAR); t++) {
      if (story.isSymbol(t, ')')) {
        return story.isCapital(t + 1) && mentions.timeEnd(t + 1) < 0 ? t + 1 : -1;
      }
    }
    return -1;
  }

  private boolean isLowerWord(int t) {
    return tokens.isWord(t) && !tokens.isCapital(t);
  }

  /** A point that ends the name; one inside the sentence behind a few letters shortens a word. */
  private boolean isEndMark(int t, int limit) {
    boolean inside =
        t + 1 < limit
            && tokens.length(t - 1) <= ABBREVIATED
            && (story.isCapital(t - 1) || story.isAbbreviation(t - 1));
    return t + 1 >= limit
        || (!tokens.isGlued(t + 1) && !inside)
        || tokens.kind(t + 1) == Tokens.SYMBOL;
  }

  private boolean isAnonymous(int t, int end, int limit) {
    boolean unnamed = story.is(t, SourceWord.ANONYMOUS) && !hasName(t, end);
    for (int u = t; u < Math.min(limit, end + 8) && !unnamed; u++) {
      unnamed = story.is(u, SourceWord.ANONYMITY);
    }
    return unnamed;
  }

  private boolean hasName(int first, int end) {
    @Nullable Marked<ActorMention> head = mentions.head(first, end);
    return mentions.isPerson(head);
  }
}
