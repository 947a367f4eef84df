package org.warta;

import java.io.Serializable;
import java.util.Objects;

/**
 * An actor that a name may mean.
 *
 * @param actor the actor; its office is the one printed with the name
 * @param match how the name met the world data
 * @param score how readily the name means this actor, 0 to 1; comparable within one answer
 * @param reason why it is a candidate, for a reader
 */
public record ActorCandidate(Actor actor, Match match, double score, String reason)
    implements Serializable {
  public ActorCandidate {
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(match, "match");
    Objects.requireNonNull(reason, "reason");
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("score must be 0 to 1: " + score);
    }
  }
}
