package org.warta;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.warta.internal.actor.ActorResolver;
import org.warta.internal.world.World;
import org.warta.spi.LanguageModule;
import org.warta.spi.LanguageModuleException;

/**
 * Resolves the name of an actor that stands alone, as in a column of names, to the actors that it
 * may mean: states and their organs, bodies, outlets and persons; a capital or seat for its
 * government, an office for who holds it, spellings of other languages and scripts, and misprints
 * included.
 *
 * <pre>{@code
 * ActorFinder finder = ActorFinder.of(new IndonesianModule());
 * for (ActorCandidate candidate : finder.resolve("Moskwa")) {
 *   System.out.println(candidate.actor().name() + ": " + candidate.reason());
 * }
 * }</pre>
 *
 * <p>Only actors that the world data or the caller lists are found. Immutable and thread-safe.
 * Making one reads the world data: keep it.
 */
public final class ActorFinder {
  private final ActorResolver resolver;

  private ActorFinder(ActorResolver resolver) {
    this.resolver = resolver;
  }

  /**
   * {@return a finder that knows the names of the language besides those of the world data}
   *
   * @param module the language of the names
   * @throws LanguageModuleException where a list of the module is broken
   */
  public static ActorFinder of(LanguageModule module) {
    return builder().module(module).build();
  }

  /** {@return a builder of a finder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the actors that the name may mean, best first; none where it is like no name}
   *
   * <p>An office without a name gives all who held it, the last to enter it first.
   *
   * @param name a name in any script and case; titles may stand before it
   */
  public List<ActorCandidate> resolve(String name) {
    return resolver.resolve(Objects.requireNonNull(name, "name"), ActorResolver.ANY_YEAR);
  }

  /**
   * {@return the actors that the name may have meant on that day, best first; none where it is like
   * no name}
   *
   * <p>An office without a name gives who held it in the year of the day.
   *
   * @param name a name in any script and case; titles may stand before it
   * @param date the day on which the name was printed
   */
  public List<ActorCandidate> resolve(String name, LocalDate date) {
    return resolver.resolve(
        Objects.requireNonNull(name, "name"), Objects.requireNonNull(date, "date").getYear());
  }

  /** Gathers the parts of an {@link ActorFinder}. Not thread-safe. */
  public static final class Builder extends FinderBuilder<Builder> {
    private Builder() {}

    @Override
    Builder self() {
      return this;
    }

    /**
     * {@return the finder}
     *
     * @throws IllegalArgumentException where no installed module is for the tag, an added place or
     *     actor has an id that is there already, or an alias is for an id that is not
     * @throws LanguageModuleException where no language is set and not just one module is
     *     installed, or the module cannot be loaded
     */
    public ActorFinder build() {
      LanguageModule module = module();
      World world = World.of(added());
      return new ActorFinder(ActorResolver.of(module.wordLists(), module.profile(), world));
    }
  }
}
