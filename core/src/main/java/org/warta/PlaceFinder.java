package org.warta;

import java.util.List;
import java.util.Objects;
import org.warta.internal.place.PlaceResolver;
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
    return new PlaceFinder(PlaceResolver.of(module.wordLists(), module.profile()));
  }

  /**
   * {@return the places that the name may mean, best first; none where it is like no name}
   *
   * @param name a name in any script and case; a word for its kind may stand before it
   */
  public List<PlaceCandidate> resolve(String name) {
    return resolver.resolve(Objects.requireNonNull(name, "name"));
  }
}
