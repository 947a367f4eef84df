/** A small Malay language module of the Warta news normalizer. */
module org.warta.example.malay {
  requires transitive org.warta;
  requires static org.jspecify;

  exports org.warta.example.malay;

  provides org.warta.spi.LanguageModule with
      org.warta.example.malay.MalayModule;
}
