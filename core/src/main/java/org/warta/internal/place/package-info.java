/**
 * Places: names in a text, which place each means, and what it stands for there.
 *
 * <p>"The army of Freedonia" names a country as a modifier, "in Freedonia" as the place of a thing,
 * "Freedonia declared" as the state that acts:
 *
 * <pre>{@code
 * PlaceReading reading = stage.read(source, tokens, lexicon.find(tokens), layout);
 * }</pre>
 */
@NullMarked
package org.warta.internal.place;

import org.jspecify.annotations.NullMarked;
