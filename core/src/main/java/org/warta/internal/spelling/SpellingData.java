package org.warta.internal.spelling;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.warta.internal.table.TableReader;
import org.warta.internal.table.TableWriter;
import org.warta.internal.text.CharTable;
import org.warta.spi.ListKind;
import org.warta.spi.TitleKind;
import org.warta.spi.WordList;
import org.warta.spi.WordLists;

/**
 * What a language says of its spelling: the vocabulary and the words that go together.
 *
 * @param words the vocabulary
 * @param collocations the pairs of words that go together
 * @param offices the words of titles, bodies, kinds of places and dates, which have a capital in a
 *     name and yet are words
 */
public record SpellingData(Vocabulary words, Collocations collocations, Vocabulary offices) {
  private static final int GREATEST_CLASS = 20;

  private static final List<ListKind> OFFICES =
      List.of(
          ListKind.TITLES,
          ListKind.STATE_ORGANS,
          ListKind.STATE_QUALIFIERS,
          ListKind.ORGANISATION_HEADS,
          ListKind.PLACE_TYPES,
          ListKind.THINGS,
          ListKind.MONTHS,
          ListKind.WEEKDAYS);

  /** The bits of a pair that is listed without a number. */
  private static final int UNCOUNTED_PAIR = 4;

  /** How common the words of offices are held to be, as all are met with every day. */
  private static final int OFFICE_CLASS = 6;

  /** {@return what the lists say; a language that has none gets an empty vocabulary} */
  public static SpellingData of(WordLists lists) {
    Vocabulary.Builder words = new Vocabulary.Builder();
    for (WordList.Row row : lists.rows(ListKind.VOCABULARY)) {
      addWords(row, words);
    }
    Vocabulary vocabulary = words.build();
    Collocations.Builder pairs = new Collocations.Builder();
    for (WordList.Row row : lists.rows(ListKind.COLLOCATIONS)) {
      int first = find(vocabulary, row, "surface", 0, row.text("surface").length());
      addPairs(row, first, vocabulary, pairs);
    }
    return new SpellingData(vocabulary, pairs.build(), offices(lists, vocabulary));
  }

  /** Reads "walker3 wall": words that follow the first and how many bits of it they tell. */
  private static void addPairs(
      WordList.Row row, int first, Vocabulary vocabulary, Collocations.Builder pairs) {
    String cell = row.text("next");
    int n = cell.length();
    for (int begin = 0, end; begin < n; begin = end + 1) {
      int space = cell.indexOf(' ', begin);
      end = space < 0 ? n : space;
      boolean counted = end > begin && isDigit(cell.charAt(end - 1));
      int word = counted ? end - 1 : end;
      int bits = counted ? cell.charAt(word) - '0' : UNCOUNTED_PAIR;
      if (bits < 1 || bits > Collocations.MOST) {
        throw row.error("next", "has no bits from 1 to 7 behind character " + word);
      }
      pairs.add(first, find(vocabulary, row, "next", begin, word), bits);
    }
  }

  /** {@return what was written} */
  public static SpellingData read(TableReader in) {
    return new SpellingData(Vocabulary.read(in), Collocations.read(in), Vocabulary.read(in));
  }

  /** Writes the words, for {@link #read}. */
  public void write(TableWriter out) {
    words.write(out);
    collocations.write(out);
    offices.write(out);
  }

  /** The words of the lists that the vocabulary has as well, so that no short form is offered. */
  private static Vocabulary offices(WordLists lists, Vocabulary vocabulary) {
    Set<String> offices = new TreeSet<>();
    for (ListKind kind : OFFICES) {
      for (WordList.Row row : lists.rows(kind)) {
        boolean other = // "suspect"; a building, which is named after many a thing
            kind == ListKind.TITLES
                ? !row.text("kind").equals(TitleKind.OFFICE.name())
                : kind == ListKind.THINGS && !row.text("venue").isEmpty();
        if (other) {
          continue;
        }
        offices.addAll(List.of(CharTable.fold(row.text("surface")).split("[^\\p{L}]+")));
      }
    }
    Vocabulary.Builder words = new Vocabulary.Builder();
    for (String office : offices) {
      if (office.length() >= Candidates.SHORTEST && vocabulary.find(office) >= 0) {
        words.add(office, 0, office.length(), OFFICE_CLASS);
      }
    }
    return words.build();
  }

  /** Reads "walk7(walked6 walker3) wall8". */
  private static void addWords(WordList.Row row, Vocabulary.Builder words) {
    String head = row.text("surface");
    String cell = row.text("words");
    int n = cell.length();
    boolean open = false;
    int i = 0;
    while (i < n) {
      int begin = i;
      while (i < n && !isDigit(cell.charAt(i)) && cell.charAt(i) != ' ') {
        i++;
      }
      int end = i;
      int weight = 0;
      while (i < n && isDigit(cell.charAt(i)) && weight <= GREATEST_CLASS) {
        weight = weight * 10 + cell.charAt(i++) - '0';
      }
      if (begin == end || end == i || weight > GREATEST_CLASS) {
        throw row.error("words", "has no class from 0 to 20 behind character " + end);
      }
      if (!open && !cell.startsWith(head, begin)) {
        throw row.error("words", "has a stem that does not begin with the first cell, at " + begin);
      }
      words.add(cell, begin, end, weight);
      if (open && i < n && cell.charAt(i) == ')') {
        open = false;
        i++;
      }
      if (!open && i < n && cell.charAt(i) == '(') {
        open = true;
      } else if (i < n && cell.charAt(i) != ' ') {
        throw row.error("words", "has no space or bracket at character " + i);
      }
      i++;
    }
    if (open) {
      throw row.error("words", "has a bracket that does not close");
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int find(Vocabulary words, WordList.Row row, String column, int begin, int end) {
    String cell = row.text(column);
    char[] word = new char[end - begin];
    for (int i = begin; i < end; i++) {
      word[i - begin] = CharTable.fold(cell.charAt(i));
    }
    int found = words.find(word, 0, word.length);
    if (found < 0) {
      String missing = cell.substring(begin, end);
      throw row.error(column, "holds a word that the vocabulary has not: " + missing);
    }
    return found;
  }
}
