package org.warta.en;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.warta.TimeFinder;
import org.warta.TimeMention;

/** The rows of the golden files of times, and how a mention is written in them. */
final class TimeRows {
  static final TimeFinder FINDER = TimeFinder.builder().module(new EnglishModule()).build();

  private TimeRows() {}

  static Stream<Arguments> rows(String name) {
    try (InputStream in =
            Objects.requireNonNull(TimeRows.class.getResourceAsStream("/golden/" + name), name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String> rows = lines.lines().filter(line -> !line.startsWith("#")).toList();
      return rows.stream().skip(1).map(row -> Arguments.of((Object[]) row.split("\t", -1)));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  static List<TimeMention> find(String text, String published) {
    return published.isEmpty() ? FINDER.find(text) : FINDER.find(text, LocalDate.parse(published));
  }

  /** {@return the mentions as {@code surface=value[mod]{warnings->intended}zone}} */
  static String written(List<TimeMention> times) {
    return times.stream().map(TimeRows::written).collect(Collectors.joining(" ¦ "));
  }

  private static String written(TimeMention time) {
    String mod = time.mod() == null ? "" : "[" + time.mod() + "]";
    String intended = time.intended() == null ? "" : "->" + time.intended();
    String warnings =
        time.warnings().isEmpty()
            ? ""
            : time.warnings().stream()
                .map(Enum::name)
                .collect(Collectors.joining(",", "{", intended + "}"));
    String zone = time.zone() == null ? "" : time.zone();
    return time.surface() + "=" + time.value() + mod + warnings + zone;
  }
}
