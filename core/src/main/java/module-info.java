/** Records, API, SPI and engines of the Warta news normalizer. */
module org.warta {
  requires com.ibm.icu;
  requires org.apache.commons.text;
  requires static transitive org.jspecify;

  exports org.warta;
  exports org.warta.export;
  exports org.warta.spi;

  opens org.warta; // for article.schema.json, which stands beside the records
  opens org.warta.export; // for plover.schema.json

  uses org.warta.spi.LanguageModule;
}
