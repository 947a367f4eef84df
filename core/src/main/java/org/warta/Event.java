package org.warta;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A mention of something that somebody does, or that happens.
 *
 * @param id unique in the article
 * @param cluster shared by the mentions of one event in the article
 * @param key equal for the same event in other articles, outlets and languages: made of type, actor
 *     ids, place id and day
 * @param trigger where the head word of the act stands, in UTF-16 units of the original field
 * @param surface the trigger as printed
 * @param type what the trigger means
 * @param cameo CAMEO code of 2 to 4 digits, or null
 * @param plover PLOVER 0.8 category by PLOVER's own rules of tense; null for a statement, accident
 *     or disaster
 * @param mode PLOVER mode, or null
 * @param sentence index in {@link Article#sentences()}, from 0, or null
 * @param agents ids in {@link Article#actors()} of those who act
 * @param patients ids in {@link Article#actors()} of those acted on
 * @param place id in {@link Article#places()}, or null
 * @param time when it took place, or null
 * @param polarity whether it is affirmed
 * @param modality the standing that the article gives it
 * @param tense when it is told to be
 * @param reciprocal whether agents and patients act on each other
 * @param disputed whether another source in the article contradicts it
 * @param unverified whether the article says that it could not be verified
 * @param attributions ids of the attributions that cover it, nearest first
 */
public record Event(
    String id,
    String cluster,
    String key,
    Span trigger,
    String surface,
    EventType type,
    @Nullable String cameo,
    @Nullable String plover,
    @Nullable String mode,
    @Nullable Integer sentence,
    List<String> agents,
    List<String> patients,
    @Nullable String place,
    @Nullable EventTime time,
    Polarity polarity,
    Modality modality,
    Tense tense,
    boolean reciprocal,
    boolean disputed,
    boolean unverified,
    List<String> attributions)
    implements Serializable {
  public Event {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(cluster, "cluster");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(trigger, "trigger");
    Objects.requireNonNull(surface, "surface");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(polarity, "polarity");
    Objects.requireNonNull(modality, "modality");
    Objects.requireNonNull(tense, "tense");
    agents = agents == null ? List.of() : List.copyOf(agents);
    patients = patients == null ? List.of() : List.copyOf(patients);
    attributions = attributions == null ? List.of() : List.copyOf(attributions);
    if (sentence != null && sentence < 0) {
      throw new IllegalArgumentException("sentence must not be negative: " + sentence);
    }
  }

  /** {@return a builder of an event with this trigger} */
  public static Builder builder(String id, Span trigger, String surface, EventType type) {
    return new Builder(id, trigger, surface, type);
  }

  /** {@return a builder that starts with the components of this record} */
  public Builder toBuilder() {
    return new Builder(id, trigger, surface, type)
        .cluster(cluster)
        .key(key)
        .cameo(cameo)
        .plover(plover)
        .mode(mode)
        .sentence(sentence)
        .agents(agents)
        .patients(patients)
        .place(place)
        .time(time)
        .polarity(polarity)
        .modality(modality)
        .tense(tense)
        .reciprocal(reciprocal)
        .disputed(disputed)
        .unverified(unverified)
        .attributions(attributions);
  }

  /**
   * Builds an {@link Event}; a setter is named as the component that it sets. {@code cluster},
   * {@code key}, {@code polarity}, {@code modality} and {@code tense} must be set.
   *
   * <p>Not thread-safe.
   */
  public static final class Builder {
    private String id;
    private @Nullable String cluster;
    private @Nullable String key;
    private Span trigger;
    private String surface;
    private EventType type;
    private @Nullable String cameo;
    private @Nullable String plover;
    private @Nullable String mode;
    private @Nullable Integer sentence;
    private List<String> agents = List.of();
    private List<String> patients = List.of();
    private @Nullable String place;
    private @Nullable EventTime time;
    private @Nullable Polarity polarity;
    private @Nullable Modality modality;
    private @Nullable Tense tense;
    private boolean reciprocal;
    private boolean disputed;
    private boolean unverified;
    private List<String> attributions = List.of();

    private Builder(String id, Span trigger, String surface, EventType type) {
      this.id = Objects.requireNonNull(id, "id");
      this.trigger = Objects.requireNonNull(trigger, "trigger");
      this.surface = Objects.requireNonNull(surface, "surface");
      this.type = Objects.requireNonNull(type, "type");
    }

    public Builder id(String id) {
      this.id = Objects.requireNonNull(id, "id");
      return this;
    }

    public Builder cluster(String cluster) {
      this.cluster = Objects.requireNonNull(cluster, "cluster");
      return this;
    }

    public Builder key(String key) {
      this.key = Objects.requireNonNull(key, "key");
      return this;
    }

    public Builder trigger(Span trigger) {
      this.trigger = Objects.requireNonNull(trigger, "trigger");
      return this;
    }

    public Builder surface(String surface) {
      this.surface = Objects.requireNonNull(surface, "surface");
      return this;
    }

    public Builder type(EventType type) {
      this.type = Objects.requireNonNull(type, "type");
      return this;
    }

    public Builder cameo(@Nullable String cameo) {
      this.cameo = cameo;
      return this;
    }

    public Builder plover(@Nullable String plover) {
      this.plover = plover;
      return this;
    }

    public Builder mode(@Nullable String mode) {
      this.mode = mode;
      return this;
    }

    public Builder sentence(@Nullable Integer sentence) {
      this.sentence = sentence;
      return this;
    }

    public Builder agents(List<String> agents) {
      this.agents = Objects.requireNonNull(agents, "agents");
      return this;
    }

    public Builder patients(List<String> patients) {
      this.patients = Objects.requireNonNull(patients, "patients");
      return this;
    }

    public Builder place(@Nullable String place) {
      this.place = place;
      return this;
    }

    public Builder time(@Nullable EventTime time) {
      this.time = time;
      return this;
    }

    public Builder polarity(Polarity polarity) {
      this.polarity = Objects.requireNonNull(polarity, "polarity");
      return this;
    }

    public Builder modality(Modality modality) {
      this.modality = Objects.requireNonNull(modality, "modality");
      return this;
    }

    public Builder tense(Tense tense) {
      this.tense = Objects.requireNonNull(tense, "tense");
      return this;
    }

    public Builder reciprocal(boolean reciprocal) {
      this.reciprocal = reciprocal;
      return this;
    }

    public Builder disputed(boolean disputed) {
      this.disputed = disputed;
      return this;
    }

    public Builder unverified(boolean unverified) {
      this.unverified = unverified;
      return this;
    }

    public Builder attributions(List<String> attributions) {
      this.attributions = Objects.requireNonNull(attributions, "attributions");
      return this;
    }

    /** {@return the record, checked} */
    public Event build() {
      return new Event(
          id,
          Objects.requireNonNull(cluster, "cluster"),
          Objects.requireNonNull(key, "key"),
          trigger,
          surface,
          type,
          cameo,
          plover,
          mode,
          sentence,
          agents,
          patients,
          place,
          time,
          Objects.requireNonNull(polarity, "polarity"),
          Objects.requireNonNull(modality, "modality"),
          Objects.requireNonNull(tense, "tense"),
          reciprocal,
          disputed,
          unverified,
          attributions);
    }
  }
}
