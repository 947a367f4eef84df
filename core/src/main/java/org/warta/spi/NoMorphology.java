package org.warta.spi;

import java.util.List;

/** The morphology of a language whose words have one form each. */
enum NoMorphology implements Morphology {
  INSTANCE;

  @Override
  public List<WordForm> forms(String stem) {
    return List.of(new WordForm(stem, FormRole.BASE));
  }

  @Override
  public List<Derivation> derivations(String form) {
    return List.of();
  }
}
