package org.warta.internal.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warta.Granularity;
import org.warta.Publication;
import org.warta.PublicationBasis;
import org.warta.Span;
import org.warta.internal.text.SourceText;
import org.warta.internal.text.Tokens;
import org.warta.internal.time.Expression.Moment;
import org.warta.internal.time.Expression.Shift;

/**
 * Works out when an article was published from the dates that it prints. A newspaper dates what it
 * tells by weekday and date, of the day itself or the day before: the last such day that is not to
 * come is taken. Where those print no year, the explicit years of the article and the weekdays
 * choose it together. A date of history is no evidence of a day: without better the day is left
 * open.
 */
final class PublicationFinder {
  private static final int WINDOW_START = 10;
  private static final int WINDOW_MID = 20;

  private final SourceText source;
  private final Tokens tokens;
  private final List<Reading> readings;

  PublicationFinder(SourceText source, Tokens tokens, List<Reading> readings) {
    this.source = source;
    this.tokens = tokens;
    this.readings = readings;
  }

  Publication find() {
    List<Dated> full = new ArrayList<>();
    List<Reading> yearless = new ArrayList<>();
    YearEvidence years = new YearEvidence();
    for (Reading reading : readings) {
      years.add(reading);
      if (!(reading.expression() instanceof Moment moment)) {
        continue;
      }
      PartialDate date = moment.date();
      boolean news = date.weekday() != 0 || date.numeric() || moment.near() != null;
      if (date.islamic() || date.day() == 0 || date.month() == 0 || !news || reading.weak()) {
        continue;
      }
      if (date.year() == 0) {
        if (date.weekday() != 0) {
          yearless.add(reading);
        }
      } else if (!date.shortYear() && YearChoice.isDay(date.year(), date.month(), date.day())) {
        LocalDate day = LocalDate.of(date.year(), date.month(), date.day());
        if (date.weekday() == 0 || day.getDayOfWeek().getValue() == date.weekday()) {
          full.add(new Dated(reading, published(day, moment)));
        }
      }
    }
    if (!full.isEmpty()) {
      return fromDates(full);
    }
    if (!yearless.isEmpty()) {
      return fromWeekdays(yearless, years);
    }
    return fromMonths();
  }

  /**
   * A day that the article prints.
   *
   * @param reading where
   * @param day the day that it speaks for
   */
  private record Dated(Reading reading, LocalDate day) {
    boolean isNumeric() {
      return reading.expression() instanceof Moment moment && moment.date().numeric();
    }

    boolean isAhead() {
      return reading.tense() > 0 || YearChoice.sign(reading.direction()) > 0;
    }
  }

  /** {@return the day of publication: "kemarin, Senin (9/11/2020)" was written the day after} */
  private static LocalDate published(LocalDate day, Moment moment) {
    Shift near = moment.near();
    return near != null && near.unit() == Granularity.DAY ? day.minusDays(near.count()) : day;
  }

  /** The last day that is not to come, of those that print their year. */
  private Publication fromDates(List<Dated> dates) {
    LocalDate value = null;
    LocalDate ahead = null;
    boolean numeric = dates.stream().anyMatch(d -> d.isNumeric() && !d.isAhead());
    for (Dated dated : dates) {
      if (numeric && !dated.isNumeric()) {
        continue; // "Selasa (10/6/2025)" dates the story, "Jumat, 26 Desember 2025" a list
      }
      LocalDate day = dated.day();
      if (dated.isAhead()) {
        ahead = ahead == null || day.isBefore(ahead) ? day : ahead;
      } else {
        value = value == null || day.isAfter(value) ? day : value;
      }
    }
    LocalDate day = value == null ? ahead : value;
    List<Span> evidence = new ArrayList<>();
    for (Dated dated : dates) {
      if (dated.day().equals(day)) {
        evidence.add(span(dated.reading()));
      }
    }
    boolean bounded = value != null && ahead != null && !ahead.isBefore(value);
    return inferred(day, value, bounded ? ahead : null, evidence);
  }

  /** The likeliest year that gives most days their weekday. */
  private Publication fromWeekdays(List<Reading> days, YearEvidence years) {
    int best =
        years.likeliest(
            year ->
                days.stream().filter(day -> dayIn(day, year) != null).count() * 2 > days.size());
    if (best == 0) {
      return Publication.builder(PublicationBasis.UNKNOWN).build();
    }
    List<Dated> dated = new ArrayList<>();
    for (Reading reading : days) {
      LocalDate day = dayIn(reading, best);
      if (day != null && reading.expression() instanceof Moment moment) {
        dated.add(new Dated(reading, published(day, moment)));
      }
    }
    return fromDates(dated);
  }

  private static @Nullable LocalDate dayIn(Reading reading, int year) {
    PartialDate date =
        reading.expression() instanceof Moment moment ? moment.date() : PartialDate.NONE;
    if (!YearChoice.isDay(year, date.month(), date.day())) {
      return null;
    }
    LocalDate day = LocalDate.of(year, date.month(), date.day());
    return day.getDayOfWeek().getValue() == date.weekday() ? day : null;
  }

  /** The last day of the narrowest window that the article names: "pertengahan Juni 2025". */
  private Publication fromMonths() {
    LocalDate latest = null;
    LocalDate earliest = null;
    Reading evidence = null;
    for (Reading reading : readings) {
      if (!(reading.expression() instanceof Moment moment)
          || reading.mod() == null
          || moment.date().month() == 0
          || moment.date().day() != 0
          || moment.date().year() == 0
          || moment.date().islamic()
          || reading.tense() > 0) {
        continue;
      }
      LocalDate first = LocalDate.of(moment.date().year(), moment.date().month(), 1);
      LocalDate last = first.plusMonths(1).minusDays(1);
      if (reading.mod().equals("START")) {
        last = first.plusDays(WINDOW_START - 1L);
      } else if (reading.mod().equals("MID")) {
        last = first.plusDays(WINDOW_MID - 1L);
        first = first.plusDays(WINDOW_START);
      } else if (reading.mod().equals("END")) {
        first = first.plusDays(WINDOW_MID);
      } else {
        continue;
      }
      if (latest == null || last.isAfter(latest)) {
        latest = last;
        earliest = first;
        evidence = reading;
      }
    }
    if (evidence == null) {
      return Publication.builder(PublicationBasis.UNKNOWN).build();
    }
    return inferred(latest, earliest, null, List.of(span(evidence)));
  }

  private static Publication inferred(
      @Nullable LocalDate day,
      @Nullable LocalDate earliest,
      @Nullable LocalDate latest,
      List<Span> evidence) {
    return Publication.builder(PublicationBasis.INFERRED)
        .value(day == null ? null : day.toString())
        .earliest(earliest == null ? null : earliest.toString())
        .latest(latest == null ? null : latest.toString())
        .evidence(evidence)
        .build();
  }

  private Span span(Reading reading) {
    return source.span(tokens.begin(reading.begin()), tokens.end(reading.end() - 1));
  }
}
