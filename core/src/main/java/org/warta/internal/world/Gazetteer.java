package org.warta.internal.world;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.warta.Place;
import org.warta.internal.table.TableReader;
import org.warta.internal.table.TableWriter;
import org.warta.spi.LanguageModuleException;

/**
 * All places of the world data, each known by its row. Rows are in order of their ids. The text of
 * the table is kept and its cells are read when they are asked for; what every name asks is in
 * arrays. Immutable and thread-safe.
 */
public final class Gazetteer {
  private static final int ID = 0;
  private static final int NAME = 1;
  private static final int TYPE = 2;
  private static final int COUNTRY = 3;
  private static final int LATITUDE = 4;
  private static final int LONGITUDE = 5;
  private static final int PRIOR = 6;
  private static final int DISPUTED = 7;
  private static final int WITHIN = 9;
  private static final int REFS = 10;
  private static final String[] COLUMNS = {
    "id",
    "name",
    "type",
    "country",
    "latitude",
    "longitude",
    "prior",
    "disputed",
    "years",
    "within",
    "refs"
  };

  private final String table;
  private final int count;
  private final int[] begins;
  private final byte[] priors;
  private final short[] typeOf;
  private final short[] countryOf;
  private final int[] within;
  private final String[] types;
  private final String[] countries;
  private final Map<String, Integer> countryRows = new HashMap<>();
  private final Map<String, Integer> regionRows = new TreeMap<>();
  private final Map<Integer, List<String>> addedNames = new TreeMap<>();

  private Gazetteer(Rows rows) {
    table = rows.table.whole();
    count = rows.count;
    begins = Arrays.copyOf(rows.begins, count);
    priors = Arrays.copyOf(rows.priors, count);
    typeOf = Arrays.copyOf(rows.typeOf, count);
    countryOf = Arrays.copyOf(rows.countryOf, count);
    types = rows.types.values.toArray(new String[0]);
    countries = rows.countries.values.toArray(new String[0]);
    within = new int[count];
    for (int row = 0; row < count; row++) {
      within[row] = rows.hasUnit[row] ? row(cell(row, WITHIN)) : -1;
      if (isCountry(row)) {
        noteCountry(row);
      }
    }
  }

  private Gazetteer(TableReader in) {
    table = new String(in.chars());
    begins = in.ints();
    count = begins.length;
    priors = in.bytes();
    typeOf = in.shorts();
    countryOf = in.shorts();
    types = in.texts().toArray(new String[0]);
    countries = in.texts().toArray(new String[0]);
    within = in.ints();
    for (int row : in.ints()) {
      noteCountry(row);
    }
  }

  /** {@return the places that were written} */
  static Gazetteer read(TableReader in) {
    return new Gazetteer(in);
  }

  /** Writes the places, without names that a caller added. */
  void write(TableWriter out) {
    out.chars(table.toCharArray());
    out.ints(begins);
    out.bytes(priors);
    out.shorts(typeOf);
    out.shorts(countryOf);
    out.texts(List.of(types));
    out.texts(List.of(countries));
    out.ints(within);
    out.ints(IntStream.range(0, count).filter(this::isCountry).toArray());
  }

  /**
   * {@return the gazetteer of the world data}
   *
   * @throws org.warta.spi.LanguageModuleException where its table is missing or broken
   */
  public static Gazetteer load() {
    return of(WorldTable.open("places.tsv", COLUMNS));
  }

  /**
   * {@return the gazetteer of the world data and of what the caller adds}
   *
   * @param added places of the caller
   * @param aliases more names for places; those for other ids are passed over
   * @throws IllegalArgumentException where an added id is in the world data already, or stands
   *     twice
   */
  static Gazetteer load(List<AddedPlace> added, List<Added.Alias> aliases) {
    Gazetteer all = added.isEmpty() ? load() : with(added);
    for (Added.Alias alias : aliases) {
      int row = all.row(alias.id());
      if (row >= 0) {
        all.addNames(row, alias.names());
      }
    }
    return all;
  }

