package org.warta.spi;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which surface forms a stem takes, and how a form may have been made.
 *
 * <p>Forms are asked for when lists are loaded, so that each trigger is known under all its forms;
 * derivations are asked for when a text has a word that no list has, so that a licit form of a
 * known stem is not taken for a slip of the pen. All strings are folded: lower case, without
 * diacritics. Implementations are immutable, thread-safe and linear in the length of the word; an
 * odd word yields an empty list.
 */
public interface Morphology {
  /** How many words {@link #stem} looks at before it gives up. */
  int STEPS = 200;

  /**
   * {@return the forms that the stem takes, the stem itself first, each once in each role}
   *
   * @param stem a stem; one of several words, such as a verb that is written in two, is joined
   *     where affixes ask for it
   */
  List<WordForm> forms(String stem);

  /**
   * {@return the ways in which the form may have been made, those that take off most first}
   *
   * @param form a word; parts that a hyphen joins are read as one
   */
  List<Derivation> derivations(String form);

  /**
   * {@return the stem of the form: the first of its derivations, or of theirs, that is a stem}
   *
   * @param form a word
   * @param isStem says whether a word is a stem
   */
  default Optional<String> stem(String form, Predicate<String> isStem) {
    Deque<String> open = new ArrayDeque<>(List.of(form));
    Set<String> seen = new HashSet<>(open);
    while (!open.isEmpty()) {
      String word = open.remove();
      if (isStem.test(word)) {
        return Optional.of(word);
      }
      for (Derivation derivation : derivations(word)) {
        if (seen.size() < STEPS && seen.add(derivation.stem())) {
          open.add(derivation.stem());
        }
      }
    }
    return Optional.empty();
  }

  /** {@return the morphology of a language whose words have one form each} */
  static Morphology none() {
    return NoMorphology.INSTANCE;
  }
}
