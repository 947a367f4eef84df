package org.warta.en;

import java.util.List;
import org.warta.spi.Derivation;
import org.warta.spi.Morphology;
import org.warta.spi.WordForm;

/** The endings of English. Stateless and thread-safe. */
final class EnglishMorphology implements Morphology {

  @Override
  public List<WordForm> forms(String stem) {
    return List.of();
  }

  @Override
  public List<Derivation> derivations(String form) {
    return List.of();
  }
}
