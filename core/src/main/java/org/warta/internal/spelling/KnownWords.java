package org.warta.internal.spelling;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.warta.spi.Derivation;
import org.warta.spi.Morphology;

/**
 * Tells words of the language, listed or licit, from what is none. Thread-safe: all that changes is
 * which answers it need not work out again.
 */
final class KnownWords {
  /** How sure it is that a string is a word. */
  enum Standing {
    /** Neither listed nor made of a listed stem. */
    UNKNOWN,
    /**
     * A form of a stem that no text has, or of one so common that its forms would have been met.
     */
    FAINT,
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

  /** From this weight on the forms of a stem are listed, if it has them. */
  private static final int VERY_COMMON = 8;

  /** The weight of words that are listed without a count. */
  private static final int UNCOUNTED = 0;

  /** How many unlisted words are remembered, a power of two. */
  private static final int REMEMBERED = 1 << 12;

  /** The length from which on a word is not remembered. */
  private static final int LONG = 32;

  private final Vocabulary words;
  private final Morphology morphology;
  private final AtomicReferenceArray<@Nullable Unlisted> remembered =
      new AtomicReferenceArray<>(REMEMBERED);

  /** A word that is not listed, and what it is. */
  private record Unlisted(String word, Standing standing) {
    boolean is(char[] folded, int begin, int end) {
      if (word.length() != end - begin) {
        return false;
      }
      for (int i = begin; i < end; i++) {
        if (word.charAt(i - begin) != folded[i]) {
          return false;
        }
      }
      return true;
    }
  }

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
    if (end - begin >= LONG) {
      return licit(new String(folded, begin, end - begin), 1);
    }
    int slot = Vocabulary.hash(folded, begin, end) & REMEMBERED - 1;
    Unlisted last = remembered.get(slot);
    if (last == null || !last.is(folded, begin, end)) {
      String form = new String(folded, begin, end - begin);
      last = new Unlisted(form, licit(form, 1));
      remembered.set(slot, last);
    }
    return last.standing();
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
      } else if (listed && best.compareTo(Standing.POSSIBLE) < 0) {
        int weight = words.weight(word);
        best = weight > UNCOUNTED && weight < VERY_COMMON ? Standing.POSSIBLE : Standing.FAINT;
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
