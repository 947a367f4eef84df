package org.warta.internal.actor;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.warta.Match;
import org.warta.PlaceMention;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.text.Marked;
import org.warta.spi.TitleKind;

/**
 * What the sequence model says of an article, mended where it crosses what is known. Not
 * thread-safe.
 */
final class Tagging {
  private static final byte PERSON = 0;
  private static final byte BODY = 1;

  /** The most letters of a name in one word that is short for a person, and for no body. */
  private static final int LONGEST_SYLLABLE = 2;

  private final ActorWords words;
  private final Page page;
  private final @Nullable NameFeatures features;
  private final int[] ends;
  private final byte[] sorts;
  private final boolean[] knownPerson;
  private final int[] marked;
  private final int[] markedBody;
  private final Set<String> things = new HashSet<>();

  Tagging(ActorWords words, Page page, @Nullable NameFeatures features) {
    this.words = words;
    this.page = page;
    this.features = features;
    int n = page.tokens.count();
    ends = new int[n];
    sorts = new byte[n];
    knownPerson = new boolean[n];
    marked = new int[n];
    markedBody = new int[n];
    Arrays.fill(ends, -1);
  }

  /** Makes the tokens the name of a person, whatever the model says. */
  void mark(int first, int end) {
    marked[first] = end;
  }

  /** Makes the tokens the name of a body, whatever the model says. */
  void markBody(int first, int end) {
    markedBody[first] = end;
  }

  /** Tags the sentence. */
  void tag(int sentence) {
    int first = page.first(sentence);
    int end = page.end(sentence);
    for (int t = first; t < end; t++) {
      knownPerson[t] = isKnownPerson(t, end);
      ends[t] = marked[t] > 0 ? marked[t] : markedBody[t] > 0 ? markedBody[t] : -1;
      sorts[t] = markedBody[t] > 0 ? BODY : PERSON;
    }
    NameTagger tagger = words.tagger();
    if (tagger == null || features == null || page.isShouting(sentence)) {
      return;
    }
    for (NameTagger.Name name : tagger.names(features, first, end)) {
      int from = name.first();
      int to = name.end();
      if (name.sort() == PERSON) {
        from = personBegin(from, to);
        while (from > first && page.tokens.isCapital(from - 1) && page.isNameParticle(from - 1)) {
          from--; // "Abu Hamid al-Karimi"
        }
      } else {
        while (from < to && !page.tokens.isCapital(from)) {
          from++;
        }
        int holder = name.sort() == BODY && from < to ? holder(from, to) : -1;
        if (holder > from) {
          ends[holder] = to;
          sorts[holder] = PERSON;
          continue;
        }
      }
      to = cut(from, to);
      if (name.sort() == PERSON && holdsBody(from, to)) {
        continue;
      }
      if (to > from && to < end && page.tokens.isNumber(to) && page.tokens.isGlued(to)) {
        to++; // "UKP4"
      }
      while (to > from && !page.tokens.isWord(to - 1) && !page.tokens.isNumber(to - 1)) {
        if (page.tokens.isSymbol(to - 1, ')') && hasOpening(from, to)) {
          break;
        }
        to--;
      }
      if (to > from
          && to > ends[from]
          && markedBody[from] == 0
          && !isOther(from, to, sentence)
          && !(name.sort() == BODY ? isNoBody(from, to) : isNoun(from, to))) {
        ends[from] = to;
        sorts[from] = (byte) name.sort();
      }
    }
  }

  /** {@return where a dash, a mark or a lost space between two names ends the first} */
  private int cut(int from, int to) {
    for (int t = from + 1; t < to; t++) {
      if (page.tokens.isDash(t)
          || page.tokens.isSymbol(t, '"')
          || page.tokens.isSymbol(t, ',')
          || page.tokens.isCut(t)
          || marked[t] > 0
          || words.isRank(page.tokens, page.matches, t)
          || (page.tokens.isSymbol(t, '(') && t + 1 < to && page.tokens.isAllCapitals(t + 1))) {
        return t;
      }
    }
    return to;
  }

