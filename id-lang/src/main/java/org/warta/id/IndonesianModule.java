package org.warta.id;

import java.util.List;
import org.warta.spi.LanguageModule;
import org.warta.spi.LanguageProfile;
import org.warta.spi.Morphology;
import org.warta.spi.WordLists;

/** The Indonesian language module. Immutable and thread-safe. */
public final class IndonesianModule implements LanguageModule {
  private static final String TAG = "id";

  private final WordLists lists =
      WordLists.read(TAG, name -> IndonesianModule.class.getResourceAsStream(name));
  private final LanguageProfile profile =
      LanguageProfile.builder()
          .dayBeforeMonth(true)
          .decimalComma(true)
          .halfBeforeHour(true)
          .modifierFollowsNoun(true)
          .verbPrefixes(List.of("me", "di", "ber", "ter"))
          .pronounEndings(List.of("nya"))
          .agentFollowsPassive(true)
          .homeCountry("IDN")
          .keyboard(List.of("qwertyuiop", "asdfghjkl", "zxcvbnm"))
          .build();

  private final Morphology morphology = new IndonesianMorphology();

  /** Reads the lists of the language. */
  public IndonesianModule() {}

  @Override
  public String tag() {
    return TAG;
  }

  @Override
  public WordLists wordLists() {
    return lists;
  }

  @Override
  public LanguageProfile profile() {
    return profile;
  }

  @Override
  public Morphology morphology() {
    return morphology;
  }
}
