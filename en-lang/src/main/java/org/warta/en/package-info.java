/**
 * English, as newspapers print it.
 *
 * <p>The class path alone is enough: {@code NewsNormalizer.create()} finds the module. What the
 * language knows stands in the lists beside the class.
 */
@NullMarked
package org.warta.en;

import org.jspecify.annotations.NullMarked;
