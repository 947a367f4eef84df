package org.warta;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The outlet that published an article.
 *
 * @param id its id in the world data, or null where it is in no list
 * @param name its name
 * @param basis how it is known
 */
public record Publisher(@Nullable String id, String name, PublisherBasis basis)
    implements Serializable {
  public Publisher {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(basis, "basis");
  }
}
