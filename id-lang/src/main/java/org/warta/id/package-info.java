/**
 * Indonesian, as newspapers print it.
 *
 * <p>The class path alone is enough. What the language knows stands in the lists beside the class.
 *
 * <pre>{@code
 * NewsNormalizer normalizer = NewsNormalizer.create(); // finds the module
 * normalizer.languages(); // [id]
 * }</pre>
 */
@NullMarked
package org.warta.id;

import org.jspecify.annotations.NullMarked;
