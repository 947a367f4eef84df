package org.warta.internal.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warta.Granularity;
import org.warta.TimeAnchor;
import org.warta.TimeType;
import org.warta.internal.time.Expression.Era;
import org.warta.internal.time.Expression.Feast;
import org.warta.internal.time.Expression.Length;
import org.warta.internal.time.Expression.Moment;
import org.warta.internal.time.Expression.Repeat;
import org.warta.internal.time.Expression.Shift;
import org.warta.internal.time.Expression.Stretch;
import org.warta.internal.time.Expression.Vague;
import org.warta.internal.time.Expression.YearPart;
import org.warta.spi.TimeDirection;

/**
 * The second pass: gives the expressions of a text their values, in reading order, from the day of
 * publication, the times named before, and tense. One per text; not thread-safe.
 */
final class TimeResolver {
  private static final int LOOK_AHEAD = 8;
  private static final int NEAR_DAYS = 31;
  private static final int STORY_DAYS = 14;
  private static final int STORY_SENTENCES = 4;

  private final TimeWords words;
  private final int[] said;
  private final @Nullable LocalDate published;
  private final @Nullable LocalDateTime moment;
  private List<Reading> readings = List.of();

  // the day that the reading at hand counts from: of publication, or when it was said
  private @Nullable LocalDate anchor;
  private DayResolver days;
  private ShiftResolver shifts;

  // the times named last
  private @Nullable LocalDate lastDay;
  private int lastDaySentence = -1;
  private int lastYear;
  private int lastMonth;

  /**
   * Makes a resolver.
   *
   * @param words the words of time
   * @param published the day of publication, or null
   * @param moment the time of it, or null
   * @param said for each reading the index of the one that tells when it was said, or -1
   */
  TimeResolver(
      TimeWords words, @Nullable LocalDate published, @Nullable LocalDateTime moment, int[] said) {
    this.words = words;
    this.published = published;
    this.moment = moment;
    this.said = said;
    this.anchor = published;
    this.days = new DayResolver(published);
    this.shifts = new ShiftResolver(published, moment);
  }

  /** {@return the value of each reading; null for one that is no time after all} */
  List<@Nullable Value> resolve(List<Reading> all) {
    readings = all;
    List<@Nullable Value> values = new ArrayList<>(all.size());
    for (int i = 0; i < all.size(); i++) {
      Value value = said[i] < 0 ? resolve(i) : quoted(i, said[i]);
      if (value != null) {
        remember(value, all.get(i).sentence());
      }
      values.add(value);
    }
    return values;
  }

  /** {@return the value of a reading inside a quotation, counted from the day it was said} */
  private @Nullable Value quoted(int index, int tells) {
    LocalDate day =
        published != null && readings.get(tells).expression() instanceof Moment dated
            ? moment(dated, readings.get(tells), tells).day()
            : null;
    boolean other =
        day != null
            && published != null
            && day.isBefore(published)
            && ChronoUnit.DAYS.between(day, published) <= STORY_DAYS;
    if (!other) {
      return resolve(index);
    }
    countFrom(day, null);
    Value value = resolve(index);
    countFrom(published, moment);
    return value != null && value.anchor() == TimeAnchor.PUBLICATION
        ? value.counted(TimeAnchor.MENTION)
        : value;
  }

  private void countFrom(@Nullable LocalDate day, @Nullable LocalDateTime time) {
    anchor = day;
    days = new DayResolver(day);
    shifts = new ShiftResolver(day, time);
  }

  private void remember(Value value, int sentence) {
    LocalDate from = value.from();
    if (from == null || value.type() == TimeType.DURATION || value.type() == TimeType.SET) {
      return;
    }
    LocalDate day = value.day();
    if (day != null) {
      lastDay = day;
      lastDaySentence = sentence;
    }
    lastYear = from.getYear();
    lastMonth = value.granularity().compareTo(Granularity.MONTH) >= 0 ? from.getMonthValue() : 0;
  }

  private @Nullable Value resolve(int index) {
    Reading reading = readings.get(index);
    Expression expression = reading.expression();
    if (expression instanceof Moment moment) {
      Value value = moment(moment, reading, index);
      LocalDate day = value.day();
      boolean far =
          anchor == null
              || day == null
              || Math.abs(ChronoUnit.DAYS.between(anchor, day)) > NEAR_DAYS;
      return reading.weak() && far ? null : value;
    }
    if (expression instanceof Shift shift) {
      return shifts.shift(shift, reading.mod(), lastDay, lastYear, lastMonth);
    }
    if (expression instanceof Stretch stretch) {
      return days.stretch(stretch, reading);
    }
    if (expression instanceof Length length) {
      return shifts.length(length);
    }
    if (expression instanceof Repeat repeat) {
      return Value.of(TimeType.SET, repeat.value(), repeat.unit());
    }
    if (expression instanceof YearPart part) {
      return days.yearPart(part, reading);
    }
    if (expression instanceof Era era) {
      return DayResolver.era(era);
    }
    if (expression instanceof Feast feast) {
      return days.feast(words.holiday(feast.holiday()), feast.year(), reading);
    }
    return vague(((Vague) expression).reference());
  }

