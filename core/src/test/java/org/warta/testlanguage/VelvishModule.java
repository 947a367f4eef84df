package org.warta.testlanguage;

import org.warta.spi.LanguageModule;
import org.warta.spi.LanguageProfile;
import org.warta.spi.WordLists;

/** The module of the made-up language; its lists stand beside it in the test resources. */
public final class VelvishModule implements LanguageModule {
  /** A tag that ISO 639 leaves to private use. */
  public static final String TAG = "qvv";

  private static final WordLists LISTS =
      WordLists.read(TAG, name -> VelvishModule.class.getResourceAsStream(name));
  private static final LanguageProfile PROFILE = LanguageProfile.builder().build();

  @Override
  public String tag() {
    return TAG;
  }

  @Override
  public WordLists wordLists() {
    return LISTS;
  }

  @Override
  public LanguageProfile profile() {
    return PROFILE;
  }
}
