package org.warta.benchmarks;

import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.heideltime.standalone.exceptions.DocumentCreationTimeMissingException;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.logging.LogManager;

/** HeidelTime 2.2.1 with its machine-made Indonesian rules, without a part-of-speech tagger. */
final class HeidelTime {
  private static final String CONFIGURATION =
      """
      considerDate=true
      considerDuration=true
      considerSet=true
      considerTime=true
      considerTemponym=false
      typeSystemHome=desc/type/HeidelTime_TypeSystem.xml
      typeSystemHome_DKPro=desc/type/DKPro_TypeSystem.xml
      uimaVarDate=Date
      uimaVarDuration=Duration
      uimaVarLanguage=Language
      uimaVarSet=Set
      uimaVarTime=Time
      uimaVarTemponym=Temponym
      uimaVarTypeToProcess=Type
      """;

  private final HeidelTimeStandalone program;
  private final Date published =
      Date.from(LocalDate.of(2025, 6, 18).atStartOfDay(ZoneOffset.UTC).toInstant());

  HeidelTime() {
    LogManager.getLogManager().reset();
    try {
      Path file = Files.createTempFile("heideltime", ".props");
      file.toFile().deleteOnExit();
      Files.writeString(file, CONFIGURATION);
      program =
          new HeidelTimeStandalone(
              Language.getLanguageFromString("auto-indonesian"),
              DocumentType.NEWS,
              OutputType.TIMEML,
              file.toString(),
              POSTagger.NO);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the length of the text with its times marked} */
  int read(String text) {
    try {
      return program.process(text, published).length();
    } catch (DocumentCreationTimeMissingException e) {
      throw new IllegalStateException(e);
    }
  }
}
