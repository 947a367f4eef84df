package org.warta.cli.report;

import org.warta.Article;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON that may stand in a script element of HTML, whatever it holds. */
final class ScriptJson {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY) // the order of the contract
          .build();

  private ScriptJson() {}

  /** {@return the record of the article} */
  static String of(Article article) {
    return escape(JSON.writeValueAsString(article));
  }

  /**
   * {@return the same JSON without any character that HTML reads as more than itself}
   *
   * @param json in which such a character can only stand inside a string
   */
  static String escape(String json) {
    StringBuilder safe = new StringBuilder(json.length() + 64);
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      boolean markup = c == '<' || c == '>' || c == '&';
      boolean lineEnd = c == '\u2028' || c == '\u2029';
      if (markup || lineEnd || HtmlText.isAlone(json, i)) {
        safe.append(String.format("\\u%04x", (int) c));
      } else {
        safe.append(c);
      }
    }
    return safe.toString();
  }
}
