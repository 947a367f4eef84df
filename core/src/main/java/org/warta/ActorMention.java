package org.warta;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A mention of an actor.
 *
 * @param span where it stands, in UTF-16 units of the original field; a person's name without title
 * @param surface the characters as printed
 * @param actor id in {@link Article#actors()}
 * @param form the form of the mention
 * @param match how the printed form met the lexicon
 * @param candidates ids of the other actors it may be, best first, where the text does not settle
 *     it
 */
public record ActorMention(
    Span span, String surface, String actor, ActorForm form, Match match, List<String> candidates)
    implements Serializable {
  public ActorMention {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(surface, "surface");
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(match, "match");
    candidates = candidates == null ? List.of() : List.copyOf(candidates);
  }

  /** {@return a builder with the components that have no default} */
  public static Builder builder(
      Span span, String surface, String actor, ActorForm form, Match match) {
    return new Builder(span, surface, actor, form, match);
  }

  /** {@return a builder that starts with the components of this record} */
  public Builder toBuilder() {
    return new Builder(span, surface, actor, form, match).candidates(candidates);
  }

  /**
   * Builds an {@link ActorMention}; a setter is named as the component that it sets.
   *
   * <p>Not thread-safe.
   */
  public static final class Builder {
    private Span span;
    private String surface;
    private String actor;
    private ActorForm form;
    private Match match;
    private List<String> candidates = List.of();

    private Builder(Span span, String surface, String actor, ActorForm form, Match match) {
      this.span = Objects.requireNonNull(span, "span");
      this.surface = Objects.requireNonNull(surface, "surface");
      this.actor = Objects.requireNonNull(actor, "actor");
      this.form = Objects.requireNonNull(form, "form");
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

    public Builder actor(String actor) {
      this.actor = Objects.requireNonNull(actor, "actor");
      return this;
    }

    public Builder form(ActorForm form) {
      this.form = Objects.requireNonNull(form, "form");
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
    public ActorMention build() {
      return new ActorMention(span, surface, actor, form, match, candidates);
    }
  }
}
