package org.warta;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published, and how that is known.
 *
 * @param value ISO date, or date and time with offset, or null where no single day is known
 * @param basis how it is known
 * @param earliest the first day it can be, as an ISO date, or null
 * @param latest the last day it can be, inclusive, as an ISO date, or null
 * @param evidence the spans that the date was inferred from
 */
public record Publication(
    @Nullable String value,
    PublicationBasis basis,
    @Nullable String earliest,
    @Nullable String latest,
    List<Span> evidence)
    implements Serializable {
  public Publication {
    Objects.requireNonNull(basis, "basis");
    evidence = evidence == null ? List.of() : List.copyOf(evidence);
  }

  /**
   * {@return the day of {@link #value()}, as printed there with its own offset; empty where the
   * value is absent or no ISO date}
   */
  public Optional<LocalDate> date() {
    if (value == null) {
      return Optional.empty();
    }
    DateTimeFormatter format =
        value.indexOf('T') < 0 ? DateTimeFormatter.ISO_LOCAL_DATE : DateTimeFormatter.ISO_DATE_TIME;
    try {
      return Optional.of(LocalDate.parse(value, format));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** {@return a builder with the components that have no default} */
  public static Builder builder(PublicationBasis basis) {
    return new Builder(basis);
  }

  /** {@return a builder that starts with the components of this record} */
  public Builder toBuilder() {
    return new Builder(basis).value(value).earliest(earliest).latest(latest).evidence(evidence);
  }

  /**
   * Builds a {@link Publication}; a setter is named as the component that it sets.
   *
   * <p>Not thread-safe.
   */
  public static final class Builder {
    private @Nullable String value;
    private PublicationBasis basis;
    private @Nullable String earliest;
    private @Nullable String latest;
    private List<Span> evidence = List.of();

    private Builder(PublicationBasis basis) {
      this.basis = Objects.requireNonNull(basis, "basis");
    }

    public Builder value(@Nullable String value) {
      this.value = value;
      return this;
    }

    public Builder basis(PublicationBasis basis) {
      this.basis = Objects.requireNonNull(basis, "basis");
      return this;
    }

    public Builder earliest(@Nullable String earliest) {
      this.earliest = earliest;
      return this;
    }

    public Builder latest(@Nullable String latest) {
      this.latest = latest;
      return this;
    }

    public Builder evidence(List<Span> evidence) {
      this.evidence = Objects.requireNonNull(evidence, "evidence");
      return this;
    }

    /** {@return the record, checked} */
    public Publication build() {
      return new Publication(value, basis, earliest, latest, evidence);
    }
  }
}
