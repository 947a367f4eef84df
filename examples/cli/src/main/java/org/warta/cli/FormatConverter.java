package org.warta.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes the name of a format. */
final class FormatConverter implements ITypeConverter<ArticleFormat> {
  @Override
  public ArticleFormat convert(String value) {
    for (ArticleFormat format : ArticleFormat.values()) {
      if (format.toString().equals(value)) {
        return format;
      }
    }
    String all =
        Arrays.stream(ArticleFormat.values())
            .map(ArticleFormat::toString)
            .collect(Collectors.joining(", "));
    throw new TypeConversionException("'" + value + "' is none of " + all);
  }
}
