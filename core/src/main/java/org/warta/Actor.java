package org.warta;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A person, body, state or group that an article speaks of.
 *
 * @param id the same in every article
 * @param name canonical English name, or the fullest form printed where the actor is in no list
 * @param kind what sort of actor it is
 * @param country ISO 3166-1 alpha-3 code, or null
 * @param cameo CAMEO actor code: country or {@code IGO}, {@code NGO} and the like, then roles, as
 *     in {@code AZEGOVMIL}; or null
 * @param office title or role, as printed, or null
 * @param externalIds ids elsewhere by scheme, for example {@code geonames} or {@code wikidata}, in
 *     order of scheme
 */
public record Actor(
    String id,
    String name,
    ActorKind kind,
    @Nullable String country,
    @Nullable String cameo,
    @Nullable String office,
    Map<String, String> externalIds)
    implements Serializable {
  public Actor {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    externalIds =
        externalIds == null
            ? Map.of()
            : Collections.unmodifiableMap(new TreeMap<>(Map.copyOf(externalIds)));
  }

  /** {@return a builder with the components that have no default} */
  public static Builder builder(String id, String name, ActorKind kind) {
    return new Builder(id, name, kind);
  }

  /** {@return a builder that starts with the components of this record} */
  public Builder toBuilder() {
    return new Builder(id, name, kind)
        .country(country)
        .cameo(cameo)
        .office(office)
        .externalIds(externalIds);
  }

  /**
   * Builds an {@link Actor}; a setter is named as the component that it sets.
   *
   * <p>Not thread-safe.
   */
  public static final class Builder {
    private String id;
    private String name;
    private ActorKind kind;
    private @Nullable String country;
    private @Nullable String cameo;
    private @Nullable String office;
    private Map<String, String> externalIds = Map.of();

    private Builder(String id, String name, ActorKind kind) {
      this.id = Objects.requireNonNull(id, "id");
      this.name = Objects.requireNonNull(name, "name");
      this.kind = Objects.requireNonNull(kind, "kind");
    }

    public Builder id(String id) {
      this.id = Objects.requireNonNull(id, "id");
      return this;
    }

    public Builder name(String name) {
      this.name = Objects.requireNonNull(name, "name");
      return this;
    }

    public Builder kind(ActorKind kind) {
      this.kind = Objects.requireNonNull(kind, "kind");
      return this;
    }

    public Builder country(@Nullable String country) {
      this.country = country;
      return this;
    }

    public Builder cameo(@Nullable String cameo) {
      this.cameo = cameo;
      return this;
    }

    public Builder office(@Nullable String office) {
      this.office = office;
      return this;
    }

    public Builder externalIds(Map<String, String> externalIds) {
      this.externalIds = Objects.requireNonNull(externalIds, "externalIds");
      return this;
    }

    /** {@return the record, checked} */
    public Actor build() {
      return new Actor(id, name, kind, country, cameo, office, externalIds);
    }
  }
}
