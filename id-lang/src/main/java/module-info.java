/** The Indonesian language module of the Warta news normalizer. */
module org.warta.id {
  requires transitive org.warta;
  requires static org.jspecify;

  exports org.warta.id;

  provides org.warta.spi.LanguageModule with
      org.warta.id.IndonesianModule;
}
