package org.warta.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.warta.ActorMention;
import org.warta.Article;
import org.warta.Event;
import org.warta.Field;
import org.warta.PlaceMention;
import org.warta.Span;
import org.warta.TimeMention;

/**
 * The mentions of an article as W3C Web Annotations, one for each event, actor, place and time. A
 * target has a position selector, in UTF-16 units of the field that its source names, and a quote
 * selector with the characters as printed.
 *
 * @see <a href="https://www.w3.org/TR/annotation-model/">Web Annotation Data Model</a>
 */
public final class WebAnnotationExport {
  private WebAnnotationExport() {}

  /**
   * {@return the annotations in order: events, actors, places, times}
   *
   * @param article the article
   */
  public static List<Map<String, Object>> of(Article article) {
    List<Map<String, Object>> annotations = new ArrayList<>();
    for (Event event : article.events()) {
      add(annotations, article, event.trigger(), event.surface(), event.type().name(), event.key());
    }
    for (ActorMention mention : article.actorMentions()) {
      add(annotations, article, mention.span(), mention.surface(), "ACTOR", mention.actor());
    }
    for (PlaceMention mention : article.placeMentions()) {
      add(annotations, article, mention.span(), mention.surface(), "PLACE", mention.place());
    }
    for (TimeMention time : article.times()) {
      add(annotations, article, time.span(), time.surface(), "TIME", time.value());
    }
    return annotations;
  }

  private static void add(
      List<Map<String, Object>> annotations,
      Article article,
      Span span,
      String surface,
      String tag,
      String value) {
    Map<String, Object> annotation = new LinkedHashMap<>();
    annotation.put("@context", "http://www.w3.org/ns/anno.jsonld");
    annotation.put("id", "urn:warta:" + article.id() + ":" + (annotations.size() + 1));
    annotation.put("type", "Annotation");
    annotation.put("motivation", "tagging");
    annotation.put("body", List.of(body(tag, "tagging"), body(value, "identifying")));
    annotation.put("target", target(article, span, surface));
    annotations.add(annotation);
  }

  private static Map<String, Object> body(String value, String purpose) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "TextualBody");
    body.put("value", value);
    body.put("purpose", purpose);
    return body;
  }

  private static Map<String, Object> target(Article article, Span span, String surface) {
    Map<String, Object> position = new LinkedHashMap<>();
    position.put("type", "TextPositionSelector");
    position.put("start", span.begin());
    position.put("end", span.end());
    position.put("unit", "utf-16");
    Map<String, Object> quote = new LinkedHashMap<>();
    quote.put("type", "TextQuoteSelector");
    quote.put("exact", surface);
    Map<String, Object> target = new LinkedHashMap<>();
    String source = article.url() == null ? "urn:warta:" + article.id() : article.url();
    target.put("source", span.field() == Field.TITLE ? source + "#title" : source);
    target.put("selector", List.of(position, quote));
    return target;
  }
}
