/**
 * Reads who did what to whom, where and when, according to whom, and whether it was so; and the
 * casualties.
 *
 * <p>A word of the lexicon is the trigger of an event. A clause is a run of items between two words
 * that open or close one; the clause gives the event its roles by the frame of the trigger, and its
 * standing by the words around it and by the clause that it depends on. {@code EventStage} is the
 * way in; {@code EventWords} puts a language's words into its lexicon.
 */
@NullMarked
package org.warta.internal.event;

import org.jspecify.annotations.NullMarked;
