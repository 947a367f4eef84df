package org.warta.internal.world;

import java.util.ArrayList;
import java.util.List;
import org.warta.Actor;
import org.warta.ActorKind;
import org.warta.internal.world.ActorWorld.ListedName;

/**
 * An actor that the caller adds to the world data.
 *
 * @param actor the actor; its id is in no list yet
 * @param names what texts call it besides its canonical name
 */
public record AddedActor(Actor actor, List<String> names) {
  public AddedActor {
    names = List.copyOf(names);
  }

  /** Throws where the actor or one of its names cannot stand in the lists. */
  public void check() {
    if (actor.id().isBlank() || actor.name().isBlank()) {
      throw new IllegalArgumentException("an actor needs an id and a name: " + actor);
    }
    Added.checkCountry(actor.country());
    Added.checkNames(actor.id(), names);
  }

  /** {@return all names of the actor, which is listed in that row} */
  List<ListedName> listed(int row) {
    List<ListedName> listed = new ArrayList<>();
    listed.add(listed(actor.name(), actor.kind(), row));
    names.forEach(name -> listed.add(listed(name, actor.kind(), row)));
    return listed;
  }

  /** {@return the name; one word for a person is a short name} */
  static ListedName listed(String name, ActorKind kind, int row) {
    return new ListedName(name, row, kind == ActorKind.PERSON && name.strip().indexOf(' ') < 0);
  }
}
