package org.warta;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of the story.
 *
 * @param span where it stands, in UTF-16 units of the original field, without white space at either
 *     end
 * @param text the sentence in clean text, corrections applied
 * @param block index of its block in {@link Article#blocks()}, from 0, or null
 */
public record Sentence(Span span, String text, @Nullable Integer block) implements Serializable {
  public Sentence {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    if (block != null && block < 0) {
      throw new IllegalArgumentException("block must not be negative: " + block);
    }
  }
}
