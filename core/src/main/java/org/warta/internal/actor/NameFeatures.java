package org.warta.internal.actor;

import org.warta.internal.lexicon.Matches;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.text.Tokens;

/**
 * What the sequence model asks of a token: its word and shape, those of its neighbours, and what
 * the lexicon knows of them. A feature is a number mixed from that of its sort and those of its
 * parts; what several features of a token and its neighbours ask is worked out once. Not
 * thread-safe.
 */
final class NameFeatures {
  /** The most features that a token has. */
  static final int MOST = 72;

  private static final int MULTIPLIER = 0x9E3779B1;

  // the sorts of features: w a word, s a shape, p and e how a word begins and ends, v how common
  // it is, k what is known of it; with them what stands before (-1, -2) and behind (+1, +2)
  private static final int BIAS = sort("b");
  private static final int WORD = sort("w");
  private static final int WORD_BEFORE = sort("w-1");
  private static final int WORD_BEHIND = sort("w+1");
  private static final int WORD_BEFORE_2 = sort("w-2");
  private static final int WORD_BEHIND_2 = sort("w+2");
  private static final int PAIR_BEFORE = sort("w-1w");
  private static final int PAIR_BEHIND = sort("ww+1");
  private static final int SHAPE = sort("s");
  private static final int SHAPE_BEFORE = sort("s-1");
  private static final int SHAPE_BEHIND = sort("s+1");
  private static final int SHAPE_AROUND = sort("s3");
  private static final int SHAPE_BEFORE_2 = sort("s-2");
  private static final int SHAPE_BEHIND_2 = sort("s+2");
  private static final int SHAPE_WORD_BEFORE = sort("sw-1");
  private static final int SHAPE_WORD_BEHIND = sort("sw+1");
  private static final int[] PREFIX = {0, 0, sort("p2"), sort("p3")};
  private static final int[] SUFFIX = {0, 0, sort("e2"), sort("e3"), sort("e4")};
  private static final int COMMON = sort("v");
  private static final int COMMON_BEFORE = sort("v-1");
  private static final int COMMON_BEHIND = sort("v+1");
  private static final int KNOWN = sort("k");
  private static final int KNOWN_HERE = sort("k1");
  private static final int KNOWN_BEFORE = sort("k-1");
  private static final int KNOWN_BEHIND = sort("k+1");

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
  private final int[] words;
  private final char[] shapes;
  private final char[] classes;
  private final int[] buffer = new int[MOST];
  private int count;

  NameFeatures(Tokens tokens, Matches matches, ActorWords words) {
    this.tokens = tokens;
    this.known = new int[tokens.count()];
    this.common = words.common();
    this.words = new int[tokens.count()];
    this.shapes = new char[tokens.count()];
    this.classes = new char[tokens.count()];
    for (int t = 0; t < tokens.count(); t++) {
      for (int m = matches.first(t); m < matches.last(t); m++) {
        int bits = 0;
        for (int s = matches.firstSense(m); s < matches.lastSense(m); s++) {
          bits |= bitOf(matches.senseKind(s), matches.senseValue(s), t, matches, words);
        }
        if (bits != 0) {
          for (int i = t; i < matches.end(m); i++) {
            known[i] |= bits;
          }
        }
      }
    }
  }

