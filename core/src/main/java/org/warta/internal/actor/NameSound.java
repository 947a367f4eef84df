package org.warta.internal.actor;

import org.warta.internal.text.CharTable;

/**
 * How a name sounds, whatever the habits of who writes it: transliterations and old and new
 * spelling of one name come out alike or nearly so. Stateless.
 */
final class NameSound {
  private NameSound() {}

  /** {@return the sound of one word of a name, folded or not} */
  static String of(String word) {
    String s = CharTable.fold(word);
    StringBuilder out = new StringBuilder(s.length());
    int n = s.length();
    for (int i = 0; i < n; i++) {
      char c = s.charAt(i);
      char next = i + 1 < n ? s.charAt(i + 1) : 0;
      char after = i + 2 < n ? s.charAt(i + 2) : 0;
      switch (c) {
        case 'k', 'g', 'd', 't', 'p', 'c', 's', 'z', 'b', 'r' -> {
          if (c == 's' && next == 'c' && after == 'h') {
            append(out, 'S'); // Schoigu, Shoigu
            i += 2;
          } else if (c == 't' && next == 's' && after == 'c') {
            append(out, 'C'); // Tschechien
            i += 2;
          } else if (next == 'h') {
            append(out, digraph(c));
            i++;
          } else if (next == 'j' && (c == 'd' || c == 't' || c == 's')) {
            append(out, c == 'd' ? 'j' : c == 't' ? 'C' : 's'); // Djoko, Tjipto, Sjahrir
            i++;
          } else if (c == 'c' && next == 'k') {
            append(out, 'k');
            i++;
          } else if (c == 'd' && next == 'z' && after == 'h') {
            append(out, 'j');
            i += 2;
          } else if (c == 't' && (next == 's' || next == 'z')) {
            append(out, 's');
            i++;
          } else {
            append(out, c == 'c' ? (isFront(next) ? 's' : 'k') : c == 'z' ? 's' : c);
          }
        }
        case 'q' -> append(out, 'k');
        case 'w' -> append(out, 'v');
        case 'x' -> append(out, 'k');
        case 'y', 'j' -> append(out, c == 'j' && i == 0 && (isVowel(next) || n == 1) ? 'j' : 'i');
        case 'o' -> {
          if (next == 'e' || next == 'u') {
            i++;
            append(out, 'u'); // Soekarno, Rouhani
          } else {
            append(out, 'o');
          }
        }
        case 'e' -> {
          if (next == 'e') {
            i++;
            append(out, 'i');
          } else {
            append(out, 'e');
          }
        }
        case '\'', '-', '.' -> {}
        case 'h' -> {
          if (isVowel(next) || (i == 0 && next == 'y')) {
            append(out, 'h');
          }
        }
        default -> append(out, c);
      }
    }
    return out.toString();
  }

  /** {@return the consonants of a sound, with its first vowel where it begins with one} */
  static String bones(String sound) {
    StringBuilder out = new StringBuilder(sound.length());
    for (int i = 0; i < sound.length(); i++) {
      char c = sound.charAt(i);
      if (!isVowel(c)) {
        append(out, c == 'h' && i > 0 ? 'h' : c);
      } else if (i == 0) {
        out.append('a');
      }
    }
    return out.toString();
  }

  private static char digraph(char c) {
    return switch (c) {
      case 'k', 'g' -> c == 'k' ? 'h' : 'g'; // Khan, Poghosyan
      case 'd' -> 'd';
      case 't' -> 't';
      case 'p' -> 'f';
      case 'c' -> 'C';
      case 's' -> 'S';
      case 'z' -> 's';
      default -> c;
    };
  }

  private static void append(StringBuilder out, char c) {
    if (out.length() == 0 || out.charAt(out.length() - 1) != c) {
      out.append(c);
    }
  }

  private static boolean isFront(char c) {
    return c == 'e' || c == 'i';
  }

  static boolean isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
  }
}
