package org.warta.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warta.Actor;
import org.warta.Article;
import org.warta.Event;
import org.warta.Place;
import org.warta.Publisher;

/**
 * Articles as PLOVER events, one record a line. An event without PLOVER category (a statement, an
 * accident, a disaster) has none; neither has what is negated, conditional or asked for. Mentions
 * of one event in the article are one record. CAMEO's sector {@code MED} (media) is PLOVER's {@code
 * JRN}, since PLOVER's {@code MED} is medical.
 */
public final class PloverExport {
  private static final int CODE = 3;

  private PloverExport() {}

  /**
   * {@return the events of the article, in order of the text}
   *
   * @param article the article
   */
  public static List<PloverEvent> of(Article article) {
    List<PloverEvent> events = new ArrayList<>();
    for (Event event : ExportedEvents.of(article)) {
      String category = event.plover();
      if (category != null) {
        events.add(event(article, event, category));
      }
    }
    return events;
  }

  private static PloverEvent event(Article article, Event event, String category) {
    Publisher publisher = article.publisher();
    return new PloverEvent(
        article.id() + "#" + event.id(),
        event.key(),
        ExportedEvents.day(event),
        category,
        event.mode(),
        event.cameo(),
        actors(article, event.agents()),
        actors(article, event.patients()),
        event.reciprocal(),
        location(article, event.place()),
        event.modality().name(),
        event.tense().name(),
        event.disputed(),
        event.surface(),
        article.language(),
        publisher == null ? null : publisher.name(),
        article.published().value(),
        article.url());
  }

  private static List<PloverActor> actors(Article article, List<String> ids) {
    List<PloverActor> actors = new ArrayList<>(ids.size());
    for (String id : ids) {
      article.actor(id).ifPresent(actor -> actors.add(actor(actor)));
    }
    return actors;
  }

  private static PloverActor actor(Actor actor) {
    String code = actor.cameo();
    List<String> sectors = new ArrayList<>(2);
    if (code != null) {
      for (int i = CODE; i + CODE <= code.length(); i += CODE) {
        String sector = code.substring(i, i + CODE);
        sectors.add(sector.equals("MED") ? "JRN" : sector);
      }
    }
    String side = code == null || code.length() < CODE ? null : code.substring(0, CODE);
    return new PloverActor(
        actor.id(), actor.name(), side == null || side.startsWith("-") ? null : side, sectors);
  }

  private static @Nullable PloverLocation location(Article article, @Nullable String id) {
    Place place = id == null ? null : article.place(id).orElse(null);
    return place == null
        ? null
        : new PloverLocation(place.name(), place.country(), place.latitude(), place.longitude());
  }
}
