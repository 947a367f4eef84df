/**
 * The characters of an article: encoding damage mended, a folded copy for matching, tokens in
 * primitive arrays, and the way back to the untouched text.
 */
@NullMarked
package org.warta.internal.text;

import org.jspecify.annotations.NullMarked;
