package org.warta.cli.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.warta.Article;
import org.warta.Event;
import org.warta.EventTime;
import org.warta.TimeMention;

/**
 * When what an article tells of took place.
 *
 * @param moments the days and stretches of days, the earliest first
 * @param undated times that stand for no day: durations, sets, "now"
 */
record Timeline(List<Moment> moments, List<Entry> undated) {
  /**
   * A day, or a stretch of days.
   *
   * @param label the day for a reader
   * @param publication whether the article was published then
   * @param entries what is said of it, in the order of the text, times before events
   */
  record Moment(String label, boolean publication, List<Entry> entries) {}

  /**
   * A time that is printed, or an event.
   *
   * @param mark its mark
   * @param surface as printed
   * @param value the value of a time, else empty
   * @param doubts what speaks against it
   * @param event the event, or null for a time
   */
  record Entry(
      String mark, String surface, String value, List<String> doubts, @Nullable EventView event) {}

  /** {@return the timeline of the article} */
  static Timeline of(Article article, List<EventView> events) {
    Builder builder = new Builder();
    LocalDate published = Days.of(article.published().value());
    if (published != null) {
      builder.at(new Key(published, published));
    }
    for (int i = 0; i < article.times().size(); i++) {
      builder.add("times-" + i, article.times().get(i));
    }
    Set<String> told = new HashSet<>();
    for (int i = 0; i < events.size(); i++) {
      builder.add(article.events().get(i), events.get(i), told);
    }
    return builder.build(published);
  }

  /** The first and last day of a moment; null is an open end, and not both are. */
  private record Key(@Nullable LocalDate first, @Nullable LocalDate last) {
    static @Nullable Key of(
        @Nullable String value, @Nullable String earliest, @Nullable String latest) {
      LocalDate day = Days.ofValue(value);
      if (day != null) {
        return new Key(day, day); // a night belongs to the day on which it begins
      }
      LocalDate first = Days.of(earliest);
      LocalDate last = Days.of(latest);
      return first == null && last == null ? null : new Key(first, last);
    }

    LocalDate start() {
      return first != null ? first : end();
    }

    LocalDate end() {
      return last != null ? last : first != null ? first : LocalDate.MAX;
    }
  }

  private static final class Builder {
    private final Map<Key, List<Entry>> moments = new HashMap<>();
    private final List<Entry> undated = new ArrayList<>();

    List<Entry> at(Key key) {
      return moments.computeIfAbsent(key, it -> new ArrayList<>());
    }

    void add(String mark, TimeMention time) {
      List<String> doubts = new ArrayList<>();
      time.warnings().forEach(warning -> doubts.add(Words.of(warning)));
      if (time.intended() != null) {
        doubts.add("probably " + Words.time(time.intended()));
      }
      Key key = Key.of(time.value(), time.earliest(), time.latest());
      (key == null ? undated : at(key))
          .add(new Entry(mark, time.surface(), Words.time(time.value()), doubts, null));
    }

    void add(Event event, EventView view, Set<String> told) {
      EventTime time = event.time();
      Key key = time == null ? null : Key.of(time.value(), time.earliest(), time.latest());
      if (key != null && told.add(event.cluster() + ' ' + key)) {
        at(key).add(new Entry(view.mark(), view.surface(), "", view.doubts(), view));
      }
    }

    Timeline build(@Nullable LocalDate published) {
      Key publication = published == null ? null : new Key(published, published);
      List<Moment> sorted =
          moments.keySet().stream()
              .sorted(Comparator.comparing(Key::start).thenComparing(Key::end))
              .map(
                  key ->
                      new Moment(
                          Days.print(key.first(), key.last()),
                          key.equals(publication),
                          List.copyOf(moments.getOrDefault(key, List.of()))))
              .toList();
      return new Timeline(sorted, List.copyOf(undated));
    }
  }
}
