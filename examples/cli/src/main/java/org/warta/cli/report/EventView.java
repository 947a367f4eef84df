package org.warta.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.warta.Article;
import org.warta.Event;
import org.warta.EventTime;
import org.warta.EventTimeBasis;
import org.warta.Modality;
import org.warta.Polarity;

/**
 * A mention of an event.
 *
 * @param mark the mark of its trigger
 * @param cluster what the mentions of one event share
 * @param surface the trigger as printed
 * @param type what it means
 * @param agents names of those who act
 * @param patients names of those acted on
 * @param arrow what stands between the two
 * @param place where, or empty
 * @param time when, or empty
 * @param basis how the time is known, or empty
 * @param standing as what it is told
 * @param modality the same where it is not told as a fact, else empty
 * @param objections what speaks against it
 * @param sources who says so, nearest first
 * @param codes CAMEO and PLOVER
 */
record EventView(
    String mark,
    String cluster,
    String surface,
    String type,
    String agents,
    String patients,
    String arrow,
    String place,
    String time,
    String basis,
    String standing,
    String modality,
    List<String> objections,
    List<String> sources,
    String codes) {

  /** {@return all mentions of the article, in its order} */
  static List<EventView> of(Article article, Names names) {
    Sources sources = new Sources(article, names);
    List<EventView> views = new ArrayList<>();
    for (int i = 0; i < article.events().size(); i++) {
      views.add(of("events-" + i, article.events().get(i), names, sources));
    }
    return List.copyOf(views);
  }

  private static EventView of(String mark, Event event, Names names, Sources sources) {
    EventTime time = event.time();
    List<String> agents = event.agents().stream().map(names::actor).toList();
    boolean mutual = event.reciprocal() && event.patients().isEmpty();
    return new EventView(
        mark,
        event.cluster(),
        event.surface(),
        Words.of(event.type()),
        mutual ? String.join(" ↔ ", agents) : String.join(", ", agents),
        String.join(", ", event.patients().stream().map(names::actor).toList()),
        event.reciprocal() ? "↔" : "→",
        names.place(event.place()),
        time == null ? "" : time(time),
        time == null ? "" : basis(time.basis()),
        Words.of(event.modality()) + ", " + Words.css(event.tense()),
        event.modality() == Modality.ASSERTED ? "" : Words.of(event.modality()),
        objections(event),
        event.attributions().stream()
            .map(sources::name)
            .filter(it -> !it.isEmpty())
            .distinct()
            .toList(),
        codes(event));
  }

  private static String basis(EventTimeBasis basis) {
    return switch (basis) {
      case PRINTED -> "as printed";
      case REPORT_DATE -> "day of the report";
      case INHERITED -> "from what stands before";
      case PUBLICATION -> "no time is printed";
    };
  }

  private static String time(EventTime time) {
    return time.value() != null
        ? Words.time(time.value())
        : Days.print(Days.of(time.earliest()), Days.of(time.latest()));
  }

  private static List<String> objections(Event event) {
    List<String> doubts = new ArrayList<>();
    if (event.polarity() == Polarity.NEGATIVE) {
      doubts.add("Did not happen");
    }
    if (event.disputed()) {
      doubts.add("Disputed");
    }
    if (event.unverified()) {
      doubts.add("Unverified");
    }
    return List.copyOf(doubts);
  }

  private static String codes(Event event) {
    StringBuilder codes = new StringBuilder();
    if (event.cameo() != null) {
      codes.append("CAMEO ").append(event.cameo());
    }
    if (event.plover() != null) {
      codes.append(codes.isEmpty() ? "" : ", ").append("PLOVER ").append(event.plover());
      codes.append(event.mode() == null ? "" : "-" + event.mode());
    }
    return codes.toString();
  }

  /** {@return why it is not to be taken for a fact} */
  List<String> doubts() {
    List<String> doubts = new ArrayList<>(objections);
    if (!modality.isEmpty()) {
      doubts.add(0, modality);
    }
    return doubts;
  }

  /** {@return whether anyone takes part} */
  boolean hasActors() {
    return !agents.isEmpty() || !patients.isEmpty();
  }
}
