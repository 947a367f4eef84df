package org.warta.en;

import java.util.ArrayList;
import java.util.List;

/** How English spells its endings. Stateless. */
final class Endings {
  private static final String VOWELS = "aeiou";

  /** Verbs of several syllables whose last is stressed, or that double their last letter anyway. */
  private static final List<String> DOUBLED =
      List.of(
          "admit",
          "commit",
          "compel",
          "control",
          "expel",
          "occur",
          "permit",
          "quarrel",
          "rebel",
          "refer",
          "repel",
          "signal",
          "submit",
          "transfer");

  private Endings() {}

  /** {@return the plural, or the third person: attacks, searches, parties} */
  static String s(String word) {
    if (endsInConsonantAndY(word)) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    boolean hissing =
        word.endsWith("s")
            || word.endsWith("x")
            || word.endsWith("z")
            || word.endsWith("ch")
            || word.endsWith("sh");
    return word + (hissing || word.endsWith("go") ? "es" : "s");
  }

  /** {@return the past of a regular verb: attacked, denied, stopped} */
  static String ed(String verb) {
    if (verb.endsWith("e")) {
      return verb + "d";
    }
    if (endsInConsonantAndY(verb)) {
      return verb.substring(0, verb.length() - 1) + "ied";
    }
    return doubled(verb) + "ed";
  }

  /** {@return the form in -ing: attacking, invading, dying, stopping} */
  static String ing(String verb) {
    if (verb.endsWith("ie")) {
      return verb.substring(0, verb.length() - 2) + "ying";
    }
    boolean silent = verb.endsWith("e") && !verb.endsWith("ee") && !verb.endsWith("oe");
    return (silent ? verb.substring(0, verb.length() - 1) : doubled(verb)) + "ing";
  }

  /** {@return who does it: attacker, invader} */
  static String er(String verb) {
    return verb.endsWith("e") ? verb + "r" : doubled(verb) + "er";
  }

  private static boolean endsInConsonantAndY(String word) {
    int n = word.length();
    return n > 1 && word.charAt(n - 1) == 'y' && !isVowel(word.charAt(n - 2));
  }

  /** {@return the verb with its last letter twice where an ending asks for it: "stop", "admit"} */
  private static String doubled(String verb) {
    int n = verb.length();
    if (n < 3) {
      return verb;
    }
    char last = verb.charAt(n - 1);
    boolean shaped =
        !isVowel(last)
            && "wxyh".indexOf(last) < 0
            && isVowel(verb.charAt(n - 2))
            && !isVowel(verb.charAt(n - 3));
    boolean single = vowels(verb) == 1;
    return shaped && (single || DOUBLED.contains(verb)) ? verb + last : verb;
  }

  private static int vowels(String verb) {
    int count = 0;
    for (int i = 0; i < verb.length(); i++) {
      count += isVowel(verb.charAt(i)) ? 1 : 0;
    }
    return count;
  }

  private static boolean isVowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }

  /** {@return the words that the form may be made of, the longest ending first} */
  static List<String> stems(String form) {
    List<String> stems = new ArrayList<>();
    for (String ending : List.of("ing", "ed", "er", "es", "s")) {
      int n = form.length() - ending.length();
      if (n < 2 || !form.endsWith(ending)) {
        continue;
      }
      String bare = form.substring(0, n);
      stems.add(bare);
      if (!ending.equals("s")) {
        stems.add(bare + "e");
        if (bare.endsWith("i")) {
          stems.add(bare.substring(0, n - 1) + "y");
        }
        if (n > 2 && bare.charAt(n - 1) == bare.charAt(n - 2)) {
          stems.add(bare.substring(0, n - 1));
        }
      }
      if (ending.equals("ing") && bare.endsWith("y")) {
        stems.add(bare.substring(0, n - 1) + "ie");
      }
    }
    return stems;
  }
}
