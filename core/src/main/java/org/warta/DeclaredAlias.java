package org.warta;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Two names that the article itself declares to be the same: "Artsakh, nama lain Nagorno-Karabakh".
 *
 * @param span where it stands, in UTF-16 units of the original field, of the declaration
 * @param alias the other name
 * @param name the name that it stands for
 * @param target id in {@link Article#places()} or {@link Article#actors()}, or null
 */
public record DeclaredAlias(Span span, String alias, String name, @Nullable String target)
    implements Serializable {
  public DeclaredAlias {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(alias, "alias");
    Objects.requireNonNull(name, "name");
  }
}
