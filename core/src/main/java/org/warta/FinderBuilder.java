package org.warta;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.warta.spi.LanguageModule;
import org.warta.spi.LanguageModuleException;

/**
 * Gathers the language of a finder and what a caller adds to the world data. Not thread-safe.
 *
 * @param <B> the builder that extends this one
 */
abstract class FinderBuilder<B extends FinderBuilder<B>> extends WorldBuilder<B> {
  private @Nullable LanguageModule given;
  private @Nullable String tag;

  FinderBuilder() {}

  /**
   * Sets the language by its module.
   *
   * @param module the language
   * @return this builder
   */
  public B module(LanguageModule module) {
    given = Objects.requireNonNull(module, "module");
    return self();
  }

  /**
   * Sets the language by its tag, for where several modules are installed.
   *
   * @param language a BCP 47 tag such as {@code id}
   * @return this builder
   */
  public B language(String language) {
    tag = Objects.requireNonNull(language, "language");
    return self();
  }

  /**
   * {@return the module that was given, or else the installed one}
   *
   * @throws IllegalArgumentException where no installed module is for the tag
   * @throws LanguageModuleException where no tag is set and not just one module is installed
   */
  final LanguageModule module() {
    return given != null ? given : InstalledModules.find(tag);
  }
}
