package org.warta.examples.guide;

import org.warta.spi.LanguageModule;
import org.warta.spi.LanguageProfile;
import org.warta.spi.WordLists;

/** The Java of {@code docs/language-modules.md}; compiled, not run. */
public final class FreedonianModule implements LanguageModule {
  private static final WordLists LISTS =
      WordLists.read("qaa", name -> FreedonianModule.class.getResourceAsStream(name));

  @Override
  public String tag() {
    return "qaa";
  }

  @Override
  public WordLists wordLists() {
    return LISTS;
  }

  @Override
  public LanguageProfile profile() {
    return LanguageProfile.builder().decimalComma(false).build();
  }
}
