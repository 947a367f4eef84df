package org.warta;

import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.warta.internal.world.Added;
import org.warta.internal.world.AddedActor;
import org.warta.internal.world.AddedPlace;
import org.warta.internal.world.AddedTable;

/**
 * Gathers what a caller adds to the world data. Not thread-safe.
 *
 * @param <B> the builder that extends this one
 */
abstract class WorldBuilder<B extends WorldBuilder<B>> {
  private final List<AddedPlace> places = new ArrayList<>();
  private final List<AddedActor> actors = new ArrayList<>();
  private final List<Added.Alias> aliases = new ArrayList<>();

  WorldBuilder() {}

  abstract B self();

  final Added added() {
    return new Added(places, actors, aliases);
  }

  /**
   * Adds a place to the world data, so that texts which name it are read.
   *
   * @param place the place, under an id that the world data does not have
   * @param names what texts call it besides its canonical name
   * @return this builder
   * @throws IllegalArgumentException where id or name is blank or holds a tab or line break, or the
   *     country is no alpha-3 code
   */
  public B place(Place place, String... names) {
    AddedPlace added = new AddedPlace(Objects.requireNonNull(place, "place"), List.of(names));
    added.check();
    places.add(added);
    return self();
  }

  /**
   * Adds an actor to the world data, so that texts which name it give its id. A name of capitals
   * alone is found in capitals alone. One word for a person is a short name: in an article that has
   * named somebody of that name in full, it is that person.
   *
   * @param actor the actor, under an id that the world data does not have
   * @param names what texts call it besides its canonical name
   * @return this builder
   * @throws IllegalArgumentException where id or a name is blank, or the country is no alpha-3 code
   */
  public B actor(Actor actor, String... names) {
    AddedActor added = new AddedActor(Objects.requireNonNull(actor, "actor"), List.of(names));
    added.check();
    actors.add(added);
    return self();
  }

  /**
   * Adds names to a place or actor that is there: of the world data, an organ of a state, such as
   * {@code AZE-MOD}, or one of the caller's own.
   *
   * @param id the id of the place or actor; one that is not there is refused when all is built
   * @param names what texts call it as well
   * @return this builder
   * @throws IllegalArgumentException where a name is blank
   */
  public B alias(String id, String... names) {
    aliases.add(new Added.Alias(Objects.requireNonNull(id, "id"), List.of(names)));
    return self();
  }

  /**
   * Adds the places of a table: tab-separated text with a header row, {@code #} comments, a place a
   * row. Columns: {@code id}, {@code name}, {@code type}; and in any order, where there are any,
   * {@code country} (ISO 3166-1 alpha-3), {@code latitude}, {@code longitude} (degrees), {@code
   * disputed} ({@code yes} or empty), {@code names} (what texts call it as well, {@code "; "}
   * between them) and {@code refs} (ids elsewhere, {@code geonames=1 wikidata=Q1}).
   *
   * @param rows the table; read to its end, not closed
   * @return this builder
   * @throws IllegalArgumentException where the table is broken, with line and column
   * @throws UncheckedIOException where it cannot be read
   */
  public B places(Reader rows) {
    for (AddedPlace place : AddedTable.places(Objects.requireNonNull(rows, "rows"))) {
      place.check();
      places.add(place);
    }
    return self();
  }

  /**
   * Adds the actors of a table: tab-separated text with a header row, {@code #} comments, an actor
   * a row. Columns: {@code id}, {@code name}, {@code kind} (an {@link ActorKind}); and in any
   * order, where there are any, {@code country} (ISO 3166-1 alpha-3), {@code cameo}, {@code
   * office}, {@code names} (what texts call it as well, {@code "; "} between them) and {@code refs}
   * (ids elsewhere, {@code wikidata=Q1}).
   *
   * @param rows the table; read to its end, not closed
   * @return this builder
   * @throws IllegalArgumentException where the table is broken, with line and column
   * @throws UncheckedIOException where it cannot be read
   */
  public B actors(Reader rows) {
    actors.addAll(AddedTable.actors(Objects.requireNonNull(rows, "rows")));
    return self();
  }
}
