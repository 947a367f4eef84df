package org.warta;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A place that an article names.
 *
 * @param id the same in every article
 * @param name canonical English name, as GeoNames or CLDR print it
 * @param type what it is, such as {@code country} or {@code city}
 * @param country ISO 3166-1 alpha-3 code, or null
 * @param latitude degrees north, -90 to 90, or null
 * @param longitude degrees east, -180 to 180, or null
 * @param disputed whether states dispute whose it is
 * @param externalIds ids elsewhere by scheme, for example {@code geonames} or {@code wikidata}, in
 *     order of scheme
 */
public record Place(
    String id,
    String name,
    String type,
    @Nullable String country,
    @Nullable Double latitude,
    @Nullable Double longitude,
    boolean disputed,
    Map<String, String> externalIds)
    implements Serializable {
  public Place {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    externalIds =
        externalIds == null
            ? Map.of()
            : Collections.unmodifiableMap(new TreeMap<>(Map.copyOf(externalIds)));
    if (latitude != null && !(Math.abs(latitude) <= 90)) {
      throw new IllegalArgumentException("latitude must be -90 to 90: " + latitude);
    }
    if (longitude != null && !(Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException("longitude must be -180 to 180: " + longitude);
    }
  }

  /** {@return a builder with the components that have no default} */
  public static Builder builder(String id, String name, String type) {
    return new Builder(id, name, type);
  }

  /** {@return a builder that starts with the components of this record} */
  public Builder toBuilder() {
    return new Builder(id, name, type)
        .country(country)
        .latitude(latitude)
        .longitude(longitude)
        .disputed(disputed)
        .externalIds(externalIds);
  }

  /**
   * Builds a {@link Place}; a setter is named as the component that it sets.
   *
   * <p>Not thread-safe.
   */
  public static final class Builder {
    private String id;
    private String name;
    private String type;
    private @Nullable String country;
    private @Nullable Double latitude;
    private @Nullable Double longitude;
    private boolean disputed;
    private Map<String, String> externalIds = Map.of();

    private Builder(String id, String name, String type) {
      this.id = Objects.requireNonNull(id, "id");
      this.name = Objects.requireNonNull(name, "name");
      this.type = Objects.requireNonNull(type, "type");
    }

    public Builder id(String id) {
      this.id = Objects.requireNonNull(id, "id");
      return this;
    }

    public Builder name(String name) {
      this.name = Objects.requireNonNull(name, "name");
      return this;
    }

    public Builder type(String type) {
      this.type = Objects.requireNonNull(type, "type");
      return this;
    }

    public Builder country(@Nullable String country) {
      this.country = country;
      return this;
    }

    public Builder latitude(@Nullable Double latitude) {
      this.latitude = latitude;
      return this;
    }

    public Builder longitude(@Nullable Double longitude) {
      this.longitude = longitude;
      return this;
    }

    public Builder disputed(boolean disputed) {
      this.disputed = disputed;
      return this;
    }

    public Builder externalIds(Map<String, String> externalIds) {
      this.externalIds = Objects.requireNonNull(externalIds, "externalIds");
      return this;
    }

    /** {@return the record, checked} */
    public Place build() {
      return new Place(id, name, type, country, latitude, longitude, disputed, externalIds);
    }
  }
}
