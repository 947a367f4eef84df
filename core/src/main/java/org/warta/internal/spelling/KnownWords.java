package org.warta.internal.spelling;

import org.warta.spi.Derivation;
import org.warta.spi.Morphology;

/** Tells words of the language, listed or licit, from what is none. Immutable and thread-safe. */
final class KnownWords {
  /** How sure it is that a string is a word. */
  enum Standing {
    /** Neither listed nor made of a listed stem. */
    UNKNOWN,
    /** A form that a listed stem could have, though neither it nor its kin are listed. */
    POSSIBLE,
    /** A form whose kin are listed. */
    LICIT,
    /** A listed word that is rare. */
    RARE,
    /** A listed word, or a form that every word may have. */
    KNOWN
  }

  /** Words of this weight or less are rare. */
  private static final int RARE = 1;

  /** The weight of words that are listed without a count. */
  private static final int UNCOUNTED = 0;

  private final Vocabulary words;
  private final Morphology morphology;

  KnownWords(Vocabulary words, Morphology morphology) {
    this.words = words;
    this.morphology = morphology;
  }

  /**
   * {@return what the folded characters [begin, end) are; costs one look-up where they are listed}
   */
  Standing standing(char[] folded, int begin, int end) {
    int word = words.find(folded, begin, end);
    if (word >= 0) {
      return words.weight(word) > RARE ? Standing.KNOWN : Standing.RARE;
    }
    return licit(new String(folded, begin, end - begin), 1);
  }

  private Standing licit(String form, int depth) {
    Standing best = Standing.UNKNOWN;
    for (Derivation derivation : morphology.derivations(form)) {
      int word = words.find(derivation.stem());
      boolean listed = word >= 0;
      if (derivation.regular()) {
        Standing stem =
            listed
                ? words.weight(word) > UNCOUNTED ? Standing.KNOWN : Standing.LICIT
                : depth > 0 ? licit(derivation.stem(), depth - 1) : Standing.UNKNOWN;
        best = stem.compareTo(best) > 0 ? stem : best;
      } else if (listed && best == Standing.UNKNOWN) {
        best = Standing.POSSIBLE;
      }
      if (best == Standing.KNOWN) {
        return best;
      }
      if (best != Standing.LICIT && hasKin(derivation)) {
        best = Standing.LICIT;
      }
    }
    return best;
  }

  private boolean hasKin(Derivation derivation) {
    for (String kin : derivation.kin()) {
      if (words.find(kin) >= 0) {
        return true;
      }
    }
    return false;
  }
}
