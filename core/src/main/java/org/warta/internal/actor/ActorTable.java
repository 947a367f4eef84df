package org.warta.internal.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.warta.Actor;
import org.warta.ActorKind;
import org.warta.internal.text.CharTable;
import org.warta.internal.world.WorldActor;

/** The actors of one article, each once, by id. Not thread-safe. */
final class ActorTable {
  private final Map<String, Actor> actors = new LinkedHashMap<>();

  /** {@return the id of the listed actor, which the article now has} */
  String add(WorldActor actor, @Nullable String office) {
    Actor known = actors.get(actor.id());
    if (known == null) {
      actors.put(actor.id(), actor.toActor(office));
    } else if (known.office() == null && office != null) {
      actors.put(actor.id(), known.toBuilder().office(office).build());
    }
    return actor.id();
  }

  /** {@return the id of an actor in no list, made of its folded name, country and role} */
  String add(
      String name,
      ActorKind kind,
      @Nullable String country,
      @Nullable String cameo,
      @Nullable String office) {
    String id = id(name, kind, cameo);
    Actor known = actors.get(id);
    if (known == null) {
      actors.put(
          id, Actor.builder(id, name, kind).country(country).cameo(cameo).office(office).build());
    } else if (known.office() == null && office != null) {
      actors.put(id, known.toBuilder().office(office).build());
    }
    return id;
  }

  private static String id(String name, ActorKind kind, @Nullable String cameo) {
    String folded = CharTable.fold(name);
    StringBuilder id = new StringBuilder(folded.length() + 16);
    id.append(kind == ActorKind.PERSON ? "person" : kind == ActorKind.GROUP ? "group" : "body");
    id.append(':').append(cameo == null ? "" : CharTable.fold(cameo)).append(':');
    boolean gap = false;
    int start = id.length();
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (gap && id.length() > start) {
          id.append('-');
        }
        id.append(c);
        gap = false;
      } else if (c != '\'') {
        gap = true;
      }
    }
    return id.toString();
  }

  @Nullable Actor get(String id) {
    return actors.get(id);
  }

  /** {@return the actors in the order of their ids} */
  List<Actor> list(List<String> ids) {
    List<Actor> list = new ArrayList<>(ids.size());
    for (String id : ids) {
      Actor actor = actors.get(id);
      if (actor != null) {
        list.add(actor);
      }
    }
    return list;
  }
}
