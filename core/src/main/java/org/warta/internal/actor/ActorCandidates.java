package org.warta.internal.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.warta.Actor;
import org.warta.ActorCandidate;
import org.warta.Match;
import org.warta.internal.world.WorldActor;

/** The actors that one name may mean, each once, with its best reason. Not thread-safe. */
final class ActorCandidates {
  private static final double ROUND = 1000;

  private final Map<String, ActorCandidate> byId = new LinkedHashMap<>();

  /** Adds an actor; where it is there already, the higher score stays with its reason. */
  void add(WorldActor actor, Match match, double score, String reason) {
    add(actor, null, match, score, reason);
  }

  /** Adds an actor with the office that is printed, or null. */
  void add(WorldActor actor, @Nullable String office, Match match, double score, String reason) {
    add(actor.toActor(office), match, score, reason);
  }

  /** Adds a candidate for the same name behind a title. */
  void addTitled(ActorCandidate named, @Nullable String office, double score) {
    Actor actor = named.actor().toBuilder().office(office).build();
    add(actor, named.match(), score, named.reason() + ", behind a title");
  }

  private void add(Actor actor, Match match, double score, String reason) {
    ActorCandidate known = byId.get(actor.id());
    if (known == null || known.score() < score) {
      double rounded = Math.round(score * ROUND) / ROUND;
      byId.put(actor.id(), new ActorCandidate(actor, match, rounded, reason));
    }
  }

  boolean isEmpty() {
    return byId.isEmpty();
  }

  /** {@return the candidates, best first, those of one score in the order they were added} */
  List<ActorCandidate> ranked() {
    List<ActorCandidate> ranked = new ArrayList<>(byId.values());
    ranked.sort(Comparator.comparingDouble(ActorCandidate::score).reversed());
    return List.copyOf(ranked);
  }
}
