package org.warta.internal.place;

import java.util.Arrays;
import org.warta.internal.layout.Layout;
import org.warta.internal.lexicon.Matches;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.text.CharTable;
import org.warta.internal.text.Prefixes;
import org.warta.internal.text.SourceText;
import org.warta.internal.text.Tokens;
import org.warta.spi.PlaceCue;

/** The text as the steps of the place stage ask for it. Not thread-safe. */
final class PlaceText {
  /** The bits of a cue's number from which one more than the type it governs stands, or 0. */
  static final int GOVERNED = 16;

  /** The most words of a verb: "was welcomed warmly". */
  private static final int LONGEST_VERB = 3;

  final SourceText source;
  final Tokens tokens;
  final Matches matches;
  final Layout layout;
  private final Prefixes verbPrefixes;
  private final Prefixes passivePrefixes;
  private final int[] cuesFrom;
  private final int[] cuesTo;
  private final int[] cueFirst;
  private final boolean[] sentenceStart;
  private final boolean[] headline;

  PlaceText(
      SourceText source,
      Tokens tokens,
      Matches matches,
      Layout layout,
      Prefixes verbPrefixes,
      Prefixes passivePrefixes) {
    this.source = source;
    this.tokens = tokens;
    this.matches = matches;
    this.layout = layout;
    this.verbPrefixes = verbPrefixes;
    this.passivePrefixes = passivePrefixes;
    int count = tokens.count();
    cuesFrom = new int[count];
    cuesTo = new int[count];
    cueFirst = new int[count];
    sentenceStart = new boolean[count + 1];
    for (int t = 0; t < count; t++) {
      if (!matches.has(t, SenseKind.PLACE_CUE)) {
        continue;
      }
      for (int m = matches.first(t); m < matches.last(t); m++) {
        int cues = matches.value(m, SenseKind.PLACE_CUE);
        if (cues >= 0) {
          cuesFrom[t] |= cues;
          int last = matches.end(m) - 1;
          if (cuesTo[last] == 0) {
            cueFirst[last] = t;
          }
          cuesTo[last] |= cues;
        }
      }
    }
    headline = new boolean[count];
    for (int s = 0; s < layout.sentenceCount(); s++) {
      int first = layout.firstToken(s);
      int end = layout.endToken(s);
      sentenceStart[first] = true;
      if (isHeadline(first, end)) {
        Arrays.fill(headline, first, end, true);
      }
    }
  }

  /** Whether nearly every word begins with a capital, so that capitals tell no names. */
  private boolean isHeadline(int first, int end) {
    int words = 0;
    int capitals = 0;
    for (int t = first; t < end; t++) {
      if (tokens.isWord(t) && tokens.length(t) > 3) {
        words++;
        capitals += tokens.isCapital(t) ? 1 : 0;
      }
    }
    return words > 3 && capitals * 10 >= words * 8;
  }

  private static boolean has(int set, PlaceCue cue) {
    return (set & 1 << cue.ordinal()) != 0;
  }

  /** {@return whether words with that cue begin with the token} */
  boolean begins(int token, PlaceCue cue) {
    return token >= 0 && token < cuesFrom.length && has(cuesFrom[token], cue);
  }

  /** {@return whether words with that cue end with the token} */
  boolean ends(int token, PlaceCue cue) {
    return token >= 0 && token < cuesTo.length && has(cuesTo[token], cue);
  }

  /** {@return whether a word for people or an organ of a state ends with the token} */
  boolean endsPeople(int token) {
    return matches.ending(token, 0, SenseKind.PEOPLE_GROUP) >= 0
        || matches.ending(token, 0, SenseKind.STATE_ORGAN) >= 0;
  }

