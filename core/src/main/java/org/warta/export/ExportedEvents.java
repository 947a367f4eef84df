package org.warta.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.warta.Article;
import org.warta.Event;
import org.warta.EventTime;
import org.warta.Modality;
import org.warta.Polarity;

/** Which events of an article event data may hold. Stateless. */
final class ExportedEvents {
  private static final int DAY = 10;

  private ExportedEvents() {}

  /**
   * {@return the events that are told as facts, claims or plans, the first mention of each cluster}
   */
  static List<Event> of(Article article) {
    List<Event> events = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Event event : article.events()) {
      boolean told =
          event.polarity() == Polarity.POSITIVE
              && event.modality() != Modality.HYPOTHETICAL
              && event.modality() != Modality.DEMANDED;
      if (told && seen.add(event.cluster() + '|' + event.plover() + '|' + event.modality())) {
        events.add(event);
      }
    }
    return events;
  }

  /** {@return the ISO day of the event, or null where no day is known} */
  static @Nullable String day(Event event) {
    EventTime time = event.time();
    String value = time == null ? null : time.value();
    if (value == null || value.length() < DAY) {
      return null;
    }
    String day = value.substring(0, DAY);
    for (int i = 0; i < DAY; i++) {
      boolean dash = i == 4 || i == 7;
      if (dash != (day.charAt(i) == '-') || (!dash && !Character.isDigit(day.codePointAt(i)))) {
        return null;
      }
    }
    return day;
  }
}
