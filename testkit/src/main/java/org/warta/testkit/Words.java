package org.warta.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.warta.spi.LanguageModule;
import org.warta.spi.ListKind;

/** The words of modules and of paragraphs, as the contract compares them. */
final class Words {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

  private Words() {}

  /** The words of running text, in lower case. */
  static List<String> of(String text) {
    return WORD.matcher(text).results().map(word -> word.group().toLowerCase(Locale.ROOT)).toList();
  }

  /** The function words of the module, in lower case. */
  static List<String> common(LanguageModule module) {
    return module
        .wordLists()
        .list(ListKind.FUNCTION_WORDS)
        .map(
            list ->
                list.rows().stream()
                    .map(row -> row.text("surface").toLowerCase(Locale.ROOT))
                    .toList())
        .orElse(List.of());
  }

  /** All cells of all lists of the module, a row an element. */
  static List<String> all(LanguageModule module) {
    List<String> rows = new ArrayList<>();
    for (ListKind kind : ListKind.values()) {
      List<String> columns = new ArrayList<>(kind.columns());
      columns.addAll(kind.optionalColumns());
      module
          .wordLists()
          .list(kind)
          .ifPresent(
              list ->
                  list.rows()
                      .forEach(
                          row -> rows.add(kind + " " + columns.stream().map(row::text).toList())));
    }
    return rows;
  }
}
