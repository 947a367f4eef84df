package org.warta;

import java.io.Serializable;
import java.util.Objects;

/**
 * A line or paragraph of the input and what it is for.
 *
 * @param span where it stands, in UTF-16 units of the original field
 * @param kind what it is for
 */
public record Block(Span span, BlockKind kind) implements Serializable {
  public Block {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(kind, "kind");
  }
}
