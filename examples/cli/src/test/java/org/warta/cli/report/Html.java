package org.warta.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads pages back, as far as the tests need it. */
final class Html {
  private static final Pattern STRETCH =
      Pattern.compile("<span class=\"b [^>]*>(.*?)</span>", Pattern.DOTALL);

  private Html() {}

  /** {@return how often the page holds the characters} */
  static int count(String page, String characters) {
    int count = 0;
    for (int at = page.indexOf(characters); at >= 0; at = page.indexOf(characters, at + 1)) {
      count++;
    }
    return count;
  }

  /** {@return what the pattern's group matches, all over the page} */
  static List<String> all(String page, String pattern) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern).matcher(page);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  /** {@return the characters of the page's texts and titles, without their marks} */
  static List<String> stretches(String page) {
    List<String> texts = new ArrayList<>();
    Matcher matcher = STRETCH.matcher(page);
    while (matcher.find()) {
      texts.add(text(matcher.group(1)));
    }
    return texts;
  }

  /** {@return what a browser shows of a piece of a page} */
  static String text(String html) {
    return html.replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&#13;", "\r")
        .replace("&amp;", "&");
  }
}
