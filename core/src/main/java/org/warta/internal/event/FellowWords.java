package org.warta.internal.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.warta.internal.table.TableReader;
import org.warta.internal.table.TableWriter;

/**
 * Words of which one must stand near another for it to be meant. A long one counts with all words
 * that begin with it, "tahan" with "tahanan"; a short one and those of a group alone or with an
 * ending, "sel" with "selnya" but not with "selama". Immutable and thread-safe; a look-up is a
 * binary search.
 */
final class FellowWords {
  /** For a word that needs no other. */
  static final FellowWords NONE = new FellowWords(new char[0][], new char[0][]);

  /** The length from which on a word stands for those that begin with it. */
  private static final int LONG = 5;

  /** In order, none of them a beginning of another. */
  private final char[][] beginnings;

  /** In order. */
  private final char[][] whole;

  /** The letters that a word begins with: most words are told apart by their first. */
  private final long firstLetters;

  private FellowWords(char[][] beginnings, char[][] whole) {
    this.beginnings = beginnings;
    this.whole = whole;
    this.firstLetters = firstLetters(beginnings) | firstLetters(whole);
  }

  private static long firstLetters(char[][] words) {
    long letters = 0;
    for (char[] word : words) {
      letters |= 1L << word[0]; // of letters that agree in the lowest six bits, any
    }
    return letters;
  }

  /** {@return the words that were written} */
  static FellowWords read(TableReader in) {
    return new FellowWords(words(in), words(in));
  }

  private static char[][] words(TableReader in) {
    char[][] words = new char[in.number()][];
    for (int i = 0; i < words.length; i++) {
      words[i] = in.text().toCharArray();
    }
    return words;
  }

  void write(TableWriter out) {
    out.texts(texts(beginnings));
    out.texts(texts(whole));
  }

  private static List<String> texts(char[][] words) {
    return Arrays.stream(words).map(String::new).toList();
  }

  private static char[][] chars(Collection<String> words) {
    return words.stream().map(String::toCharArray).toArray(char[][]::new);
  }

  /**
   * {@return the words}
   *
   * @param words folded; long ones stand for those that begin so
   * @param group folded; none stands for another
   * @param endings what a short word and one of the group may end in
   */
  static FellowWords of(Collection<String> words, Collection<String> group, List<String> endings) {
    List<String> beginnings = new ArrayList<>();
    TreeSet<String> whole = new TreeSet<>(group);
    for (String word : new TreeSet<>(words)) {
      int last = beginnings.size() - 1;
      if (word.length() < LONG) {
        whole.add(word);
      } else if (last < 0 || !word.startsWith(beginnings.get(last))) {
        beginnings.add(word);
      }
    }
    for (String word : List.copyOf(whole)) {
      endings.forEach(ending -> whole.add(word + ending));
    }
    return beginnings.isEmpty() && whole.isEmpty()
        ? NONE
        : new FellowWords(chars(beginnings), chars(whole));
  }

  boolean isEmpty() {
    return beginnings.length == 0 && whole.length == 0;
  }

  /** {@return whether the folded characters [begin, end) are one of the words} */
  boolean holds(char[] folded, int begin, int end) {
    return begin < end
        && (firstLetters & 1L << folded[begin]) != 0
        && (holds(beginnings, folded, begin, end, true) || holds(whole, folded, begin, end, false));
  }

  private static boolean holds(
      char[][] words, char[] folded, int begin, int end, boolean beginnings) {
    int low = 0;
    int high = words.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      char[] word = words[middle];
      int stop = beginnings ? Math.min(begin + word.length, end) : end;
      int order = Arrays.compare(folded, begin, stop, word, 0, word.length);
      if (order == 0) {
        return true;
      }
      if (order > 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return false;
  }
}
