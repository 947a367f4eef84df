package org.warta.spark;

import org.warta.NewsNormalizer;

/**
 * The one normalizer of a JVM, made when a task first asks for it.
 *
 * <p>Nothing is shipped from the driver: each executor loads the words of the languages from the
 * jars that it has, once, and all its tasks share them.
 */
final class SharedNormalizer {
  private SharedNormalizer() {}

  static NewsNormalizer get() {
    return Holder.NORMALIZER;
  }

  private static final class Holder {
    private static final NewsNormalizer NORMALIZER = NewsNormalizer.create();
  }
}
