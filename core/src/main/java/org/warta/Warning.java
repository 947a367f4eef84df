package org.warta;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A doubt about the article as a whole or a part of it, or a limit that cut the reading short.
 *
 * @param code what is wrong, as a fixed word for programs
 * @param message the same for a reader
 * @param span the part concerned, in UTF-16 units of the original field, or null
 */
public record Warning(String code, String message, @Nullable Span span) implements Serializable {
  public Warning {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
  }
}
