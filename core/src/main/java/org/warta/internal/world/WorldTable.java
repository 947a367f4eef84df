package org.warta.internal.world;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.warta.spi.LanguageModuleException;

/**
 * Walks over a table of the world data, row by row, without an object for each row: the tables are
 * large and read at start-up. Columns stand in the order of the header that is asked for. Not
 * thread-safe.
 */
final class WorldTable {
  private final String file;
  private final String text;
  private final int[] begins;
  private final int[] ends;
  private int at;
  private int line;

  private WorldTable(String file, String text, List<String> columns) {
    this.file = file;
    this.text = text;
    begins = new int[columns.size()];
    ends = new int[columns.size()];
    if (!next()) {
      throw new LanguageModuleException(file + ": no header row");
    }
    for (int i = 0; i < begins.length; i++) {
      if (!text(i).equals(columns.get(i))) {
        throw error(i, "must be the column " + columns.get(i));
      }
    }
  }

  /**
   * {@return the table, before its first row}
   *
   * @param file the name of the resource beside this class's package data
   * @param columns all columns, in order
   * @throws LanguageModuleException where the table is missing or broken
   */
  static WorldTable open(String file, String... columns) {
    try (InputStream in = WorldTable.class.getResourceAsStream("/org/warta/world/" + file)) {
      if (in == null) {
        throw new LanguageModuleException("world data: the table " + file + " is missing");
      }
      return of(file, in.readAllBytes(), columns);
    } catch (CharacterCodingException e) {
      throw new LanguageModuleException(file + ": not UTF-8", e);
    } catch (IOException e) {
      throw new LanguageModuleException(file + ": cannot be read", e);
    }
  }

  static WorldTable of(String file, byte[] bytes, String... columns)
      throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return new WorldTable(file, text, List.of(columns));
  }

  /** Goes to the next row that is no comment; says whether there was one. */
  boolean next() {
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      int begin = at;
      at = end + 1;
      line++;
      if (begin < end && text.charAt(begin) != '#') {
        split(begin, end);
        return true;
      }
    }
    return false;
  }

  private void split(int begin, int end) {
    int column = 0;
    int cell = begin;
    while (cell <= end) {
      if (column == begins.length) {
        throw error(column, "more cells than columns");
      }
      int tab = text.indexOf('\t', cell);
      int stop = tab < 0 || tab > end ? end : tab;
      begins[column] = cell;
      ends[column++] = stop;
      cell = stop + 1;
    }
    while (column < begins.length) {
      begins[column] = end;
      ends[column++] = end;
    }
    if (ends[0] == begins[0]) {
      throw error(0, "the first cell is empty");
    }
  }

  /** {@return the cell, empty where the row has none} */
  String text(int column) {
    return text.substring(begins[column], ends[column]);
  }

  /** {@return the whole text of the table, which cells are read from} */
  String whole() {
    return text;
  }

  /** {@return where the row begins in the whole text} */
  int rowBegin() {
    return begins[0];
  }

  /** {@return whether the cell is exactly these characters} */
  boolean is(int column, String cell) {
    int length = ends[column] - begins[column];
    return length == cell.length() && text.startsWith(cell, begins[column]);
  }

  /** {@return whether the cell has no text} */
  boolean isEmpty(int column) {
    return begins[column] == ends[column];
  }

  /** {@return the cell as a whole number from least to most} */
  int number(int column, int least, int most) {
    try {
      int value = Integer.parseInt(text, begins[column], ends[column], 10);
      if (value >= least && value <= most) {
        return value;
      }
    } catch (NumberFormatException e) {
      // falls through to the one message for both
    }
    throw error(column, "'" + text(column) + "' is no number from " + least + " to " + most);
  }

  /** Checks that the cell is empty or a decimal number within the limit. */
  void checkDecimal(int column, int limit) {
    int at = begins[column];
    int end = ends[column];
    if (at == end) {
      return;
    }
    at += text.charAt(at) == '-' ? 1 : 0;
    int whole = 0;
    int digits = 0;
    while (at < end && isDigit(at) && digits < 4) {
      whole = whole * 10 + text.charAt(at++) - '0';
      digits++;
    }
    boolean fraction = at < end && text.charAt(at) == '.' && at + 1 < end;
    boolean more = false;
    for (at += fraction ? 1 : 0; at < end && isDigit(at); at++) {
      more |= text.charAt(at) != '0';
    }
    if (at < end || digits == 0 || whole > limit || (whole == limit && more)) {
      throw error(column, "'" + text(column) + "' is no number from -" + limit + " to " + limit);
    }
  }

  private boolean isDigit(int at) {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /** {@return the exception that says where the cell stands and what is wrong with it} */
  LanguageModuleException error(int column, String what) {
    return new LanguageModuleException(file + ":" + line + ":" + (column + 1) + ": " + what);
  }
}
