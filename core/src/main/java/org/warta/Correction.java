package org.warta;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A slip of the printed text that was mended in the body and the sentences.
 *
 * <p>Two spaces lost beside one word are two corrections, and that word stands in both spans; the
 * sentences have each mended once.
 *
 * <p>Spans and surfaces elsewhere keep the characters as printed.
 *
 * @param span where it stands, in UTF-16 units of the original field
 * @param surface the characters as printed
 * @param corrected what they should be
 * @param kind what was wrong
 * @param reason why, for a reader, or null
 * @param confidence how sure it is, 0 to 1, or null
 */
public record Correction(
    Span span,
    String surface,
    String corrected,
    CorrectionKind kind,
    @Nullable String reason,
    @Nullable Double confidence)
    implements Serializable {
  public Correction {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(surface, "surface");
    Objects.requireNonNull(corrected, "corrected");
    Objects.requireNonNull(kind, "kind");
    if (confidence != null && !(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must be 0 to 1: " + confidence);
    }
  }

  /** {@return a builder with the components that have no default} */
  public static Builder builder(Span span, String surface, String corrected, CorrectionKind kind) {
    return new Builder(span, surface, corrected, kind);
  }

  /** {@return a builder that starts with the components of this record} */
  public Builder toBuilder() {
    return new Builder(span, surface, corrected, kind).reason(reason).confidence(confidence);
  }

  /**
   * Builds a {@link Correction}; a setter is named as the component that it sets.
   *
   * <p>Not thread-safe.
   */
  public static final class Builder {
    private Span span;
    private String surface;
    private String corrected;
    private CorrectionKind kind;
    private @Nullable String reason;
    private @Nullable Double confidence;

    private Builder(Span span, String surface, String corrected, CorrectionKind kind) {
      this.span = Objects.requireNonNull(span, "span");
      this.surface = Objects.requireNonNull(surface, "surface");
      this.corrected = Objects.requireNonNull(corrected, "corrected");
      this.kind = Objects.requireNonNull(kind, "kind");
    }

    public Builder span(Span span) {
      this.span = Objects.requireNonNull(span, "span");
      return this;
    }

    public Builder surface(String surface) {
      this.surface = Objects.requireNonNull(surface, "surface");
      return this;
    }

    public Builder corrected(String corrected) {
      this.corrected = Objects.requireNonNull(corrected, "corrected");
      return this;
    }

    public Builder kind(CorrectionKind kind) {
      this.kind = Objects.requireNonNull(kind, "kind");
      return this;
    }

    public Builder reason(@Nullable String reason) {
      this.reason = reason;
      return this;
    }

    public Builder confidence(@Nullable Double confidence) {
      this.confidence = confidence;
      return this;
    }

    /** {@return the record, checked} */
    public Correction build() {
      return new Correction(span, surface, corrected, kind, reason, confidence);
    }
  }
}
