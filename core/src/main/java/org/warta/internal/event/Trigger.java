package org.warta.internal.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warta.EventType;
import org.warta.internal.table.TableReader;
import org.warta.internal.table.TableWriter;
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
  private static final EventType[] TYPES = EventType.values();
  private static final EventFrame[] FRAMES = EventFrame.values();
  private static final EventComplement[] COMPLEMENTS = EventComplement.values();

  /**
   * {@return the trigger that was written}
   *
   * @param in holds it
   * @param fellows the words of which one must stand near, by their number
   */
  static Trigger read(TableReader in, List<FellowWords> fellows) {
    return new Trigger(
        in.text(),
        in.constant(TYPES),
        in.optionalText(),
        in.constant(FRAMES),
        in.optionalConstant(COMPLEMENTS),
        in.flag(),
        fellows.get(in.number()));
  }

  void write(TableWriter out, List<FellowWords> fellows) {
    out.text(stem);
    out.constant(type);
    out.text(cameo);
    out.constant(frame);
    out.constant(complement);
    out.flag(weak);
    out.number(fellows.indexOf(with));
  }

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
