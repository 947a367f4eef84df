package org.warta.internal.place;

import java.util.List;
import java.util.Set;
import org.warta.spi.ListKind;
import org.warta.spi.WordList;
import org.warta.spi.WordLists;

/** The words of a language for kinds of places, by their row. Immutable. */
final class PlaceTypes {
  /** Said of any stretch of land, which a city of the name seldom is. */
  private static final String REGION = "region";

  private static final Set<String> CITIES = Set.of("city", "capital", "town", "metro");
  private static final Set<String> UNITS =
      Set.of("province", "republic", "state", "exclave", "constituent-country");

  private final List<WordList.Row> rows;

  PlaceTypes(WordLists lists) {
    rows = lists.rows(ListKind.PLACE_TYPES);
    for (WordList.Row row : rows) {
      if (!Set.of("", "NAME", "WHOLE").contains(row.text("unlisted"))) {
        throw row.error("unlisted", "is neither empty nor NAME nor WHOLE");
      }
    }
  }

  /** {@return the type in the world data that the word stands for} */
  String type(int row) {
    return rows.get(row).text("type");
  }

  /** {@return whether a name that no list has may follow the word} */
  boolean mayBeUnlisted(int row) {
    return !rows.get(row).text("unlisted").isEmpty();
  }

  /** {@return whether such a name keeps the word} */
  boolean isWhole(int row) {
    return rows.get(row).text("unlisted").equals("WHOLE");
  }

  /** {@return whether a place of that type is called by the word} */
  boolean fits(int row, String type) {
    String said = type(row);
    return said.equals(type)
        || (said.equals(REGION) && UNITS.contains(type))
        || (CITIES.contains(said) && CITIES.contains(type))
        || (UNITS.contains(said) && UNITS.contains(type));
  }
}
