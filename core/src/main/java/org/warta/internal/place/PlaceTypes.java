package org.warta.internal.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.warta.internal.table.TableReader;
import org.warta.internal.table.TableWriter;
import org.warta.spi.ListKind;
import org.warta.spi.WordList;
import org.warta.spi.WordLists;

/**
 * The words of a language for kinds of places, by their row, and the kinds that its words for
 * offices and bodies govern. Immutable.
 */
public final class PlaceTypes {
  /** Said of any stretch of land, which a city of the name seldom is. */
  private static final String REGION = "region";

  private static final String ROAD = "road";

  private static final Set<String> CITIES = Set.of("city", "capital", "town", "metro");
  private static final Set<String> UNITS =
      Set.of("province", "republic", "state", "exclave", "constituent-country");

  /**
   * A word for a kind of place.
   *
   * @param type the type in the world data
   * @param mayBeUnlisted whether a name that no list has may follow it
   * @param whole whether such a name keeps the word
   * @param proper whether the word must have a capital to be a part of such a name
   */
  private record Word(String type, boolean mayBeUnlisted, boolean whole, boolean proper) {}

  private final List<Word> words;
  private final List<String> governed;

  private PlaceTypes(List<Word> words, List<String> governed) {
    this.words = List.copyOf(words);
    this.governed = List.copyOf(governed);
  }

  /** {@return the words that the lists have: those that begin names of sites behind the others} */
  public static PlaceTypes of(WordLists lists) {
    List<Word> words = new ArrayList<>();
    lists.rows(ListKind.PLACE_TYPES).forEach(row -> words.add(word(row)));
    lists
        .rows(ListKind.SITE_HEADS)
        .forEach(row -> words.add(new Word(row.text("type"), false, true, row.isYes("capital"))));
    return new PlaceTypes(words, governed(lists));
  }

  /** {@return the types of places that words for offices and bodies govern, each once} */
  static List<String> governed(WordLists lists) {
    return lists.rows(ListKind.PLACE_CUES).stream()
        .map(row -> row.text("type"))
        .filter(type -> !type.isEmpty())
        .distinct()
        .toList();
  }

  private static Word word(WordList.Row row) {
    String type = row.text("type");
    return switch (row.text("unlisted")) {
      case "" -> new Word(type, false, false, false);
      case "NAME" -> new Word(type, true, false, false);
      case "WHOLE" -> new Word(type, true, true, false);
      case "PROPER" -> new Word(type, true, true, true);
      default -> throw row.error("unlisted", "is neither empty nor NAME, WHOLE or PROPER");
    };
  }

  /** {@return the words that were written} */
  public static PlaceTypes read(TableReader in) {
    return new PlaceTypes(
        in.list(() -> new Word(in.text(), in.flag(), in.flag(), in.flag())), in.texts());
  }

  /** Writes the words, for {@link #read}. */
  public void write(TableWriter out) {
    out.list(
        words,
        word -> {
          out.text(word.type());
          out.flag(word.mayBeUnlisted());
          out.flag(word.whole());
          out.flag(word.proper());
        });
    out.texts(governed);
  }

  /** {@return the type in the world data that the word stands for} */
  String type(int row) {
    return words.get(row).type();
  }

  /** {@return whether a name that no list has may follow the word} */
  boolean mayBeUnlisted(int row) {
    return words.get(row).mayBeUnlisted();
  }

  /** {@return whether such a name keeps the word} */
  boolean isWhole(int row) {
    return words.get(row).whole();
  }

  /** {@return whether the word must have a capital to be a part of such a name} */
  boolean isProper(int row) {
    return words.get(row).proper();
  }

  /** {@return whether the word is one for roads, which are called after other places} */
  boolean isRoad(int row) {
    return type(row).equals(ROAD);
  }

  /** {@return whether a place of that type is called by the word} */
  boolean fits(int row, String type) {
    return fits(type(row), type);
  }

  /**
   * {@return whether an office or body governs places of that type}
   *
   * @param number as {@link PlaceText#governed} gives it
   */
  boolean isGoverned(int number, String type) {
    return fits(governed.get(number), type);
  }

  private static boolean fits(String said, String type) {
    return said.equals(type)
        || (said.equals(REGION) && UNITS.contains(type))
        || (CITIES.contains(said) && CITIES.contains(type))
        || (UNITS.contains(said) && UNITS.contains(type));
  }
}
