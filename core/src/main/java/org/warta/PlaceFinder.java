package org.warta;

import java.util.List;
import java.util.Objects;
import org.warta.internal.place.PlaceResolver;
import org.warta.internal.world.World;
import org.warta.spi.LanguageModule;
import org.warta.spi.LanguageModuleException;

/**
 * Resolves the name of a place that stands alone, as in a column of names, to the places that it
 * may mean: former names, spellings of other languages and scripts, and misprints included.
 *
 * <pre>{@code
 * PlaceFinder finder = PlaceFinder.of(new IndonesianModule());
 * for (PlaceCandidate candidate : finder.resolve("Shushi")) {
 *   System.out.println(candidate.place().name() + ": " + candidate.reason());
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe. Making one reads the world data: keep it.
 */
public final class PlaceFinder {
  private final PlaceResolver resolver;

  private PlaceFinder(PlaceResolver resolver) {
    this.resolver = resolver;
  }

  /**
   * {@return a finder that knows the names of the language besides those of the world data}
   *
   * @param module the language of the names
   * @throws LanguageModuleException where a list of the module is broken
   */
  public static PlaceFinder of(LanguageModule module) {
    return builder().module(module).build();
  }

  /** {@return a builder of a finder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the places that the name may mean, best first; none where it is like no name}
   *
   * @param name a name in any script and case; a word for its kind may stand before it
   */
  public List<PlaceCandidate> resolve(String name) {
    return resolver.resolve(Objects.requireNonNull(name, "name"));
  }

  /** Gathers the parts of a {@link PlaceFinder}. Not thread-safe. */
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
    public PlaceFinder build() {
      LanguageModule module = module();
      World world = World.of(added());
      return new PlaceFinder(
          PlaceResolver.of(module.wordLists(), module.profile(), world.places()));
    }
  }
}
