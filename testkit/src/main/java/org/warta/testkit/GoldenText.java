package org.warta.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.warta.Actor;
import org.warta.Article;
import org.warta.Casualties;
import org.warta.Count;
import org.warta.Event;
import org.warta.EventTime;
import org.warta.Place;
import org.warta.Span;
import org.warta.TimeMention;

/** Writes what an article gave as the cells of {@link GoldenRows} write it. Stateless. */
public final class GoldenText {
  private GoldenText() {}

  /** {@return the times as {@code surface=value[mod]{warnings->intended}zone}} */
  public static String times(List<TimeMention> times) {
    return GoldenRows.cell(times.stream().map(GoldenText::time).toList());
  }

  private static String time(TimeMention time) {
    String mod = time.mod() == null ? "" : "[" + time.mod() + "]";
    String intended = time.intended() == null ? "" : "->" + time.intended();
    String warnings =
        time.warnings().isEmpty()
            ? ""
            : time.warnings().stream()
                .map(Enum::name)
                .collect(Collectors.joining(",", "{", intended + "}"));
    String zone = time.zone() == null ? "" : time.zone();
    return time.surface() + "=" + time.value() + mod + warnings + zone;
  }

  /** {@return the mentions of places as {@code surface=name/USAGE}, a broken bar between them} */
  public static String places(Article article) {
    return article.placeMentions().stream()
        .map(
            mention ->
                mention.surface()
                    + "="
                    + article.place(mention.place()).orElseThrow().name()
                    + "/"
                    + mention.usage())
        .collect(Collectors.joining("¦"));
  }

  /**
   * {@return the quotations as {@code KIND content = speaker}}
   *
   * @param text the text of the article
   */
  public static List<String> quotes(Article article, String text) {
    return article.quotes().stream()
        .map(
            quote ->
                quote.kind()
                    + " "
                    + quote.content().in(text).strip()
                    + " = "
                    + printed(quote.speaker(), text))
        .toList();
  }

  /**
   * {@return the attributions as {@code cue < source}; {@code -} for a source that is not printed}
   *
   * @param text the text of the article
   */
  public static List<String> attributions(Article article, String text) {
    return article.attributions().stream()
        .map(a -> printed(a.cue(), text) + " < " + printed(a.source(), text))
        .toList();
  }

  private static String printed(@Nullable Span span, String text) {
    return span == null ? "-" : span.in(text);
  }

  /** {@return the events as {@code surface=TYPE AGENTS>PATIENTS POL MODALITY TENSE}} */
  public static String events(Article article) {
    return GoldenRows.cell(article.events().stream().map(event -> event(article, event)).toList());
  }

  private static String event(Article article, Event event) {
    return event.surface()
        + "="
        + event.type()
        + " "
        + countries(article, event.agents())
        + ">"
        + countries(article, event.patients())
        + " "
        + event.polarity().name().substring(0, 3)
        + " "
        + event.modality()
        + " "
        + event.tense();
  }

  /** {@return the times of the events as {@code surface=value BASIS earliest..latest}} */
  public static String eventTimes(Article article) {
    return GoldenRows.cell(
        article.events().stream().map(event -> event.surface() + "=" + time(event)).toList());
  }

  /** {@return the places of the events as {@code surface=name}, a dash where there is none} */
  public static String eventPlaces(Article article) {
    return GoldenRows.cell(
        article.events().stream()
            .map(event -> event.surface() + "=" + place(article, event.place()))
            .toList());
  }

  private static String place(Article article, @Nullable String id) {
    return Optional.ofNullable(id).flatMap(article::place).map(Place::name).orElse("-");
  }

  private static String time(Event event) {
    EventTime time = event.time();
    if (time == null) {
      return "";
    }
    String value = time.value() == null ? "" : time.value();
    String earliest = time.earliest() == null ? "" : time.earliest();
    String latest = time.latest() == null ? "" : time.latest();
    return value + " " + time.basis() + " " + earliest + ".." + latest;
  }

  /**
   * {@return the countries of the actors, each once and in order, a plus between them; {@code ---}
   * for an actor without a code}
   */
  public static String countries(Article article, List<String> actors) {
    return actors.stream()
        .map(id -> article.actor(id).map(Actor::cameo).orElse("---").substring(0, 3))
        .distinct()
        .sorted()
        .collect(Collectors.joining("+"));
  }

  /**
   * {@return the tolls as {@code killed low..high}, {@code injured ...}; their standing where none
   * is counted}
   */
  public static String tolls(Article article) {
    List<String> tolls = new ArrayList<>();
    for (Casualties toll : article.casualties()) {
      add(tolls, "killed", toll.killed());
      add(tolls, "injured", toll.injured());
      add(tolls, "missing", toll.missing());
      add(tolls, "displaced", toll.displaced());
      add(tolls, "detained", toll.detained());
    }
    return GoldenRows.cell(
        tolls.isEmpty()
            ? article.casualties().stream().map(toll -> toll.status().name()).toList()
            : tolls);
  }

  private static void add(List<String> tolls, String what, @Nullable Count count) {
    if (count != null) {
      tolls.add(what + " " + count.low() + ".." + (count.high() == null ? "" : count.high()));
    }
  }
}
