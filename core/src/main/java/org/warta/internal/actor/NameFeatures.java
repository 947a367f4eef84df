package org.warta.internal.actor;

import org.warta.internal.lexicon.Matches;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.text.Tokens;

/**
 * What the sequence model asks of a token: its word and shape, those of its neighbours, and what
 * the lexicon knows of them. A feature is the hash of a readable string such as {@code w=kota} or
 * {@code s-1=A}; nothing is built for it but a number.
 */
final class NameFeatures {
  /** The most features that a token has. */
  static final int MOST = 64;

  private static final long SEED = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private static final int BODY = 1;
  private static final int PERSON = 2;
  private static final int TITLE = 4;
  private static final int HEAD = 8;
  private static final int PLACE = 16;
  private static final int FUNCTION = 32;
  private static final int GROUP = 64;
  private static final int ORGAN = 128;
  private static final int TIME = 256;
  private static final int PARTICLE = 512;
  private static final int SPEECH = 1024;
  private static final int THING = 2048;

  private final Tokens tokens;
  private final int[] known;
  private final CommonWords common;
  private final long[] buffer = new long[MOST];
  private int count;

  NameFeatures(Tokens tokens, Matches matches, ActorWords words) {
    this.tokens = tokens;
    this.known = new int[tokens.count()];
    this.common = words.common();
    for (int t = 0; t < tokens.count(); t++) {
      for (int m = matches.first(t); m < matches.last(t); m++) {
        int bits = 0;
        for (int s = matches.firstSense(m); s < matches.lastSense(m); s++) {
          bits |= bitOf(matches.senseKind(s), matches.senseValue(s), t, words);
        }
        if (bits != 0) {
          for (int i = t; i < matches.end(m); i++) {
            known[i] |= bits;
          }
        }
      }
    }
  }

  private int bitOf(SenseKind kind, int value, int token, ActorWords words) {
    boolean capital = tokens.isCapital(token);
    return switch (kind) {
      case ACTOR ->
          !capital || (ActorWords.needsCapitals(value) && !tokens.isAllCapitals(token))
              ? 0
              : words.isPerson(value) ? PERSON : BODY;
      case OUTLET -> 0;
      case TITLE -> TITLE;
      case ORGANISATION_HEAD -> capital ? HEAD : 0;
      case PLACE -> capital ? PLACE : 0;
      case FUNCTION_WORD -> FUNCTION;
      case PEOPLE_GROUP -> GROUP;
      case STATE_ORGAN -> ORGAN;
      case WEEKDAY, MONTH -> capital ? TIME : 0;
      case NAME_PARTICLE -> PARTICLE;
      case SPEECH_CUE -> SPEECH;
      case THING -> THING;
      default -> 0;
    };
  }

  /**
   * {@return whether the token may be part of a name: a capital, or a small word or sign beside
   * one}
   */
  boolean isOpen(int token, int first, int end) {
    if (tokens.isWord(token) && tokens.isCapital(token)) {
      return true;
    }
    boolean before = token > first && tokens.isWord(token - 1) && tokens.isCapital(token - 1);
    boolean after = token + 1 < end && tokens.isWord(token + 1) && tokens.isCapital(token + 1);
    return before || after;
  }

