package org.warta;

import java.io.Serializable;
import java.util.Objects;

/**
 * A place that a name may mean.
 *
 * @param place the place
 * @param match how the name met the world data
 * @param score how readily the name means this place, 0 to 1; comparable within one answer
 * @param reason why it is a candidate, for a reader
 */
public record PlaceCandidate(Place place, Match match, double score, String reason)
    implements Serializable {
  public PlaceCandidate {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(match, "match");
    Objects.requireNonNull(reason, "reason");
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("score must be 0 to 1: " + score);
    }
  }
}
