/**
 * Articles in the formats of others. Each export is a pure function of an {@link org.warta.Article}
 * and gives records or maps that any JSON library writes as they are:
 *
 * <pre>{@code
 * for (PloverEvent event : PloverExport.of(article)) {
 *   out.println(json.writeValueAsString(event));
 * }
 * }</pre>
 */
@NullMarked
package org.warta.export;

import org.jspecify.annotations.NullMarked;
