package org.warta.testkit;

import java.util.List;
import org.warta.spi.LanguageModule;

/** The kit as a module's author uses it, on a module that keeps every rule. */
class SampleModuleTest implements LanguageModuleContract {

  @Override
  public LanguageModule module() {
    return new SampleModule();
  }

  @Override
  public List<String> paragraphs() {
    return List.of(SampleModule.PARAGRAPH);
  }
}
