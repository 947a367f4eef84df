package org.warta;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Values of times as {@code java.time}. */
class TimeValuesTest {

  private static TimeMention.Builder time(TimeType type, String value) {
    return TimeMention.builder("t1", Span.of(0, 1), "x", type, value);
  }

  private static TimeValues values(TimeType type, String value) {
    return TimeValues.of(time(type, value).build());
  }

  @Test
  void seesADay() {
    TimeValues day = values(TimeType.DATE, "2020-11-09");
    assertThat(day.date()).contains(LocalDate.of(2020, 11, 9));
    assertThat(day.yearMonth()).contains(YearMonth.of(2020, 11));
    assertThat(day.year()).contains(Year.of(2020));
    assertThat(day.dateTime()).isEmpty();
    assertThat(day.period()).isEmpty();
  }

  @Test
  void seesAMonthAndAYear() {
    assertThat(values(TimeType.DATE, "2020-11").date()).isEmpty();
    assertThat(values(TimeType.DATE, "2020-11").yearMonth()).contains(YearMonth.of(2020, 11));
    assertThat(values(TimeType.DATE, "2020-Q3").yearMonth()).isEmpty();
    assertThat(values(TimeType.DATE, "2020").year()).contains(Year.of(2020));
    assertThat(values(TimeType.DATE, "XXXX").year()).isEmpty();
  }

  @Test
  void seesAClockTime() {
    TimeValues clock =
        TimeValues.of(time(TimeType.TIME, "2014-12-28T06:18").zone("+07:00").build());
    assertThat(clock.dateTime()).contains(LocalDateTime.of(2014, 12, 28, 6, 18));
    assertThat(clock.offset()).contains(ZoneOffset.ofHours(7));
    assertThat(values(TimeType.TIME, "2014-12-31T24:00").dateTime())
        .contains(LocalDateTime.of(2015, 1, 1, 0, 0));
    assertThat(values(TimeType.TIME, "2014-12-28TNI").dateTime()).isEmpty();
    assertThat(values(TimeType.TIME, "2014-12-28TNI").date()).contains(LocalDate.of(2014, 12, 28));
  }

  @Test
  void seesBounds() {
    TimeValues week =
        TimeValues.of(
            time(TimeType.DATE, "2020-W45").earliest("2020-11-02").latest("2020-11-08").build());
    assertThat(week.firstDay()).contains(LocalDate.of(2020, 11, 2));
    assertThat(week.lastDay()).contains(LocalDate.of(2020, 11, 8));
    assertThat(values(TimeType.DATE, "PAST_REF").firstDay()).isEmpty();
  }

  @Test
  void seesLengths() {
    assertThat(values(TimeType.DURATION, "P6W").period()).contains(Period.ofWeeks(6));
    assertThat(values(TimeType.DURATION, "P2DE").period()).contains(Period.ofYears(20));
    assertThat(values(TimeType.DURATION, "P1CE").period()).contains(Period.ofYears(100));
    assertThat(values(TimeType.DURATION, "PXW").period()).isEmpty();
    assertThat(values(TimeType.DURATION, "PT2H30M").period()).isEmpty();
    assertThat(values(TimeType.DURATION, "PT2H30M").duration()).contains(Duration.ofMinutes(150));
    assertThat(values(TimeType.DURATION, "P2D").duration()).contains(Duration.ofDays(2));
    assertThat(values(TimeType.DURATION, "P2M").duration()).isEmpty();
    assertThat(values(TimeType.SET, "P1W").period()).isEmpty();
  }

  @Test
  void seesNothingInAValueWithoutCalendar() {
    TimeValues vague = values(TimeType.DATE, "PAST_REF");
    assertThat(vague.date()).isEmpty();
    assertThat(vague.yearMonth()).isEmpty();
    assertThat(vague.year()).isEmpty();
    assertThat(vague.duration()).isEmpty();
  }
}
