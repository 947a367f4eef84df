package org.warta.testkit;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.warta.LanguageCompiler;
import org.warta.spi.LanguageModule;
import org.warta.spi.LanguageProfile;
import org.warta.spi.Morphology;
import org.warta.spi.WordLists;

/** A module whose tables were compiled in memory, and whose lists nobody may ask for. */
final class CompiledModule implements LanguageModule {
  private final LanguageModule module;
  private final byte[] tables;

  CompiledModule(LanguageModule module) {
    this.module = module;
    this.tables = LanguageCompiler.compile(module);
  }

  @Override
  public String tag() {
    return module.tag();
  }

  @Override
  public WordLists wordLists() {
    throw new IllegalStateException("the lists are asked for though there are tables");
  }

  @Override
  public LanguageProfile profile() {
    return module.profile();
  }

  @Override
  public Morphology morphology() {
    return module.morphology();
  }

  @Override
  public InputStream compiled() {
    return new ByteArrayInputStream(tables);
  }
}
