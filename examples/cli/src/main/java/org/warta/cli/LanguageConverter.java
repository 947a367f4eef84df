package org.warta.cli;

import java.util.IllformedLocaleException;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes a BCP 47 tag and leaves it as it is printed. */
final class LanguageConverter implements ITypeConverter<String> {
  @Override
  public String convert(String value) {
    try {
      new Locale.Builder().setLanguageTag(value);
      return value;
    } catch (IllformedLocaleException e) {
      throw new TypeConversionException("'" + value + "' is no BCP 47 tag");
    }
  }
}
