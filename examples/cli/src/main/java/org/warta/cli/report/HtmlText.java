package org.warta.cli.report;

import com.samskivert.mustache.Mustache;

/**
 * Writes text so that a browser reads back the same UTF-16 units, in an element as in a quoted
 * attribute, and takes none of it for markup.
 */
final class HtmlText implements Mustache.Escaper {
  /** Stands for what HTML or UTF-8 cannot hold; one unit for one, so that offsets stay. */
  private static final char REPLACEMENT = '\uFFFD';

  @Override
  public String escape(String raw) {
    StringBuilder html = new StringBuilder(raw.length() + 16);
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        case '\r' -> html.append("&#13;"); // bare, it would be read as a line feed, or as none
        case '\0' -> html.append(REPLACEMENT);
        default -> html.append(isAlone(raw, i) ? REPLACEMENT : c);
      }
    }
    return html.toString();
  }

  /** {@return whether a surrogate without its partner is there} */
  static boolean isAlone(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}
