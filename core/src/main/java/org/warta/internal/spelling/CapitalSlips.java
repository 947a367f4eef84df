package org.warta.internal.spelling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.warta.internal.layout.Layout;
import org.warta.internal.lexicon.Matches;
import org.warta.internal.text.Tokens;

/**
 * Mends words with a capital, most of which are names and let be: one in which two letters have
 * changed places, where the word that they make stands elsewhere in the article or is common, and a
 * slip in the first word of a sentence. Not thread-safe: made for one article.
 */
final class CapitalSlips {
  private static final int[] NEVER = {0, 0};
  private static final int SHORTEST = 5;

  /** A common word of this length is no part of a name by chance. */
  private static final int LONG = 7;

  private static final int COMMON = 5;
  private static final double LEAST_SCORE = 1;
  private static final double MARGIN = 2;

  /** What a letter left out, doubled or exchanged costs at most. */
  private static final int CHEAP = 8;

  private static final double OF_THE_ARTICLE = 0.95;
  private static final double OF_THE_LANGUAGE = 0.9;

  private final Tokens tokens;
  private final Matches matches;
  private final Vocabulary words;
  private final KnownWords known;
  private final Candidates candidates;
  private @Nullable Map<String, int[]> seen;

  CapitalSlips(
      Tokens tokens, Matches matches, Vocabulary words, KnownWords known, Candidates candidates) {
    this.tokens = tokens;
    this.matches = matches;
    this.words = words;
    this.known = known;
    this.candidates = candidates;
  }

  /** {@return what was meant by the word, or null where it is let be} */
  @Nullable Verdict on(int token, Layout layout, int sentence) {
    if (!isStranger(token)) {
      return null;
    }
    boolean opens =
        tokens.begin(token) == layout.sentenceBegin(sentence)
            || (tokens.isSymbol(token - 1, '"')
                && tokens.begin(token - 1) == layout.sentenceBegin(sentence));
    String printed = form(token);
    if (!isOnce(printed)) {
      return null; // a word that stands often is meant so
    }
    boolean begins = opens && (isPlainWord(token + 1) || tokens.isSymbol(token + 1, ','));
    boolean inName = token > 0 && tokens.isWord(token - 1) && tokens.isCapital(token - 1);
    String meant = exchanged(printed, begins, inName);
    if (meant != null) {
      boolean told = times(meant)[1] > 0;
      return verdict(printed, meant, told ? OF_THE_ARTICLE : OF_THE_LANGUAGE);
    }
    if (!begins) {
      return null;
    }
    List<Candidate> ranked = candidates.of(tokens.folded(), tokens.begin(token), tokens.end(token));
    if (ranked.isEmpty()) {
      return null;
    }
    Candidate best = ranked.get(0);
    boolean sure =
        best.slips() == 1
            && best.cost() <= CHEAP
            && best.score() >= LEAST_SCORE
            && (ranked.size() == 1 || best.score() - ranked.get(1).score() >= MARGIN);
    return sure ? verdict(printed, best.surface(), OF_THE_LANGUAGE) : null;
  }

  private boolean isStranger(int token) {
    return tokens.isWord(token)
        && tokens.isCapital(token)
        && !tokens.isAllCapitals(token)
        && !tokens.hasInnerCapital(token)
        && tokens.length(token) >= SHORTEST
        && (!tokens.isGlued(token) || tokens.isSymbol(token - 1, '"'))
        && !(token + 1 < tokens.count()
            && tokens.isGlued(token + 1)
            && tokens.isSymbol(token + 1, '-'))
        && matches.first(token) == matches.last(token)
        && known.standing(tokens.folded(), tokens.begin(token), tokens.end(token))
            == KnownWords.Standing.UNKNOWN;
  }

  /** {@return the only word that two neighbours exchanged make of it, or null} */
  private @Nullable String exchanged(String printed, boolean begins, boolean inName) {
    char[] letters = printed.toCharArray();
    String found = null;
    for (int i = 0; i + 1 < letters.length; i++) {
      if (letters[i] == letters[i + 1]) {
        continue;
      }
      swap(letters, i);
      int word = words.find(letters, 0, letters.length);
      if (word >= 0 && isMeant(word, letters, begins, inName)) {
        if (found != null) {
          return null;
        }
        found = new String(letters);
      }
      swap(letters, i);
    }
    return found;
  }

  private boolean isMeant(int word, char[] letters, boolean begins, boolean inName) {
    boolean common =
        words.weight(word) >= COMMON && (begins || (letters.length >= LONG && !inName));
    return common || times(new String(letters))[1] > 0;
  }

  private static void swap(char[] letters, int i) {
    char c = letters[i];
    letters[i] = letters[i + 1];
    letters[i + 1] = c;
  }

  private boolean isPlainWord(int token) {
    return token < tokens.count() && tokens.isWord(token) && !tokens.isCapital(token);
  }

  /** {@return how often the article has the word, in lower case and with a capital} */
  private int[] times(String form) {
    Map<String, int[]> counts = seen;
    if (counts == null) {
      counts = new HashMap<>();
      for (int t = 0; t < tokens.count(); t++) {
        if (tokens.isWord(t) && tokens.length(t) >= SHORTEST) {
          counts.computeIfAbsent(form(t), k -> new int[2])[tokens.isCapital(t) ? 1 : 0]++;
        }
      }
      seen = counts;
    }
    return counts.getOrDefault(form, NEVER);
  }

  private boolean isOnce(String printed) {
    return times(printed)[0] + times(printed)[1] == 1;
  }

  private String form(int token) {
    return new String(tokens.folded(), tokens.begin(token), tokens.length(token));
  }

  private static Verdict verdict(String printed, String meant, double confidence) {
    String corrected = Character.toUpperCase(meant.charAt(0)) + meant.substring(1);
    return new Verdict(corrected, "no known word; " + Slip.between(printed, meant, 1), confidence);
  }
}
