package org.warta.internal.event;

import java.util.List;
import org.warta.Actor;
import org.warta.Casualties;
import org.warta.Event;
import org.warta.Quantity;

/**
 * What the event stage read.
 *
 * @param events the events in order of the text
 * @param casualties what the text says of people who came to harm, in order of the text
 * @param quantities the numbers of people behind the casualties, in order of the text
 * @param implied actors that events name and the actor stage has not: states told by a place or by
 *     the name of one beside a thing of theirs
 */
public record EventReading(
    List<Event> events,
    List<Casualties> casualties,
    List<Quantity> quantities,
    List<Actor> implied) {
  public EventReading {
    events = List.copyOf(events);
    casualties = List.copyOf(casualties);
    quantities = List.copyOf(quantities);
    implied = List.copyOf(implied);
  }
}
