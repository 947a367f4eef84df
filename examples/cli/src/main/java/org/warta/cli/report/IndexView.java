package org.warta.cli.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.warta.Event;
import org.warta.EventTime;
import org.warta.Polarity;

/**
 * What several articles tell of, over time.
 *
 * @param unit what a bar stands for: day, month or year
 * @param bars the earliest first
 * @param undated events of which no such time is known
 */
record IndexView(String unit, List<Bar> bars, List<Told> undated) {
  /** The most bars before days are taken together as months, and months as years. */
  private static final int MOST_BARS = 45;

  /**
   * The events of a day, month or year.
   *
   * @param label which one
   * @param percent how long the bar is, the longest being 100
   * @param events each once, in order of the articles
   */
  record Bar(String label, int percent, List<Told> events) {}

  /**
   * An event and who tells of it.
   *
   * @param event its first mention
   * @param tellings one for each article that tells of it
   */
  record Told(EventView event, List<Telling> tellings) {
    boolean byMany() {
      return tellings.size() > 1;
    }

    /** Notes that the article tells of the event, once; its events come one after another. */
    private void tell(ArticleView article, String mark) {
      ArticleView last = tellings.isEmpty() ? null : tellings.get(tellings.size() - 1).article();
      if (last == null || !last.prefix().equals(article.prefix())) {
        tellings.add(new Telling(article, mark));
      }
    }
  }

  /** An article that tells of an event, and the mark of the event there. */
  record Telling(ArticleView article, String mark) {}

  /** A day or an open question, to be grouped by. */
  private record Dated(@Nullable LocalDate day, Told told) {}

  /** {@return the events of all articles; what is said not to have happened is none} */
  static IndexView of(List<ArticleView> articles) {
    Collection<Dated> events = events(articles);
    List<LocalDate> days = new ArrayList<>();
    List<Told> undated = new ArrayList<>();
    for (Dated each : events) {
      if (each.day() == null) {
        undated.add(each.told());
      } else {
        days.add(each.day());
      }
    }
    if (distinct(days, day -> day) <= MOST_BARS) {
      return new IndexView("day", bars(events, day -> day, Days::print), undated);
    }
    if (distinct(days, YearMonth::from) <= MOST_BARS) {
      return new IndexView("month", bars(events, YearMonth::from, Days::print), undated);
    }
    return new IndexView("year", bars(events, LocalDate::getYear, String::valueOf), undated);
  }

  private static long distinct(List<LocalDate> days, Function<LocalDate, ?> unit) {
    return days.stream().map(unit).distinct().count();
  }

  /** One for each event: what an article joins is one, and so is what has a key in common. */
  private static Collection<Dated> events(List<ArticleView> articles) {
    List<Dated> all = new ArrayList<>();
    Map<String, Dated> byKey = new HashMap<>();
    for (ArticleView article : articles) {
      for (List<Integer> mentions : clusters(article)) {
        List<Event> events = mentions.stream().map(i -> article.article().events().get(i)).toList();
        EventView first = article.events().get(mentions.get(0));
        Dated known =
            events.stream()
                .map(event -> byKey.get(event.key()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (known == null) {
          known = new Dated(day(events), new Told(first, new ArrayList<>()));
          all.add(known);
        }
        for (Event event : events) {
          byKey.putIfAbsent(event.key(), known);
        }
        known.told().tell(article, first.mark());
      }
    }
    return all;
  }

  /** {@return the numbers of the article's events that happened, those of one event together} */
  private static Collection<List<Integer>> clusters(ArticleView article) {
    Map<String, List<Integer>> clusters = new LinkedHashMap<>();
    List<Event> events = article.article().events();
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i).polarity() != Polarity.NEGATIVE) {
        clusters.computeIfAbsent(events.get(i).cluster(), it -> new ArrayList<>()).add(i);
      }
    }
    return clusters.values();
  }

  /** {@return the first day that one of the mentions has, or null} */
  private static @Nullable LocalDate day(List<Event> mentions) {
    for (Event event : mentions) {
      EventTime time = event.time();
      LocalDate day = time == null ? null : Days.ofValue(time.value());
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private static <U extends Comparable<? super U>> List<Bar> bars(
      Collection<Dated> events, Function<LocalDate, U> unit, Function<U, String> print) {
    Map<U, List<Told>> sorted = new TreeMap<>(Comparator.<U>naturalOrder());
    for (Dated each : events) {
      if (each.day() != null) {
        sorted.computeIfAbsent(unit.apply(each.day()), it -> new ArrayList<>()).add(each.told());
      }
    }
    int longest = sorted.values().stream().mapToInt(List::size).max().orElse(1);
    List<Bar> bars = new ArrayList<>();
    sorted.forEach(
        (at, told) ->
            bars.add(
                new Bar(
                    print.apply(at), Math.max(2, 100 * told.size() / longest), List.copyOf(told))));
    return List.copyOf(bars);
  }
}
