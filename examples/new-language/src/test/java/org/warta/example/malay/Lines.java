package org.warta.example.malay;

import java.util.ArrayList;
import java.util.List;
import org.warta.Article;
import org.warta.Attribution;
import org.warta.BlockKind;
import org.warta.Casualties;
import org.warta.Event;
import org.warta.NewsNormalizer;
import org.warta.Place;
import org.warta.PlaceMention;
import org.warta.Quote;
import org.warta.RawArticle;
import org.warta.Span;
import org.warta.spi.LanguageModule;

/** What a module reads in a text, a line each, as the guide shows it. */
final class Lines {
  private Lines() {}

  static List<String> read(LanguageModule module, String text) {
    NewsNormalizer normalizer = NewsNormalizer.builder().module(module).build();
    Article article =
        normalizer.normalize(RawArticle.builder(text).published("2025-08-18").build());
    List<String> lines = new ArrayList<>();
    lines.add("language " + article.language());
    article.blocks().stream()
        .filter(block -> block.kind() != BlockKind.BODY)
        .forEach(block -> lines.add("block " + block.kind()));
    article.times().forEach(time -> lines.add("time " + time.surface() + " = " + time.value()));
    for (PlaceMention mention : article.placeMentions()) {
      String name =
          article.places().stream()
              .filter(place -> place.id().equals(mention.place()))
              .map(Place::name)
              .findFirst()
              .orElse("?");
      lines.add("place " + mention.surface() + " = " + name + ", " + mention.usage());
    }
    article.actors().forEach(actor -> lines.add("actor " + actor.name() + ", " + actor.cameo()));
    for (Quote quote : article.quotes()) {
      lines.add("quote " + quote.actor() + ": " + quote.content().in(text));
    }
    for (Attribution attribution : article.attributions()) {
      Span cue = attribution.cue();
      if (cue != null) {
        lines.add("source " + cue.in(text) + " = " + attribution.actor());
      }
    }
    for (Event event : article.events()) {
      lines.add(
          "event "
              + event.surface()
              + " = "
              + event.type()
              + " "
              + event.agents()
              + " -> "
              + event.patients()
              + " "
              + event.modality());
    }
    for (Casualties toll : article.casualties()) {
      lines.add("casualties " + toll.surface());
    }
    return lines.stream().distinct().toList();
  }
}
