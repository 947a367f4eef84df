/**
 * Slips of the pen: which word was meant where the printed one is none.
 *
 * <p>A word of the text that is neither in the vocabulary nor a licit form of a word of it is
 * looked up among the words with one or two letters less; what is found there is ranked by how
 * common it is and how likely the slip, and taken only where nothing speaks against it:
 *
 * <pre>{@code
 * SpellingStage stage = SpellingStage.of(wordLists, profile, morphology);
 * List<Marked<Correction>> corrections = stage.correct(source, tokens, matches, layout);
 * }</pre>
 */
@NullMarked
package org.warta.internal.spelling;

import org.jspecify.annotations.NullMarked;
