package org.warta.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds room for the names of a map, so that none covers another name or a point. */
final class LabelPlacer {
  /** The height of a line of text, in units of the map. */
  static final double LINE = 15;

  private static final double LETTER = 6.3;
  private static final double WIDE_LETTER = 12;
  private static final double GAP = 4;

  /** How far from its point a name may stand; the nearest that is free is taken. */
  private static final double[] DISTANCES = {8, 15, 24, 35, 48, 63, 80};

  /** Sixteenths of a turn, clockwise from the right, in the order in which they are tried. */
  private static final int[] DIRECTIONS = {0, 8, 4, 12, 2, 14, 6, 10, 1, 15, 7, 9, 3, 13, 5, 11};

  private final double width;
  private final double height;
  private final List<Box> taken = new ArrayList<>();

  LabelPlacer(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /** A rectangle of the map. */
  record Box(double left, double top, double right, double bottom) {
    boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    double middle() {
      return (left + right) / 2;
    }
  }

  /** Keeps names away from a symbol. */
  void keepFree(double x, double y, double radius) {
    taken.add(new Box(x - radius, y - radius, x + radius, y + radius));
  }

  /** {@return whether the box is free, and takes it if it is} */
  boolean take(Box box) {
    boolean inside = box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
    boolean free = inside && taken.stream().noneMatch(box::meets);
    if (free) {
      taken.add(box);
    }
    return free;
  }

  /** {@return where the name of the point goes, or null where there is no room for it} */
  @Nullable Box place(String name, double x, double y) {
    double wide = width(name);
    for (double distance : DISTANCES) {
      for (int direction : DIRECTIONS) {
        double angle = 2 * Math.PI * direction / DIRECTIONS.length;
        Box box =
            beside(x + distance * Math.cos(angle), y + distance * Math.sin(angle), angle, wide);
        if (take(box)) {
          return box;
        }
      }
    }
    return null;
  }

  /** {@return the box whose side or corner that faces the point is at {@code (x, y)}} */
  private static Box beside(double x, double y, double angle, double wide) {
    double cos = Math.cos(angle);
    double left = Math.abs(cos) < 0.3 ? x - wide / 2 : cos > 0 ? x : x - wide;
    double top = y - LINE / 2 + Math.sin(angle) * LINE / 2;
    return new Box(left, top, left + wide, top + LINE);
  }

  /** {@return about how wide the name is; rather too wide than too narrow} */
  private static double width(String name) {
    return GAP
        + name.codePoints()
            .mapToDouble(c -> c < 0x1100 ? LETTER : WIDE_LETTER) // Hangul, kana, ideographs
            .sum();
  }
}
