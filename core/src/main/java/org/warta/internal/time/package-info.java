/**
 * Times: what the text says of when. {@link org.warta.internal.time.TimeScanner} reads expressions
 * in one pass over the tokens of each sentence and leaves them underspecified ({@link
 * org.warta.internal.time.Expression}); {@link org.warta.internal.time.TimeResolver} goes over them
 * once more and gives them values, from the publication date, from each other and from the tense of
 * the sentence.
 *
 * <pre>{@code
 * TimeReading read =
 *     new TimeStage(words, profile).read(source, tokens, matches, layout, "2020-11-10", true);
 * }</pre>
 */
@NullMarked
package org.warta.internal.time;

import org.jspecify.annotations.NullMarked;
