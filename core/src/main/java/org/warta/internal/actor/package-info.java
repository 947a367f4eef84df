/**
 * Who acts and speaks: states and their organs, bodies, persons, groups. Names are read from lists
 * and, where no list holds them, from the words around them; every mention is joined to one actor
 * of the article.
 *
 * <pre>{@code
 * ActorReading reading = new ActorStage(words, morphology).read(source, tokens, matches, layout, places, day);
 * }</pre>
 */
@NullMarked
package org.warta.internal.actor;

import org.jspecify.annotations.NullMarked;
