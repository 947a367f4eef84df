package org.warta.internal.actor;

import java.util.List;
import org.warta.Actor;
import org.warta.ActorMention;
import org.warta.DeclaredAlias;
import org.warta.internal.text.Marked;

/**
 * What the actor stage read.
 *
 * @param actors the actors in order of their first mention
 * @param mentions their mentions in order of the text
 * @param aliases the aliases that the article declares
 */
public record ActorReading(
    List<Actor> actors, List<Marked<ActorMention>> mentions, List<DeclaredAlias> aliases) {
  public ActorReading {
    actors = List.copyOf(actors);
    mentions = List.copyOf(mentions);
    aliases = List.copyOf(aliases);
  }
}
