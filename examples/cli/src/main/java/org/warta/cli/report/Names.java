package org.warta.cli.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.warta.Actor;
import org.warta.Article;
import org.warta.Field;
import org.warta.Place;
import org.warta.Span;

/** Looks up what the ids and spans of an article stand for. */
final class Names {
  private final Article article;
  private final Map<String, Actor> actors = new HashMap<>();
  private final Map<String, Place> places = new HashMap<>();

  Names(Article article) {
    this.article = article;
    article.actors().forEach(actor -> actors.put(actor.id(), actor));
    article.places().forEach(place -> places.put(place.id(), place));
  }

  /** {@return the name of the actor, the id itself where none has it, or nothing for null} */
  String actor(@Nullable String id) {
    if (id == null) {
      return "";
    }
    Actor actor = actors.get(id);
    return actor == null ? id : actor.name();
  }

  /** {@return the name of the place, the id itself where none has it, or nothing for null} */
  String place(@Nullable String id) {
    if (id == null) {
      return "";
    }
    Place place = places.get(id);
    return place == null ? id : place.name();
  }

  /** {@return the characters of the span on one line, or nothing for null} */
  String text(@Nullable Span span) {
    if (span == null) {
      return "";
    }
    String field = span.field() == Field.TITLE ? article.title() : article.text();
    String whole = Objects.requireNonNullElse(field, "");
    int end = Math.min(span.end(), whole.length());
    return whole.substring(Math.min(span.begin(), end), end).strip().replaceAll("\\s+", " ");
  }
}
