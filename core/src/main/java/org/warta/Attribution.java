package org.warta;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A source that the article attributes something to.
 *
 * @param id unique in the article
 * @param kind what sort of source it is
 * @param cue where the word of saying stands, in UTF-16 units, or null
 * @param source where the source is named, in UTF-16 units, or null
 * @param actor id of the source in {@link Article#actors()}, or null
 * @param content what is attributed, in UTF-16 units, or null
 * @param time id in {@link Article#times()} of when it was said, or null
 * @param parent id of the attribution through which this source was quoted, or null
 */
public record Attribution(
    String id,
    AttributionKind kind,
    @Nullable Span cue,
    @Nullable Span source,
    @Nullable String actor,
    @Nullable Span content,
    @Nullable String time,
    @Nullable String parent)
    implements Serializable {
  public Attribution {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
  }

  /** {@return a builder with the components that have no default} */
  public static Builder builder(String id, AttributionKind kind) {
    return new Builder(id, kind);
  }

  /** {@return a builder that starts with the components of this record} */
  public Builder toBuilder() {
    return new Builder(id, kind)
        .cue(cue)
        .source(source)
        .actor(actor)
        .content(content)
        .time(time)
        .parent(parent);
  }

  /**
   * Builds an {@link Attribution}; a setter is named as the component that it sets.
   *
   * <p>Not thread-safe.
   */
  public static final class Builder {
    private String id;
    private AttributionKind kind;
    private @Nullable Span cue;
    private @Nullable Span source;
    private @Nullable String actor;
    private @Nullable Span content;
    private @Nullable String time;
    private @Nullable String parent;

    private Builder(String id, AttributionKind kind) {
      this.id = Objects.requireNonNull(id, "id");
      this.kind = Objects.requireNonNull(kind, "kind");
    }

    public Builder id(String id) {
      this.id = Objects.requireNonNull(id, "id");
      return this;
    }

    public Builder kind(AttributionKind kind) {
      this.kind = Objects.requireNonNull(kind, "kind");
      return this;
    }

    public Builder cue(@Nullable Span cue) {
      this.cue = cue;
      return this;
    }

    public Builder source(@Nullable Span source) {
      this.source = source;
      return this;
    }

    public Builder actor(@Nullable String actor) {
      this.actor = actor;
      return this;
    }

    public Builder content(@Nullable Span content) {
      this.content = content;
      return this;
    }

    public Builder time(@Nullable String time) {
      this.time = time;
      return this;
    }

    public Builder parent(@Nullable String parent) {
      this.parent = parent;
      return this;
    }

    /** {@return the record, checked} */
    public Attribution build() {
      return new Attribution(id, kind, cue, source, actor, content, time, parent);
    }
  }
}
