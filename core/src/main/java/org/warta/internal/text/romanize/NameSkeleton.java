package org.warta.internal.text.romanize;

/**
 * The bare shape that the spellings of a name share, as a number: letters that stand for one sound
 * in different spellings are one, doubled letters are single, marks between letters are gone.
 * Stateless and thread-safe.
 */
public final class NameSkeleton {
  /** The shape of a string without letters. */
  public static final long NONE = 0;

  private static final long PRIME = 0x100000001B3L;

  private NameSkeleton() {}

  /**
   * {@return the hash of the shape of the name, {@link #NONE} where it has fewer than four letters}
   */
  public static long of(String name) {
    String latin = Romanizer.romanize(name);
    char[] shape = new char[latin.length()];
    int n = 0;
    for (int i = 0; i < latin.length(); i++) {
      char c = Character.toLowerCase(latin.charAt(i));
      if (c < 'a' || c > 'z') {
        if (c >= 0x80 && Character.isLetter(c)) {
          return NONE;
        }
        continue;
      }
      char next = i + 1 < latin.length() ? Character.toLowerCase(latin.charAt(i + 1)) : 0;
      if (c == 'd' && next == 'z') {
        continue; // "Dzhermuk" as "Jermuk"
      }
      char sound = sound(c, next);
      i += isPair(c, next) ? 1 : 0;
      if (n == 0 || shape[n - 1] != sound) {
        shape[n++] = sound;
      }
    }
    if (n < 4) {
      return NONE;
    }
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < n; i++) {
      hash = (hash ^ shape[i]) * PRIME;
    }
    return hash == NONE ? 1 : hash;
  }

  private static boolean isPair(char c, char next) {
    return switch (c) {
      case 'c', 'g', 'k', 'p', 'z' -> next == 'h';
      case 's' -> next == 'h' || next == 'y';
      case 't', 'd' -> next == 'h' || next == 'j';
      case 'o' -> next == 'e' || next == 'u';
      default -> false;
    };
  }

  private static char sound(char c, char next) {
    if (isPair(c, next)) {
      return switch (c) {
        case 's' -> 'S';
        case 'c', 'k' -> 'h'; // "Karabach", "Karabakh"
        case 'z' -> 'i';
        case 'g' -> 'g';
        case 't' -> next == 'j' ? 'C' : 't';
        case 'p' -> 'f';
        case 'd' -> next == 'j' ? 'i' : 'd';
        default -> 'u'; // "Soerabaja", "Tbiloussi"
      };
    }
    return switch (c) {
      case 'w' -> 'v';
      case 'j', 'y' -> 'i'; // "Jerewan", "Yerevan"
      case 'q', 'c' -> 'k';
      case 'x' -> 'h';
      default -> c;
    };
  }
}
