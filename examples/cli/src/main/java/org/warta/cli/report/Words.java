package org.warta.cli.report;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.warta.Count;

/** Values as a reader expects them. */
final class Words {
  private static final Set<String> ACRONYMS = Set.of("IGO", "NGO");

  private static final Map<String, String> PARTS_OF_DAY =
      Map.of(
          "MO", "morning",
          "MI", "midday",
          "AF", "afternoon",
          "EV", "evening",
          "NI", "night",
          "DT", "daytime");

  private Words() {}

  /** {@return the constant as words: {@code RELATED_LINK} is "Related link"} */
  static String of(Enum<?> constant) {
    if (ACRONYMS.contains(constant.name())) {
      return constant.name();
    }
    String words = constant.name().replace('_', ' ').toLowerCase(Locale.ROOT);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** {@return the constant as a name in HTML: {@code related-link}} */
  static String css(Enum<?> constant) {
    return constant.name().replace('_', '-').toLowerCase(Locale.ROOT);
  }

  /** {@return a TIMEX3 value for a reader: "2025-06-17 night", "1940s", the rest as it is} */
  static String time(String value) {
    if (value.length() == 3 && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return value + "0s";
    }
    int at = value.indexOf('T');
    if (at < 0 || value.startsWith("P") || value.indexOf('/') >= 0) {
      return value;
    }
    String part = value.substring(at + 1);
    return value.substring(0, at) + ' ' + PARTS_OF_DAY.getOrDefault(part, part);
  }

  /** {@return the count as "2", "2 to 5", "at least 2", or as nothing where there is none} */
  static String of(@Nullable Count count) {
    if (count == null) {
      return "";
    }
    if (count.high() == null) {
      return "at least " + count.low() + best(count);
    }
    return count.high() == count.low()
        ? String.valueOf(count.low())
        : count.low() + " to " + count.high() + best(count);
  }

  private static String best(Count count) {
    return count.best() == null || count.best() == count.low() ? "" : ", likely " + count.best();
  }
}
