package org.warta.internal.time;

import java.util.List;
import org.warta.Publication;
import org.warta.TimeMention;
import org.warta.internal.text.Marked;

/**
 * What the time stage leaves.
 *
 * @param mentions the expressions of time and the tokens they stand on, in reading order
 * @param publication when the article was published, given or inferred
 */
public record TimeReading(List<Marked<TimeMention>> mentions, Publication publication) {
  public TimeReading {
    mentions = List.copyOf(mentions);
  }

  /** {@return the expressions of time, in reading order} */
  public List<TimeMention> times() {
    return mentions.stream().map(Marked::mention).toList();
  }
}
