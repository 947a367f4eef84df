package org.warta.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.warta.id.IndonesianModule;
import org.warta.internal.world.ActorWorld;
import org.warta.internal.world.Gazetteer;
import org.warta.internal.world.PlaceNameTable;
import org.warta.spi.ListKind;
import org.warta.spi.WordList;
import org.warta.spi.WordLists;

/**
 * The names of places, persons, bodies and outlets that the world data and the Indonesian module
 * ship, as printed.
 */
final class ShippedNames {
  private ShippedNames() {}

  static List<String> all() {
    List<String> names = new ArrayList<>();
    Gazetteer gazetteer = Gazetteer.load();
    for (int row = 0; row < gazetteer.count(); row++) {
      names.add(gazetteer.name(row));
    }
    PlaceNameTable.forEach(gazetteer, (row, language, name, kind) -> names.add(name));
    ActorWorld.get().names().forEach(name -> names.add(name.text()));
    WordLists lists = new IndonesianModule().wordLists();
    for (ListKind kind : List.of(ListKind.PLACE_NAMES, ListKind.ACTOR_NAMES)) {
      for (WordList.Row row : lists.rows(kind)) {
        names.add(row.text("surface"));
      }
    }
    return names;
  }
}
