package org.warta;

import java.io.Serializable;
import java.util.Objects;

/**
 * A word that may have been meant by a misspelt one.
 *
 * @param word the word, with the capital that the misspelt one begins with
 * @param reason what lies between the two, for a reader
 * @param confidence how sure it is beside the other suggestions, 0 to 1
 */
public record Suggestion(String word, String reason, double confidence) implements Serializable {
  public Suggestion {
    Objects.requireNonNull(word, "word");
    Objects.requireNonNull(reason, "reason");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must be 0 to 1: " + confidence);
    }
  }
}
