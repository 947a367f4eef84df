package org.warta.internal.world;

import java.util.HashSet;
import java.util.Set;

/**
 * How the names of persons are built in which country, and which of their words begin one, say
 * whose child one is or may be lacking. Sets of ISO 3166-1 alpha-3 codes and of words as they are
 * written, in small letters.
 *
 * @param familyFirst countries where the family's name stands first, in English as well
 * @param noFamily countries where no name is a family's
 * @param childOf words for "son of" and "daughter of"
 * @param given words that names of persons often begin with
 * @param mayLack short words that one spelling of a name has and another lacks
 */
public record NameCustoms(
    Set<String> familyFirst,
    Set<String> noFamily,
    Set<String> childOf,
    Set<String> given,
    Set<String> mayLack) {

  public NameCustoms {
    familyFirst = Set.copyOf(familyFirst);
    noFamily = Set.copyOf(noFamily);
    childOf = Set.copyOf(childOf);
    given = Set.copyOf(given);
    mayLack = Set.copyOf(mayLack);
  }

  /**
   * {@return the customs of the world data}
   *
   * @throws org.warta.spi.LanguageModuleException where the table is missing or broken
   */
  public static NameCustoms load() {
    return of(WorldTable.open("name-customs.tsv", "custom", "of"));
  }

  static NameCustoms of(WorldTable table) {
    Set<String> familyFirst = new HashSet<>();
    Set<String> noFamily = new HashSet<>();
    Set<String> childOf = new HashSet<>();
    Set<String> given = new HashSet<>();
    Set<String> mayLack = new HashSet<>();
    while (table.next()) {
      if (table.isEmpty(1)) {
        throw table.error(1, "the custom of no country and no word");
      }
      Set<String> custom =
          switch (table.text(0)) {
            case "FAMILY_FIRST" -> familyFirst;
            case "NO_FAMILY" -> noFamily;
            case "CHILD_OF" -> childOf;
            case "GIVEN" -> given;
            case "MAY_LACK" -> mayLack;
            default -> throw table.error(0, "'" + table.text(0) + "' is no custom of names");
          };
      custom.add(table.text(1));
    }
    return new NameCustoms(familyFirst, noFamily, childOf, given, mayLack);
  }
}
