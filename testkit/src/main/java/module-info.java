/** The conformance kit for language modules of the Warta news normalizer. */
module org.warta.testkit {
  requires transitive org.warta;
  requires transitive org.junit.jupiter.api;
  requires org.assertj.core;
  requires static org.jspecify;

  exports org.warta.testkit;

  uses org.warta.spi.LanguageModule;
}
