package org.warta;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.warta.spi.LanguageModule;
import org.warta.spi.LanguageModuleException;

/** The language modules on the class path or module path. Stateless. */
final class InstalledModules {
  private InstalledModules() {}

  /** {@return all of them} */
  static List<LanguageModule> all() {
    List<LanguageModule> found = new ArrayList<>();
    ServiceLoader.load(LanguageModule.class, InstalledModules.class.getClassLoader())
        .forEach(found::add);
    return found;
  }

  /**
   * {@return the one for the tag}
   *
   * @param tag a BCP 47 tag, or null for the only one
   * @throws IllegalArgumentException where none is for the tag
   * @throws LanguageModuleException where the tag is null and not just one is installed
   */
  static LanguageModule find(@Nullable String tag) {
    List<LanguageModule> found = all();
    List<String> tags = found.stream().map(LanguageModule::tag).toList();
    if (tag == null) {
      if (found.size() != 1) {
        throw new LanguageModuleException(
            "one language module must be installed, or a language be named; installed: " + tags);
      }
      return found.get(0);
    }
    int index = tags.indexOf(tag);
    if (index < 0) {
      throw new IllegalArgumentException(
          "no language module for '" + tag + "'; installed: " + tags);
    }
    return found.get(index);
  }
}
