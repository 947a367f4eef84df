package org.warta.spi;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A language, as the library reads it.
 *
 * <p>Implementations are found by {@link java.util.ServiceLoader} (a {@code provides} clause and a
 * {@code META-INF/services} entry) or handed to the builder of {@code NewsNormalizer}. The rules
 * below are the contract; a broken module throws {@link LanguageModuleException} when it is loaded,
 * never later.
 *
 * <ul>
 *   <li><b>L1</b> {@link #tag} is a well-formed, canonical BCP 47 tag ({@code id}, not the obsolete
 *       {@code in}) and is the same at every call. Two modules of one tag fail at load.
 *   <li><b>L2</b> {@link #wordLists} holds every list whose {@link ListKind#required} is true.
 *   <li><b>L3</b> Every list is UTF-8, NFC, one header row, {@code #} comments, no stray spaces, no
 *       two rows alike; a cell that has no meaning for its column fails with file, line and column.
 *   <li><b>L4</b> The function words cover running text: at least one word in ten of any paragraph.
 *   <li><b>L5</b> {@link #profile} is the same at every call.
 *   <li><b>L6</b> A module is immutable and thread-safe, and reads neither clock, network, default
 *       locale nor default zone.
 *   <li><b>L7</b> {@link #compiled}, where it is not null, was made of these lists.
 * </ul>
 */
public interface LanguageModule {

  /** {@return the BCP 47 tag of the language, such as {@code id}} */
  String tag();

  /** {@return the word lists of the language} */
  WordLists wordLists();

  /** {@return the parameters of the engines for this language} */
  LanguageProfile profile();

  /** {@return how the language makes its word forms; none unless the module says} */
  default Morphology morphology() {
    return Morphology.none();
  }

  /**
   * {@return the tables that {@code org.warta.LanguageCompiler} made of these lists, so that they
   * need not be read, or null where there are none}
   *
   * <p>They are used where they were made with the very build of the library that loads them, and
   * where the caller adds no names; else the lists are read. The build writes them into the jar
   * alone, so that whoever works on the lists in a directory reads what is in them.
   */
  default @Nullable InputStream compiled() {
    return null;
  }
}
