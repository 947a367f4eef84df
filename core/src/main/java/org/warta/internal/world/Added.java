package org.warta.internal.world;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a caller adds to the world data.
 *
 * @param places places of the caller's own
 * @param actors actors of the caller's own
 * @param aliases more names for what is listed
 */
public record Added(List<AddedPlace> places, List<AddedActor> actors, List<Alias> aliases) {
  /** Nothing. */
  public static final Added NONE = new Added(List.of(), List.of(), List.of());

  public Added {
    places = List.copyOf(places);
    actors = List.copyOf(actors);
    aliases = List.copyOf(aliases);
  }

  boolean isNone() {
    return places.isEmpty() && actors.isEmpty() && aliases.isEmpty();
  }

  /**
   * More names for a place or actor.
   *
   * @param id its id in the world data, or one that the caller added
   * @param names the names
   */
  public record Alias(String id, List<String> names) {
    public Alias {
      names = List.copyOf(names);
      checkNames(id, names);
    }
  }

  static void checkNames(String id, List<String> names) {
    if (names.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("a name of '" + id + "' is blank");
    }
  }

  static void checkCountry(@Nullable String country) {
    if (country != null && !isAlpha3(country)) {
      throw new IllegalArgumentException(
          "country must be an ISO 3166-1 alpha-3 code: '" + country + "'");
    }
  }

  static boolean isAlpha3(String code) {
    return code.length() == 3 && code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }
}
