package org.warta.internal.place;

import java.util.List;
import org.warta.Place;
import org.warta.PlaceMention;
import org.warta.internal.text.Marked;

/**
 * The places of an article.
 *
 * @param places each place once, in order of first mention; candidates follow
 * @param mentions the mentions in reading order; none overlaps another
 * @param sites the mentions of buildings and grounds that may hold one of those, in reading order
 */
public record PlaceReading(
    List<Place> places, List<Marked<PlaceMention>> mentions, List<Marked<PlaceMention>> sites) {
  public PlaceReading {
    places = List.copyOf(places);
    mentions = List.copyOf(mentions);
    sites = List.copyOf(sites);
  }
}