  /** Gathers the features of the token in the sentence [first, end). */
  void gather(int token, int first, int end) {
    count = 0;
    put("b=", 'b');
    word("w=", token, first, end);
    word("w-1=", token - 1, first, end);
    word("w+1=", token + 1, first, end);
    word("w-2=", token - 2, first, end);
    word("w+2=", token + 2, first, end);
    pair("w-1w=", token - 1, token, first, end);
    pair("ww+1=", token, token + 1, first, end);
    char shape = shape(token, first, end);
    char before = shape(token - 1, first, end);
    char after = shape(token + 1, first, end);
    put("s=", shape);
    put("s-1=", before, shape);
    put("s+1=", shape, after);
    put("s3=", before, shape, after);
    put("s-2=", shape(token - 2, first, end), before, shape);
    put("s+2=", shape, after, shape(token + 2, first, end));
    word("sw-1=", token - 1, first, end, shape);
    word("sw+1=", token + 1, first, end, shape);
    if (tokens.isWord(token)) {
      affix(
          "p2=", tokens.begin(token), Math.min(tokens.end(token), tokens.begin(token) + 2), shape);
      affix(
          "p3=", tokens.begin(token), Math.min(tokens.end(token), tokens.begin(token) + 3), shape);
      affix("e2=", Math.max(tokens.begin(token), tokens.end(token) - 2), tokens.end(token), shape);
      affix("e3=", Math.max(tokens.begin(token), tokens.end(token) - 3), tokens.end(token), shape);
      affix("e4=", Math.max(tokens.begin(token), tokens.end(token) - 4), tokens.end(token), shape);
    }
    put("v=", vocabulary(token, first, end), shape);
    put("v-1=", vocabulary(token - 1, first, end), vocabulary(token, first, end), shape);
    put("v+1=", vocabulary(token, first, end), vocabulary(token + 1, first, end), shape);
    knownBits(token, first, end, shape);
  }

  private char vocabulary(int token, int first, int end) {
    if (token < first || token >= end || !tokens.isWord(token)) {
      return '-';
    }
    return (char) ('0' + common.classOf(tokens.folded(), tokens.begin(token), tokens.end(token)));
  }

  private void knownBits(int token, int first, int end, char shape) {
    int here = known[token];
    int before = token > first ? known[token - 1] : 0;
    int after = token + 1 < end ? known[token + 1] : 0;
    put("k=", (char) (' ' + here), shape);
    for (int bit = 0; bit < 12; bit++) {
      if ((here & 1 << bit) != 0) {
        put("k1=", (char) ('0' + bit), shape);
      }
      if ((before & 1 << bit) != 0) {
        put("k-1=", (char) ('0' + bit), shape);
      }
      if ((after & 1 << bit) != 0) {
        put("k+1=", (char) ('0' + bit), shape);
      }
    }
  }

  private char shape(int token, int first, int end) {
    if (token < first) {
      return '^';
    }
    if (token >= end) {
      return '$';
    }
    if (tokens.isNumber(token)) {
      return '0';
    }
    if (!tokens.isWord(token)) {
      return '.';
    }
    boolean start =
        token == first || tokens.isSymbol(token - 1, '"') || tokens.isSymbol(token - 1, ':');
    if (tokens.isAllCapitals(token)) {
      return start ? 'B' : 'A';
    }
    if (tokens.hasInnerCapital(token)) {
      return 'M';
    }
    return tokens.isCapital(token) ? (start ? 'Y' : 'X') : 'x';
  }

  private void put(String name, char... values) {
    long h = start(name);
    for (char c : values) {
      h = (h ^ c) * PRIME;
    }
    add(h);
  }

  private void word(String name, int token, int first, int end, char... extra) {
    if (token >= first && token < end) {
      long h = start(name);
      for (char c : extra) {
        h = (h ^ c) * PRIME;
      }
      add(chars(h, tokens.begin(token), tokens.end(token)));
    }
  }

  private void pair(String name, int left, int right, int first, int end) {
    if (left >= first && right < end) {
      long h = chars(start(name), tokens.begin(left), tokens.end(left));
      h = (h ^ '_') * PRIME;
      add(chars(h, tokens.begin(right), tokens.end(right)));
    }
  }

  private void affix(String name, int begin, int end, char shape) {
    add(chars((start(name) ^ shape) * PRIME, begin, end));
  }

  private long chars(long h, int begin, int end) {
    char[] folded = tokens.folded();
    for (int i = begin; i < end; i++) {
      char c = folded[i];
      h = (h ^ (c >= '0' && c <= '9' ? '0' : c)) * PRIME;
    }
    return h;
  }

  private static long start(String name) {
    long h = SEED;
    for (int i = 0; i < name.length(); i++) {
      h = (h ^ name.charAt(i)) * PRIME;
    }
    return h;
  }

  private void add(long hash) {
    if (count < MOST) {
      buffer[count++] = hash;
    }
  }

  /** {@return how many features were gathered} */
  int count() {
    return count;
  }

  /** {@return the hash of the feature} */
  long feature(int i) {
    return buffer[i];
  }
}
