package org.warta.internal.world;

/** The names of places besides the canonical ones, read row by row. Stateless. */
public final class PlaceNameTable {
  private PlaceNameTable() {}

  /** Takes the names of the table, in its order. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * Takes one name.
     *
     * @param place the row of the place in the gazetteer
     * @param language the tag of the language that uses the name, {@code und} for many
     * @param name the name as printed
     * @param kind what kind of name it is
     */
    void name(int place, String language, String name, NameKind kind);
  }

  /**
   * Shows the visitor each name.
   *
   * @param gazetteer the places that the table's ids stand for
   * @param visitor takes the names
   * @throws org.warta.spi.LanguageModuleException where the table is missing or broken
   */
  public static void forEach(Gazetteer gazetteer, Visitor visitor) {
    read(
        WorldTable.open("place-names.tsv", "place", "language", "name", "kind", "side"),
        gazetteer,
        visitor);
  }

  static void read(WorldTable table, Gazetteer gazetteer, Visitor visitor) {
    String lastId = "";
    int row = -1;
    while (table.next()) {
      String id = table.text(0);
      if (!id.equals(lastId)) {
        row = gazetteer.row(id);
        lastId = id;
      }
      if (row < 0) {
        throw table.error(0, "'" + id + "' is no place");
      }
      NameKind kind = NameKind.of(table.text(3));
      if (kind == null) {
        throw table.error(3, "'" + table.text(3) + "' is no kind of name");
      }
      visitor.name(row, table.text(1), table.text(2), kind);
    }
  }
}
