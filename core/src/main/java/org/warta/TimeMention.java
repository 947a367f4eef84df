package org.warta;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An expression of time and the value read from it.
 *
 * @param id unique in the article
 * @param span where it stands, in UTF-16 units of the original field, weekday and brackets included
 * @param surface the characters as printed
 * @param type its kind
 * @param value TIMEX3 value, as printed: {@code 2020-11-09}, {@code 2021-W49}, {@code
 *     2026-05-24TNI}, {@code P6W}, {@code PAST_REF}
 * @param intended the most likely intended value where the printed one contradicts its weekday or
 *     is impossible, or null
 * @param mod TIMEX3 modifier such as {@code START}, {@code END} or {@code APPROX}, or null
 * @param earliest the first moment that the value covers, in ISO form, or null
 * @param latest the last one, inclusive, in ISO form, or null
 * @param zone offset such as {@code +07:00} where a zone is printed, or null
 * @param anchor what the value was counted from; null reads as {@link TimeAnchor#NONE}
 * @param granularity how exact the value is; null reads as {@link Granularity#NONE}
 * @param warnings doubts about the value
 */
public record TimeMention(
    String id,
    Span span,
    String surface,
    TimeType type,
    String value,
    @Nullable String intended,
    @Nullable String mod,
    @Nullable String earliest,
    @Nullable String latest,
    @Nullable String zone,
    TimeAnchor anchor,
    Granularity granularity,
    List<TimeWarning> warnings)
    implements Serializable {
  public TimeMention {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(surface, "surface");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(value, "value");
    anchor = anchor == null ? TimeAnchor.NONE : anchor;
    granularity = granularity == null ? Granularity.NONE : granularity;
    warnings = warnings == null ? List.of() : List.copyOf(warnings);
  }

  /** {@return a builder with the components that have no default} */
  public static Builder builder(String id, Span span, String surface, TimeType type, String value) {
    return new Builder(id, span, surface, type, value);
  }

  /** {@return a builder that starts with the components of this record} */
  public Builder toBuilder() {
    return new Builder(id, span, surface, type, value)
        .intended(intended)
        .mod(mod)
        .earliest(earliest)
        .latest(latest)
        .zone(zone)
        .anchor(anchor)
        .granularity(granularity)
        .warnings(warnings);
  }

  /**
   * Builds a {@link TimeMention}; a setter is named as the component that it sets.
   *
   * <p>Not thread-safe.
   */
  public static final class Builder {
    private String id;
    private Span span;
    private String surface;
    private TimeType type;
    private String value;
    private @Nullable String intended;
    private @Nullable String mod;
    private @Nullable String earliest;
    private @Nullable String latest;
    private @Nullable String zone;
    private TimeAnchor anchor = TimeAnchor.NONE;
    private Granularity granularity = Granularity.NONE;
    private List<TimeWarning> warnings = List.of();

    private Builder(String id, Span span, String surface, TimeType type, String value) {
      this.id = Objects.requireNonNull(id, "id");
      this.span = Objects.requireNonNull(span, "span");
      this.surface = Objects.requireNonNull(surface, "surface");
      this.type = Objects.requireNonNull(type, "type");
      this.value = Objects.requireNonNull(value, "value");
    }

    public Builder id(String id) {
      this.id = Objects.requireNonNull(id, "id");
      return this;
    }

    public Builder span(Span span) {
      this.span = Objects.requireNonNull(span, "span");
      return this;
    }

    public Builder surface(String surface) {
      this.surface = Objects.requireNonNull(surface, "surface");
      return this;
    }

    public Builder type(TimeType type) {
      this.type = Objects.requireNonNull(type, "type");
      return this;
    }

    public Builder value(String value) {
      this.value = Objects.requireNonNull(value, "value");
      return this;
    }

    public Builder intended(@Nullable String intended) {
      this.intended = intended;
      return this;
    }

    public Builder mod(@Nullable String mod) {
      this.mod = mod;
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

    public Builder zone(@Nullable String zone) {
      this.zone = zone;
      return this;
    }

    public Builder anchor(TimeAnchor anchor) {
      this.anchor = Objects.requireNonNull(anchor, "anchor");
      return this;
    }

    public Builder granularity(Granularity granularity) {
      this.granularity = Objects.requireNonNull(granularity, "granularity");
      return this;
    }

    public Builder warnings(List<TimeWarning> warnings) {
      this.warnings = Objects.requireNonNull(warnings, "warnings");
      return this;
    }

    /** {@return the record, checked} */
    public TimeMention build() {
      return new TimeMention(
          id,
          span,
          surface,
          type,
          value,
          intended,
          mod,
          earliest,
          latest,
          zone,
          anchor,
          granularity,
          warnings);
    }
  }
}
