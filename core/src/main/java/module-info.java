/** Records, API, SPI and engines of the Warta news normalizer. */
module org.warta {
  requires com.ibm.icu;
  requires org.apache.commons.text;
  requires static transitive org.jspecify;

  exports org.warta;
  exports org.warta.spi;

  uses org.warta.spi.LanguageModule;
}