  private Value vague(Reference reference) {
    if (reference != Reference.SAME) {
      return Value.of(TimeType.DATE, reference.name(), Granularity.NONE);
    }
    return lastDay == null
        ? Value.of(TimeType.DATE, Reference.PAST_REF.name(), Granularity.NONE)
        : days.day(lastDay, TimeAnchor.MENTION);
  }

  private Value moment(Moment moment, Reading reading, int index) {
    PartialDate date = moment.date();
    Value value;
    if (date.month() != 0 || date.year() != 0) {
      value = days.date(inherited(moment, index), moment.near(), reading);
    } else if (date.day() != 0 && moment.near() != null) {
      value = days.dayOfShiftedMonth(date, moment.near());
    } else if (date.day() != 0) {
      value = days.dayOfMonth(date, lastDay, reading);
    } else if (date.weekday() != 0) {
      value = weekday(moment, reading);
    } else if (moment.near() != null) {
      value = shifts.shift(moment.near(), null, lastDay, lastYear, lastMonth);
    } else {
      value = days.day(ownDay(moment, reading, index), ownAnchor);
    }
    return TimeOfDay.add(value, moment, words);
  }

  private Value weekday(Moment moment, Reading reading) {
    TimeDirection direction = reading.direction();
    boolean fromMention = direction == TimeDirection.LATER || direction == TimeDirection.EARLIER;
    if (fromMention && lastDay != null) {
      return days.day(
          YearChoice.weekday(moment.date().weekday(), lastDay, direction, 0), TimeAnchor.MENTION);
    }
    return days.weekday(moment.date().weekday(), moment.near(), reading);
  }

  /**
   * Gives the first end of a range the year that the other end prints: "Januari hingga Mei 2019".
   */
  private PartialDate inherited(Moment moment, int index) {
    PartialDate date = moment.date();
    Reading reading = readings.get(index);
    if (date.year() != 0
        || !reading.toNext()
        || index + 1 == readings.size()
        || moment.near() != null) {
      return date;
    }
    Expression next = readings.get(index + 1).expression();
    PartialDate end =
        next instanceof Moment other
            ? other.date()
            : next instanceof Stretch stretch ? stretch.to() : PartialDate.NONE;
    if (end.year() == 0 || end.month() == 0 || end.islamic() != date.islamic()) {
      return date;
    }
    boolean before =
        date.month() < end.month() || (date.month() == end.month() && date.day() <= end.day());
    return date.withYear(before ? end.year() : end.year() - 1);
  }

  private TimeAnchor ownAnchor = TimeAnchor.NONE;

  /** {@return the day that a part of day or a clock time without a day belongs to, or null} */
  private @Nullable LocalDate ownDay(Moment moment, Reading reading, int index) {
    TimeDirection direction = reading.direction();
    boolean late = moment.part() >= 0 && words.part(moment.part()).isLate();
    if (direction == TimeDirection.EARLIER
        || direction == TimeDirection.LATER
        || direction == TimeDirection.SAME) {
      ownAnchor = lastDay == null ? TimeAnchor.PUBLICATION : TimeAnchor.MENTION;
      LocalDate base = lastDay == null ? anchor : lastDay;
      int shift =
          direction == TimeDirection.EARLIER ? -1 : direction == TimeDirection.LATER ? 1 : 0;
      return base == null ? null : base.plusDays(shift);
    }
    ownAnchor = TimeAnchor.PUBLICATION;
    if (direction != null) {
      boolean lastNight =
          direction == TimeDirection.PAST || (direction == TimeDirection.TODAY_PAST && late);
      int shift = lastNight ? -1 : direction == TimeDirection.FUTURE ? 1 : 0;
      return anchor == null ? null : anchor.plusDays(shift);
    }
    if (lastDay != null && lastDaySentence == reading.sentence()) {
      ownAnchor = TimeAnchor.MENTION;
      return lastDay;
    }
    LocalDate ahead = dayAhead(index, reading.sentence());
    if (ahead != null) {
      ownAnchor = TimeAnchor.MENTION;
      return ahead;
    }
    boolean ofStory =
        lastDay != null
            && reading.sentence() - lastDaySentence <= STORY_SENTENCES
            && (anchor == null || Math.abs(ChronoUnit.DAYS.between(anchor, lastDay)) <= STORY_DAYS);
    if (ofStory) {
      ownAnchor = TimeAnchor.MENTION;
      return lastDay;
    }
    return anchor;
  }

  /** {@return the day of the next moment of the sentence that tells one, or null} */
  private @Nullable LocalDate dayAhead(int index, int sentence) {
    for (int i = index + 1; i < readings.size() && i <= index + LOOK_AHEAD; i++) {
      Reading next = readings.get(i);
      if (next.sentence() != sentence) {
        return null;
      }
      if (next.expression() instanceof Moment moment && moment.hasDay()) {
        return moment(moment, next, i).day();
      }
    }
    return null;
  }
}
