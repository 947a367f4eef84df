package org.warta.internal.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warta.EventTime;
import org.warta.EventType;
import org.warta.Modality;
import org.warta.Polarity;
import org.warta.Tense;
import org.warta.spi.EventFrame;

/** An event on its way to its record. Not thread-safe. */
final class Draft {
  final int first;
  final int end;
  final int sentence;
  final Trigger trigger;
  final Trigger.Voice voice;
  EventType type;
  @Nullable String cameo;
  List<String> agents = new ArrayList<>(2);
  List<String> patients = new ArrayList<>(2);
  boolean reciprocal;

  /** Whether the country of its agents is not printed, but the article's. */
  boolean agentsInferred;

  Polarity polarity = Polarity.POSITIVE;
  Modality modality = Modality.ASSERTED;
  Tense tense = Tense.PAST;
  @Nullable String place;
  @Nullable EventTime time;
  boolean unverified;
  boolean disputed;

  /** Whether the text points back to an event that it has told: "that attack". */
  boolean such;

  /** Whether the text says that the act of the noun takes place. */
  boolean held;

  /** The token behind the verb that says so; 0 where none does. */
  int heldAt;

  /** Whether its agent is who speaks: "we". */
  boolean bySpeaker;

  /** Whether its patients are known by the place alone where it happens. */
  boolean placed;

  /** Whether the text says that it has been. */
  boolean done;

  /** Whether the text sets it before the day of the story: "previously". */
  boolean earlier;

  /** Whether it governs a clause of what is to be done. */
  boolean governs;

  /** Whether a light verb carries it. */
  boolean isLight;

  /** The first token of the time that stands in its own clause; -1 where none does. */
  int timeAt = -1;

  /** The first tokens of the times of clauses that tell more of a noun, and that it is not in. */
  List<Integer> timesAside = List.of();

  /** Whether its place stands in its own sentence. */
  boolean ownPlace;

  /** Whether it is done to people without a name: "two men were arrested", "he was". */
  boolean onPeople;

  /** Whether a pronoun on the verb alone says who it is done to: "menahannya". */
  boolean onPronoun;

  /** Whether who it is done to is known by the place alone. */
  boolean patientsOfPlace;

  /** Whether who acts is known by a word such as "responsible for" alone. */
  boolean answered;

  /** Whether it acts on a thing that is told: a law of somebody's. */
  boolean hasObject;

  /** Whether its clause depends on another event. */
  boolean governed;

  /** The event that it is the result of, or null. */
  @Nullable Draft cause;

  /** Whether somebody is quoted as telling it. */
  boolean quoted;

  List<String> attributions = List.of();

  /** Who tells it, as the nearest of the attributions says, or null. */
  @Nullable String teller;

  int cluster = -1;

  Draft(int first, int end, int sentence, Trigger trigger, Trigger.Voice voice) {
    this.first = first;
    this.end = end;
    this.sentence = sentence;
    this.trigger = trigger;
    this.voice = voice;
    this.type = trigger.type();
    this.cameo = trigger.cameo();
  }

  boolean governsNothing() {
    return !governs;
  }

  boolean isNoun() {
    return voice.isNoun();
  }

  /** Whether the word tells of harm that another word causes. */
  boolean isResult() {
    return trigger.frame() == EventFrame.SUFFER || trigger.frame() == EventFrame.HARM;
  }

  /** Whether it befalls people without anybody's doing. */
  boolean isMishap() {
    return isMishap(type);
  }

  static boolean isMishap(EventType type) {
    return type == EventType.ACCIDENT || type == EventType.DISASTER;
  }

  boolean isReal() {
    return polarity == Polarity.POSITIVE
        && (modality == Modality.ASSERTED || modality == Modality.CLAIMED);
  }
}
