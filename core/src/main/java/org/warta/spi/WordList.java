package org.warta.spi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One word list, read from tab-separated text and validated: UTF-8, NFC, one header row, {@code #}
 * comments, the columns asked for, no empty first cell, no stray spaces, no two rows alike.
 * Immutable and thread-safe.
 */
public final class WordList {
  private static final char FIRST_MARK = '\u0300'; // below it all text is in NFC

  private final List<Row> rows;

  private WordList(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /**
   * Reads a list.
   *
   * @param file the name to show in messages
   * @param columns the columns that the header must name
   * @param optionalColumns the columns that it may name besides
   * @param in the text of the list; read to its end, not closed
   * @return the list
   * @throws IOException where the stream cannot be read
   * @throws LanguageModuleException where the list is broken, with file, line and column
   */
  public static WordList read(
      String file, List<String> columns, List<String> optionalColumns, InputStream in)
      throws IOException {
    return read(
        file,
        columns,
        optionalColumns,
        new InputStreamReader(
            in,
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)));
  }

  /**
   * Reads a list whose characters are decoded already.
   *
   * @param file the name to show in messages
   * @param columns the columns that the header must name
   * @param optionalColumns the columns that it may name besides
   * @param in the text of the list; read to its end, not closed
   * @return the list
   * @throws IOException where the text cannot be read
   * @throws LanguageModuleException where the list is broken, with file, line and column
   */
  public static WordList read(
      String file, List<String> columns, List<String> optionalColumns, Reader in)
      throws IOException {
    Objects.requireNonNull(file, "file");
    BufferedReader lines = new BufferedReader(in);
    List<String> header = List.of();
    List<Row> rows = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int number = 0;
    try {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isEmpty() || line.startsWith("#")) {
          continue;
        }
        List<String> cells = Arrays.asList(line.split("\t", -1));
        checkCells(file, number, cells);
        if (header.isEmpty()) {
          header = checkHeader(columns, optionalColumns, file, number, cells);
          continue;
        }
        if (cells.size() > header.size()) {
          throw error(file, number, header.size() + 1, "more cells than columns");
        }
        Row row = new Row(file, number, header, cells);
        if (row.text(header.get(0)).isEmpty()) {
          throw error(file, number, 1, "the first cell is empty");
        }
        if (!seen.add(line)) {
          throw error(file, number, 1, "the row stands twice: " + cells.get(0));
        }
        rows.add(row);
      }
    } catch (CharacterCodingException e) {
      throw new LanguageModuleException(file + ":" + (number + 1) + ": not UTF-8", e);
    }
    if (header.isEmpty()) {
      throw error(file, Math.max(1, number), 1, "no header row");
    }
    return new WordList(rows);
  }

  private static List<String> checkHeader(
      List<String> columns,
      List<String> optionalColumns,
      String file,
      int line,
      List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      if (!columns.contains(name) && !optionalColumns.contains(name)) {
        throw error(file, line, i + 1, "unknown column '" + name + "'");
      }
      if (names.indexOf(name) != i) {
        throw error(file, line, i + 1, "column '" + name + "' stands twice");
      }
    }
    for (String column : columns) {
      if (!names.contains(column)) {
        throw error(file, line, names.size() + 1, "column '" + column + "' is missing");
      }
    }
    return List.copyOf(names);
  }

  private static void checkCells(String file, int line, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      boolean plain = true;
      boolean stray = cell.startsWith(" ") || cell.endsWith(" ");
      for (int c = 0; c < cell.length(); c++) {
        plain &= cell.charAt(c) < FIRST_MARK;
        stray |= c > 0 && cell.charAt(c) == ' ' && cell.charAt(c - 1) == ' ';
      }
      if (stray || (!plain && !cell.equals(cell.strip()))) {
        throw error(file, line, i + 1, "stray space in '" + cell + "'");
      }
      if (!plain && !Normalizer.isNormalized(cell, Normalizer.Form.NFC)) {
        throw error(file, line, i + 1, "not in NFC: '" + cell + "'");
      }
    }
  }

  static LanguageModuleException error(String file, int line, int column, String what) {
    return new LanguageModuleException(file + ":" + line + ":" + column + ": " + what);
  }

  /** {@return the rows in the order of the file} */
  public List<Row> rows() {
    return rows;
  }

  /** One row of a list; knows where it stands so that a bad cell can be named. */
  public static final class Row {
    private final String file;
    private final int line;
    private final List<String> header;
    private final List<String> cells;

    Row(String file, int line, List<String> header, List<String> cells) {
      this.file = file;
      this.line = line;
      this.header = header;
      this.cells = List.copyOf(cells);
    }

    /**
     * {@return the cell of that column, empty where the row has none}
     *
     * @param column a column of the list
     */
    public String text(String column) {
      int i = header.indexOf(column);
      return i >= 0 && i < cells.size() ? cells.get(i) : "";
    }

    /**
     * {@return whether the cell is {@code YES}; empty is no}
     *
     * @param column a column of the list
     * @throws LanguageModuleException where the cell is neither
     */
    public boolean isYes(String column) {
      String cell = text(column);
      if (!cell.isEmpty() && !cell.equals("YES")) {
        throw error(column, "is neither empty nor YES");
      }
      return !cell.isEmpty();
    }

    /**
     * {@return the cell as a whole number}
     *
     * @param column a column of the list
     * @param least the smallest number that has a meaning
     * @param most the largest number that has a meaning
     * @throws LanguageModuleException where the cell is no such number
     */
    public int number(String column, int least, int most) {
      try {
        int value = Integer.parseInt(text(column));
        if (value >= least && value <= most) {
          return value;
        }
      } catch (NumberFormatException e) {
        // falls through to the one message for both
      }
      throw error(column, "is no number from " + least + " to " + most);
    }

    /**
     * {@return the cell as a constant of an enum}
     *
     * @param column a column of the list
     * @param type the enum whose constants are the cell's possible values
     * @param <E> the enum
     * @throws LanguageModuleException where the cell names no constant
     */
    public <E extends Enum<E>> E constant(String column, Class<E> type) {
      String cell = text(column);
      for (E constant : type.getEnumConstants()) {
        if (constant.name().equals(cell)) {
          return constant;
        }
      }
      throw error(column, "is none of " + Arrays.toString(type.getEnumConstants()));
    }

    /**
     * {@return the exception that says where this cell stands and what is wrong with it}
     *
     * @param column the column of the bad cell
     * @param what what is wrong, to follow the cell's text
     */
    public LanguageModuleException error(String column, String what) {
      return WordList.error(
          file, line, Math.max(0, header.indexOf(column)) + 1, "'" + text(column) + "' " + what);
    }
  }
}
