package org.warta.spi;

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
}
