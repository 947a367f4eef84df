package org.warta.internal.actor;

import java.util.Locale;

/** Gives a name the capitals that a column of names may have lost. Stateless. */
final class NameCase {
  private NameCase() {}

  /** {@return the name with a capital at the beginning of each word and small letters behind} */
  static String capitalized(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(lower.length());
    boolean inside = false;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      out.append(inside ? c : Character.toTitleCase(c));
      inside = Character.isLetterOrDigit(c) || c == '\'' || c == '\u2019';
    }
    return out.toString();
  }
}