  /**
   * "JPU Budi", "Hakim Agung Budi": where the name of who holds the post or rank begins, which
   * stands in capitals or has several words; or -1.
   */
  private int holder(int from, int to) {
    int m = page.matches.longest(from, SenseKind.TITLE);
    boolean post =
        words.isTitle(page.matches, m, TitleKind.OFFICE)
            || words.isTitle(page.matches, m, TitleKind.RANK);
    int begin = post ? page.matches.end(m) : to;
    if (begin >= to || (begin == from + 1 && !page.tokens.isAllCapitals(from))) {
      return -1;
    }
    for (int t = begin; t < to; t++) {
      if (!page.isNameShape(t)
          || page.tokens.isAllCapitals(t)
          || page.commonness(t) > CommonWords.UNCOUNTED
          || page.place(t) != null) {
        return -1;
      }
    }
    return begin;
  }

  /** A thing or a place. */
  private boolean isOther(int from, int to, int sentence) {
    if (to == from + 1 && (things.contains(page.folded(from)) || page.tokens.length(from) == 1)) {
      return true;
    }
    if (isWhole(from, to, SenseKind.THING)
        || isWhole(from, to, SenseKind.TITLE)
        || isWhole(from, to, SenseKind.ORGANISATION_HEAD)
        || page.isThing(from, from)) {
      return true;
    }
    if (from > page.first(sentence) && page.isThing(from - 1, page.first(sentence))) {
      if (to == from + 1) {
        things.add(page.folded(from));
      }
      return true;
    }
    if (from == page.first(sentence)
        && to == from + 2
        && page.is(from, SenseKind.EVENT_TRIGGER)
        && page.placeFrom(from + 1) != null) {
      return true; // "Bujukan Riyadh": the act of a state
    }
    boolean starts = from == page.first(sentence) || page.tokens.isLineStart(from);
    if (to == from + 1
        && page.commonness(from) == CommonWords.COMMON
        && (starts || page.is(from, SenseKind.FUNCTION_WORD))) {
      return true; // a common word that begins the sentence, or a line of it
    }
    if (to == from + 1 && starts && (isForm(from) || page.is(from, SenseKind.EVENT_TRIGGER))) {
      return true; // "Focuses", "Besieging"
    }
    Marked<PlaceMention> place = page.place(from);
    return place != null
        && place.end() >= to
        && place.mention().match() != Match.UNLISTED
        && (place.first() < from || from == page.first(sentence) || !page.isTitle(from - 1));
  }

  /** Whether the word is made of a common one. */
  private boolean isForm(int token) {
    return page.isNounOfCommon(token) || page.isFormOfCommon(token);
  }

  /** Letters for a thing. */
  private boolean isCode(int token) {
    return page.tokens.isAllCapitals(token) && isWhole(token, token + 1, SenseKind.THING);
  }

  /**
   * One word that is a noun of the language, and no title leads to, "the law on Correction"; or a
   * common word before letters for a thing, "Prevent HIV".
   */
  private boolean isNoun(int from, int to) {
    return to == from + 1
        ? page.isNounOfCommon(from) && (from == 0 || !page.isSayer(from))
        : page.commonness(from) == CommonWords.COMMON && isCode(to - 1);
  }

  /** "Chancellor of Freedonia". */
  private boolean isOfficeOfPlace(int from, int to) {
    int m = page.matches.longest(from, SenseKind.TITLE);
    int of = words.isTitle(page.matches, m, TitleKind.OFFICE) ? page.matches.end(m) : to;
    Marked<PlaceMention> place = of < to ? page.placeFrom(of) : null;
    return place != null && place.end() >= to;
  }

  /** "El", "Republic of Freedonia": a short name that is no abbreviation, a state, an office. */
  private boolean isNoBody(int from, int to) {
    boolean small =
        to == from + 1
            && page.tokens.length(from) <= LONGEST_SYLLABLE
            && !page.tokens.isAllCapitals(from);
    return small || isWhole(from, to, SenseKind.STATE_QUALIFIER) || isOfficeOfPlace(from, to);
  }

  private boolean isWhole(int from, int to, SenseKind kind) {
    int m = page.matches.longest(from, kind);
    return m >= 0 && page.matches.end(m) >= to;
  }

  private boolean hasOpening(int from, int to) {
    for (int t = from; t < to; t++) {
      if (page.tokens.isSymbol(t, '(')) {
        return true;
      }
    }
    return false;
  }

