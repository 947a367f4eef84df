package org.warta.export;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a {@link PloverEvent} took place.
 *
 * @param name canonical name
 * @param country alpha-3 code, or null
 * @param latitude degrees north, or null
 * @param longitude degrees east, or null
 */
public record PloverLocation(
    String name, @Nullable String country, @Nullable Double latitude, @Nullable Double longitude)
    implements Serializable {
  public PloverLocation {
    Objects.requireNonNull(name, "name");
  }
}
