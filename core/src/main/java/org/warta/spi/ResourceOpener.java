package org.warta.spi;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Opens a resource of a module by its file name.
 *
 * <p>Resources of a named Java module are visible to the module alone, so the module opens them
 * itself: {@code name -> MyModule.class.getResourceAsStream(name)}.
 */
@FunctionalInterface
public interface ResourceOpener {

  /**
   * Opens the file of that name.
   *
   * @param name a file name such as {@code months.tsv}
   * @return the open stream, or null where the module has no such file
   * @throws IOException where the file is there and cannot be opened
   */
  @Nullable InputStream open(String name) throws IOException;
}
