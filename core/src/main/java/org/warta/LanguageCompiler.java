package org.warta;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.warta.internal.pipeline.LanguageTables;
import org.warta.spi.LanguageModule;
import org.warta.spi.LanguageModuleException;

/**
 * Makes finished tables of the lists of a module, which load many times as fast as the lists: a
 * step of the module's build, before its jar is packed. Stateless.
 *
 * <p>The tables hold the names of the world data as well, and fit the very build of the library
 * that made them; with any other one {@link LanguageModule#compiled} is passed over.
 */
public final class LanguageCompiler {
  private LanguageCompiler() {}

  /**
   * {@return the tables of the module, for the file that {@link LanguageModule#compiled} names}
   *
   * @param module the language
   * @throws LanguageModuleException where a list of the module is broken
   */
  public static byte[] compile(LanguageModule module) {
    return LanguageTables.compile(Objects.requireNonNull(module, "module"));
  }

  /**
   * Writes the tables of a module into a file.
   *
   * @param args the name of the module's class, which has a public constructor without parameters,
   *     and the file
   * @throws IOException where the file cannot be written
   * @throws ReflectiveOperationException where there is no such class or constructor
   */
  public static void main(String[] args) throws IOException, ReflectiveOperationException {
    if (args.length != 2) {
      throw new IllegalArgumentException("two arguments: the class of a module, and a file");
    }
    if (!LanguageTables.isBuilt()) {
      throw new IllegalStateException(
          "the library is not in a jar, so no tables can be made for it");
    }
    Object module = Class.forName(args[0]).getConstructor().newInstance();
    Files.write(Path.of(args[1]), compile((LanguageModule) module));
  }
}
