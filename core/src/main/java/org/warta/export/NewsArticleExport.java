package org.warta.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.warta.Actor;
import org.warta.ActorKind;
import org.warta.Article;
import org.warta.Place;
import org.warta.Publisher;

/**
 * An article as JSON-LD of schema.org's {@code NewsArticle}: headline, body, date, publisher, the
 * actors under {@code mentions} ({@code Person}, {@code Country}, {@code NewsMediaOrganization},
 * {@code Organization}) and the places under {@code contentLocation}.
 */
public final class NewsArticleExport {
  private NewsArticleExport() {}

  /**
   * {@return the article; keys in a fixed order, those without a value left out}
   *
   * @param article the article
   */
  public static Map<String, Object> of(Article article) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("@context", "https://schema.org");
    node.put("@type", "NewsArticle");
    node.put("identifier", article.id());
    put(node, "url", article.url());
    put(node, "headline", article.title());
    node.put("inLanguage", article.language());
    put(node, "datePublished", article.published().value());
    Publisher publisher = article.publisher();
    if (publisher != null) {
      node.put("publisher", thing("NewsMediaOrganization", publisher.id(), publisher.name()));
    }
    node.put("articleBody", article.body());
    List<Map<String, Object>> mentions = new ArrayList<>();
    for (Actor actor : article.actors()) {
      if (actor.kind() != ActorKind.GROUP) {
        mentions.add(thing(type(actor), actor.id(), actor.name()));
      }
    }
    node.put("mentions", mentions);
    List<Map<String, Object>> places = new ArrayList<>();
    for (Place place : article.places()) {
      places.add(place(place));
    }
    node.put("contentLocation", places);
    return node;
  }

  private static String type(Actor actor) {
    return switch (actor.kind()) {
      case PERSON -> "Person";
      case STATE -> "Country";
      case MEDIA -> "NewsMediaOrganization";
      case GOVERNMENT, MINISTRY, MILITARY, POLICE, COURT, LEGISLATURE -> "GovernmentOrganization";
      case NGO -> "NGO";
      case COMPANY -> "Corporation";
      case PARTY -> "PoliticalParty";
      default -> "Organization";
    };
  }

  private static Map<String, Object> thing(
      String type, @org.jspecify.annotations.Nullable String id, String name) {
    Map<String, Object> thing = new LinkedHashMap<>();
    thing.put("@type", type);
    put(thing, "identifier", id);
    thing.put("name", name);
    return thing;
  }

  private static Map<String, Object> place(Place place) {
    Map<String, Object> node = thing("Place", place.id(), place.name());
    if (place.latitude() != null && place.longitude() != null) {
      Map<String, Object> geo = new LinkedHashMap<>();
      geo.put("@type", "GeoCoordinates");
      geo.put("latitude", place.latitude());
      geo.put("longitude", place.longitude());
      node.put("geo", geo);
    }
    return node;
  }

  private static void put(
      Map<String, Object> node, String key, @org.jspecify.annotations.Nullable String value) {
    if (value != null) {
      node.put(key, value);
    }
  }
}
