package org.warta.cli.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.warta.Actor;
import org.warta.ActorMention;
import org.warta.Article;

/**
 * An actor and where it is mentioned.
 *
 * @param name canonical name
 * @param kind what sort of actor it is
 * @param about office and country, or empty
 * @param code CAMEO code, or empty
 * @param mentions in the order of the text
 */
record ActorView(String name, String kind, String about, String code, List<Link> mentions) {

  /** {@return all actors of the article, as they are first mentioned} */
  static List<ActorView> of(Article article) {
    Map<String, List<Link>> mentions = new HashMap<>();
    for (int i = 0; i < article.actorMentions().size(); i++) {
      ActorMention mention = article.actorMentions().get(i);
      mentions
          .computeIfAbsent(mention.actor(), it -> new ArrayList<>())
          .add(new Link("actorMentions-" + i, mention.surface()));
    }
    return article.actors().stream()
        .map(actor -> of(actor, mentions.getOrDefault(actor.id(), List.of())))
        .toList();
  }

  private static ActorView of(Actor actor, List<Link> mentions) {
    List<String> about = new ArrayList<>();
    if (actor.office() != null) {
      about.add(actor.office());
    }
    if (actor.country() != null) {
      about.add(actor.country());
    }
    return new ActorView(
        actor.name(),
        Words.of(actor.kind()),
        String.join(", ", about),
        actor.cameo() == null ? "" : actor.cameo(),
        List.copyOf(mentions));
  }
}
