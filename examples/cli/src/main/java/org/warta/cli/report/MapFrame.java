package org.warta.cli.report;

import java.util.List;

/**
 * The part of the world that a map shows, and where on the map a place of it lies: a plate carrée
 * whose degrees are as wide as they are in the middle of the map.
 *
 * @param west the longitude of the left edge; the right one may lie beyond 180
 * @param north the latitude of the upper edge
 * @param perDegree units of the map to a degree of latitude
 * @param squeeze how much narrower a degree of longitude is
 * @param height of the map, in its units
 */
record MapFrame(double west, double north, double perDegree, double squeeze, double height) {
  /** The width of every map, in its units: about the pixels of a telephone. */
  static final double WIDTH = 360;

  private static final double MIN_HEIGHT = 200;
  private static final double MAX_HEIGHT = 340;
  private static final double MARGIN = 34;

  /** The least that a map shows, in degrees: some 160 km. */
  private static final double MIN_DEGREES = 1.5;

  /** A point of the earth, in degrees. */
  record Position(double latitude, double longitude) {}

  /** {@return a frame in which all the positions lie, as large as can be} */
  static MapFrame around(List<Position> positions) {
    double south = positions.stream().mapToDouble(Position::latitude).min().orElse(0);
    double north = positions.stream().mapToDouble(Position::latitude).max().orElse(0);
    double[] meridians = meridians(positions);
    double squeeze = Math.max(0.2, Math.cos(Math.toRadians((south + north) / 2)));
    double tall = Math.max(north - south, MIN_DEGREES);
    double wide = Math.max((meridians[1] - meridians[0]) * squeeze, MIN_DEGREES);
    double perDegree = Math.min((WIDTH - 2 * MARGIN) / wide, (MAX_HEIGHT - 2 * MARGIN) / tall);
    double height = Math.max(MIN_HEIGHT, Math.min(MAX_HEIGHT, tall * perDegree + 2 * MARGIN));
    double centre = (meridians[0] + meridians[1]) / 2;
    return new MapFrame(
        centre - WIDTH / 2 / perDegree / squeeze,
        (south + north) / 2 + height / 2 / perDegree,
        perDegree,
        squeeze,
        height);
  }

  /** {@return the meridians of the narrowest stretch that holds all, from west to east} */
  private static double[] meridians(List<Position> positions) {
    double[] sorted = positions.stream().mapToDouble(Position::longitude).sorted().toArray();
    double[] best = {sorted[0], sorted[sorted.length - 1]};
    for (int i = 1; i < sorted.length; i++) {
      double east = sorted[i - 1] + 360; // over the 180th meridian, as from Fiji to Samoa
      if (east - sorted[i] < best[1] - best[0]) {
        best = new double[] {sorted[i], east};
      }
    }
    return best;
  }

  double x(double longitude) {
    double east = longitude - west;
    double middle = WIDTH / 2 / perDegree / squeeze;
    double near = east - 360 * Math.rint((east - middle) / 360); // the way that is nearer
    return near * perDegree * squeeze;
  }

  double y(double latitude) {
    return (north - latitude) * perDegree;
  }

  /** {@return whether the position lies on the map, with room for a symbol} */
  boolean shows(Position position) {
    double x = x(position.longitude());
    double y = y(position.latitude());
    return x >= 8 && x <= WIDTH - 8 && y >= 8 && y <= height - 8;
  }

  /** {@return how much of the world it shows, in degrees of latitude from left to right} */
  double extent() {
    return WIDTH / perDegree;
  }

  /** {@return how far from the middle of the map the position is, in units of the map} */
  double distance(Position position) {
    return Math.hypot(x(position.longitude()) - WIDTH / 2, y(position.latitude()) - height / 2);
  }

  /** {@return the degrees of latitude from the upper to the lower edge} */
  double degreesTall() {
    return height / perDegree;
  }

  /** {@return the degrees of longitude from the left to the right edge} */
  double degreesWide() {
    return WIDTH / perDegree / squeeze;
  }
}
