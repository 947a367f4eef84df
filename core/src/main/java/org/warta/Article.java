package org.warta;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A news article as Warta reads it: the clean story, and what it says, each tied to the characters
 * that it came from.
 *
 * <p>Immutable and thread-safe. Lists keep reading order; references between them are ids. A
 * look-up by id goes through its list from the start: index a list first where there are many.
 *
 * @param schema always {@value #SCHEMA}; null reads as that
 * @param id the caller's id, or one derived from the text
 * @param language BCP 47 tag of the module that read the article, {@code und} where none fits
 * @param title the title as given, or null
 * @param url where it was found, or null
 * @param text the original, untouched text where the caller asked for it, else null
 * @param body the story alone: kept blocks, corrections applied, white space and encoding mended;
 *     null reads as empty
 * @param publisher the outlet, or null
 * @param dateline the dateline, or null
 * @param published when it was published
 * @param blocks the blocks of the input
 * @param sentences the sentences of headline, subheadings and body
 * @param times the expressions of time
 * @param places the places named, each once
 * @param placeMentions where the places are named
 * @param actors the actors spoken of, each once
 * @param actorMentions where the actors are mentioned
 * @param quantities the numbers that count or measure
 * @param attributions who is given as a source
 * @param quotes the words quoted
 * @param events the events mentioned
 * @param casualties the casualties reported, or said to be unknown
 * @param corrections the slips mended
 * @param aliases names that the article declares to be the same
 * @param warnings doubts and limits reached
 */
public record Article(
    String schema,
    String id,
    String language,
    @Nullable String title,
    @Nullable String url,
    @Nullable String text,
    String body,
    @Nullable Publisher publisher,
    @Nullable Dateline dateline,
    Publication published,
    List<Block> blocks,
    List<Sentence> sentences,
    List<TimeMention> times,
    List<Place> places,
    List<PlaceMention> placeMentions,
    List<Actor> actors,
    List<ActorMention> actorMentions,
    List<Quantity> quantities,
    List<Attribution> attributions,
    List<Quote> quotes,
    List<Event> events,
    List<Casualties> casualties,
    List<Correction> corrections,
    List<DeclaredAlias> aliases,
    List<Warning> warnings)
    implements Serializable {
  /** The name and version of the shape that articles are written in. */
  public static final String SCHEMA = "warta-article/1";

  public Article {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(published, "published");
    schema = schema == null ? SCHEMA : schema;
    body = body == null ? "" : body;
    blocks = blocks == null ? List.of() : List.copyOf(blocks);
    sentences = sentences == null ? List.of() : List.copyOf(sentences);
    times = times == null ? List.of() : List.copyOf(times);
    places = places == null ? List.of() : List.copyOf(places);
    placeMentions = placeMentions == null ? List.of() : List.copyOf(placeMentions);
    actors = actors == null ? List.of() : List.copyOf(actors);
    actorMentions = actorMentions == null ? List.of() : List.copyOf(actorMentions);
    quantities = quantities == null ? List.of() : List.copyOf(quantities);
    attributions = attributions == null ? List.of() : List.copyOf(attributions);
    quotes = quotes == null ? List.of() : List.copyOf(quotes);
    events = events == null ? List.of() : List.copyOf(events);
    casualties = casualties == null ? List.of() : List.copyOf(casualties);
    corrections = corrections == null ? List.of() : List.copyOf(corrections);
    aliases = aliases == null ? List.of() : List.copyOf(aliases);
    warnings = warnings == null ? List.of() : List.copyOf(warnings);
    if (!schema.equals(SCHEMA)) {
      throw new IllegalArgumentException("schema must be " + SCHEMA + ": " + schema);
    }
  }

  /** {@return the actor with this id, if there is one} */
  public Optional<Actor> actor(String id) {
    return find(actors, Actor::id, id);
  }

  /** {@return the place with this id, if there is one} */
  public Optional<Place> place(String id) {
    return find(places, Place::id, id);
  }

  /** {@return the time expression with this id, if there is one} */
  public Optional<TimeMention> time(String id) {
    return find(times, TimeMention::id, id);
  }

  /** {@return the event with this id, if there is one} */
  public Optional<Event> event(String id) {
    return find(events, Event::id, id);
  }

  /** {@return the attribution with this id, if there is one} */
  public Optional<Attribution> attribution(String id) {
    return find(attributions, Attribution::id, id);
  }

  /** {@return the quote with this id, if there is one} */
  public Optional<Quote> quote(String id) {
    return find(quotes, Quote::id, id);
  }

  private static <T> Optional<T> find(List<T> items, Function<T, String> idOf, String id) {
    Objects.requireNonNull(id, "id");
    return items.stream().filter(item -> idOf.apply(item).equals(id)).findFirst();
  }

  /** {@return a builder with the components that have no default} */
  public static Builder builder(String id, String language, Publication published) {
    return new Builder(id, language, published);
  }

  /** {@return a builder that starts with the components of this record} */
  public Builder toBuilder() {
    return new Builder(id, language, published)
        .title(title)
        .url(url)
        .text(text)
        .body(body)
        .publisher(publisher)
        .dateline(dateline)
        .blocks(blocks)
        .sentences(sentences)
        .times(times)
        .places(places)
        .placeMentions(placeMentions)
        .actors(actors)
        .actorMentions(actorMentions)
        .quantities(quantities)
        .attributions(attributions)
        .quotes(quotes)
        .events(events)
        .casualties(casualties)
        .corrections(corrections)
        .aliases(aliases)
        .warnings(warnings);
  }

  /**
   * Builds an {@link Article}; a setter is named as the component that it sets.
   *
   * <p>Not thread-safe.
   */
  public static final class Builder {
    private String id;
    private String language;
    private @Nullable String title;
    private @Nullable String url;
    private @Nullable String text;
    private String body = "";
    private @Nullable Publisher publisher;
    private @Nullable Dateline dateline;
    private Publication published;
    private List<Block> blocks = List.of();
    private List<Sentence> sentences = List.of();
    private List<TimeMention> times = List.of();
    private List<Place> places = List.of();
    private List<PlaceMention> placeMentions = List.of();
    private List<Actor> actors = List.of();
    private List<ActorMention> actorMentions = List.of();
    private List<Quantity> quantities = List.of();
    private List<Attribution> attributions = List.of();
    private List<Quote> quotes = List.of();
    private List<Event> events = List.of();
    private List<Casualties> casualties = List.of();
    private List<Correction> corrections = List.of();
    private List<DeclaredAlias> aliases = List.of();
    private List<Warning> warnings = List.of();

    private Builder(String id, String language, Publication published) {
      this.id = Objects.requireNonNull(id, "id");
      this.language = Objects.requireNonNull(language, "language");
      this.published = Objects.requireNonNull(published, "published");
    }

    public Builder id(String id) {
      this.id = Objects.requireNonNull(id, "id");
      return this;
    }

    public Builder language(String language) {
      this.language = Objects.requireNonNull(language, "language");
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

    public Builder text(@Nullable String text) {
      this.text = text;
      return this;
    }

    public Builder body(String body) {
      this.body = Objects.requireNonNull(body, "body");
      return this;
    }

    public Builder publisher(@Nullable Publisher publisher) {
      this.publisher = publisher;
      return this;
    }

    public Builder dateline(@Nullable Dateline dateline) {
      this.dateline = dateline;
      return this;
    }

    public Builder published(Publication published) {
      this.published = Objects.requireNonNull(published, "published");
      return this;
    }

    public Builder blocks(List<Block> blocks) {
      this.blocks = Objects.requireNonNull(blocks, "blocks");
      return this;
    }

    public Builder sentences(List<Sentence> sentences) {
      this.sentences = Objects.requireNonNull(sentences, "sentences");
      return this;
    }

    public Builder times(List<TimeMention> times) {
      this.times = Objects.requireNonNull(times, "times");
      return this;
    }

    public Builder places(List<Place> places) {
      this.places = Objects.requireNonNull(places, "places");
      return this;
    }

    public Builder placeMentions(List<PlaceMention> placeMentions) {
      this.placeMentions = Objects.requireNonNull(placeMentions, "placeMentions");
      return this;
    }

    public Builder actors(List<Actor> actors) {
      this.actors = Objects.requireNonNull(actors, "actors");
      return this;
    }

    public Builder actorMentions(List<ActorMention> actorMentions) {
      this.actorMentions = Objects.requireNonNull(actorMentions, "actorMentions");
      return this;
    }

    public Builder quantities(List<Quantity> quantities) {
      this.quantities = Objects.requireNonNull(quantities, "quantities");
      return this;
    }

    public Builder attributions(List<Attribution> attributions) {
      this.attributions = Objects.requireNonNull(attributions, "attributions");
      return this;
    }

    public Builder quotes(List<Quote> quotes) {
      this.quotes = Objects.requireNonNull(quotes, "quotes");
      return this;
    }

    public Builder events(List<Event> events) {
      this.events = Objects.requireNonNull(events, "events");
      return this;
    }

    public Builder casualties(List<Casualties> casualties) {
      this.casualties = Objects.requireNonNull(casualties, "casualties");
      return this;
    }

    public Builder corrections(List<Correction> corrections) {
      this.corrections = Objects.requireNonNull(corrections, "corrections");
      return this;
    }

    public Builder aliases(List<DeclaredAlias> aliases) {
      this.aliases = Objects.requireNonNull(aliases, "aliases");
      return this;
    }

    public Builder warnings(List<Warning> warnings) {
      this.warnings = Objects.requireNonNull(warnings, "warnings");
      return this;
    }

    /** {@return the record, checked} */
    public Article build() {
      return new Article(
          SCHEMA,
          id,
          language,
          title,
          url,
          text,
          body,
          publisher,
          dateline,
          published,
          blocks,
          sentences,
          times,
          places,
          placeMentions,
          actors,
          actorMentions,
          quantities,
          attributions,
          quotes,
          events,
          casualties,
          corrections,
          aliases,
          warnings);
    }
  }
}
