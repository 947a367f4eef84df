package org.warta.en;

import java.util.List;
import org.warta.spi.LanguageModule;
import org.warta.testkit.LanguageModuleContract;

/** Holds the module to the contract of all modules. */
class EnglishModuleContractTest implements LanguageModuleContract {

  @Override
  public LanguageModule module() {
    return new EnglishModule();
  }

  @Override
  public List<String> paragraphs() {
    return Paragraphs.NEWS;
  }
}
