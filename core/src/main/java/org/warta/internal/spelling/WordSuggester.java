package org.warta.internal.spelling;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import org.warta.Suggestion;
import org.warta.internal.text.CharTable;
import org.warta.spi.LanguageProfile;
import org.warta.spi.Morphology;
import org.warta.spi.WordLists;

/** Suggests words for one that stands alone. Immutable and thread-safe. */
public final class WordSuggester {
  private static final int MOST = 8;
  private static final int LONGEST = 40;

  /** The bits by which a suggestion may be less likely than the best. */
  private static final double BEHIND = 8;

  private final KnownWords known;
  private final Candidates candidates;

  private WordSuggester(KnownWords known, Candidates candidates) {
    this.known = known;
    this.candidates = candidates;
  }

  /** {@return a suggester for a language; it suggests nothing where there is no vocabulary} */
  public static WordSuggester of(WordLists lists, LanguageProfile profile, Morphology morphology) {
    Vocabulary words = SpellingData.of(lists).words();
    return new WordSuggester(
        new KnownWords(words, morphology),
        new Candidates(words, morphology, new Keyboard(profile.keyboard())));
  }

  /** {@return the words that may have been meant, best first} */
  public List<Suggestion> suggest(String word) {
    char[] folded = CharTable.fold(word).toCharArray();
    int n = folded.length;
    if (n < Candidates.SHORTEST
        || n > LONGEST
        || known.standing(folded, 0, n).compareTo(KnownWords.Standing.LICIT) >= 0) {
      return List.of();
    }
    List<Candidate> ranked = candidates.of(folded, 0, n);
    List<Suggestion> suggestions = new ArrayList<>();
    double sum = 0;
    for (Candidate candidate : ranked) {
      sum += Math.pow(2, candidate.score());
    }
    boolean capital = UCharacter.isUUppercase(word.codePointAt(0));
    for (Candidate candidate : ranked) {
      if (suggestions.size() == MOST || candidate.score() < ranked.get(0).score() - BEHIND) {
        break;
      }
      double share = Math.round(100 * Math.pow(2, candidate.score()) / sum) / 100.0;
      String surface = candidate.surface();
      suggestions.add(
          new Suggestion(
              capital ? Slip.capitalized(surface) : surface,
              Slip.between(new String(folded), surface, candidate.slips()),
              share));
    }
    return List.copyOf(suggestions);
  }
}
