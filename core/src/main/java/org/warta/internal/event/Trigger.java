package org.warta.internal.event;

import org.jspecify.annotations.Nullable;
import org.warta.EventType;
import org.warta.spi.EventComplement;
import org.warta.spi.EventFrame;

/**
 * What a word of {@link org.warta.spi.ListKind#EVENT_TRIGGERS} means.
 *
 * @param stem the row's word
 * @param type the act it names
 * @param cameo CAMEO code, or null
 * @param frame who acts and who is acted on
 * @param complement how a clause that depends on it is read, or null
 * @param weak whether it is an event only where both sides are named
 * @param with the words of which one must stand near; none where it needs no other
 */
record Trigger(
    String stem,
    EventType type,
    @Nullable String cameo,
    EventFrame frame,
    @Nullable EventComplement complement,
    boolean weak,
    FellowWords with) {

  /** What a form of the word does in its clause. */
  enum Voice {
    /** A verb whose subject acts. */
    ACTIVE,
    /** A verb whose subject is acted on. */
    PASSIVE,
    /** A noun of the act. */
    ACT,
    /** A noun of the act, whose owner either acts or is acted on. */
    ACTION,
    /** A noun of the result, or another noun. */
    NOUN,
    /** The stem alone: a verb in headlines and behind some cues. */
    BASE,
    /** No event. */
    NONE,
    /** A verb that the words beside it make active or passive. */
    PARTICIPLE;

    /** {@return whether it is a noun of an act} */
    boolean isNoun() {
      return this == ACT || this == ACTION || this == NOUN;
    }
  }
}
