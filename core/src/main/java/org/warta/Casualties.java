package org.warta;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the text says of the dead, injured and others who came to harm.
 *
 * @param span where it stands, in UTF-16 units of the original field
 * @param surface the characters as printed
 * @param status whether it reports them or says that none are known
 * @param who who they were; null reads as {@link CasualtyGroup#UNKNOWN}
 * @param actor id in {@link Article#actors()} of the side that suffered them, or null
 * @param killed the dead, or null where nothing is said of them; the same for the counts that
 *     follow
 * @param injured the injured
 * @param missing the missing, who are not among the dead
 * @param displaced those who had to leave
 * @param detained those taken
 * @param increment whether they are added to an earlier toll; if not, the counts are totals
 * @param event id in {@link Article#events()} of what harmed them, or null
 */
public record Casualties(
    Span span,
    String surface,
    CasualtyStatus status,
    CasualtyGroup who,
    @Nullable String actor,
    @Nullable Count killed,
    @Nullable Count injured,
    @Nullable Count missing,
    @Nullable Count displaced,
    @Nullable Count detained,
    boolean increment,
    @Nullable String event)
    implements Serializable {
  public Casualties {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(surface, "surface");
    Objects.requireNonNull(status, "status");
    who = who == null ? CasualtyGroup.UNKNOWN : who;
  }

  /** {@return a builder with the components that have no default} */
  public static Builder builder(Span span, String surface, CasualtyStatus status) {
    return new Builder(span, surface, status);
  }

  /** {@return a builder that starts with the components of this record} */
  public Builder toBuilder() {
    return new Builder(span, surface, status)
        .who(who)
        .actor(actor)
        .killed(killed)
        .injured(injured)
        .missing(missing)
        .displaced(displaced)
        .detained(detained)
        .increment(increment)
        .event(event);
  }

  /**
   * Builds {@link Casualties}; a setter is named as the component that it sets.
   *
   * <p>Not thread-safe.
   */
  public static final class Builder {
    private Span span;
    private String surface;
    private CasualtyStatus status;
    private CasualtyGroup who = CasualtyGroup.UNKNOWN;
    private @Nullable String actor;
    private @Nullable Count killed;
    private @Nullable Count injured;
    private @Nullable Count missing;
    private @Nullable Count displaced;
    private @Nullable Count detained;
    private boolean increment;
    private @Nullable String event;

    private Builder(Span span, String surface, CasualtyStatus status) {
      this.span = Objects.requireNonNull(span, "span");
      this.surface = Objects.requireNonNull(surface, "surface");
      this.status = Objects.requireNonNull(status, "status");
    }

    public Builder span(Span span) {
      this.span = Objects.requireNonNull(span, "span");
      return this;
    }

    public Builder surface(String surface) {
      this.surface = Objects.requireNonNull(surface, "surface");
      return this;
    }

    public Builder status(CasualtyStatus status) {
      this.status = Objects.requireNonNull(status, "status");
      return this;
    }

    public Builder who(CasualtyGroup who) {
      this.who = Objects.requireNonNull(who, "who");
      return this;
    }

    public Builder actor(@Nullable String actor) {
      this.actor = actor;
      return this;
    }

    public Builder killed(@Nullable Count killed) {
      this.killed = killed;
      return this;
    }

    public Builder injured(@Nullable Count injured) {
      this.injured = injured;
      return this;
    }

    public Builder missing(@Nullable Count missing) {
      this.missing = missing;
      return this;
    }

    public Builder displaced(@Nullable Count displaced) {
      this.displaced = displaced;
      return this;
    }

    public Builder detained(@Nullable Count detained) {
      this.detained = detained;
      return this;
    }

    public Builder increment(boolean increment) {
      this.increment = increment;
      return this;
    }

    public Builder event(@Nullable String event) {
      this.event = event;
      return this;
    }

    /** {@return the record, checked} */
    public Casualties build() {
      return new Casualties(
          span, surface, status, who, actor, killed, injured, missing, displaced, detained,
          increment, event);
    }
  }
}
