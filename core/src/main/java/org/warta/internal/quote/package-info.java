/**
 * Reads who said what: quotations with their speakers, and attributions with their chains of
 * sources. What is a quotation is told by its marks and by the words of saying beside it, so that a
 * title or a byname between marks is none: in {@code the "Iron Lady" said} nothing is quoted.
 */
@NullMarked
package org.warta.internal.quote;

import org.jspecify.annotations.NullMarked;
