package org.warta.cli.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A place on a map.
 *
 * @param name the name of the place
 * @param x from the left, in units of the map
 * @param y from the top
 * @param kind how it is drawn
 * @param bearing where it lies where the map does not show it, in degrees from the right, clockwise
 * @param label where the name goes, or null where it has no room
 */
record MapPoint(
    String name, double x, double y, Kind kind, double bearing, LabelPlacer.@Nullable Box label) {
  /** How a place is drawn. */
  enum Kind {
    /** Something is there, or happens there. */
    SCENE,
    /** It is named otherwise. */
    NAMED,
    /** It lies beyond the map, which shows the direction. */
    BEYOND
  }

  /** {@return a number as SVG has it, to a tenth} */
  static String unit(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }

  String css() {
    return Words.css(kind);
  }

  String cx() {
    return unit(x);
  }

  String cy() {
    return unit(y);
  }

  boolean scene() {
    return kind == Kind.SCENE;
  }

  boolean beyond() {
    return kind == Kind.BEYOND;
  }

  String turn() {
    return unit(bearing);
  }

  boolean hasLabel() {
    return label != null;
  }

  /** {@return which part of the name is at {@link #labelX()}: the one that faces the point} */
  String anchor() {
    if (label == null || (label.left() < x && x < label.right())) {
      return "middle";
    }
    return label.left() >= x ? "start" : "end";
  }

  String labelX() {
    if (label == null) {
      return "";
    }
    return switch (anchor()) {
      case "start" -> unit(label.left());
      case "end" -> unit(label.right());
      default -> unit(label.middle());
    };
  }

  String labelY() {
    return label == null ? "" : unit(label.bottom() - 4);
  }

  /** {@return whether the name stands so far off that a line has to lead to it} */
  boolean hasLine() {
    return label != null && Math.hypot(nearestX() - x, nearestY() - y) > 11;
  }

  String lineX() {
    return unit(nearestX());
  }

  String lineY() {
    return unit(nearestY());
  }

  private double nearestX() {
    return label == null ? x : Math.max(label.left(), Math.min(label.right(), x));
  }

  private double nearestY() {
    return label == null ? y : Math.max(label.top(), Math.min(label.bottom(), y));
  }
}
