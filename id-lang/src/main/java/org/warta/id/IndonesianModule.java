package org.warta.id;

import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warta.spi.LanguageModule;
import org.warta.spi.LanguageProfile;
import org.warta.spi.Morphology;
import org.warta.spi.WordLists;

/** The Indonesian language module. Immutable and thread-safe. */
public final class IndonesianModule implements LanguageModule {
  private static final String TAG = "id";

  private final LanguageProfile profile =
      LanguageProfile.builder()
          .dayBeforeMonth(true)
          .decimalComma(true)
          .halfBeforeHour(true)
          .modifierFollowsNoun(true)
          .verbPrefixes(List.of("me", "di", "ber", "ter"))
          .pronounEndings(List.of("nya"))
          .agentFollowsPassive(true)
          .passivePrefixes(List.of("di"))
          .homeCountry("IDN")
          .keyboard(List.of("qwertyuiop", "asdfghjkl", "zxcvbnm"))
          .build();

  private final Morphology morphology = new IndonesianMorphology();

  private @Nullable WordLists lists; // read when first asked for: seldom, where tables are made

  /** Makes the module. */
  public IndonesianModule() {}

  @Override
  public String tag() {
    return TAG;
  }

  @Override
  public synchronized WordLists wordLists() {
    if (lists == null) {
      lists = WordLists.read(TAG, name -> IndonesianModule.class.getResourceAsStream(name));
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
    return IndonesianModule.class.getResourceAsStream("compiled.bin");
  }
}
