/** The English language module of the Warta news normalizer. */
module org.warta.en {
  requires transitive org.warta;
  requires static org.jspecify;

  exports org.warta.en;

  provides org.warta.spi.LanguageModule with
      org.warta.en.EnglishModule;
}
