package org.warta.spi;

/** What a word tells about the time expression that it stands in or beside. */
public enum TimeCue {
  /** Before an hour: "at 7 o'clock". */
  CLOCK,
  /** Not exactly: "about". Part of the expression before a length of time or a clock time. */
  APPROX,
  /** Less than the length of time that follows. */
  LESS_THAN,
  /** More than the length of time that follows. */
  MORE_THAN,
  /** The beginning of the time that follows: "early". */
  START,
  /** The middle of the time that follows. */
  MID,
  /** The end of the time that follows: "late". */
  END,
  /** A repeated time follows: "every". */
  EVERY,
  /** Between the ends of a range: "until". */
  UNTIL,
  /** Between the parts of a list: "and". */
  AND,
  /** Opens a range: "between". */
  BETWEEN,
  /** The word for a day, before a weekday. */
  DAY_NOUN,
  /** Before a day of the month: "on the 5th". */
  DATE_NOUN,
  /** The word for a month, before its name. */
  MONTH_NOUN,
  /** Before a year: "the year 2020"; part of the expression. */
  YEAR_NOUN,
  /** Before the number of a century; part of the expression. */
  CENTURY_NOUN,
  /** Makes an order of the number behind it: "ke-20". */
  ORDINAL_PREFIX,
  /** Close behind a day of the month, makes an order of it: "5th". */
  ORDINAL_SUFFIX,
  /** Behind a year, makes it ten years: "90-an", "1990s". */
  DECADE_SUFFIX,
  /** So many times: "twice" is a number and this. */
  TIMES,
  /** Closes a repeated time, or is the number and word of "once". */
  ONCE,
  /** Between how often and how long: "per", "in a". */
  PER,
  /** Before a number, month or weekday that is the name of something else: "No.", "Street". */
  LABEL,
  /** Not a time though its words are ones: "rush hour". */
  NO_TIME,
  /** Before a time: a year or month behind it is one. */
  AT,
  /** Before a time or something else: a number behind it is a year unless a noun follows. */
  MAYBE_AT,
  /** What follows is to come: "will". */
  WILL,
  /** What follows has been: "has". */
  HAS,
  /** An age follows. */
  AGE,
  /** A quantity follows, no year: "as many as". */
  QUANTITY,
  /** Behind a year, says that it is one of the Islamic calendar. */
  ISLAMIC_ERA
}
