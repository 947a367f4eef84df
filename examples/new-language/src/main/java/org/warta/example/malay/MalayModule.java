package org.warta.example.malay;

import java.util.List;
import org.warta.spi.LanguageModule;
import org.warta.spi.LanguageProfile;
import org.warta.spi.WordLists;

/** The Malay language module: its word lists and its profile. Immutable and thread-safe. */
public final class MalayModule implements LanguageModule {
  private static final String TAG = "ms";

  private final WordLists lists =
      WordLists.read(TAG, name -> MalayModule.class.getResourceAsStream(name));
  private final LanguageProfile profile =
      LanguageProfile.builder()
          .dayBeforeMonth(true) // 9/11 is 9 November
          .decimalComma(false) // 1,500.5
          .modifierFollowsNoun(true) // "tentera Sudan"
          .verbPrefixes(List.of("me", "di", "ber", "ter"))
          .pronounEndings(List.of("nya"))
          .agentFollowsPassive(true) // "ditahan polis"
          .passivePrefixes(List.of("di"))
          .homeCountry("MYS")
          .build();

  /** Reads the lists of the language. */
  public MalayModule() {}

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
}
