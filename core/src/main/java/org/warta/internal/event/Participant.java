package org.warta.internal.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warta.ActorForm;
import org.warta.PlaceUsage;

/** A mention of an actor or a place that may take part in events. Not thread-safe. */
final class Participant {
  final int first;
  final int end;

  /** Ids of the actors; two where the mention stands for two, none for a place alone. */
  final List<String> actors = new ArrayList<>(1);

  /** Alpha-3 code of the country it is of, or null. */
  @Nullable String country;

  /** Id of the place it names, or null. */
  @Nullable String place;

  /** How the place is used, or null. */
  @Nullable PlaceUsage usage;

  /** The form of the actor's mention, or null. */
  @Nullable ActorForm form;

  /** Id of the place that is a part of its name, or null. */
  @Nullable String inner;

  /** Whether the name of a place is a part of it. */
  boolean holdsPlace;

  /** Whether the actor is people or a person of no known country. */
  boolean homeless;

  Participant(int first, int end) {
    this.first = first;
    this.end = end;
  }

  boolean isActor() {
    return !actors.isEmpty();
  }

  /** Whether it is a common noun, such as "the army", whose country is not printed with it. */
  boolean isBare() {
    return isActor() && form == ActorForm.DESCRIPTION && !holdsPlace;
  }

  /** Whether it is a place that qualifies the noun beside it. */
  boolean isModifier() {
    return actors.isEmpty() && usage == PlaceUsage.MODIFIER;
  }

  /** Whether it is where something is, and no side. */
  boolean isSite() {
    return actors.isEmpty() && (usage == PlaceUsage.LITERAL || usage == PlaceUsage.DATELINE);
  }
}
