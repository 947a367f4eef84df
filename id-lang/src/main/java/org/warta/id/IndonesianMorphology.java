package org.warta.id;

import java.util.List;
import org.warta.spi.Derivation;
import org.warta.spi.Morphology;
import org.warta.spi.WordForm;

/**
 * The affixes of Indonesian: {@code me- di- ber- ter- pe- per- se- ke-an -an -kan -i}, their nasal
 * changes, clitics, repetition and combining forms. Stateless and thread-safe.
 *
 * @see <a href="https://ejaan.kemendikdasmen.go.id">EYD, the spelling rules</a>
 */
public final class IndonesianMorphology implements Morphology {

  /** The longest word that is looked at, in UTF-16 units. */
  private static final int LONGEST = 40;

  /** Makes the morphology, which holds no state. */
  public IndonesianMorphology() {}

  @Override
  public List<WordForm> forms(String stem) {
    return stem.isBlank() ? List.of() : new FormMaker(stem).forms();
  }

  @Override
  public List<Derivation> derivations(String form) {
    int n = form.length();
    return n < 4 || n > LONGEST ? List.of() : new FormReader(form).derivations();
  }
}
