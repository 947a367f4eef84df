package org.warta.internal.spelling;

import java.util.List;

/** Which keys lie side by side. Immutable and thread-safe. */
final class Keyboard {
  /** The stagger of the rows: a key touches two keys of the row below. */
  private static final double STAGGER = 0.5;

  private final byte[] row = new byte[128];
  private final byte[] column = new byte[128];

  /** Makes a keyboard of rows of keys, from the top. */
  Keyboard(List<String> rows) {
    java.util.Arrays.fill(row, (byte) -1);
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < rows.get(r).length(); c++) {
        char key = rows.get(r).charAt(c);
        if (key < row.length) {
          row[key] = (byte) r;
          column[key] = (byte) c;
        }
      }
    }
  }

  /** {@return whether a finger that aims at one key may hit the other} */
  boolean touches(char a, char b) {
    if (a >= row.length || b >= row.length || row[a] < 0 || row[b] < 0 || a == b) {
      return false;
    }
    int rows = Math.abs(row[a] - row[b]);
    double columns = Math.abs(column[a] + STAGGER * row[a] - column[b] - STAGGER * row[b]);
    return rows <= 1 && columns <= 1;
  }
}
