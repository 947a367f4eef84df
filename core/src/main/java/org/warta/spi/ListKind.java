package org.warta.spi;

import java.util.List;

/**
 * The word lists a language may supply, with the file that holds each and its columns. The first
 * column is always {@code surface}: the word or words as newspapers print them. Matching ignores
 * case, diacritics and the shape of apostrophes and dashes, so one row serves them all.
 */
public enum ListKind {
  /**
   * The commonest words of running text, capitals aside: articles, prepositions, conjunctions,
   * pronouns, auxiliaries. They tell the language of an article, end a headline that a sentence
   * follows without a mark, and tell glued words apart.
   */
  FUNCTION_WORDS("function-words.tsv", true, List.of("surface")),

  /**
   * Abbreviations written with a point. {@code before} says what follows, so that the point ends no
   * sentence there: {@code NAME}, {@code NUMBER}, {@code WORD} (a lower-case word).
   */
  ABBREVIATIONS("abbreviations.tsv", false, List.of("surface", "before")),

  /**
   * Words that tell a block of the page which is not the story. {@code kind} is a {@link
   * org.warta.BlockKind}, {@code reach} a {@link CueReach}.
   */
  BLOCK_CUES("block-cues.tsv", false, List.of("surface", "kind", "reach")),

  /**
   * Names of months that CLDR has not: abbreviations, old spellings, months of other calendars.
   * {@code month} is 1 to 12, {@code calendar} {@code GREGORIAN} (where empty) or {@code ISLAMIC}.
   * A row for a name that CLDR has replaces it. {@code guard} says what the word may be instead:
   * {@code NAME} (of a person; a month only where a word beside it says so), {@code ABBREVIATION}
   * (a month only beside a day or a year).
   */
  MONTHS("months.tsv", false, List.of("surface", "month"), "calendar", "guard"),

  /**
   * Names of weekdays that CLDR has not. {@code weekday} is 1 (Monday) to 7, {@code guard} as for
   * {@link #MONTHS}. A weekday that is a unit of time as well is one where it has a capital.
   */
  WEEKDAYS("weekdays.tsv", false, List.of("surface", "weekday"), "guard"),

  /**
   * Parts of the day. {@code part} is the TIMEX3 code ({@code MO MI AF EV NI}), {@code from} and
   * {@code to} its hours, {@code to} exclusive and past 24 where the part runs over midnight.
   * {@code alone} is {@code YES} for a part that means a time with no other word beside it.
   */
  DAY_PARTS("day-parts.tsv", false, List.of("surface", "part", "from", "to"), "alone"),

  /**
   * Units of time. {@code unit} is an {@link org.warta.Granularity}; {@code count} how many of them
   * the word means where it holds a number of its own ("fortnight": two weeks).
   */
  TIME_UNITS("time-units.tsv", false, List.of("surface", "unit"), "count"),

  /** Number words. {@code value} is a whole number, {@code role} a {@link NumberRole}. */
  NUMBERS("numbers.tsv", false, List.of("surface", "value", "role")),

  /** Words that say where a time lies. {@code direction} is a {@link TimeDirection}. */
  TIME_DIRECTIONS("time-directions.tsv", false, List.of("surface", "direction")),

  /**
   * Days counted from another. {@code days} is the number of days ahead, negative for days gone by;
   * {@code part} a code of {@link #DAY_PARTS}; {@code base} {@code ANCHOR} (where empty: the day of
   * publication) or {@code MENTION} (the last day that the story names).
   */
  RELATIVE_DAYS("relative-days.tsv", false, List.of("surface", "days"), "part", "base"),

  /**
   * Times without a calendar value. {@code reference} is {@code PAST_REF}, {@code PRESENT_REF},
   * {@code FUTURE_REF}, or {@code SAME} for the last day that the story names.
   */
  VAGUE_TIMES("vague-times.tsv", false, List.of("surface", "reference")),

  /** Time zones. {@code offset} is an ISO offset such as {@code +07:00}, or {@code LOCAL}. */
  TIME_ZONES("time-zones.tsv", false, List.of("surface", "offset")),

  /**
   * Holidays with a fixed date. {@code calendar} is {@code GREGORIAN} or {@code ISLAMIC}; {@code
   * day} is 0 where the holiday is a whole month; {@code guard} as for {@link #MONTHS}.
   */
  HOLIDAYS("holidays.tsv", false, List.of("surface", "calendar", "month", "day"), "guard"),

  /** Words that tell the parts of a time expression. {@code cue} is a {@link TimeCue}. */
  TIME_CUES("time-cues.tsv", false, List.of("surface", "cue")),

  /**
   * Names of places beside those of CLDR. {@code place} is an id of the world data, {@code kind}
   * empty or {@code former}, {@code exonym}, {@code abbreviation}, {@code epithet}; {@code side}
   * says who uses the name where it is disputed. A name in capitals alone is found in capitals
   * alone.
   */
  PLACE_NAMES("place-names.tsv", false, List.of("surface", "place"), "kind", "side"),

  /**
   * Words for kinds of places that stand before or after a name. {@code type} is the type in the
   * world data. {@code unlisted} says what becomes of a name that no list has: {@code NAME} is the
   * name alone, {@code WHOLE} the name with this word, empty none.
   */
  PLACE_TYPES("place-types.tsv", false, List.of("surface", "type"), "unlisted"),

  /**
   * Words that look like the name of a place and are none; {@code unless} is empty, or {@code
   * PLACED} where a word beside it may show that it is one.
   */
  PLACE_TRAPS("place-traps.tsv", false, List.of("surface"), "unless"),

  /** Words beside names that say what the name stands for; {@code cue} is a {@link PlaceCue}. */
  PLACE_CUES("place-cues.tsv", false, List.of("surface", "cue"));

  private final String fileName;
  private final boolean required;
  private final List<String> columns;
  private final List<String> optionalColumns;

  ListKind(String fileName, boolean required, List<String> columns, String... optionalColumns) {
    this.fileName = fileName;
    this.required = required;
    this.columns = columns;
    this.optionalColumns =
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(optionalColumns),
                java.util.stream.Stream.of("register", "source"))
            .toList();
  }

  /** {@return the name of the file that holds the list, such as {@code months.tsv}} */
  public String fileName() {
    return fileName;
  }

  /** {@return whether a language without this list is refused} */
  public boolean required() {
    return required;
  }

  /** {@return the columns that the header must name} */
  public List<String> columns() {
    return columns;
  }

  /** {@return the columns that the header may name besides} */
  public List<String> optionalColumns() {
    return optionalColumns;
  }
}
