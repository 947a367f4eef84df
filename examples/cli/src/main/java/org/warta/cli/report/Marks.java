package org.warta.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.warta.ActorMention;
import org.warta.Article;
import org.warta.Attribution;
import org.warta.Casualties;
import org.warta.Correction;
import org.warta.Event;
import org.warta.PlaceMention;
import org.warta.Quote;
import org.warta.Span;
import org.warta.TimeMention;

/** Finds what is to be marked in an article. */
final class Marks {
  private final List<Mark> marks = new ArrayList<>();

  private Marks() {}

  /** {@return one mark for each record that stands somewhere in the text or the title} */
  static List<Mark> of(Article article) {
    Marks all = new Marks();
    all.add(Layer.TIME, "times", article.times(), TimeMention::span);
    all.add(Layer.PLACE, "placeMentions", article.placeMentions(), PlaceMention::span);
    all.add(Layer.ACTOR, "actorMentions", article.actorMentions(), ActorMention::span);
    all.add(Layer.QUOTE, "quotes", article.quotes(), Quote::span);
    all.add(Layer.ATTRIBUTION, "attributions", article.attributions(), Marks::span);
    all.add(Layer.EVENT, "events", article.events(), Event::trigger);
    all.add(Layer.CASUALTY, "casualties", article.casualties(), Casualties::span);
    all.add(Layer.CORRECTION, "corrections", article.corrections(), Correction::span);
    return List.copyOf(all.marks);
  }

  /** {@return where an attribution is marked: at its cue, or else at what it has} */
  static @Nullable Span span(Attribution attribution) {
    if (attribution.cue() != null) {
      return attribution.cue();
    }
    return attribution.source() != null ? attribution.source() : attribution.content();
  }

  private <T> void add(
      Layer layer, String list, List<T> records, Function<T, @Nullable Span> span) {
    for (int i = 0; i < records.size(); i++) {
      Span where = span.apply(records.get(i));
      if (where != null) {
        marks.add(new Mark(layer, list, i, where));
      }
    }
  }
}
