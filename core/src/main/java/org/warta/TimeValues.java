package org.warta;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;

/**
 * The value of a time as the types of {@code java.time}. Each view is empty where the value is none
 * of its kind: a month has no {@link #date}, "recently" has nothing at all. Values are read as
 * printed; what a contradiction was meant to say stands in {@link TimeMention#intended}. Immutable
 * and thread-safe.
 *
 * <pre>{@code
 * TimeValues values = TimeValues.of(mention);
 * LocalDate from = values.firstDay().orElse(null);
 * LocalDate to = values.lastDay().orElse(null);
 * }</pre>
 */
public final class TimeValues {
  private static final int DAY_LENGTH = 10;
  private static final int MONTH_LENGTH = 7;
  private static final int YEAR_LENGTH = 4;

  private final TimeMention mention;

  private TimeValues(TimeMention mention) {
    this.mention = mention;
  }

  /** {@return the views of the mention's value} */
  public static TimeValues of(TimeMention mention) {
    return new TimeValues(Objects.requireNonNull(mention, "mention"));
  }

  /** {@return the day, of a day, a part of one or a clock time} */
  public Optional<LocalDate> date() {
    String value = mention.value();
    boolean day =
        value.length() == DAY_LENGTH
            || (value.length() > DAY_LENGTH && value.charAt(DAY_LENGTH) == 'T');
    return day && value.indexOf('/') < 0 ? day(value) : Optional.empty();
  }

  /** {@return the month, of a month or anything shorter} */
  public Optional<YearMonth> yearMonth() {
    if (mention.value().length() != MONTH_LENGTH) {
      return date().map(YearMonth::from);
    }
    try {
      return Optional.of(YearMonth.parse(mention.value()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** {@return the year, of a year, a month or anything shorter; of no week} */
  public Optional<Year> year() {
    if (mention.value().length() != YEAR_LENGTH) {
      return yearMonth().map(month -> Year.of(month.getYear()));
    }
    try {
      return Optional.of(Year.parse(mention.value()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** {@return the first day that the value covers} */
  public Optional<LocalDate> firstDay() {
    return mention.earliest() == null ? Optional.empty() : day(mention.earliest());
  }

  /** {@return the last day that the value covers, inclusive} */
  public Optional<LocalDate> lastDay() {
    return mention.latest() == null ? Optional.empty() : day(mention.latest());
  }

  /** {@return day and clock time, of a clock time; 24:00 is the start of the next day} */
  public Optional<LocalDateTime> dateTime() {
    String value = mention.value();
    Optional<LocalDate> day = date();
    if (day.isEmpty() || value.length() <= DAY_LENGTH) {
      return Optional.empty();
    }
    int[] clock = new int[3];
    String[] parts = value.substring(DAY_LENGTH + 1).split(":", -1);
    try {
      for (int i = 0; i < parts.length && i < clock.length; i++) {
        clock[i] = Integer.parseInt(parts[i]);
      }
    } catch (NumberFormatException e) {
      return Optional.empty(); // a part of the day, such as TNI
    }
    return Optional.of(
        day.get().atStartOfDay().plusHours(clock[0]).plusMinutes(clock[1]).plusSeconds(clock[2]));
  }

  /** {@return the offset, where a zone is printed whose offset is known} */
  public Optional<ZoneOffset> offset() {
    return mention.zone() == null ? Optional.empty() : Optional.of(ZoneOffset.of(mention.zone()));
  }

  /** {@return the length of time, of one in days, weeks, months, years, decades or centuries} */
  public Optional<Period> period() {
    String value = mention.value();
    if (mention.type() != TimeType.DURATION || value.indexOf('T') >= 0) {
      return Optional.empty();
    }
    try {
      if (value.endsWith("DE")) {
        return Optional.of(Period.ofYears(Math.multiplyExact(10, count(value))));
      }
      if (value.endsWith("CE")) {
        return Optional.of(Period.ofYears(Math.multiplyExact(100, count(value))));
      }
      return Optional.of(Period.parse(value));
    } catch (DateTimeException | NumberFormatException | ArithmeticException e) {
      return Optional.empty(); // "PXW": how many is not said
    }
  }

  private static int count(String value) {
    return Integer.parseInt(value.substring(1, value.length() - 2));
  }

  /** {@return the length of time, of one in seconds, minutes, hours or days of 24 hours} */
  public Optional<Duration> duration() {
    if (mention.type() != TimeType.DURATION) {
      return Optional.empty();
    }
    try {
      return Optional.of(Duration.parse(mention.value()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> day(String iso) {
    if (iso.length() < DAY_LENGTH) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(iso.substring(0, DAY_LENGTH)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
