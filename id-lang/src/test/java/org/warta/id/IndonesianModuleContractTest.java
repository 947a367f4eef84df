package org.warta.id;

import java.util.List;
import org.warta.spi.LanguageModule;
import org.warta.testkit.LanguageModuleContract;

/** Holds the module to the contract of all modules. */
class IndonesianModuleContractTest implements LanguageModuleContract {

  @Override
  public LanguageModule module() {
    return new IndonesianModule();
  }

  @Override
  public List<String> paragraphs() {
    return Paragraphs.NEWS;
  }
}
