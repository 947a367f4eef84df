package org.warta;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When an event took place, and how that is known.
 *
 * @param value TIMEX3 value, or null
 * @param earliest the first moment it can be, in ISO form, or null
 * @param latest the last one, inclusive, in ISO form, or null
 * @param basis how it is known
 */
public record EventTime(
    @Nullable String value,
    @Nullable String earliest,
    @Nullable String latest,
    EventTimeBasis basis)
    implements Serializable {
  public EventTime {
    Objects.requireNonNull(basis, "basis");
  }
}
