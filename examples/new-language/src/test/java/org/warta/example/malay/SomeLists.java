package org.warta.example.malay;

import java.util.Set;
import org.warta.spi.LanguageModule;
import org.warta.spi.LanguageProfile;
import org.warta.spi.WordLists;

/** The Malay module with some of its lists alone, as after the first steps of the guide. */
final class SomeLists implements LanguageModule {
  private final LanguageModule malay = new MalayModule();
  private final WordLists lists;

  SomeLists(Set<String> files) {
    this.lists =
        WordLists.read(
            malay.tag(),
            name -> files.contains(name) ? MalayModule.class.getResourceAsStream(name) : null);
  }

  @Override
  public String tag() {
    return malay.tag();
  }

  @Override
  public WordLists wordLists() {
    return lists;
  }

  @Override
  public LanguageProfile profile() {
    return malay.profile();
  }
}
