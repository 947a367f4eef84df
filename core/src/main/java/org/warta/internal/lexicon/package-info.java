/**
 * Every word and name that the library knows of a language, in one automaton, and one pass of it
 * over the tokens of a text.
 */
@NullMarked
package org.warta.internal.lexicon;

import org.jspecify.annotations.NullMarked;
