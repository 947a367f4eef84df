package org.warta.spi;

import java.util.List;

/**
 * The word lists a language may supply, with the file that holds each and its columns. The first
 * column is always {@code surface}: the word or words as newspapers print them. Matching ignores
 * case, diacritics and the shape of apostrophes and dashes, so one row serves them all.
 */
@SuppressWarnings("ImmutableEnumChecker") // both lists of columns are made by List.of
public enum ListKind {
  /**
   * The commonest words of running text, capitals aside: articles, prepositions, conjunctions,
   * pronouns, auxiliaries. They tell the language of an article, end a headline that a sentence
   * follows without a mark, and tell glued words apart.
   */
  FUNCTION_WORDS("function-words.tsv", true, List.of("surface")),

  /** Names that the language has for listed actors; {@code actor} is an id of the world data. */
  ACTOR_NAMES("actor-names.tsv", false, List.of("surface", "actor")),

  /**
   * Words for the bodies that every state has. {@code organ} is an id of the world's organs, {@code
   * form} an {@link OrganForm}.
   */
  STATE_ORGANS("state-organs.tsv", false, List.of("surface", "organ", "form")),

  /**
   * Words that stand between an organ and its state or instead of the state. {@code country} is
   * {@code HOME}, {@code THERE} (the state that the article speaks of) or empty.
   */
  STATE_QUALIFIERS("state-qualifiers.tsv", false, List.of("surface"), "country"),

  /**
   * Titles of persons. {@code kind} is a {@link TitleKind}, {@code role} a CAMEO role, {@code
   * office} a key of the world's offices, {@code at} the id of the body that the title implies.
   */
  TITLES("titles.tsv", false, List.of("surface", "kind"), "role", "office", "at"),

  /**
   * Words for groups of people; {@code role} is a CAMEO role, {@code kind} an {@link
   * org.warta.ActorKind}; {@code counted} is {@code YES} where the word is one only behind a
   * number, before a word such as "that" or an age, or, for a relative, before whose relative it
   * is; {@code country} is the ISO 3166-1 code, of three letters, of the country that the word
   * alone tells.
   */
  PEOPLE_GROUPS(
      "people-groups.tsv",
      false,
      List.of("surface", "role"),
      "kind",
      "counted",
      "country",
      "owner"),

  /**
   * Words behind which a noun says what somebody is; {@code post} is {@code YES} where the office
   * of the person before follows.
   */
  PREDICATES("predicates.tsv", false, List.of("surface"), "post"),

  /**
   * Nouns before the name of a thing, which is neither a person nor a body; {@code venue} is {@code
   * YES} for a building or room that is named after its owner, {@code make} for a ware that is
   * named after who makes it.
   */
  THINGS("things.tsv", false, List.of("surface"), "venue", "make"),

  /**
   * Words inside the name of a person that may stand without a capital; of two words, how a name
   * begins.
   */
  NAME_PARTICLES("name-particles.tsv", false, List.of("surface")),

  /**
   * Words with a capital that end the name of a person as well, although they are a title, a day, a
   * thing or a small word elsewhere.
   */
  NAME_WORDS("name-words.tsv", false, List.of("surface")),

  /**
   * Words that begin the name of an organisation. {@code kind} is an {@link org.warta.ActorKind},
   * {@code role} a CAMEO role, {@code alone} {@code YES} where the word names a body with nothing
   * behind it as well, {@code pointed} {@code YES} where "that" behind it points back to the body
   * of its kind that was named last.
   */
  ORGANISATION_HEADS(
      "organisation-heads.tsv", false, List.of("surface", "kind", "role"), "alone", "pointed"),

  /**
   * Words with a capital that end the name of an organisation, or of a thing where {@code kind} is
   * empty; else it is an {@link org.warta.ActorKind}. {@code role} is a CAMEO role.
   */
  ORGANISATION_TAILS("organisation-tails.tsv", false, List.of("surface"), "kind", "role"),

  /**
   * Seats of power and bynames of states and bodies. {@code actor} is an id of the world data or
   * the alpha-3 code of a state, {@code form} {@code METONYM} or {@code EPITHET}. One that begins
   * with a small letter is found without a capital too.
   */
  METONYMS("metonyms.tsv", false, List.of("surface", "actor", "form")),

  /** Pronouns and descriptions for actors; {@code refers} is a {@link ReferenceReach}. */
  REFERENCES("references.tsv", false, List.of("surface", "refers")),

  /** Words that declare an alias; {@code kind} is an {@link AliasCue}. */
  ALIAS_CUES("alias-cues.tsv", false, List.of("surface", "kind")),

  /**
   * Weights of the sequence model that finds names in no list. {@code surface} is a feature, {@code
   * weights} its weight for each label, in order of the labels.
   */
  NAME_MODEL("name-model.tsv", false, List.of("surface", "weights")),

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
   * The words of the language and how common each is, so that a slip of the pen is told from a rare
   * word. A row holds the stems that begin with its first cell, a space between them; at the end of
   * each stands its class: the binary logarithm of its count in some five million words of news, 0
   * for a word that is known without a count. The words made of a stem follow it in brackets, each
   * with its class: {@code walk7(walked6 walker3)}. Names are not listed.
   */
  VOCABULARY("vocabulary.tsv", false, List.of("surface", "words")),

