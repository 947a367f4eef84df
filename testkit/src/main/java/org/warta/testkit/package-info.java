/**
 * The conformance kit for language modules.
 *
 * <p>The test class of a module implements {@link org.warta.testkit.LanguageModuleContract} and
 * says two things; the tests come with the interface:
 *
 * <pre>{@code
 * class EsperantoModuleTest implements LanguageModuleContract {
 *   public LanguageModule module() {
 *     return new EsperantoModule();
 *   }
 *
 *   public List<String> paragraphs() {
 *     return List.of("La prezidanto diris lunde, ke ...");
 *   }
 * }
 * }</pre>
 */
@NullMarked
package org.warta.testkit;

import org.jspecify.annotations.NullMarked;
