package org.warta.internal.spelling;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warta.internal.text.Tokens;

/** Decides whether a suspected word is mended. Immutable and thread-safe. */
final class Decision {
  /** The bits that a word of 4, 5, 6 ... letters must bring. */
  private static final double[] NEED = {4.5, 1.5, 0, -1.2, -2.5, -3};

  static final double MARGIN = 1.2;
  private static final double FAINT = 0.75;
  private static final double POSSIBLE = 2.5;
  private static final double LICIT = 3.5;
  private static final double REPEATED = 2;
  private static final double STRANGER = 3;
  private static final double TWO_SLIPS = 3;

  /** The bits that a light slip in a word of 4, 5, 6 ... letters may lack where all is clear. */
  private static final double[] SLACK = {1.5, 2.5, 3};

  /** The bits by which others are behind where all is clear. */
  private static final double CLEAR = 2.5;

  /** What a word of four letters must bring beyond its need where one neighbour is no word. */
  private static final double ONE_SIDED = 1;

  /** What a word brings beyond its need that stands in for a licit form unasked. */
  private static final double UNASKED = 1;

  /** What a word brings that alone may be meant by one of 4, 5, 6 ... letters. */
  private static final double[] ALONE = {0, 0, 1, 1.5, 1.5, 3};

  /** The most that it brings where the word is a possible form. */
  private static final double ALONE_OF_FORMS = 1.5;

  /** The length from which on a form may be mended for that. */
  private static final int LONG = 7;

  /** The bits by which others are behind a word that alone may be meant. */
  private static final double APART = 7;

  private final Candidates candidates;
  private final SpellingData data;

  Decision(Candidates candidates, SpellingData data) {
    this.candidates = candidates;
    this.data = data;
  }

  /** {@return what was meant by the suspect, or null where it is let be} */
  @Nullable Verdict on(Tokens tokens, Suspects suspects, int suspect) {
    int token = suspects.token(suspect);
    int length = tokens.length(token);
    List<Candidate> ranked = suspects.ranked(suspect, candidates);
    if (ranked.isEmpty() || ranked.get(0).score() + 2 * Collocations.MOST < need(length)) {
      return null;
    }
    Evidence evidence = suspects.evidence(suspect);
    if (evidence.capital() > 0 || evidence.strangers() > 1) {
      return null; // a name, or a phrase of another language
    }
    Candidate best = ranked.get(0);
    double bestScore = Double.NEGATIVE_INFINITY;
    double second = Double.NEGATIVE_INFINITY;
    for (Candidate candidate : ranked) {
      double score = score(candidate, evidence);
      if (score > bestScore) {
        second = bestScore;
        bestScore = score;
        best = candidate;
      } else {
        second = Math.max(second, score);
      }
    }
    double need = need(length, best, evidence);
    if (!standsInFor(best, bestScore - need, tokens, token, evidence)) {
      return null;
    }
    boolean unknown = evidence.standing() == KnownWords.Standing.UNKNOWN;
    if (best.slips() == 1 && (ranked.size() == 1 || (unknown && bestScore - second >= APART))) {
      need -= unknown ? alone(length) : length < LONG ? 0 : Math.min(ALONE_OF_FORMS, alone(length));
    }
    need -= isClear(best, bestScore - second, tokens, token, evidence) ? slack(length) : 0;
    if (bestScore < need || bestScore - second < MARGIN) {
      return null;
    }
    double sure = Math.min(bestScore - need, bestScore - second);
    double confidence = Math.round(100 * (1 - Math.pow(2, -3 - sure))) / 100.0;
    String printed = new String(tokens.folded(), tokens.begin(token), tokens.length(token));
    String meant = best.surface();
    return new Verdict(
        tokens.isCapital(token) ? Slip.capitalized(meant) : meant,
        reason(printed, best, evidence),
        confidence);
  }

  /** An unknown word that stands once and is one light slip from one word alone. */
  private boolean isClear(
      Candidate best, double margin, Tokens tokens, int token, Evidence evidence) {
    char printed = tokens.folded()[tokens.begin(token)];
    return evidence.standing() == KnownWords.Standing.UNKNOWN
        && evidence.lower() <= 1
        && evidence.strangers() == 0
        && margin >= CLEAR
        && best.slips() == 1
        && SlipCost.isLight(best.cost(), printed != best.surface().charAt(0));
  }

  private static double slack(int length) {
    return SLACK[Math.min(length - Suspects.SHORTEST, SLACK.length - 1)];
  }

  /** {@return what the only word that may be meant brings in a word of that length} */
  static double alone(int length) {
    return ALONE[Math.min(length - Suspects.SHORTEST, ALONE.length - 1)];
  }

  /** {@return the bits that a word of that length must bring} */
  static double need(int length) {
    return NEED[Math.min(length - Suspects.SHORTEST, NEED.length - 1)];
  }

  private static double need(int length, Candidate best, Evidence evidence) {
    double need = need(length);
    boolean oneSided = evidence.previous() < 0 || evidence.next() < 0;
    need += length == Suspects.SHORTEST && oneSided ? ONE_SIDED : 0;
    need += evidence.lower() > 1 ? REPEATED : 0;
    need += evidence.strangers() * STRANGER;
    need += best.slips() > 1 ? TWO_SLIPS : 0;
    return switch (evidence.standing()) {
      case UNKNOWN -> need;
      case FAINT -> need + FAINT;
      case POSSIBLE -> need + POSSIBLE;
      default -> need + LICIT;
    };
  }

  /**
   * A word of the language gives way only to one that its neighbours call for, or, where it is not
   * listed, to one that is far more common.
   */
  private boolean standsInFor(
      Candidate best, double more, Tokens tokens, int token, Evidence evidence) {
    boolean after = data.collocations().has(evidence.previous(), best.word());
    boolean before = data.collocations().has(best.word(), evidence.next());
    return switch (evidence.standing()) {
      case UNKNOWN, FAINT, POSSIBLE -> true;
      case LICIT -> (after || before || more >= UNASKED) && best.slips() == 1;
      default -> {
        int word = data.words().find(tokens.folded(), tokens.begin(token), tokens.end(token));
        yield after
            && before
            && best.slips() == 1
            && !data.collocations().has(evidence.previous(), word)
            && !data.collocations().has(word, evidence.next());
      }
    };
  }

  private double score(Candidate candidate, Evidence evidence) {
    return candidate.score()
        + data.collocations().bits(evidence.previous(), candidate.word())
        + data.collocations().bits(candidate.word(), evidence.next());
  }

  private static String reason(String printed, Candidate best, Evidence evidence) {
    String why =
        switch (evidence.standing()) {
          case UNKNOWN, FAINT, POSSIBLE -> "no known word; ";
          default -> "the words beside it ask for another; ";
        };
    return why + Slip.between(printed, best.surface(), best.slips());
  }
}
