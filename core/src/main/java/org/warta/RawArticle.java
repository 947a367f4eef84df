package org.warta;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article as the caller has it, before it is read.
 *
 * @param text the text as scraped; spans of the result count in it
 * @param id the caller's id, or null to have one derived from the text
 * @param title the title, where it is not part of the text, or null
 * @param url where it was found, or null
 * @param publisher the name of the outlet, or null
 * @param published ISO date, or date and time with offset, or null to have it inferred; not checked
 *     here: one that cannot be read becomes a warning of the normalized article
 * @param language BCP 47 tag, or null to have it recognised
 */
public record RawArticle(
    String text,
    @Nullable String id,
    @Nullable String title,
    @Nullable String url,
    @Nullable String publisher,
    @Nullable String published,
    @Nullable String language)
    implements Serializable {
  public RawArticle {
    Objects.requireNonNull(text, "text");
  }

  /** {@return an article of which only the text is known} */
  public static RawArticle of(String text) {
    return builder(text).build();
  }

  /** {@return a builder of an article with this text, all else absent} */
  public static Builder builder(String text) {
    return new Builder(text);
  }

  /** {@return a builder that starts with the components of this record} */
  public Builder toBuilder() {
    return new Builder(text)
        .id(id)
        .title(title)
        .url(url)
        .publisher(publisher)
        .published(published)
        .language(language);
  }

  /**
   * Builds a {@link RawArticle}; a setter is named as the component that it sets.
   *
   * <p>Not thread-safe.
   */
  public static final class Builder {
    private String text;
    private @Nullable String id;
    private @Nullable String title;
    private @Nullable String url;
    private @Nullable String publisher;
    private @Nullable String published;
    private @Nullable String language;

    private Builder(String text) {
      this.text = Objects.requireNonNull(text, "text");
    }

    public Builder text(String text) {
      this.text = Objects.requireNonNull(text, "text");
      return this;
    }

    public Builder id(@Nullable String id) {
      this.id = id;
      return this;
    }

    public Builder title(@Nullable String title) {
      this.title = title;
      return this;
    }

    public Builder url(@Nullable String url) {
      this.url = url;
      return this;
    }

    public Builder publisher(@Nullable String publisher) {
      this.publisher = publisher;
      return this;
    }

    public Builder published(@Nullable String published) {
      this.published = published;
      return this;
    }

    /** Sets the day of publication. */
    public Builder published(LocalDate published) {
      this.published = DateTimeFormatter.ISO_LOCAL_DATE.format(published);
      return this;
    }

    /** Sets the moment of publication; its offset is kept. */
    public Builder published(OffsetDateTime published) {
      this.published = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(published);
      return this;
    }

    public Builder language(@Nullable String language) {
      this.language = language;
      return this;
    }

    /** {@return the record, checked} */
    public RawArticle build() {
      return new RawArticle(text, id, title, url, publisher, published, language);
    }
  }
}
