package org.warta.cli.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.warta.Article;
import org.warta.Place;
import org.warta.PlaceMention;
import org.warta.PlaceUsage;

/**
 * A place and where it is named.
 *
 * @param name canonical name
 * @param about its type, country and whether it is disputed
 * @param position its coordinates, or empty
 * @param uses where its names stand, by what they stand for there
 */
record PlaceView(String name, String about, String position, List<Uses> uses) {
  /**
   * Mentions in which a name stands for the same.
   *
   * @param usage what it stands for
   * @param mentions in the order of the text
   */
  record Uses(String usage, List<Link> mentions) {}

  /** {@return all places of the article, as they are first named} */
  static List<PlaceView> of(Article article) {
    Map<String, Map<PlaceUsage, List<Link>>> mentions = new HashMap<>();
    for (int i = 0; i < article.placeMentions().size(); i++) {
      PlaceMention mention = article.placeMentions().get(i);
      mentions
          .computeIfAbsent(mention.place(), it -> new EnumMap<>(PlaceUsage.class))
          .computeIfAbsent(mention.usage(), it -> new ArrayList<>())
          .add(new Link("placeMentions-" + i, mention.surface()));
    }
    return article.places().stream()
        .map(place -> of(place, mentions.getOrDefault(place.id(), Map.of())))
        .toList();
  }

  private static PlaceView of(Place place, Map<PlaceUsage, List<Link>> mentions) {
    List<String> about = new ArrayList<>();
    about.add(place.type());
    if (place.country() != null) {
      about.add(place.country());
    }
    if (place.disputed()) {
      about.add("disputed");
    }
    List<Uses> uses = new ArrayList<>();
    mentions.forEach((usage, links) -> uses.add(new Uses(Words.of(usage), List.copyOf(links))));
    return new PlaceView(
        place.name(), String.join(", ", about), position(place), List.copyOf(uses));
  }

  private static String position(Place place) {
    if (place.latitude() == null || place.longitude() == null) {
      return "";
    }
    double north = Objects.requireNonNull(place.latitude());
    double east = Objects.requireNonNull(place.longitude());
    return degrees(north, "N", "S") + " " + degrees(east, "E", "W");
  }

  private static String degrees(double degrees, String positive, String negative) {
    return MapPoint.unit(Math.abs(degrees)) + "°" + (degrees < 0 ? negative : positive);
  }
}