  private static Gazetteer with(List<AddedPlace> added) {
    Gazetteer world = load();
    List<String> rows = new ArrayList<>(world.table.lines().toList());
    int header = 0;
    while (rows.get(header).startsWith("#")) {
      header++;
    }
    for (AddedPlace place : added) {
      if (world.row(place.place().id()) >= 0) {
        throw new IllegalArgumentException(
            "the world data has a place of the id '" + place.place().id() + "'");
      }
      rows.add(place.row());
    }
    rows.subList(header + 1, rows.size()).removeIf(row -> row.startsWith("#"));
    rows.subList(header + 1, rows.size())
        .sort(Comparator.comparing(row -> row.substring(0, row.indexOf('\t') + 1)));
    try {
      byte[] bytes = String.join("\n", rows).getBytes(StandardCharsets.UTF_8);
      Gazetteer all = of(WorldTable.of("places.tsv", bytes, COLUMNS));
      added.forEach(place -> all.addNames(all.row(place.place().id()), place.names()));
      return all;
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("an added place is not Unicode", e);
    } catch (LanguageModuleException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  static Gazetteer of(WorldTable table) {
    Rows rows = new Rows(table);
    rows.read();
    return new Gazetteer(rows);
  }

  private void addNames(int row, List<String> names) {
    addedNames.computeIfAbsent(row, r -> new ArrayList<>()).addAll(names);
  }

  /** Shows the visitor the names that the caller gave to places. */
  public void forEachAddedName(ObjIntConsumer<String> visitor) {
    addedNames.forEach((row, names) -> names.forEach(name -> visitor.accept(name, row)));
  }

  private void noteCountry(int row) {
    if (type(row).equals("country")) {
      countryRows.putIfAbsent(country(row), row);
    }
    for (String ref : cell(row, REFS).split(" ", -1)) {
      if (ref.startsWith("iso=")) {
        regionRows.put(ref.substring("iso=".length()), row);
      }
    }
  }

  private String cell(int row, int column) {
    int begin = begins[row];
    int end = table.indexOf('\n', begin);
    end = end < 0 ? table.length() : end;
    for (int c = 0; c < column; c++) {
      int tab = table.indexOf('\t', begin);
      if (tab < 0 || tab > end) {
        return "";
      }
      begin = tab + 1;
    }
    int tab = table.indexOf('\t', begin);
    return table.substring(begin, tab < 0 || tab > end ? end : tab);
  }

  /** {@return how many places there are} */
  public int count() {
    return count;
  }

  /** {@return the row of the place with that id, or -1} */
  public int row(String id) {
    int low = 0;
    int high = id.indexOf('\t') < 0 ? count - 1 : -1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = compareId(middle, id);
      if (order == 0) {
        return middle;
      }
      low = order < 0 ? middle + 1 : low;
      high = order > 0 ? middle - 1 : high;
    }
    return -1;
  }

  private int compareId(int row, String id) {
    int begin = begins[row];
    for (int i = 0; i < id.length(); i++) {
      int order = table.charAt(begin + i) - id.charAt(i);
      if (order != 0) {
        return table.charAt(begin + i) == '\t' ? -1 : order;
      }
    }
    return table.charAt(begin + id.length()) == '\t' ? 0 : 1;
  }

  /** Shows the visitor the code (ISO 3166-1 alpha-2) and the row of each country and territory. */
  public void forEachRegion(ObjIntConsumer<String> visitor) {
    regionRows.forEach(visitor::accept);
  }

  /** {@return the row of the country with that ISO 3166-1 alpha-3 code, or -1} */
  public int countryRow(String iso3) {
    return countryRows.getOrDefault(iso3, -1);
  }

  /** {@return the id of the place} */
  public String id(int row) {
    return cell(row, ID);
  }

  /** {@return its canonical name} */
  public String name(int row) {
    return cell(row, NAME);
  }

  /** {@return what it is, such as {@code city}} */
  public String type(int row) {
    return types[typeOf[row]];
  }

  /** {@return its country by ISO 3166-1 alpha-3 code, empty where it lies in none or in several} */
  public String country(int row) {
    return countries[countryOf[row]];
  }

  /** {@return how readily the bare name means this place, 0 to 100} */
  public int prior(int row) {
    return priors[row];
  }

  /** {@return the row of the unit that it lies in, or -1 where none is known} */
  public int within(int row) {
    return within[row];
  }

  /** {@return whether it is a country, now or once, or a territory of its own} */
  public boolean isCountry(int row) {
    String type = type(row);
    return type.endsWith("country") || type.equals("territory");
  }

  /** {@return whether it acts as a state does} */
  public boolean isPolity(int row) {
    return isCountry(row) || type(row).equals("union");
  }

  /** {@return whether a government sits there: a national capital, or a building that is a seat} */
  public boolean isSeat(int row) {
    return type(row).equals("capital") || type(row).equals("seat");
  }

  /** {@return whether it is a town or city that is no capital of a state} */
  public boolean isTown(int row) {
    return type(row).equals("city") || type(row).equals("town");
  }

  /** {@return the place as the article gives it} */
  public Place place(int row) {
    Map<String, String> external = new HashMap<>();
    String refs = cell(row, REFS);
    if (!refs.isEmpty()) {
      for (String ref : refs.split(" ", -1)) {
        int equals = ref.indexOf('=');
        external.put(ref.substring(0, equals), ref.substring(equals + 1));
      }
    }
    return Place.builder(id(row), name(row), type(row))
        .country(country(row).isEmpty() ? null : country(row))
        .latitude(degrees(cell(row, LATITUDE)))
        .longitude(degrees(cell(row, LONGITUDE)))
        .disputed(!cell(row, DISPUTED).isEmpty())
        .externalIds(external)
        .build();
  }

  private static @Nullable Double degrees(String cell) {
    return cell.isEmpty() ? null : Double.valueOf(cell);
  }

  /** The values of a column, each once, by their number. */
  private static final class Values {
    private final List<String> values = new ArrayList<>();
    private final Map<String, Short> numbers = new HashMap<>();
    private int last;

    short of(WorldTable table, int column) {
      if (values.isEmpty() || !table.is(column, values.get(last))) {
        last =
            numbers.computeIfAbsent(
                table.text(column),
                value -> {
                  values.add(value);
                  return (short) (values.size() - 1);
                });
      }
      return (short) last;
    }
  }

  /** The rows while they are read. */
  private static final class Rows {
    private final WorldTable table;
    private final Values types = new Values();
    private final Values countries = new Values();
    private int count;
    private int[] begins = new int[1 << 14];
    private byte[] priors = new byte[1 << 14];
    private short[] typeOf = new short[1 << 14];
    private short[] countryOf = new short[1 << 14];
    private boolean[] hasUnit = new boolean[1 << 14];

    Rows(WorldTable table) {
      this.table = table;
    }

    void read() {
      while (table.next()) {
        if (count == begins.length) {
          grow();
        }
        begins[count] = table.rowBegin();
        if (count > 0 && !isInOrder()) {
          throw table.error(ID, "'" + table.text(ID) + "' stands twice or out of order");
        }
        priors[count] = (byte) table.number(PRIOR, 0, 100);
        table.checkDecimal(LATITUDE, 90);
        table.checkDecimal(LONGITUDE, 180);
        typeOf[count] = types.of(table, TYPE);
        countryOf[count] = countries.of(table, COUNTRY);
        hasUnit[count] = !table.isEmpty(WITHIN);
        count++;
      }
    }

    /** Whether the id of the row comes behind that of the row before. */
    private boolean isInOrder() {
      String text = table.whole();
      int a = begins[count - 1];
      int b = begins[count];
      while (text.charAt(a) == text.charAt(b) && text.charAt(a) != '\t') {
        a++;
        b++;
      }
      return text.charAt(a) < text.charAt(b);
    }

    private void grow() {
      int larger = count * 2;
      begins = Arrays.copyOf(begins, larger);
      priors = Arrays.copyOf(priors, larger);
      typeOf = Arrays.copyOf(typeOf, larger);
      countryOf = Arrays.copyOf(countryOf, larger);
      hasUnit = Arrays.copyOf(hasUnit, larger);
    }
  }
}
