package org.warta.id;

import java.util.ArrayList;
import java.util.List;

/**
 * The prefixes {@code meN-} and {@code peN-}: which nasal stands between prefix and base, and which
 * bases a prefixed form may come from.
 *
 * <p>{@code k p s t} before a vowel give way to the nasal (menembak, from tembak); before a
 * consonant they stay (memproses), and many loans keep them before a vowel too.
 */
enum NasalPrefix {
  ME("me"),
  PE("pe");

  private static final String VOWELS = "aeiou";
  private static final String CAUSATIVE = "kan";
  private static final int SHORTEST_STEM = 3;

  private final String prefix;

  NasalPrefix(String prefix) {
    this.prefix = prefix;
  }

  static boolean isVowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }

  /** Whether the base has one syllable: "bom" gives "mengebom". */
  static boolean isOneSyllable(String base) {
    int stem = base.length() - CAUSATIVE.length();
    boolean causative = stem >= SHORTEST_STEM && base.endsWith(CAUSATIVE); // "mengesahkan"
    int length = causative ? stem : base.length();
    int syllables = 0;
    for (int i = 0; i < length; i++) {
      if (isVowel(base.charAt(i))) {
        syllables++;
      }
    }
    return syllables == 1 && length <= 5;
  }

  /** {@return the prefixed form of the base} */
  String of(String base) {
    char c = base.charAt(0);
    boolean vowelNext = base.length() > 1 && isVowel(base.charAt(1));
    if (isOneSyllable(base)) {
      return prefix + "nge" + base;
    }
    return switch (c) {
      case 'a', 'e', 'i', 'o', 'u', 'g', 'h' -> prefix + "ng" + base;
      case 'k' -> prefix + (vowelNext ? "ng" + base.substring(1) : "ng" + base);
      case 'p' -> prefix + (vowelNext ? "m" + base.substring(1) : "m" + base);
      case 't' -> prefix + (vowelNext ? "n" + base.substring(1) : "n" + base);
      case 's' -> prefix + (vowelNext ? "ny" + base.substring(1) : "n" + base);
      case 'b', 'f', 'v' -> prefix + "m" + base;
      case 'd', 'c', 'j', 'z' -> prefix + "n" + base;
      default -> prefix + base;
    };
  }

  /**
   * {@return the form that keeps the base's first letter where {@link #of} drops it, or the same}
   */
  String keeping(String base) {
    return switch (base.charAt(0)) {
      case 'k' -> prefix + "ng" + base;
      case 'p' -> prefix + "m" + base;
      case 't', 's' -> prefix + "n" + base;
      default -> of(base);
    };
  }

  /** {@return the bases that the form may come from; none where it lacks the prefix} */
  List<String> bases(String form) {
    List<String> bases = new ArrayList<>(4);
    if (!form.startsWith(prefix) || form.length() < prefix.length() + 3) {
      return bases;
    }
    String rest = form.substring(prefix.length());
    char c = rest.charAt(0);
    char next = rest.charAt(1);
    if (rest.startsWith("ng")) {
      after(rest.substring(2), 'k', "aeioughk", bases);
      if (rest.startsWith("nge") && isOneSyllable(rest.substring(3))) {
        bases.add(rest.substring(3));
      }
    } else if (rest.startsWith("ny")) {
      after(rest.substring(2), 's', "", bases);
      bases.add(rest);
    } else if (c == 'm') {
      after(rest.substring(1), 'p', "bfvp", bases);
      if (isVowel(next)) {
        bases.add(rest);
      }
    } else if (c == 'n') {
      after(rest.substring(1), 't', "dcjzst", bases);
      if (isVowel(next)) {
        bases.add(rest);
      }
    } else if ("lrwy".indexOf(c) >= 0) {
      bases.add(rest);
    }
    return bases;
  }

  private static void after(String rest, char dropped, String kept, List<String> bases) {
    if (rest.length() < 2) {
      return;
    }
    char c = rest.charAt(0);
    if (isVowel(c)) {
      bases.add(dropped + rest);
    }
    if (kept.indexOf(c) >= 0) {
      bases.add(rest);
    }
  }
}
