package org.warta.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.warta.Actor;
import org.warta.Article;
import org.warta.Attribution;
import org.warta.Quote;
import org.warta.Span;
import org.warta.TimeMention;

/**
 * A source and all that it is said to have said.
 *
 * @param name who it is
 * @param about office, country and code, or empty
 * @param statements in the order of the text
 */
record SpeakerView(String name, String about, List<Statement> statements) {
  /**
   * Something that was said.
   *
   * @param mark the mark of its word of saying, or of the quote
   * @param position where it stands, to be sorted by
   * @param text what was said, as printed; empty where only the saying is printed
   * @param kind how much of it is in the speaker's own words
   * @param verbatim whether it stands between quotation marks
   * @param cue the word of saying, or empty
   * @param via through whom it was heard, the nearest first
   * @param time when it was said, or empty
   */
  record Statement(
      String mark,
      int position,
      String text,
      String kind,
      boolean verbatim,
      String cue,
      List<String> via,
      String time) {}

  /** {@return the sources of the article, in the order in which they are first heard} */
  static List<SpeakerView> of(Article article, Names names) {
    return new Collector(article, names).collect();
  }

  private static final class Collector {
    private final Article article;
    private final Names names;
    private final Sources sources;
    private final Map<String, SpeakerView> speakers = new LinkedHashMap<>();
    private final Set<String> quoted = new HashSet<>();
    private final Set<String> passedOn = new HashSet<>();

    Collector(Article article, Names names) {
      this.article = article;
      this.names = names;
      this.sources = new Sources(article, names);
      for (Attribution attribution : article.attributions()) {
        if (attribution.parent() != null) {
          passedOn.add(attribution.parent());
        }
      }
    }

    List<SpeakerView> collect() {
      for (int i = 0; i < article.attributions().size(); i++) {
        add("attributions-" + i, article.attributions().get(i));
      }
      for (int i = 0; i < article.quotes().size(); i++) {
        Quote quote = article.quotes().get(i);
        if (!quoted.contains(quote.id())) {
          add("quotes-" + i, quote);
        }
      }
      for (SpeakerView speaker : speakers.values()) {
        speaker.statements().sort(Comparator.comparingInt(Statement::position));
      }
      return List.copyOf(speakers.values());
    }

    private void add(String mark, Attribution attribution) {
      if (passedOn.contains(attribution.id())) {
        return; // told with the words that it passed on
      }
      Quote quote = quote(attribution);
      Span said = attribution.content();
      if (said == null || (quote != null && !said.contains(quote.span()))) {
        said = quote == null ? null : quote.span();
      }
      speaker(attribution.actor(), sources.name(attribution))
          .add(
              new Statement(
                  mark,
                  position(Marks.span(attribution)),
                  names.text(said),
                  quote == null ? "" : Words.of(quote.kind()),
                  quote != null && quote.span().equals(said),
                  names.text(attribution.cue()),
                  sources.chain(attribution),
                  time(attribution.time())));
    }

    private void add(String mark, Quote quote) {
      String name =
          quote.actor() == null ? names.text(quote.speaker()) : names.actor(quote.actor());
      speaker(quote.actor(), name.isEmpty() ? "Speaker not named" : name)
          .add(
              new Statement(
                  mark,
                  position(quote.span()),
                  names.text(quote.span()),
                  Words.of(quote.kind()),
                  true,
                  names.text(quote.cue()),
                  List.of(),
                  ""));
    }

    /** {@return the quote that the attribution is of, each quote once, or null} */
    private @Nullable Quote quote(Attribution attribution) {
      for (Quote quote : article.quotes()) {
        boolean sameWords = quote.span().equals(attribution.content());
        boolean sameCue = quote.cue() != null && quote.cue().equals(attribution.cue());
        if ((sameWords || sameCue) && quoted.add(quote.id())) {
          return quote;
        }
      }
      return null;
    }

    private List<Statement> speaker(@Nullable String actor, String name) {
      return speakers
          .computeIfAbsent(
              actor == null ? "?" + name : actor,
              key -> new SpeakerView(name, about(actor), new ArrayList<>()))
          .statements();
    }

    private static int position(@Nullable Span span) {
      return span == null ? Integer.MAX_VALUE : span.begin();
    }

    private String about(@Nullable String id) {
      Actor actor = id == null ? null : article.actor(id).orElse(null);
      if (actor == null) {
        return "";
      }
      List<String> about = new ArrayList<>();
      for (String each : new @Nullable String[] {actor.office(), actor.country()}) {
        if (each != null) {
          about.add(each);
        }
      }
      return String.join(", ", about);
    }

    private String time(@Nullable String id) {
      return article.times().stream()
          .filter(time -> time.id().equals(id))
          .findFirst()
          .map(TimeMention::value)
          .map(Words::time)
          .orElse("");
    }
  }
}
