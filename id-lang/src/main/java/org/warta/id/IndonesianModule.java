package org.warta.id;

import org.warta.spi.LanguageModule;
import org.warta.spi.LanguageProfile;
import org.warta.spi.WordLists;

/** The Indonesian language module. Immutable and thread-safe. */
public final class IndonesianModule implements LanguageModule {
  private static final String TAG = "id";

  private final WordLists lists =
      WordLists.read(TAG, name -> IndonesianModule.class.getResourceAsStream(name));
  private final LanguageProfile profile = LanguageProfile.builder().dayBeforeMonth(true).build();

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
}
