package org.warta.internal.actor;

import java.util.List;
import java.util.Set;

/** The commas in names that list what a body is for, which papers set as they like. Stateless. */
final class ListCommas {
  private ListCommas() {}

  /**
   * {@return the name as listed, and with a comma before its last joining word: "Body for A, B and
   * C" is "Body for A, B, and C" as well; the name alone where it has no comma}
   *
   * @param name a name as listed
   * @param joining words that may join the last two parts, in lower case
   */
  static List<String> spellings(String name, Set<String> joining) {
    if (name.indexOf(',') < 0) {
      return List.of(name);
    }
    int end = name.lastIndexOf(' ');
    while (end > 0) {
      int begin = name.lastIndexOf(' ', end - 1);
      if (begin > name.indexOf(',') && joining.contains(name.substring(begin + 1, end))) {
        return name.charAt(begin - 1) == ','
            ? List.of(name)
            : List.of(name, name.substring(0, begin) + "," + name.substring(begin));
      }
      end = begin;
    }
    return List.of(name);
  }
}
