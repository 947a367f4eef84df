package org.warta.export;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A source or target of a {@link PloverEvent}.
 *
 * @param id id in the article's actors
 * @param name canonical name
 * @param actor alpha-3 code of the country, or the code of an international actor ({@code IGO}), or
 *     null
 * @param sectors PLOVER sectors, such as {@code GOV} and {@code MIL}, in order of the code
 */
public record PloverActor(String id, String name, @Nullable String actor, List<String> sectors)
    implements Serializable {
  public PloverActor {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    sectors = sectors == null ? List.of() : List.copyOf(sectors);
  }
}
