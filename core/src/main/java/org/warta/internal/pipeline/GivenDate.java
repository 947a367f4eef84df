package org.warta.internal.pipeline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warta.Warning;

/** Reads the publication date that the caller gave; text from the world, so it never throws. */
final class GivenDate {
  private GivenDate() {}

  /** {@return the date, or date and time with offset, in ISO form; null where it is neither} */
  static @Nullable String read(@Nullable String published, List<Warning> warnings) {
    if (published == null || published.isBlank()) {
      return null;
    }
    String given = published.strip();
    try {
      if (given.length() > 10) {
        OffsetDateTime.parse(given);
      } else {
        LocalDate.parse(given);
      }
      return given;
    } catch (DateTimeException e) {
      return day(given, warnings);
    }
  }

  /** The day alone of a date and time without offset. */
  private static @Nullable String day(String given, List<Warning> warnings) {
    try {
      if (given.length() > 10 && (given.charAt(10) == 'T' || given.charAt(10) == ' ')) {
        String day = LocalDate.parse(given.substring(0, 10)).toString();
        warnings.add(
            new Warning(
                "PUBLISHED_WITHOUT_OFFSET",
                "'" + given + "' has no offset; the day alone was taken",
                null));
        return day;
      }
    } catch (DateTimeException e) {
      // falls through: no day either
    }
    warnings.add(
        new Warning(
            "INVALID_PUBLISHED",
            "'" + given + "' is no ISO date, nor a date and time with offset",
            null));
    return null;
  }
}