  /** {@return the name that the tokens are: one blank between words, the first with a capital} */
  String name(int first, int end) {
    String printed = source.mended(tokens.begin(first), tokens.end(end - 1));
    StringBuilder name = new StringBuilder(printed.length());
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!blank) {
        name.append(name.isEmpty() ? Character.toTitleCase(c) : c);
      } else if (name.charAt(name.length() - 1) != ' ') {
        name.append(' ');
      }
    }
    return name.toString();
  }

  /** {@return whether the words with a cue that end with the token end a word for people} */
  boolean isPeopleOfState(int token) {
    int first = cueStart(token) - 1;
    int m = first >= 0 ? matches.longest(first, SenseKind.PEOPLE_GROUP) : -1;
    return m >= 0 && matches.end(m) == token + 1;
  }

  /** {@return the first token of the words with a cue that end with the token} */
  int cueStart(int token) {
    return cuesTo[token] == 0 ? token : cueFirst[token];
  }

  /** {@return the number of the type that the words which end with the token govern, or -1} */
  int governed(int token) {
    return token < 0 ? -1 : (cuesTo[token] >>> GOVERNED) - 1;
  }

  boolean isCue(int token) {
    return (cuesFrom[token] | cuesTo[token]) != 0;
  }

  boolean isFunctionWord(int token) {
    return matches.is(token, SenseKind.FUNCTION_WORD);
  }

  boolean isSentenceStart(int token) {
    return sentenceStart[token] || isOpening(token - 1);
  }

  /** {@return whether the token is a mark behind which something new begins} */
  boolean isOpening(int token) {
    return isMark(token, "\":;[*");
  }

  boolean isMark(int token, String marks) {
    return token >= 0
        && token < tokens.count()
        && tokens.kind(token) == Tokens.SYMBOL
        && marks.indexOf(tokens.folded()[tokens.begin(token)]) >= 0;
  }

  /** {@return the token before, past opening quotation marks and brackets} */
  int before(int token) {
    int t = token - 1;
    while (t >= 0 && !sentenceStart[t + 1] && isMark(t, "\"'")) {
      t--;
    }
    return t >= 0 && sentenceStart[t + 1] ? -1 : t;
  }

  /** {@return the token at or behind, past closing quotation marks} */
  int after(int token) {
    int t = token;
    while (isMark(t, "\"'")) {
      t++;
    }
    return t < tokens.count() && !sentenceStart[t] ? t : tokens.count();
  }

  /**
   * {@return whether the word is a common one: lower case, or any in a headline all of capitals}
   */
  boolean isLowerWord(int token) {
    return token >= 0
        && token < tokens.count()
        && tokens.isWord(token)
        && (!tokens.isCapital(token)
            || (headline[token]
                && !tokens.isAllCapitals(token)
                && matches.longest(token, SenseKind.PLACE) < 0));
  }

  /** {@return whether the word stands in a headline, where capitals tell no names} */
  boolean isHeadline(int token) {
    return headline[token];
  }

  /** {@return whether no list has words that begin with the token} */
  boolean isUnknown(int token) {
    return matches.first(token) == matches.last(token) && !headline[token];
  }

  /** {@return whether the word names a time, a number or the like} */
  boolean isTimeWord(int token) {
    return matches.is(token, SenseKind.WEEKDAY)
        || matches.is(token, SenseKind.MONTH)
        || matches.is(token, SenseKind.DAY_PART)
        || matches.is(token, SenseKind.TIME_ZONE)
        || matches.is(token, SenseKind.TIME_UNIT)
        || matches.is(token, SenseKind.NUMBER_WORD);
  }

  /** {@return whether the word has the shape of a verb, or is said to begin a predicate} */
  boolean isPredicate(int token) {
    if (!isLowerWord(token)) {
      return false;
    }
    return begins(token, PlaceCue.PREDICATE) || isVerb(token);
  }

  boolean isNounCue(int token) {
    return begins(token, PlaceCue.BODY)
        || begins(token, PlaceCue.OFFICE)
        || begins(token, PlaceCue.ACT)
        || begins(token, PlaceCue.AREA)
        || begins(token, PlaceCue.STATE);
  }

  boolean isVerb(int token) {
    return isLowerWord(token)
        && !isFunctionWord(token)
        && !isNounCue(token)
        && !begins(token, PlaceCue.ADJECTIVE)
        && verbPrefixes.begin(tokens.folded(), tokens.begin(token), tokens.end(token), 3);
  }

  /** {@return whether a passive verb that tells an event ends with the token: who acts follows} */
  boolean endsPassive(int token) {
    int first = token + 1 - LONGEST_VERB;
    int verb = matches.beginOfLongest(token, token, first, SenseKind.EVENT_TRIGGER);
    return verb >= 0
        && isLowerWord(verb)
        && passivePrefixes.begin(tokens.folded(), tokens.begin(verb), tokens.end(verb), 3);
  }

  /** {@return whether the word is part of a proper name that no list explains} */
  boolean isNameWord(int token) {
    return tokens.isCapitalWord(token)
        && !isSentenceStart(token)
        && !isFunctionWord(token)
        && !isCue(token)
        && !isTimeWord(token)
        && !isNumbering(token)
        && !isPredicate(token)
        && !matches.is(token, SenseKind.PLACE_TYPE);
  }

  /** "No. 27": a word that is no name before a number. */
  private boolean isNumbering(int token) {
    int number = isMark(token + 1, ".") ? token + 2 : token + 1;
    return number < tokens.count() && tokens.isNumber(number) && isTrap(token);
  }

  /** {@return whether a word begins with the token that looks like a place and never is one} */
  boolean isTrap(int token) {
    int m = matches.longest(token, SenseKind.PLACE_TRAP);
    return m >= 0 && matches.value(m, SenseKind.PLACE_TRAP) == 0;
  }

  /** {@return whether the word is of a script whose names do not begin with a capital} */
  boolean isCaseless(int token) {
    char c = tokens.chars()[tokens.begin(token)];
    return c >= 0x80 && CharTable.isLetter(c) && !isCased(c);
  }

  private static boolean isCased(char c) {
    return switch (Character.UnicodeScript.of(c)) {
      case LATIN, CYRILLIC, GREEK, ARMENIAN -> true;
      default -> false; // Georgian letters have capitals, but no name begins with one
    };
  }

  /** {@return whether the word is in the Latin script} */
  boolean isLatin(int token) {
    char c = tokens.chars()[tokens.begin(token)];
    return c < 0x80 || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }
}
