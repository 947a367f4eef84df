package org.warta;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Words that the article quotes.
 *
 * @param id unique in the article
 * @param span where it stands, in UTF-16 units of the original field, quotation marks included
 * @param content the same without the marks
 * @param kind how much of it is in its own words
 * @param actor id of the speaker in {@link Article#actors()}, or null
 * @param speaker where the speaker is named, in UTF-16 units, or null
 * @param cue where the word of saying stands, in UTF-16 units, or null
 * @param continues id of the quote that this one continues after a cue in between, or null
 */
public record Quote(
    String id,
    Span span,
    Span content,
    QuoteKind kind,
    @Nullable String actor,
    @Nullable Span speaker,
    @Nullable Span cue,
    @Nullable String continues)
    implements Serializable {
  public Quote {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(kind, "kind");
  }

  /** {@return a builder with the components that have no default} */
  public static Builder builder(String id, Span span, Span content, QuoteKind kind) {
    return new Builder(id, span, content, kind);
  }

  /** {@return a builder that starts with the components of this record} */
  public Builder toBuilder() {
    return new Builder(id, span, content, kind)
        .actor(actor)
        .speaker(speaker)
        .cue(cue)
        .continues(continues);
  }

  /**
   * Builds a {@link Quote}; a setter is named as the component that it sets.
   *
   * <p>Not thread-safe.
   */
  public static final class Builder {
    private String id;
    private Span span;
    private Span content;
    private QuoteKind kind;
    private @Nullable String actor;
    private @Nullable Span speaker;
    private @Nullable Span cue;
    private @Nullable String continues;

    private Builder(String id, Span span, Span content, QuoteKind kind) {
      this.id = Objects.requireNonNull(id, "id");
      this.span = Objects.requireNonNull(span, "span");
      this.content = Objects.requireNonNull(content, "content");
      this.kind = Objects.requireNonNull(kind, "kind");
    }

    public Builder id(String id) {
      this.id = Objects.requireNonNull(id, "id");
      return this;
    }

    public Builder span(Span span) {
      this.span = Objects.requireNonNull(span, "span");
      return this;
    }

    public Builder content(Span content) {
      this.content = Objects.requireNonNull(content, "content");
      return this;
    }

    public Builder kind(QuoteKind kind) {
      this.kind = Objects.requireNonNull(kind, "kind");
      return this;
    }

    public Builder actor(@Nullable String actor) {
      this.actor = actor;
      return this;
    }

    public Builder speaker(@Nullable Span speaker) {
      this.speaker = speaker;
      return this;
    }

    public Builder cue(@Nullable Span cue) {
      this.cue = cue;
      return this;
    }

    public Builder continues(@Nullable String continues) {
      this.continues = continues;
      return this;
    }

    /** {@return the record, checked} */
    public Quote build() {
      return new Quote(id, span, content, kind, actor, speaker, cue, continues);
    }
  }
}
