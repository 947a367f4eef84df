package org.warta.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The lines of latitude and longitude of a map. */
final class Graticule {
  private static final double[] STEPS = {0.25, 0.5, 1, 2, 5, 10, 15, 30, 45};

  /** The most lines across the shorter side, so that they stay a background. */
  private static final int MOST = 5;

  private static final double LETTER = 5.5;
  private static final double LINE = 12;

  private Graticule() {}

  /**
   * A line from one edge to the other.
   *
   * @param label its degrees, which stand at the lower or left end of the line
   * @param at how far from the left edge a meridian is, or a parallel from the upper one
   * @param length of the line
   * @param labelBox where the label stands, or null where it has no room
   */
  record Line(
      String label,
      boolean meridian,
      double at,
      double length,
      LabelPlacer.@Nullable Box labelBox) {

    String x1() {
      return MapPoint.unit(meridian ? at : 0);
    }

    String y1() {
      return MapPoint.unit(meridian ? 0 : at);
    }

    String x2() {
      return MapPoint.unit(meridian ? at : length);
    }

    String y2() {
      return MapPoint.unit(meridian ? length : at);
    }

    boolean hasLabel() {
      return labelBox != null;
    }

    String labelX() {
      return labelBox == null ? "" : MapPoint.unit(labelBox.left() + 2);
    }

    String labelY() {
      return labelBox == null ? "" : MapPoint.unit(labelBox.bottom() - 3);
    }
  }

  /**
   * {@return the lines that cross the frame}
   *
   * @param labels where their labels must find room
   */
  static List<Line> of(MapFrame frame, LabelPlacer labels) {
    double step = step(frame.extent());
    List<Line> lines = new ArrayList<>();
    double east = frame.west() + frame.degreesWide();
    for (double at = Math.ceil(frame.west() / step) * step; at <= east; at += step) {
      double x = (at - frame.west()) * frame.perDegree() * frame.squeeze();
      lines.add(line(longitude(at), true, x, frame.height(), labels));
    }
    double south = Math.max(-90, frame.north() - frame.degreesTall());
    double north = Math.min(90, frame.north());
    for (double at = Math.ceil(south / step) * step; at <= north; at += step) {
      lines.add(line(latitude(at), false, frame.y(at), MapFrame.WIDTH, labels));
    }
    return List.copyOf(lines);
  }

  private static Line line(
      String label, boolean meridian, double at, double length, LabelPlacer labels) {
    double wide = 4 + label.length() * LETTER;
    LabelPlacer.Box box =
        meridian
            ? new LabelPlacer.Box(at + 1, length - LINE, at + 1 + wide, length)
            : new LabelPlacer.Box(1, at - LINE, 1 + wide, at);
    return new Line(label, meridian, at, length, labels.take(box) ? box : null);
  }

  private static double step(double degrees) {
    for (double step : STEPS) {
      if (degrees / step <= MOST) {
        return step;
      }
    }
    return STEPS[STEPS.length - 1];
  }

  private static String latitude(double degrees) {
    return degrees(Math.abs(degrees)) + (degrees == 0 ? "" : degrees > 0 ? "N" : "S");
  }

  private static String longitude(double degrees) {
    double near = degrees - 360 * Math.rint(degrees / 360);
    boolean neither = near == 0 || Math.abs(near) == 180;
    return degrees(Math.abs(near)) + (neither ? "" : near > 0 ? "E" : "W");
  }

  private static String degrees(double degrees) {
    return degrees == Math.rint(degrees)
        ? (int) degrees + "°"
        : String.format(Locale.ROOT, "%s°", degrees);
  }
}
