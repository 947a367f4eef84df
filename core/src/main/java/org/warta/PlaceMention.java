package org.warta;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A place name where it is printed, and what it stands for there.
 *
 * @param span where it stands, in UTF-16 units of the original field
 * @param surface the characters as printed
 * @param place id in {@link Article#places()}
 * @param usage what the name stands for here
 * @param match how the printed form met the lexicon
 * @param candidates ids of the other places it may be, best first, where the text does not settle
 *     it
 */
public record PlaceMention(
    Span span, String surface, String place, PlaceUsage usage, Match match, List<String> candidates)
    implements Serializable {
  public PlaceMention {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(surface, "surface");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(usage, "usage");
    Objects.requireNonNull(match, "match");
    candidates = candidates == null ? List.of() : List.copyOf(candidates);
  }

  /** {@return a builder with the components that have no default} */
  public static Builder builder(
      Span span, String surface, String place, PlaceUsage usage, Match match) {
    return new Builder(span, surface, place, usage, match);
  }

  /** {@return a builder that starts with the components of this record} */
  public Builder toBuilder() {
    return new Builder(span, surface, place, usage, match).candidates(candidates);
  }

  /**
   * Builds a {@link PlaceMention}; a setter is named as the component that it sets.
   *
   * <p>Not thread-safe.
   */
  public static final class Builder {
    private Span span;
    private String surface;
    private String place;
    private PlaceUsage usage;
    private Match match;
    private List<String> candidates = List.of();

    private Builder(Span span, String surface, String place, PlaceUsage usage, Match match) {
      this.span = Objects.requireNonNull(span, "span");
      this.surface = Objects.requireNonNull(surface, "surface");
      this.place = Objects.requireNonNull(place, "place");
      this.usage = Objects.requireNonNull(usage, "usage");
      this.match = Objects.requireNonNull(match, "match");
    }

    public Builder span(Span span) {
      this.span = Objects.requireNonNull(span, "span");
      return this;
    }

    public Builder surface(String surface) {
      this.surface = Objects.requireNonNull(surface, "surface");
      return this;
    }

    public Builder place(String place) {
      this.place = Objects.requireNonNull(place, "place");
      return this;
    }

    public Builder usage(PlaceUsage usage) {
      this.usage = Objects.requireNonNull(usage, "usage");
      return this;
    }

    public Builder match(Match match) {
      this.match = Objects.requireNonNull(match, "match");
      return this;
    }

    public Builder candidates(List<String> candidates) {
      this.candidates = Objects.requireNonNull(candidates, "candidates");
      return this;
    }

    /** {@return the record, checked} */
    public PlaceMention build() {
      return new PlaceMention(span, surface, place, usage, match, candidates);
    }
  }
}
