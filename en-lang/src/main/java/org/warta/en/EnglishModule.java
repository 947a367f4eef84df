package org.warta.en;

import java.util.List;
import org.warta.spi.LanguageModule;
import org.warta.spi.LanguageProfile;
import org.warta.spi.Morphology;
import org.warta.spi.WordLists;

/** The English language module. Immutable and thread-safe. */
public final class EnglishModule implements LanguageModule {
  private static final String TAG = "en";

  private final WordLists lists =
      WordLists.read(TAG, name -> EnglishModule.class.getResourceAsStream(name));
  private final LanguageProfile profile =
      LanguageProfile.builder()
          .dayBeforeMonth(false)
          .dayMonthOrderVaries(true)
          .monthFirstCountries(List.of("USA", "PHL", "FSM", "PLW"))
          .prepositionInsideTime(true)
          .decimalComma(false)
          .modifierFollowsNoun(false)
          .clitics(List.of("'s"))
          .build();

  private final Morphology morphology = new EnglishMorphology();

  /** Reads the lists of the language. */
  public EnglishModule() {}

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
