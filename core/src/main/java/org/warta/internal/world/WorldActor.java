package org.warta.internal.world;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.warta.Actor;
import org.warta.ActorKind;

/**
 * An actor that the world data lists.
 *
 * @param id the same in every article
 * @param name canonical English name
 * @param kind what sort of actor it is
 * @param country ISO 3166-1 alpha-3 code, or null
 * @param cameo CAMEO actor code, or null
 * @param offices what a person has been
 */
public record WorldActor(
    String id,
    String name,
    ActorKind kind,
    @Nullable String country,
    @Nullable String cameo,
    List<Office> offices) {
  public WorldActor {
    offices = List.copyOf(offices);
  }

  /** {@return the actor as an article lists it} */
  public Actor toActor(@Nullable String office) {
    boolean wikidata =
        id.length() > 1 && id.charAt(0) == 'Q' && Character.isDigit(id.codePointAt(1));
    return Actor.builder(id, name, kind)
        .country(country)
        .cameo(cameo)
        .office(office)
        .externalIds(wikidata ? Map.of("wikidata", id) : Map.of())
        .build();
  }
}
