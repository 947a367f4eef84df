package org.warta.internal.world;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.warta.Actor;
import org.warta.ActorKind;
import org.warta.Place;
import org.warta.spi.LanguageModuleException;
import org.warta.spi.WordList;

/** Reads the tables of places and of actors that a caller adds. Stateless. */
public final class AddedTable {
  private static final List<String> PLACE = List.of("id", "name", "type");
  private static final List<String> PLACE_MORE =
      List.of("country", "latitude", "longitude", "disputed", "names", "refs");
  private static final List<String> ACTOR = List.of("id", "name", "kind");
  private static final List<String> ACTOR_MORE =
      List.of("country", "cameo", "office", "names", "refs");

  private AddedTable() {}

  /**
   * {@return the places of the table}
   *
   * @param rows tab-separated, with a header; read to their end, not closed
   * @throws IllegalArgumentException where the table is broken, with line and column
   */
  public static List<AddedPlace> places(Reader rows) {
    return read("places", PLACE, PLACE_MORE, rows, AddedTable::place);
  }

  /**
   * {@return the actors of the table}
   *
   * @param rows tab-separated, with a header; read to their end, not closed
   * @throws IllegalArgumentException where the table is broken, with line and column
   */
  public static List<AddedActor> actors(Reader rows) {
    return read("actors", ACTOR, ACTOR_MORE, rows, AddedTable::actor);
  }

  private static <T> List<T> read(
      String table,
      List<String> columns,
      List<String> optional,
      Reader in,
      Function<WordList.Row, T> reader) {
    try {
      Set<String> ids = new HashSet<>();
      List<T> read = new ArrayList<>();
      for (WordList.Row row : WordList.read(table, columns, optional, in).rows()) {
        if (!ids.add(row.text("id"))) {
          throw row.error("id", "stands twice");
        }
        if (row.text("name").isEmpty()) {
          throw row.error("name", "is empty");
        }
        read.add(reader.apply(row));
      }
      return read;
    } catch (LanguageModuleException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("the table of " + table + " cannot be read", e);
    }
  }

  private static AddedPlace place(WordList.Row row) {
    String disputed = row.text("disputed");
    if (row.text("type").isEmpty()) {
      throw row.error("type", "is empty");
    }
    if (!disputed.isEmpty() && !disputed.equals("yes")) {
      throw row.error("disputed", "is neither empty nor yes");
    }
    Place place =
        Place.builder(row.text("id"), row.text("name"), row.text("type"))
            .country(country(row))
            .latitude(degrees(row, "latitude", 90))
            .longitude(degrees(row, "longitude", 180))
            .disputed(!disputed.isEmpty())
            .externalIds(refs(row))
            .build();
    return new AddedPlace(place, names(row));
  }

  private static AddedActor actor(WordList.Row row) {
    ActorKind kind = row.constant("kind", ActorKind.class);
    Actor actor =
        Actor.builder(row.text("id"), row.text("name"), kind)
            .country(country(row))
            .cameo(orNull(row, "cameo"))
            .office(orNull(row, "office"))
            .externalIds(refs(row))
            .build();
    return new AddedActor(actor, names(row));
  }

  private static @Nullable String orNull(WordList.Row row, String column) {
    String cell = row.text(column);
    return cell.isEmpty() ? null : cell;
  }

  private static @Nullable String country(WordList.Row row) {
    String country = orNull(row, "country");
    if (country != null && !Added.isAlpha3(country)) {
      throw row.error("country", "is no ISO 3166-1 alpha-3 code");
    }
    return country;
  }

  private static @Nullable Double degrees(WordList.Row row, String column, int most) {
    String cell = row.text(column);
    if (cell.isEmpty()) {
      return null;
    }
    try {
      double degrees = Double.parseDouble(cell);
      if (Math.abs(degrees) <= most) {
        return degrees;
      }
    } catch (NumberFormatException e) {
      // falls through to the one message for both
    }
    throw row.error(column, "is no number from -" + most + " to " + most);
  }

  private static List<String> names(WordList.Row row) {
    String cell = row.text("names");
    List<String> names = cell.isEmpty() ? List.of() : List.of(cell.split("; ", -1));
    if (names.stream().anyMatch(String::isBlank)) {
      throw row.error("names", "has an empty name");
    }
    return names;
  }

  private static Map<String, String> refs(WordList.Row row) {
    Map<String, String> refs = new HashMap<>();
    String cell = row.text("refs");
    for (String ref : cell.isEmpty() ? new String[0] : cell.split(" ", -1)) {
      int equals = ref.indexOf('=');
      if (equals < 1 || refs.put(ref.substring(0, equals), ref.substring(equals + 1)) != null) {
        throw row.error("refs", "is no list of scheme=id, each scheme once");
      }
    }
    return refs;
  }
}
