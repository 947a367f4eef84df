package org.warta.internal.time;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.warta.Granularity;
import org.warta.internal.lexicon.Lexicon;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.table.TableReader;
import org.warta.internal.table.TableWriter;
import org.warta.internal.text.CharTable;
import org.warta.spi.ListKind;
import org.warta.spi.NumberRole;
import org.warta.spi.TimeCue;
import org.warta.spi.TimeDirection;
import org.warta.spi.WordList;
import org.warta.spi.WordLists;

/**
 * The words of time of one language, as tables that the senses of the lexicon point into. Immutable
 * and thread-safe.
 */
public final class TimeWords {
  /** The zone of the place that the story tells of. */
  static final int LOCAL_ZONE = 10_000;

  /** Zone senses are shifted by so many minutes, so that none is negative. */
  static final int ZONE_SHIFT = 1_000;

  /** Added to the number of a direction that stands before what it directs. */
  static final int AHEAD = 16;

  private static final NumberRole[] ROLES = NumberRole.values();
  private static final int MOST_COUNT = 1_000;

  private final List<DayPart> parts;
  private final List<NumberWord> numbers;
  private final List<NearDay> nearDays;
  private final List<Holiday> holidays;

  private TimeWords(
      List<DayPart> parts,
      List<NumberWord> numbers,
      List<NearDay> nearDays,
      List<Holiday> holidays) {
    this.parts = List.copyOf(parts);
    this.numbers = List.copyOf(numbers);
    this.nearDays = List.copyOf(nearDays);
    this.holidays = List.copyOf(holidays);
  }

  /**
   * A part of the day.
   *
   * @param code TIMEX3 code such as {@code MO}
   * @param from its first hour
   * @param to the hour it ends before; past 24 where it runs over midnight
   * @param alone whether the word needs no other beside it
   * @param ofClock whether it stands behind an hour alone: "p.m."
   */
  record DayPart(String code, int from, int to, boolean alone, boolean ofClock) {
    /** {@return whether it lies at the end of the day, so that it may be the night before} */
    boolean isLate() {
      return from >= 18;
    }
  }

  /**
   * A word of a number.
   *
   * @param value its value
   * @param role what it does
   */
  record NumberWord(long value, NumberRole role) {}

  /**
   * A day counted from another.
   *
   * @param days how many days ahead
   * @param part the row of a part of that day, or -1
   * @param fromMention whether it counts from the last day named
   */
  record NearDay(int days, int part, boolean fromMention) {}

  /**
   * A holiday.
   *
   * @param islamic whether it goes by the Islamic calendar
   * @param month its month
   * @param day its day, 0 for the whole month
   * @param guard {@link CalendarNames#SURE} or {@link CalendarNames#NAME}
   */
  record Holiday(boolean islamic, int month, int day, int guard) {}

  /**
   * {@return the tables, their words added to the lexicon}
   *
   * @param lexicon takes the words
   * @param lists the module's lists
   */
  public static TimeWords addTo(Lexicon.Builder lexicon, WordLists lists) {
    CalendarNames.addMonths(lexicon, lists);
    CalendarNames.addWeekdays(lexicon, lists);
    for (WordList.Row row : lists.rows(ListKind.TIME_UNITS)) {
      int unit = Codes.of(row.constant("unit", Granularity.class));
      int count = row.text("count").isEmpty() ? 0 : row.number("count", 1, MOST_COUNT);
      lexicon.add(row.text("surface"), SenseKind.TIME_UNIT, unit | count << 4);
    }
    for (WordList.Row row : lists.rows(ListKind.TIME_DIRECTIONS)) {
      int direction = Codes.of(row.constant("direction", TimeDirection.class));
      lexicon.add(row.text("surface"), SenseKind.TIME_DIRECTION, direction + order(row));
    }
    for (WordList.Row row : lists.rows(ListKind.VAGUE_TIMES)) {
      int reference = Codes.of(row.constant("reference", Reference.class));
      lexicon.add(row.text("surface"), SenseKind.VAGUE_TIME, reference);
    }
    for (WordList.Row row : lists.rows(ListKind.TIME_ZONES)) {
      lexicon.add(row.text("surface"), SenseKind.TIME_ZONE, zone(row));
    }
    addCues(lexicon, lists);
    List<DayPart> parts = addParts(lexicon, lists);
    return new TimeWords(
        parts,
        addNumbers(lexicon, lists),
        addNearDays(lexicon, lists),
        addHolidays(lexicon, lists));
  }

  /** {@return the tables that were written} */
  public static TimeWords read(TableReader in) {
    return new TimeWords(
        in.list(() -> new DayPart(in.text(), in.number(), in.number(), in.flag(), in.flag())),
        in.list(() -> new NumberWord(in.longNumber(), in.constant(ROLES))),
        in.list(() -> new NearDay(in.number(), in.number(), in.flag())),
        in.list(() -> new Holiday(in.flag(), in.number(), in.number(), in.number())));
  }

