package org.warta.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.warta.Article;
import org.warta.Match;
import org.warta.Place;
import org.warta.PlaceMention;
import org.warta.PlaceUsage;
import org.warta.Publication;
import org.warta.PublicationBasis;
import org.warta.Span;

/** Where places and their names stand on the map. */
class ReportMapTest {

  @Test
  void namesCoverNeitherEachOtherNorAPoint() {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < 24; i++) { // a crowd
      double row = Math.floor(i / 5.0);
      places.add(place("Kota Nomor " + i, 40 + i % 5 * 0.3, 45 + row * 0.35));
    }
    PlaceMap map = map(places, PlaceUsage.LITERAL);
    List<LabelPlacer.Box> boxes =
        map.points().stream().map(MapPoint::label).filter(Objects::nonNull).toList();
    assertThat(boxes).hasSizeGreaterThan(10);
    for (LabelPlacer.Box box : boxes) {
      assertThat(boxes.stream().filter(box::meets)).containsExactly(box);
      assertThat(box.left()).isNotNegative();
      assertThat(box.right()).isLessThanOrEqualTo(MapFrame.WIDTH);
      for (MapPoint point : map.points()) {
        LabelPlacer.Box dot =
            new LabelPlacer.Box(point.x() - 4, point.y() - 4, point.x() + 4, point.y() + 4);
        assertThat(box.meets(dot)).isFalse();
      }
    }
    assertThat(boxes.size() + map.unlabelled().size()).isEqualTo(24);
  }

  @Test
  void everyPlaceLiesOnTheMapInItsDirection() {
    List<Place> places =
        List.of(place("South", -8, 115), place("North", 60, 10), place("East", 35, 140));
    PlaceMap map = map(places, PlaceUsage.LITERAL);
    MapPoint south = map.points().get(0);
    MapPoint north = map.points().get(1);
    MapPoint east = map.points().get(2);
    assertThat(south.y()).isGreaterThan(east.y());
    assertThat(east.y()).isGreaterThan(north.y());
    assertThat(north.x()).isLessThan(south.x());
    assertThat(south.x()).isLessThan(east.x());
    for (MapPoint point : map.points()) {
      assertThat(point.kind()).isEqualTo(MapPoint.Kind.SCENE);
      assertThat(point.x()).isBetween(0.0, MapFrame.WIDTH);
      assertThat(point.y()).isBetween(0.0, Double.parseDouble(map.height()));
    }
  }

  @Test
  void placesOnBothSidesOfTheDateLineAreNeighbours() {
    PlaceMap map =
        map(List.of(place("Suva", -18, 178), place("Apia", -14, -172)), PlaceUsage.LITERAL);
    double apart = map.points().get(1).x() - map.points().get(0).x();
    assertThat(apart).isBetween(100.0, MapFrame.WIDTH);
    assertThat(map.lines()).extracting(Graticule.Line::label).contains("180°");
  }

  @Test
  void aDatelineFarAwayDoesNotShrinkTheMap() {
    Article article =
        article(
            List.of(
                place("Baku", 40.4, 49.9), place("Yerevan", 40.2, 44.5), place("Jakarta", -6, 107)),
            List.of(PlaceUsage.LITERAL, PlaceUsage.LITERAL, PlaceUsage.DATELINE));
    PlaceMap map = Objects.requireNonNull(PlaceMap.of(article));
    assertThat(map.points())
        .extracting(MapPoint::kind)
        .containsExactly(MapPoint.Kind.SCENE, MapPoint.Kind.SCENE, MapPoint.Kind.BEYOND);
    assertThat(map.hasBeyond()).isTrue();
    assertThat(map.points().get(2).bearing()).isBetween(0.0, 90.0); // to the lower right
  }

  @Test
  void onePlaceAlonePolesAndEqualPlacesAreDrawn() {
    for (List<Place> places :
        List.of(
            List.of(place("Pole", 90, 0)),
            List.of(place("Pole", -90, 180), place("Other", 90, -180)),
            List.of(place("A", 1, 1), place("B", 1, 1)))) {
      for (MapPoint point : map(places, PlaceUsage.POLITY).points()) {
        assertThat(point.x()).isBetween(0.0, MapFrame.WIDTH);
        assertThat(point.kind()).isEqualTo(MapPoint.Kind.NAMED);
      }
    }
  }

  @Test
  void withoutCoordinatesThereIsNoMap() {
    Place place = Place.builder("x", "Di mana", "city").build();
    assertThat(PlaceMap.of(article(List.of(place), List.of(PlaceUsage.LITERAL)))).isNull();
  }

  private static Place place(String name, double latitude, double longitude) {
    return Place.builder(name, name, "city").latitude(latitude).longitude(longitude).build();
  }

  private static PlaceMap map(List<Place> places, PlaceUsage usage) {
    List<PlaceUsage> usages = places.stream().map(place -> usage).toList();
    return Objects.requireNonNull(PlaceMap.of(article(places, usages)));
  }

  private static Article article(List<Place> places, List<PlaceUsage> usages) {
    List<PlaceMention> mentions = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      Span span = Span.of(i, i + 1);
      mentions.add(
          PlaceMention.builder(span, "x", places.get(i).id(), usages.get(i), Match.EXACT).build());
    }
    return Article.builder("x", "id", Publication.builder(PublicationBasis.UNKNOWN).build())
        .text("x".repeat(places.size()))
        .places(places)
        .placeMentions(mentions)
        .build();
  }
}