  private int bitOf(SenseKind kind, int value, int token, Matches matches, ActorWords words) {
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
      case PEOPLE_GROUP -> isPost(value, token, matches, words) ? 0 : GROUP;
      case STATE_ORGAN -> ORGAN;
      case WEEKDAY, MONTH -> capital ? TIME : 0;
      case NAME_PARTICLE -> PARTICLE;
      case SPEECH_CUE -> SPEECH;
      case THING -> THING;
      default -> 0;
    };
  }

  /** Whether the word for people is a title, and one for people only where they are counted. */
  private static boolean isPost(int group, int token, Matches matches, ActorWords words) {
    return words.group(group).counted() && matches.is(token, SenseKind.TITLE);
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
    boolean hasBefore = token > first;
    boolean hasBehind = token + 1 < end;
    int word = word(token);
    char shape = shape(token, first, end);
    char before = shape(token - 1, first, end);
    char behind = shape(token + 1, first, end);
    add(mix(BIAS, 0));
    add(mix(WORD, word));
    if (hasBefore) {
      int wordBefore = word(token - 1);
      add(mix(WORD_BEFORE, wordBefore));
      add(mix(mix(PAIR_BEFORE, wordBefore), word));
      add(mix(mix(SHAPE_WORD_BEFORE, wordBefore), shape));
    }
    if (hasBehind) {
      int wordBehind = word(token + 1);
      add(mix(WORD_BEHIND, wordBehind));
      add(mix(mix(PAIR_BEHIND, word), wordBehind));
      add(mix(mix(SHAPE_WORD_BEHIND, wordBehind), shape));
    }
    if (token - 2 >= first) {
      add(mix(WORD_BEFORE_2, word(token - 2)));
    }
    if (token + 2 < end) {
      add(mix(WORD_BEHIND_2, word(token + 2)));
    }
    add(mix(SHAPE, shape));
    add(mix(mix(SHAPE_BEFORE, before), shape));
    add(mix(mix(SHAPE_BEHIND, shape), behind));
    add(mix(mix(mix(SHAPE_AROUND, before), shape), behind));
    add(mix(mix(mix(SHAPE_BEFORE_2, shape(token - 2, first, end)), before), shape));
    add(mix(mix(mix(SHAPE_BEHIND_2, shape), behind), shape(token + 2, first, end)));
    if (tokens.isWord(token)) {
      affixes(tokens.begin(token), tokens.end(token), shape);
    }
    char here = commonness(token, first, end);
    add(mix(mix(COMMON, here), shape));
    add(mix(mix(mix(COMMON_BEFORE, commonness(token - 1, first, end)), here), shape));
    add(mix(mix(mix(COMMON_BEHIND, here), commonness(token + 1, first, end)), shape));
    add(mix(mix(KNOWN, known[token]), shape));
    bits(KNOWN_HERE, known[token], shape);
    bits(KNOWN_BEFORE, hasBefore ? known[token - 1] : 0, shape);
    bits(KNOWN_BEHIND, hasBehind ? known[token + 1] : 0, shape);
  }

  private void affixes(int begin, int end, char shape) {
    for (int length = 2; length < PREFIX.length; length++) {
      add(mix(mix(PREFIX[length], characters(begin, Math.min(end, begin + length))), shape));
    }
    for (int length = 2; length < SUFFIX.length; length++) {
      add(mix(mix(SUFFIX[length], characters(Math.max(begin, end - length), end)), shape));
    }
  }

  private void bits(int sort, int bits, char shape) {
    for (int rest = bits; rest != 0; rest &= rest - 1) {
      add(mix(mix(sort, Integer.numberOfTrailingZeros(rest)), shape));
    }
  }

  private char commonness(int token, int first, int end) {
    if (token < first || token >= end || !tokens.isWord(token)) {
      return '-';
    }
    if (classes[token] == 0) {
      int kind = common.classOf(tokens.folded(), tokens.begin(token), tokens.end(token));
      classes[token] = (char) ('0' + kind);
    }
    return classes[token];
  }

  private char shape(int token, int first, int end) {
    if (token < first) {
      return '^';
    }
    if (token >= end) {
      return '$';
    }
    if (shapes[token] == 0) {
      shapes[token] = readShape(token, first);
    }
    return shapes[token];
  }

  private char readShape(int token, int first) {
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

  private int word(int token) {
    if (words[token] == 0) {
      words[token] = characters(tokens.begin(token), tokens.end(token)) | 1;
    }
    return words[token];
  }

  /** {@return a number for the folded characters, all digits alike} */
  private int characters(int begin, int end) {
    char[] folded = tokens.folded();
    int h = 0;
    for (int i = begin; i < end; i++) {
      char c = folded[i];
      h = mix(h, c >= '0' && c <= '9' ? '0' : c);
    }
    return h;
  }

  private static int sort(String name) {
    int h = 0;
    for (int i = 0; i < name.length(); i++) {
      h = mix(h, name.charAt(i));
    }
    return h;
  }

  private static int mix(int h, int part) {
    int mixed = (h ^ part) * MULTIPLIER;
    return mixed ^ mixed >>> 15;
  }

  private void add(int feature) {
    buffer[count++] = feature;
  }

  /** {@return how many features were gathered} */
  int count() {
    return count;
  }

  /** {@return the number of the feature} */
  int feature(int i) {
    return buffer[i];
  }
}
