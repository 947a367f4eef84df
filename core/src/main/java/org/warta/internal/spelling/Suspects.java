package org.warta.internal.spelling;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.warta.internal.layout.Layout;
import org.warta.internal.lexicon.Matches;
import org.warta.internal.text.Tokens;

/**
 * The words of an article that may be misspelt: in a sentence, in lower case or with the capital of
 * its first word, long enough, not known and not part of an address or a compound of two like
 * halves. Not thread-safe.
 */
final class Suspects {
  /** The length from which on a word is looked at. */
  static final int SHORTEST = 4;

  /** A word this short is looked at beside a known word, a rare one between two alone. */
  private static final int SHORT = 4;

  /** The length from which on the first word of a sentence is looked at. */
  private static final int OPENING = 7;

  private final Tokens tokens;
  private final Vocabulary words;
  private final KnownWords known;
  private final Map<String, int[]> seen = new HashMap<>();
  private final Map<String, List<Candidate>> ranked = new HashMap<>();
  private int[] found = new int[16];
  private KnownWords.Standing[] standings = new KnownWords.Standing[16];
  private int count;

  private Suspects(Tokens tokens, Vocabulary words, KnownWords known) {
    this.tokens = tokens;
    this.words = words;
    this.known = known;
  }

  static Suspects of(
      Tokens tokens, Matches matches, Layout layout, Vocabulary words, KnownWords known) {
    Suspects suspects = new Suspects(tokens, words, known);
    for (int s = 0; s < layout.sentenceCount(); s++) {
      int first = layout.firstToken(s);
      for (int t = first; t < layout.endToken(s); t++) {
        suspects.look(matches, t, first);
      }
    }
    return suspects;
  }

  int count() {
    return count;
  }

  int token(int suspect) {
    return found[suspect];
  }

  /** {@return the words that may have been meant; found once for a word that stands often} */
  List<Candidate> ranked(int suspect, Candidates candidates) {
    int token = found[suspect];
    return ranked.computeIfAbsent(
        form(token),
        form -> candidates.of(tokens.folded(), tokens.begin(token), tokens.end(token)));
  }

  /** {@return what the article says of the suspect; the first call counts words once for all} */
  Evidence evidence(int suspect) {
    int token = found[suspect];
    if (seen.isEmpty()) {
      tally();
    }
    int[] times = seen.getOrDefault(form(token), new int[2]);
    int previous = neighbour(token, -1);
    int next = neighbour(token, 1);
    int strangers = (isStranger(token, -1) ? 1 : 0) + (isStranger(token, 1) ? 1 : 0);
    boolean opens = tokens.isCapital(token); // and is a name where it stands elsewhere as well
    int capitals = opens ? times[0] + times[1] - 1 : times[1];
    return new Evidence(standings[suspect], times[0], capitals, previous, next, strangers);
  }

  private void look(Matches matches, int token, int first) {
    boolean opens = token == first && isOpening(token);
    if (tokens.length(token) < SHORTEST || !(isPlain(token) || opens)) {
      return;
    }
    int match = matches.first(token);
    if (match < matches.last(token) && matches.end(match) == token + 1) {
      return;
    }
    KnownWords.Standing standing =
        known.standing(tokens.folded(), tokens.begin(token), tokens.end(token));
    if (opens && standing != KnownWords.Standing.UNKNOWN) {
      return;
    }
    if (standing == KnownWords.Standing.KNOWN
        || wordsBeside(token) < wordsNeeded(standing, tokens.length(token))) {
      return;
    }
    if (isAddress(token) || isDoubled(token)) {
      return;
    }
    if (count == found.length) {
      found = Arrays.copyOf(found, count * 2);
      standings = Arrays.copyOf(standings, count * 2);
    }
    standings[count] = standing;
    found[count++] = token;
  }

  /** How many of its two neighbours must be known words for a suspect to be looked at. */
  private static int wordsNeeded(KnownWords.Standing standing, int length) {
    boolean unknown = standing == KnownWords.Standing.UNKNOWN;
    if (length <= SHORT) {
      return unknown ? 1 : 2;
    }
    return standing == KnownWords.Standing.RARE ? 2 : 0;
  }

  private int wordsBeside(int token) {
    return (neighbour(token, -1) >= 0 ? 1 : 0) + (neighbour(token, 1) >= 0 ? 1 : 0);
  }

  /** Counts how often the suspects stand in the article, in lower case and with a capital. */
  private void tally() {
    for (int i = 0; i < count; i++) {
      seen.put(form(found[i]), new int[2]);
    }
    for (int t = 0; t < tokens.count(); t++) {
      if (tokens.isWord(t) && tokens.length(t) >= SHORTEST) {
        int[] times = seen.get(form(t));
        if (times != null) {
          times[tokens.isCapital(t) ? 1 : 0]++;
        }
      }
    }
  }

  private boolean isPlain(int token) {
    return tokens.isWord(token) && !tokens.isCapital(token) && !tokens.hasInnerCapital(token);
  }

  /** A long word with the capital of a sentence, before one without. */
  private boolean isOpening(int token) {
    return tokens.isWord(token)
        && tokens.length(token) >= OPENING
        && tokens.isCapital(token)
        && !tokens.isAllCapitals(token)
        && !tokens.hasInnerCapital(token)
        && token + 1 < tokens.count()
        && (isPlain(token + 1) || tokens.isSymbol(token + 1, ','));
  }

  /** Part of "@name", "site.web", "a/b", "code3", "under_score". */
  private boolean isAddress(int token) {
    if (tokens.isGlued(token)) {
      char before = tokens.folded()[tokens.begin(token) - 1];
      if (before != ',' && before != '"' && before != '\'' && before != '(' && before != '-') {
        return true;
      }
    }
    if (token + 1 < tokens.count() && tokens.isGlued(token + 1)) {
      char after = tokens.folded()[tokens.end(token)];
      boolean mark = ",.;:?!\"')-".indexOf(after) >= 0;
      boolean goesOn =
          after == '.'
              && token + 2 < tokens.count()
              && tokens.isGlued(token + 2)
              && (tokens.isWord(token + 2) || tokens.isNumber(token + 2))
              && !tokens.isCapital(token + 2);
      return !mark || goesOn;
    }
    return false;
  }

  /** Both halves of "hush-hush", "hush-hushes" are alike: a slip is seldom made twice. */
  private boolean isDoubled(int token) {
    return isSame(token, token + 2) || isSame(token, token - 2);
  }

  private boolean isSame(int token, int other) {
    int between = (token + other) / 2;
    return other >= 0
        && other < tokens.count()
        && tokens.isSymbol(between, '-')
        && tokens.isWord(other)
        && (form(token).startsWith(form(other)) || form(other).startsWith(form(token)));
  }

  private int neighbour(int token, int step) {
    int other = token + step;
    return other >= 0 && other < tokens.count() && tokens.isWord(other)
        ? words.find(tokens.folded(), tokens.begin(other), tokens.end(other))
        : Vocabulary.NONE;
  }

  private boolean isStranger(int token, int step) {
    int other = token + step;
    return other >= 0
        && other < tokens.count()
        && isPlain(other)
        && tokens.length(other) > 1
        && known.standing(tokens.folded(), tokens.begin(other), tokens.end(other))
            == KnownWords.Standing.UNKNOWN;
  }

  private String form(int token) {
    return new String(tokens.folded(), tokens.begin(token), tokens.length(token));
  }
}
