package org.warta.internal.world;

/**
 * The world data with what the caller added to it. Immutable and thread-safe.
 *
 * @param places the places
 * @param actors the actors
 * @param build the build of the library, by which its tables know each other; {@link #NO_BUILD}
 *     where the world data was read from lists or something was added to it
 */
public record World(Gazetteer places, ActorWorld actors, long build) {
  /** Of a world that is read from its lists. */
  public static final long NO_BUILD = 0;

  private static final class Listed {
    static final World WORLD = WorldTables.load();
  }

  /** {@return the world data, to which nothing is added; made when it is first asked for} */
  static World listed() {
    return Listed.WORLD;
  }

  /**
   * {@return the world data and what is added to it}
   *
   * @param added what the caller adds
   * @throws IllegalArgumentException where an added id is there already, or an alias is for an id
   *     that is not there
   * @throws org.warta.spi.LanguageModuleException where a table of the world data is broken
   */
  public static World of(Added added) {
    if (added.isNone()) {
      return listed();
    }
    Gazetteer places = Gazetteer.load(added.places(), added.aliases());
    ActorWorld actors = ActorWorld.with(added.actors(), added.aliases());
    for (Added.Alias alias : added.aliases()) {
      if (places.row(alias.id()) < 0 && !actors.knows(alias.id())) {
        throw new IllegalArgumentException(
            "neither a place nor an actor has the id '"
                + alias.id()
                + "', which is to be called "
                + alias.names());
      }
    }
    return new World(places, actors, NO_BUILD);
  }
}
