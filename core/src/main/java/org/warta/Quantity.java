package org.warta;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number that the text prints, and what it counts or measures.
 *
 * @param span where it stands, in UTF-16 units of the original field
 * @param surface the characters as printed
 * @param low the least it can be, finite
 * @param high the most it can be, finite, {@code low} or greater; equal to it where the number is
 *     exact
 * @param unit the unit or currency, or null
 * @param counted what is counted, as printed, or null
 */
public record Quantity(
    Span span,
    String surface,
    double low,
    double high,
    @Nullable String unit,
    @Nullable String counted)
    implements Serializable {
  public Quantity {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(surface, "surface");
    if (!Double.isFinite(low) || !Double.isFinite(high) || high < low) {
      throw new IllegalArgumentException(
          "quantity must be finite and low <= high: " + low + ", " + high);
    }
  }

  /** {@return a builder with the components that have no default} */
  public static Builder builder(Span span, String surface, double low, double high) {
    return new Builder(span, surface, low, high);
  }

  /** {@return a builder that starts with the components of this record} */
  public Builder toBuilder() {
    return new Builder(span, surface, low, high).unit(unit).counted(counted);
  }

  /**
   * Builds a {@link Quantity}; a setter is named as the component that it sets.
   *
   * <p>Not thread-safe.
   */
  public static final class Builder {
    private Span span;
    private String surface;
    private double low;
    private double high;
    private @Nullable String unit;
    private @Nullable String counted;

    private Builder(Span span, String surface, double low, double high) {
      this.span = Objects.requireNonNull(span, "span");
      this.surface = Objects.requireNonNull(surface, "surface");
      this.low = low;
      this.high = high;
    }

    public Builder span(Span span) {
      this.span = Objects.requireNonNull(span, "span");
      return this;
    }

    public Builder surface(String surface) {
      this.surface = Objects.requireNonNull(surface, "surface");
      return this;
    }

    public Builder low(double low) {
      this.low = low;
      return this;
    }

    public Builder high(double high) {
      this.high = high;
      return this;
    }

    public Builder unit(@Nullable String unit) {
      this.unit = unit;
      return this;
    }

    public Builder counted(@Nullable String counted) {
      this.counted = counted;
      return this;
    }

    /** {@return the record, checked} */
    public Quantity build() {
      return new Quantity(span, surface, low, high, unit, counted);
    }
  }
}
