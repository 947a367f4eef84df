package org.warta.en;

import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warta.spi.LanguageModule;
import org.warta.spi.LanguageProfile;
import org.warta.spi.Morphology;
import org.warta.spi.WordLists;

/** The English language module. Immutable and thread-safe. */
public final class EnglishModule implements LanguageModule {
  private static final String TAG = "en";

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

  private @Nullable WordLists lists; // read when first asked for: seldom, where tables are made

  /** Makes the module. */
  public EnglishModule() {}

  @Override
  public String tag() {
    return TAG;
  }

  @Override
  public synchronized WordLists wordLists() {
    if (lists == null) {
      lists = WordLists.read(TAG, name -> EnglishModule.class.getResourceAsStream(name));
    }
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

  @Override
  public @Nullable InputStream compiled() {
    return EnglishModule.class.getResourceAsStream("compiled.bin");
  }
}
