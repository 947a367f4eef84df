package org.warta.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.warta.Article;
import org.warta.Event;
import org.warta.Place;
import org.warta.PlaceMention;
import org.warta.PlaceUsage;

/**
 * A map of the places of an article, scaled to where it takes place.
 *
 * @param width in units of the map
 * @param height in units of the map
 * @param lines the graticule
 * @param points the places that have coordinates
 * @param unlabelled names for which there was no room
 */
record PlaceMap(
    String width,
    String height,
    List<Graticule.Line> lines,
    List<MapPoint> points,
    List<String> unlabelled) {
  /** How much wider than where the article takes place a map may get by what else it names. */
  private static final double STRETCH = 2.5;

  private static final double WIDE_ENOUGH = 8;
  private static final double SYMBOL = 6;
  private static final double EDGE = 12;

  /** {@return the map, or null where no place has coordinates} */
  static @Nullable PlaceMap of(Article article) {
    Set<String> scenes = scenes(article);
    List<Place> places =
        article.places().stream()
            .filter(place -> position(place) != null)
            .sorted(Comparator.comparing(place -> !scenes.contains(place.id())))
            .toList();
    return places.isEmpty() ? null : draw(places, scenes);
  }

  /** {@return the ids of the places where something is or happens} */
  private static Set<String> scenes(Article article) {
    Set<String> scenes = new HashSet<>();
    for (PlaceMention mention : article.placeMentions()) {
      if (mention.usage() == PlaceUsage.LITERAL) {
        scenes.add(mention.place());
      }
    }
    for (Event event : article.events()) {
      if (event.place() != null) {
        scenes.add(event.place());
      }
    }
    return scenes;
  }

  private static PlaceMap draw(List<Place> places, Set<String> scenes) {
    MapFrame frame = frame(places, scenes);
    LabelPlacer labels = new LabelPlacer(MapFrame.WIDTH, frame.height());
    List<MapPoint> bare = new ArrayList<>();
    for (Place place : places) {
      MapPoint point = point(place, scenes.contains(place.id()), frame);
      labels.keepFree(point.x(), point.y(), SYMBOL);
      bare.add(point);
    }
    List<Graticule.Line> lines = Graticule.of(frame, labels);
    List<MapPoint> points = new ArrayList<>();
    List<String> unlabelled = new ArrayList<>();
    for (MapPoint it : bare) {
      LabelPlacer.Box label = labels.place(it.name(), it.x(), it.y());
      points.add(new MapPoint(it.name(), it.x(), it.y(), it.kind(), it.bearing(), label));
      if (label == null) {
        unlabelled.add(it.name());
      }
    }
    return new PlaceMap(
        MapPoint.unit(MapFrame.WIDTH),
        MapPoint.unit(frame.height()),
        lines,
        List.copyOf(points),
        List.copyOf(unlabelled));
  }

  private static MapFrame frame(List<Place> places, Set<String> scenes) {
    List<MapFrame.Position> shown = new ArrayList<>();
    List<MapFrame.Position> others = new ArrayList<>();
    for (Place place : places) {
      MapFrame.Position position = position(place);
      if (position != null) {
        (scenes.contains(place.id()) ? shown : others).add(position);
      }
    }
    if (shown.isEmpty()) {
      return MapFrame.around(others);
    }
    MapFrame frame = MapFrame.around(shown);
    double limit = Math.max(WIDE_ENOUGH, STRETCH * frame.extent());
    MapFrame base = frame;
    others.sort(Comparator.comparingDouble(base::distance));
    for (MapFrame.Position other : others) {
      shown.add(other);
      MapFrame wider = MapFrame.around(shown);
      if (wider.extent() > limit) {
        break; // those after it are further off
      }
      frame = wider;
    }
    return frame;
  }

  private static MapPoint point(Place place, boolean scene, MapFrame frame) {
    MapFrame.Position position = position(place);
    if (position == null) {
      throw new IllegalArgumentException(place.id() + " has no coordinates");
    }
    double x = frame.x(position.longitude());
    double y = frame.y(position.latitude());
    if (frame.shows(position)) {
      return new MapPoint(
          place.name(), x, y, scene ? MapPoint.Kind.SCENE : MapPoint.Kind.NAMED, 0, null);
    }
    double fromX = x - MapFrame.WIDTH / 2;
    double fromY = y - frame.height() / 2;
    double shrink =
        Math.min(
            (MapFrame.WIDTH / 2 - EDGE) / Math.abs(fromX),
            (frame.height() / 2 - EDGE) / Math.abs(fromY));
    return new MapPoint(
        place.name(),
        MapFrame.WIDTH / 2 + fromX * shrink,
        frame.height() / 2 + fromY * shrink,
        MapPoint.Kind.BEYOND,
        Math.toDegrees(Math.atan2(fromY, fromX)),
        null);
  }

  private static MapFrame.@Nullable Position position(Place place) {
    Double latitude = place.latitude();
    Double longitude = place.longitude();
    return latitude == null || longitude == null
        ? null
        : new MapFrame.Position(latitude, longitude);
  }

  boolean hasBeyond() {
    return points.stream().anyMatch(MapPoint::beyond);
  }

  /** {@return what the map shows, for those who do not see it} */
  String description() {
    List<String> names = points.stream().map(MapPoint::name).toList();
    return "Map of " + String.join(", ", names);
  }
}
