package org.warta.internal.world;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.warta.Actor;
import org.warta.ActorKind;
import org.warta.internal.table.TableReader;
import org.warta.internal.table.TableWriter;

/**
 * An actor that the world data lists.
 *
 * @param id the same in every article
 * @param name canonical English name
 * @param kind what sort of actor it is
 * @param country ISO 3166-1 alpha-3 code, or null
 * @param cameo CAMEO actor code, or null
 * @param offices what a person has been
 * @param own the actor as the caller gave it, or null for one of the world data
 */
public record WorldActor(
    String id,
    String name,
    ActorKind kind,
    @Nullable String country,
    @Nullable String cameo,
    List<Office> offices,
    @Nullable Actor own) {
  private static final ActorKind[] KINDS = ActorKind.values();

  public WorldActor {
    offices = List.copyOf(offices);
  }

  WorldActor(
      String id,
      String name,
      ActorKind kind,
      @Nullable String country,
      @Nullable String cameo,
      List<Office> offices) {
    this(id, name, kind, country, cameo, offices, null);
  }

  /** {@return the actor that was written} */
  static WorldActor read(TableReader in) {
    return new WorldActor(
        in.text(),
        in.text(),
        in.constant(KINDS),
        in.optionalText(),
        in.optionalText(),
        in.list(() -> Office.read(in)));
  }

  void write(TableWriter out) {
    out.text(id);
    out.text(name);
    out.constant(kind);
    out.text(country);
    out.text(cameo);
    out.list(offices, office -> office.write(out));
  }

  /** {@return the actor that the caller gave} */
  static WorldActor of(Actor own) {
    return new WorldActor(
        own.id(), own.name(), own.kind(), own.country(), own.cameo(), List.of(), own);
  }

  /**
   * {@return the actor as an article lists it}
   *
   * @param office title or role as printed, or null
   */
  public Actor toActor(@Nullable String office) {
    if (own != null) {
      return office == null ? own : own.toBuilder().office(office).build();
    }
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
