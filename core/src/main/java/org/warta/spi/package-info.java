/**
 * What a language module supplies.
 *
 * <p>A module is word lists (TSV files that a linguist can edit) and one small class. The lists
 * hold what the language knows, {@link org.warta.spi.LanguageProfile} the parameters of the
 * engines, and the engines themselves are the library's and shared by all languages:
 *
 * <pre>{@code
 * public final class EsperantoModule implements LanguageModule {
 *   private static final WordLists LISTS =
 *       WordLists.read("eo", name -> EsperantoModule.class.getResourceAsStream(name));
 *
 *   public String tag() {
 *     return "eo";
 *   }
 *
 *   public WordLists wordLists() {
 *     return LISTS;
 *   }
 *
 *   public LanguageProfile profile() {
 *     return LanguageProfile.builder().dayBeforeMonth(true).build();
 *   }
 * }
 * }</pre>
 */
@NullMarked
package org.warta.spi;

import org.jspecify.annotations.NullMarked;
