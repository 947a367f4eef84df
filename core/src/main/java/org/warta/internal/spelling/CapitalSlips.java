package org.warta.internal.spelling;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.warta.internal.lexicon.Matches;
import org.warta.internal.text.Tokens;

/**
 * Mends words with a capital, most of which are names and let be: one in which two letters have
 * changed places, where the word that they make is common or stands elsewhere in the article, and
 * one that is nearly the word of an office. Not thread-safe: made for one article.
 */
final class CapitalSlips {
  private static final int SHORTEST = 5;

  /** A common word of this length is no part of a name by chance. */
  private static final int LONG = 7;

  private static final int COMMON = 5;
  private static final double OF_THE_ARTICLE = 0.95;
  private static final double OF_THE_LANGUAGE = 0.9;

  private final Tokens tokens;
  private final Matches matches;
  private final Vocabulary words;
  private final KnownWords known;
  private final Candidates offices;

  /** Of the words of the article; null until the first is asked for. */
  private @Nullable Map<String, int[]> counts;

  /**
   * Makes a reader of one article.
   *
   * @param offices the words of offices, as what may be meant
   */
  CapitalSlips(
      Tokens tokens, Matches matches, Vocabulary words, KnownWords known, Candidates offices) {
    this.tokens = tokens;
    this.matches = matches;
    this.words = words;
    this.known = known;
    this.offices = offices;
  }

  /**
   * {@return what was meant by the word, or null where it is let be}
   *
   * @param token the word
   * @param first the first token of its sentence
   */
  @Nullable Verdict on(int token, int first) {
    if (!isName(token)) {
      return null;
    }
    boolean opens = token == first || (token == first + 1 && tokens.isSymbol(first, '"'));
    boolean begins = opens && (isPlainWord(token + 1) || tokens.isSymbol(token + 1, ','));
    boolean inName = tokens.isCapitalWord(token - 1);
    boolean free = begins || (tokens.length(token) >= LONG && !inName);
    char[] printed = Arrays.copyOfRange(tokens.folded(), tokens.begin(token), tokens.end(token));
    char[] meant = exchanged(printed, free);
    if (meant == null) {
      return tokens.length(token) >= LONG && isAmongKnown(token) ? office(printed) : null;
    }
    boolean stands =
        known.standing(printed, 0, printed.length) != KnownWords.Standing.UNKNOWN
            || times(printed, false) > 1; // a word that stands often is meant so
    return stands ? null : verdict(new String(printed), new String(meant), times(meant, true) > 0);
  }

  /** Whether no word with a capital stands beside it that nobody knows, as one of a name would. */
  private boolean isAmongKnown(int token) {
    return !tokens.isCapitalWord(token - 1)
        || (isKnown(token - 1) && (!tokens.isCapitalWord(token + 1) || isKnown(token + 1)));
  }

  private boolean isKnown(int token) {
    return matches.first(token) < matches.last(token);
  }

  /** {@return the word of an office that alone may be meant, or null: "Gubenur", "Kementrian"} */
  private @Nullable Verdict office(char[] printed) {
    int n = printed.length;
    if (known.standing(printed, 0, n) != KnownWords.Standing.UNKNOWN) {
      return null;
    }
    List<Candidate> ranked = offices.of(printed, 0, n);
    if (ranked.isEmpty() || ranked.get(0).slips() > 1) {
      return null;
    }
    Candidate best = ranked.get(0);
    boolean close = ranked.size() > 1 && best.score() - ranked.get(1).score() < Decision.MARGIN;
    boolean likely = best.score() >= Decision.need(n) - Decision.alone(n);
    String word = new String(printed);
    return likely && !close && isWithin(word, best.surface())
        ? verdict(word, best.surface(), false)
        : null;
  }

  /** Whether the slip is neither the first letter nor an ending, as names have: "Minerals". */
  private static boolean isWithin(String printed, String meant) {
    return printed.charAt(0) == meant.charAt(0)
        && !printed.startsWith(meant)
        && !meant.startsWith(printed);
  }

  /** Has a capital and a shape as names have, and is none that is known. */
  private boolean isName(int token) {
    return tokens.isWord(token)
        && tokens.isCapital(token)
        && !tokens.isAllCapitals(token)
        && !tokens.hasInnerCapital(token)
        && tokens.length(token) >= SHORTEST
        && (!tokens.isGlued(token) || tokens.isSymbol(token - 1, '"'))
        && !(tokens.isSymbol(token + 1, '-') && tokens.isGlued(token + 1))
        && matches.first(token) == matches.last(token);
  }

  /** {@return the only word that two neighbours exchanged make of it, or null} */
  private char @Nullable [] exchanged(char[] printed, boolean free) {
    char[] letters = printed.clone();
    char[] found = null;
    for (int i = 0; i + 1 < letters.length; i++) {
      if (letters[i] == letters[i + 1]) {
        continue;
      }
      swap(letters, i);
      int word = words.find(letters, 0, letters.length);
      if (word >= 0 && ((free && words.weight(word) >= COMMON) || times(letters, true) > 0)) {
        if (found != null) {
          return null;
        }
        found = letters.clone();
      }
      swap(letters, i);
    }
    return found;
  }

  private static void swap(char[] letters, int i) {
    char c = letters[i];
    letters[i] = letters[i + 1];
    letters[i + 1] = c;
  }

  private boolean isPlainWord(int token) {
    return token < tokens.count() && tokens.isWord(token) && !tokens.isCapital(token);
  }

  /** {@return how often the article has the word, or has it with a capital} */
  private int times(char[] form, boolean capital) {
    if (counts == null) {
      counts = counts();
    }
    int[] times = counts.get(new String(form));
    return times == null ? 0 : times[capital ? 1 : 0];
  }

  /** How often the article has each word, and has it with a capital. */
  private Map<String, int[]> counts() {
    Map<String, int[]> counted = new HashMap<>();
    for (int t = 0; t < tokens.count(); t++) {
      if (tokens.isWord(t) && tokens.length(t) >= SHORTEST) {
        String word = new String(tokens.folded(), tokens.begin(t), tokens.length(t));
        int[] times = counted.computeIfAbsent(word, w -> new int[2]);
        times[0]++;
        times[1] += tokens.isCapital(t) ? 1 : 0;
      }
    }
    return counted;
  }

  private static Verdict verdict(String printed, String meant, boolean told) {
    return new Verdict(
        Slip.capitalized(meant),
        "no known word; " + Slip.between(printed, meant, 1),
        told ? OF_THE_ARTICLE : OF_THE_LANGUAGE);
  }
}
