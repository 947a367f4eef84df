package org.warta.internal.spelling;

import java.util.ArrayList;
import java.util.List;
import org.warta.internal.Lazy;
import org.warta.spi.Derivation;
import org.warta.spi.Morphology;

/** Finds and ranks the words that may have been meant. Immutable and thread-safe. */
final class Candidates {
  /** The words that are offered have been counted this often: 2 to this power. */
  static final int LEAST_WEIGHT = 4;

  static final int SHORTEST = 4;

  /** From this length on a word may have two slips. */
  static final int TWO_SLIPS = 8;

  private static final double BITS_PER_COST = 0.9;
  private static final int LEAST_STEM = 6;

  /** A word that was not counted itself is held for this much rarer than its stem. */
  private static final double MADE = 3;

  private final Vocabulary words;
  private final Morphology morphology;
  private final Lazy<DeletionIndex> index;
  private final SlipCost costs;

  Candidates(Vocabulary words, Morphology morphology, Keyboard keyboard) {
    this.words = words;
    this.morphology = morphology;
    this.index = new Lazy<>(() -> DeletionIndex.of(words, LEAST_WEIGHT, SHORTEST));
    this.costs = new SlipCost(keyboard);
  }

  /** {@return the words at one slip, in long words two, from the folded characters, best first} */
  List<Candidate> of(char[] folded, int begin, int end) {
    List<Candidate> found = new ArrayList<>();
    add(folded, begin, end, "", "", 0, found);
    if (found.stream().noneMatch(c -> c.slips() == 1)) {
      String form = new String(folded, begin, end - begin);
      for (Derivation derivation : morphology.derivations(form)) {
        int at = form.indexOf(derivation.stem());
        if (derivation.regular() && derivation.stem().length() >= LEAST_STEM && at >= 0) {
          int b = begin + at;
          int e = b + derivation.stem().length();
          String tail = form.substring(e - begin);
          add(folded, b, e, form.substring(0, at), tail, MADE, found);
        }
      }
    }
    found.sort(Candidates::bestFirst);
    return found;
  }

  private static int bestFirst(Candidate a, Candidate b) {
    int order = Double.compare(b.score(), a.score());
    return order != 0 ? order : a.surface().compareTo(b.surface());
  }

  private void add(
      char[] folded,
      int begin,
      int end,
      String head,
      String tail,
      double penalty,
      List<Candidate> found) {
    int n = end - begin;
    int most = n >= TWO_SLIPS ? 2 : 1;
    for (int word : index.get().near(folded, begin, end, most)) {
      int slips = SlipCost.slips(folded, begin, end, words, word);
      if (slips == 0 || slips > most) {
        continue;
      }
      int cost = costs.of(folded, begin, end, words, word);
      double score = words.weight(word) - BITS_PER_COST * cost - penalty;
      found.add(new Candidate(word, head + words.word(word) + tail, slips, cost, score));
    }
  }
}
