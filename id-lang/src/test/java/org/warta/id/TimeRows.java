package org.warta.id;

import java.time.LocalDate;
import java.util.List;
import org.warta.TimeFinder;
import org.warta.TimeMention;

/** Times as the rows of golden files ask for them. */
final class TimeRows {
  static final TimeFinder FINDER = TimeFinder.builder().module(new IndonesianModule()).build();

  private TimeRows() {}

  static List<TimeMention> find(String text, String published) {
    return published.isEmpty() ? FINDER.find(text) : FINDER.find(text, LocalDate.parse(published));
  }
}
