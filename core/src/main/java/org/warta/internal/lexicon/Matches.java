package org.warta.internal.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.warta.internal.text.Tokens;

/**
 * Every known word that stands in a text, by the token that it begins with. Where several begin
 * with one token, the shorter stands first. Immutable.
 */
public final class Matches {
  /** How many tokens a word may have that is looked for from its end. */
  private static final int LONGEST_ENDING = 4;

  private static final SenseKind[] KINDS = SenseKind.values();

  private final int[] firstMatch;
  private final int[] ends;

  /** Of tokens and of matches: bit {@code 1L << ordinal} for each kind of sense. */
  private final long[] kinds;

  private final long[] matchKinds;

  /** The senses of all matches, copied out of the lexicon so that they lie beside each other. */
  private final int[] firstSense;

  private final byte[] senseKinds;
  private final int[] senseValues;

  private Matches(Lexicon lexicon, int[] firstMatch, int[] ends, int[] words) {
    this.firstMatch = firstMatch;
    this.ends = ends;
    int count = firstMatch[firstMatch.length - 1];
    firstSense = new int[count + 1];
    for (int m = 0; m < count; m++) {
      firstSense[m + 1] = firstSense[m] + lexicon.senseCount(words[m]);
    }
    senseKinds = new byte[firstSense[count]];
    senseValues = new int[firstSense[count]];
    matchKinds = new long[count];
    kinds = new long[firstMatch.length - 1];
    for (int token = 0; token < kinds.length; token++) {
      for (int m = firstMatch[token]; m < firstMatch[token + 1]; m++) {
        lexicon.copySenses(words[m], senseKinds, senseValues, firstSense[m]);
        for (int s = firstSense[m]; s < firstSense[m + 1]; s++) {
          matchKinds[m] |= 1L << senseKinds[s];
        }
        kinds[token] |= matchKinds[m];
      }
    }
  }

  /** {@return the number of the first match that begins with the token} */
  public int first(int token) {
    return firstMatch[token];
  }

  /** {@return one more than the last match that begins with the token} */
  public int last(int token) {
    return firstMatch[token + 1];
  }

  /** {@return one more than the last token of the match} */
  public int end(int match) {
    return ends[match];
  }

  /** {@return the number of the match's first sense of that kind, or -1 where it has none} */
  public int value(int match, SenseKind kind) {
    if (!isOf(match, kind)) {
      return -1;
    }
    int s = firstSense[match];
    while (senseKinds[s] != kind.ordinal()) {
      s++;
    }
    return senseValues[s];
  }

  private boolean isOf(int match, SenseKind kind) {
    return (matchKinds[match] & 1L << kind.ordinal()) != 0;
  }

  /**
   * {@return the kinds of sense of the words that begin with the token: bit {@code 1L << ordinal}
   * for each}
   */
  public long kinds(int token) {
    return kinds[token];
  }

  /** {@return all senses of the match} */
  public List<Lexicon.Sense> senses(int match) {
    List<Lexicon.Sense> senses = new ArrayList<>();
    for (int s = firstSense(match); s < lastSense(match); s++) {
      senses.add(new Lexicon.Sense(senseKind(s), senseValue(s)));
    }
    return senses;
  }

  /** {@return the number of the match's first sense; its senses end before {@link #lastSense}} */
  public int firstSense(int match) {
    return firstSense[match];
  }

  /** {@return one more than the number of the match's last sense} */
  public int lastSense(int match) {
    return firstSense[match + 1];
  }

  /** {@return the kind of the sense} */
  public SenseKind senseKind(int sense) {
    return KINDS[senseKinds[sense]];
  }

  /** {@return the number that goes with the sense} */
  public int senseValue(int sense) {
    return senseValues[sense];
  }

  /** {@return whether a word of that kind begins with the token} */
  public boolean has(int token, SenseKind kind) {
    return (kinds[token] & 1L << kind.ordinal()) != 0;
  }

  /** {@return the longest match of that kind which begins with the token, or -1} */
  public int longest(int token, SenseKind kind) {
    if (!has(token, kind)) {
      return -1;
    }
    for (int m = firstMatch[token + 1] - 1; m >= firstMatch[token]; m--) {
      if (isOf(m, kind)) {
        return m;
      }
    }
    return -1;
  }

  /**
   * {@return the longest match of that kind which begins with the token and whose number has one of
   * the bits, or -1}
   */
  public int longest(int token, SenseKind kind, int bits) {
    if (has(token, kind)) {
      for (int m = firstMatch[token + 1] - 1; m >= firstMatch[token]; m--) {
        int value = value(m, kind);
        if (value >= 0 && (value & bits) != 0) {
          return m;
        }
      }
    }
    return -1;
  }

  /**
   * {@return the match of that kind which ends with the token and begins with the last of the
   * tokens that may, or -1}
   *
   * @param first the first token that it may begin with
   */
  public int ending(int token, int first, SenseKind kind) {
    for (int t = token; t >= first && t > token - LONGEST_ENDING; t--) {
      if (has(t, kind)) {
        for (int m = firstMatch[t]; m < firstMatch[t + 1]; m++) {
          if (end(m) == token + 1 && isOf(m, kind)) {
            return m;
          }
        }
      }
    }
    return -1;
  }

  /**
   * {@return the token nearest to {@code from}, and not before {@code first}, of which the longest
   * match of that kind ends with the last token; -1 where there is none}
   *
   * @param last the token that the match ends with
   * @param from the token where the search begins, backwards
   * @param first the token where it ends; before the text where it is below 0
   */
  public int beginOfLongest(int last, int from, int first, SenseKind kind) {
    for (int t = from; t >= Math.max(0, first); t--) {
      int m = longest(t, kind);
      if (m >= 0 && end(m) == last + 1) {
        return t;
      }
    }
    return -1;
  }

  /** {@return whether the token alone has a sense of that kind} */
  public boolean is(int token, SenseKind kind) {
    if (!has(token, kind)) {
      return false;
    }
    int m = firstMatch[token];
    return m < firstMatch[token + 1] && ends[m] == token + 1 && isOf(m, kind);
  }

  /** Gathers matches, token by token. */
  static final class Collector {
    private final Lexicon lexicon;
    private final int[] firstMatch;
    private int[] ends;
    private int[] words;
    private int count;

    Collector(Lexicon lexicon, Tokens tokens) {
      this.lexicon = lexicon;
      firstMatch = new int[tokens.count() + 1];
      ends = new int[tokens.count() / 2 + 16];
      words = new int[ends.length];
    }

    void startToken(int token) {
      firstMatch[token] = count;
    }

    void add(int end, int word) {
      if (count == ends.length) {
        ends = Arrays.copyOf(ends, count * 2);
        words = Arrays.copyOf(words, count * 2);
      }
      ends[count] = end;
      words[count++] = word;
    }

    Matches done() {
      firstMatch[firstMatch.length - 1] = count;
      return new Matches(lexicon, firstMatch, ends, words);
    }
  }
}
