package org.warta.example.malay;

import java.util.List;
import org.warta.spi.LanguageModule;
import org.warta.testkit.LanguageModuleContract;

/** The conformance kit, held to the module; the paragraphs are invented. */
class MalayModuleTest implements LanguageModuleContract {
  @Override
  public LanguageModule module() {
    return new MalayModule();
  }

  @Override
  public List<String> paragraphs() {
    return List.of(
        "Seorang nelayan ditemukan selamat selepas bot yang dinaikinya terbalik berhampiran kuala"
            + " sungai pada Isnin lalu kerana dipukul ombak besar, kata jurucakap pasukan penyelamat.",
        "Harga ayam di pasar itu dijangka turun mulai bulan depan kerana bekalan daripada ladang"
            + " sudah kembali seperti biasa, menurut seorang peniaga yang berniaga di situ sejak 2009.");
  }
}
