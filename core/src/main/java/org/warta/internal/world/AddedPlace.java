package org.warta.internal.world;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.warta.Place;

/**
 * A place that the caller adds to the world data.
 *
 * @param place the place; its id is in no list yet
 * @param names what texts call it besides its canonical name
 */
public record AddedPlace(Place place, List<String> names) {
  /** As readily meant as a country's second city: the caller knows why it was added. */
  private static final String PRIOR = "85";

  public AddedPlace {
    names = List.copyOf(names);
  }

  /** Throws where the place cannot be a row of the table. */
  public void check() {
    if (place.id().isBlank() || place.name().isBlank()) {
      throw new IllegalArgumentException("a place needs an id and a name: " + place);
    }
    Added.checkCountry(place.country());
    Added.checkNames(place.id(), names);
    row();
  }

  /** {@return the place as a row of the table} */
  String row() {
    String refs =
        place.externalIds().entrySet().stream()
            .map(ref -> clean(ref.getKey()) + "=" + clean(ref.getValue()))
            .collect(Collectors.joining(" "));
    return String.join(
        "\t",
        clean(place.id()),
        clean(place.name()),
        clean(place.type()),
        place.country() == null ? "" : clean(place.country()),
        number(place.latitude()),
        number(place.longitude()),
        PRIOR,
        place.disputed() ? "yes" : "",
        "",
        "",
        refs);
  }

  private static String number(@Nullable Double degrees) {
    return degrees == null ? "" : degrees.toString();
  }

  private static String clean(String cell) {
    if (cell.indexOf('\t') >= 0 || cell.indexOf('\n') >= 0 || cell.startsWith("#")) {
      throw new IllegalArgumentException(
          "no tab, line break or leading # may stand in '" + cell + "'");
    }
    return cell;
  }
}