  /** The full name of a listed person of two words or more. */
  private boolean isKnownPerson(int t, int end) {
    if (!page.tokens.isCapital(t) || !page.matches.has(t, SenseKind.ACTOR)) {
      return false;
    }
    for (int m = page.matches.first(t); m < page.matches.last(t); m++) {
      int value = page.matches.value(m, SenseKind.ACTOR);
      if (value >= 0
          && page.matches.end(m) <= end
          && words.isPerson(value)
          && (page.matches.end(m) > t + 1 || ActorWords.isShort(value))) {
        return true;
      }
    }
    return false;
  }

  /** {@return the end of the listed body or organ whose name begins with the token, or -1} */
  private int bodyKnown(int t) {
    if (!page.tokens.isCapital(t)) {
      return -1;
    }
    for (int m = page.matches.last(t) - 1; m >= page.matches.first(t); m--) {
      int actor = page.matches.value(m, SenseKind.ACTOR);
      boolean body = actor >= 0 && !words.isPerson(actor) && !isPersonToo(m);
      if (body || page.matches.value(m, SenseKind.STATE_ORGAN) >= 0) {
        return page.matches.end(m);
      }
    }
    return -1;
  }

  private boolean isPersonToo(int match) {
    for (int s = page.matches.firstSense(match); s < page.matches.lastSense(match); s++) {
      if (page.matches.senseKind(s) == SenseKind.ACTOR
          && words.isPerson(page.matches.senseValue(s))) {
        return true;
      }
    }
    return false;
  }

  /** "Binapenta Kemnaker": a unit of a body is no person. */
  private boolean holdsBody(int from, int to) {
    for (int t = from + 1; t < to; t++) {
      if (page.tokens.length(t) > 2 && bodyKnown(t) == to) {
        return true;
      }
    }
    return false;
  }

  /** Titles, small words, bodies and places before a person's name are no part of it. */
  private int personBegin(int from, int to) {
    int t = from;
    Marked<PlaceMention> begun = page.place(from);
    if (begun != null
        && begun.first() < from
        && begun.end() < to
        && begun.mention().match() != Match.UNLISTED) {
      t = begun.end(); // "Raja Ampat Budi Santoso"
    }
    while (t < to) {
      Marked<PlaceMention> place = page.placeFrom(t);
      int m = page.matches.longest(t, SenseKind.TITLE);
      int body = bodyKnown(t);
      if (place != null && place.end() < to && page.isState(place)) {
        t = place.end();
      } else if (m >= 0 && page.matches.end(m) < to) {
        t = page.matches.end(m);
        if (page.tokens.isSymbol(t, '.')) {
          t++;
        }
      } else if (body > t && body < to) {
        t = body; // "Kementan Budi Santoso"
      } else if (t + 1 < to
          && (page.isFunctionWord(t)
              || !page.tokens.isWord(t)
              || (page.sentenceFirst(t) == t && isForm(t)))) {
        t++; // "The election of Budi", in a language where one word says that
      } else {
        break;
      }
    }
    return behindBody(t, to);
  }

  /** "Kepesertaan BPJS Budi Santoso": what stands before a known body is none of the name. */
  private int behindBody(int from, int to) {
    for (int t = to - 2; t > from; t--) {
      int body = bodyKnown(t);
      if (body > t && body < to && page.tokens.isAllCapitals(t) && page.tokens.length(t) > 2) {
        return body;
      }
    }
    return from;
  }

  /** {@return where the model ends a person's name that begins with the token, or -1} */
  int personEnd(int token) {
    return ends[token] > 0 && sorts[token] == PERSON ? ends[token] : -1;
  }

  /** {@return where the model ends a body's name that begins with the token, or -1} */
  int bodyEnd(int token) {
    return ends[token] > 0 && sorts[token] == BODY ? ends[token] : -1;
  }

  /** {@return where the name of a body ends that the article shows to begin here, or -1} */
  int shownBodyEnd(int token) {
    return markedBody[token] > 0 ? markedBody[token] : -1;
  }

  /** {@return whether the name of a person begins with the token} */
  boolean startsPerson(int token) {
    return token < ends.length && (knownPerson[token] || personEnd(token) > 0);
  }
}