  /**
   * Words that go together. {@code next} are the words that often follow the first one, a space
   * between them.
   */
  COLLOCATIONS("collocations.tsv", false, List.of("surface", "next")),

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
   * {@code alone} is {@code YES} for a part that means a time with no other word beside it, {@code
   * CLOCK} for one that stands behind an hour alone and makes it a clock time ("7 p.m.").
   */
  DAY_PARTS("day-parts.tsv", false, List.of("surface", "part", "from", "to"), "alone"),

  /**
   * Units of time. {@code unit} is an {@link org.warta.Granularity}; {@code count} how many of them
   * the word means where it holds a number of its own ("fortnight": two weeks).
   */
  TIME_UNITS("time-units.tsv", false, List.of("surface", "unit"), "count"),

  /** Number words. {@code value} is a whole number, {@code role} a {@link NumberRole}. */
  NUMBERS("numbers.tsv", false, List.of("surface", "value", "role")),

  /**
   * Words that say where a time lies. {@code direction} is a {@link TimeDirection}; {@code order}
   * is {@code BEFORE} for a word that stands before the unit, weekday or month ("last week"), empty
   * for one that stands behind it ("ago").
   */
  TIME_DIRECTIONS("time-directions.tsv", false, List.of("surface", "direction"), "order"),

  /**
   * Days counted from another. {@code days} is the number of days ahead, negative for days gone by;
   * {@code part} a surface of {@link #DAY_PARTS}; {@code base} {@code ANCHOR} (where empty: the day
   * of publication) or {@code MENTION} (the last day that the story names).
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
   * empty or {@code former}, {@code exonym}, {@code abbreviation}, {@code epithet}, {@code
   * adjective} (for what is of the place: "French"); {@code side} says who uses the name where it
   * is disputed. A name in capitals alone is found in capitals alone.
   */
  PLACE_NAMES("place-names.tsv", false, List.of("surface", "place"), "kind", "side"),

  /**
   * Words for kinds of places that stand before or after a name. {@code type} is the type in the
   * world data. {@code unlisted} says what becomes of a name that no list has: {@code NAME} is the
   * name alone, {@code WHOLE} the name with this word, {@code PROPER} the same where the word has a
   * capital, empty none.
   */
  PLACE_TYPES("place-types.tsv", false, List.of("surface", "type"), "unlisted"),

  /**
   * Words that begin the names of buildings and grounds, whatever these are called after; such a
   * name is read behind a word that shows a place. {@code type} is the type of the place; {@code
   * capital} is {@code YES} where the word begins a name with a capital alone.
   */
  SITE_HEADS("site-heads.tsv", false, List.of("surface", "type"), "capital"),

  /**
   * Words that look like the name of a place and are none; {@code unless} is empty, or {@code
   * PLACED} where a word beside it may show that it is one.
   */
  PLACE_TRAPS("place-traps.tsv", false, List.of("surface"), "unless"),

  /**
   * Words of saying. {@code speaker} is a {@link SpeechSource}, {@code setting} a {@link
   * SpeechSetting}, {@code act} a {@link SpeechAct}.
   */
  SPEECH_CUES("speech-cues.tsv", false, List.of("surface", "speaker", "setting", "act")),

  /** Words beside the one who says it; {@code role} is a {@link SourceWord}. */
  SOURCE_WORDS("source-words.tsv", false, List.of("surface", "role")),

  /**
   * Words beside names that say what the name stands for; {@code cue} is a {@link PlaceCue}. {@code
   * type} is the type in the world data of the places that an office or body governs.
   */
  PLACE_CUES("place-cues.tsv", false, List.of("surface", "cue"), "type"),

  /**
   * Words that name an act or a happening. {@code type} is an {@link org.warta.EventType}, {@code
   * cameo} a CAMEO code to the finest digit that is sure, {@code frame} an {@link EventFrame},
   * {@code forms} one or more of {@link EventForm}, {@code complement} an {@link EventComplement},
   * {@code with} words of which one must stand near, long ones with what begins so, and behind an
   * {@code @} groups of {@link #FELLOW_WORDS}. A word may have several rows; the first that holds
   * is taken.
   */
  EVENT_TRIGGERS(
      "event-triggers.tsv",
      false,
      List.of("surface", "type", "cameo", "frame", "forms"),
      "complement",
      "with"),

  /**
   * Words of the groups that the column {@code with} of {@link #EVENT_TRIGGERS} names; {@code
   * group} is the name of the group. A word may have several rows.
   */
  FELLOW_WORDS("fellow-words.tsv", false, List.of("surface", "group")),

  /**
   * Words that say how an event is meant and who takes part; {@code cue} is an {@link EventCue}.
   */
  EVENT_CUES("event-cues.tsv", false, List.of("surface", "cue")),

  /** Nouns that mean what has happened, whatever it was: "incident". */
  HAPPENINGS("happenings.tsv", false, List.of("surface")),

  /**
   * Words that are often printed as one, {@code surface}, and are two, {@code apart}: a space
   * stands between them.
   */
  WRITTEN_APART("written-apart.tsv", false, List.of("surface", "apart")),

  /** Words about people who come to harm, and how many; {@code word} is a {@link CasualtyWord}. */
  CASUALTY_WORDS("casualty-words.tsv", false, List.of("surface", "word"));

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