  /** Writes the tables, for {@link #read}. */
  public void write(TableWriter out) {
    out.list(
        parts,
        part -> {
          out.text(part.code());
          out.number(part.from());
          out.number(part.to());
          out.flag(part.alone());
          out.flag(part.ofClock());
        });
    out.list(
        numbers,
        number -> {
          out.number(number.value());
          out.constant(number.role());
        });
    out.list(
        nearDays,
        day -> {
          out.number(day.days());
          out.number(day.part());
          out.flag(day.fromMention());
        });
    out.list(
        holidays,
        holiday -> {
          out.flag(holiday.islamic());
          out.number(holiday.month());
          out.number(holiday.day());
          out.number(holiday.guard());
        });
  }

  private static int order(WordList.Row row) {
    return switch (row.text("order")) {
      case "" -> 0;
      case "BEFORE" -> AHEAD;
      default -> throw row.error("order", "is neither empty nor BEFORE");
    };
  }

  /** {@return the part of that row} */
  DayPart part(int row) {
    return parts.get(row);
  }

  /** {@return the number word of that row} */
  NumberWord number(int row) {
    return numbers.get(row);
  }

  /** {@return the near day of that row} */
  NearDay nearDay(int row) {
    return nearDays.get(row);
  }

  /** {@return the holiday of that row} */
  Holiday holiday(int row) {
    return holidays.get(row);
  }

  private static List<DayPart> addParts(Lexicon.Builder lexicon, WordLists lists) {
    List<DayPart> parts = new ArrayList<>();
    for (WordList.Row row : lists.rows(ListKind.DAY_PARTS)) {
      lexicon.add(row.text("surface"), SenseKind.DAY_PART, parts.size());
      int from = row.number("from", 0, 23);
      int to = row.number("to", from + 1, from + 24);
      boolean alone = row.text("alone").equals("YES");
      parts.add(new DayPart(row.text("part"), from, to, alone, row.text("alone").equals("CLOCK")));
    }
    return parts;
  }

  private static List<NumberWord> addNumbers(Lexicon.Builder lexicon, WordLists lists) {
    List<NumberWord> numbers = new ArrayList<>();
    for (WordList.Row row : lists.rows(ListKind.NUMBERS)) {
      lexicon.add(row.text("surface"), SenseKind.NUMBER_WORD, numbers.size());
      long value;
      try {
        value = Long.parseLong(row.text("value"));
      } catch (NumberFormatException e) {
        throw row.error("value", "is no whole number");
      }
      numbers.add(new NumberWord(value, row.constant("role", NumberRole.class)));
    }
    return numbers;
  }

  private static List<NearDay> addNearDays(Lexicon.Builder lexicon, WordLists lists) {
    List<String> surfaces =
        lists.rows(ListKind.DAY_PARTS).stream().map(row -> row.text("surface")).toList();
    List<NearDay> days = new ArrayList<>();
    for (WordList.Row row : lists.rows(ListKind.RELATIVE_DAYS)) {
      int part = row.text("part").isEmpty() ? -1 : surfaces.indexOf(row.text("part"));
      if (part < 0 && !row.text("part").isEmpty()) {
        throw row.error("part", "is no surface of " + ListKind.DAY_PARTS.fileName());
      }
      lexicon.add(row.text("surface"), SenseKind.RELATIVE_DAY, days.size());
      days.add(
          new NearDay(row.number("days", -366, 366), part, row.text("base").equals("MENTION")));
    }
    return days;
  }

  private static List<Holiday> addHolidays(Lexicon.Builder lexicon, WordLists lists) {
    List<Holiday> holidays = new ArrayList<>();
    for (WordList.Row row : lists.rows(ListKind.HOLIDAYS)) {
      lexicon.add(row.text("surface"), SenseKind.HOLIDAY, holidays.size());
      holidays.add(
          new Holiday(
              CalendarNames.isIslamic(row),
              row.number("month", 1, 12),
              row.number("day", 0, 31),
              CalendarNames.guard(row)));
    }
    return holidays;
  }

  /** Adds each cue word once, with the set of all its cues. */
  private static void addCues(Lexicon.Builder lexicon, WordLists lists) {
    Map<String, Integer> cues = new LinkedHashMap<>();
    for (WordList.Row row : lists.rows(ListKind.TIME_CUES)) {
      int bit = Codes.bit(row.constant("cue", TimeCue.class));
      cues.merge(CharTable.fold(row.text("surface")), bit, (a, b) -> a | b);
    }
    cues.forEach((surface, set) -> lexicon.add(surface, SenseKind.TIME_CUE, set));
  }

  private static int zone(WordList.Row row) {
    if (row.text("offset").equals("LOCAL")) {
      return LOCAL_ZONE;
    }
    try {
      return ZoneOffset.of(row.text("offset")).getTotalSeconds() / 60 + ZONE_SHIFT;
    } catch (DateTimeException e) {
      throw row.error("offset", "is no offset such as +07:00");
    }
  }
}
