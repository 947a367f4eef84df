package org.warta;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The head of a story that says where, and by whom, it was filed.
 *
 * @param span where it stands, in UTF-16 units of the original field
 * @param places ids in {@link Article#places()}, as printed in order
 * @param outlet the outlet or agency, as printed, or null
 */
public record Dateline(Span span, List<String> places, @Nullable String outlet)
    implements Serializable {
  public Dateline {
    Objects.requireNonNull(span, "span");
    places = places == null ? List.of() : List.copyOf(places);
  }
}
