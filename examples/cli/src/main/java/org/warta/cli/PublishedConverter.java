package org.warta.cli;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes a date, or a date and time with offset, and leaves it as it is printed. */
final class PublishedConverter implements ITypeConverter<String> {
  @Override
  public String convert(String value) {
    try {
      if (value.indexOf('T') < 0) {
        LocalDate.parse(value);
      } else {
        OffsetDateTime.parse(value);
      }
      return value;
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(
          "'"
              + value
              + "' is neither a date (2020-11-10) nor a date and time with offset"
              + " (2020-11-10T08:30:00+07:00)");
    }
  }
}
