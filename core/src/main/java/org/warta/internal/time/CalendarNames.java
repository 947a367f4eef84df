package org.warta.internal.time;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.Set;
import org.warta.internal.lexicon.Lexicon;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.text.CharTable;
import org.warta.spi.ListKind;
import org.warta.spi.WordList;
import org.warta.spi.WordLists;

/** The names of months and weekdays: those of the module's lists, and those of CLDR. */
final class CalendarNames {
  /** The word is a month or weekday whatever stands beside it. */
  static final int SURE = 0;

  /** The word is a name as well. */
  static final int NAME = 1;

  /** The word is an abbreviation. */
  static final int ABBREVIATION = 2;

  private static final int NUMBER = 15;
  private static final int ISLAMIC_SHIFT = 4;
  private static final int GUARD_SHIFT = 5;

  private CalendarNames() {}

  static void addMonths(Lexicon.Builder lexicon, WordLists lists) {
    Set<String> known = new HashSet<>();
    for (WordList.Row row : lists.rows(ListKind.MONTHS)) {
      int islamic = isIslamic(row) ? 1 << ISLAMIC_SHIFT : 0;
      int sense = row.number("month", 1, 12) | islamic | guard(row) << GUARD_SHIFT;
      lexicon.add(row.text("surface"), SenseKind.MONTH, sense);
      known.add(CharTable.fold(row.text("surface")));
    }
    DateFormatSymbols cldr = DateFormatSymbols.getInstance(new ULocale(lists.language()));
    for (int form : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
      String[] wide = cldr.getMonths(form, DateFormatSymbols.WIDE);
      String[] brief = cldr.getMonths(form, DateFormatSymbols.ABBREVIATED);
      for (int i = 0; i < 12; i++) {
        addCldr(lexicon, SenseKind.MONTH, wide[i], i + 1, known);
        addCldr(lexicon, SenseKind.MONTH, brief[i], i + 1 | ABBREVIATION << GUARD_SHIFT, known);
      }
    }
  }

  static void addWeekdays(Lexicon.Builder lexicon, WordLists lists) {
    Set<String> known = new HashSet<>();
    for (WordList.Row row : lists.rows(ListKind.WEEKDAYS)) {
      int sense = row.number("weekday", 1, 7) | guard(row) << GUARD_SHIFT;
      lexicon.add(row.text("surface"), SenseKind.WEEKDAY, sense);
      known.add(CharTable.fold(row.text("surface")));
    }
    DateFormatSymbols cldr = DateFormatSymbols.getInstance(new ULocale(lists.language()));
    for (int form : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
      String[] wide = cldr.getWeekdays(form, DateFormatSymbols.WIDE);
      String[] brief = cldr.getWeekdays(form, DateFormatSymbols.ABBREVIATED);
      for (int i = 1; i <= 7; i++) { // ICU counts from Sunday, 1
        int number = i == 1 ? 7 : i - 1;
        addCldr(lexicon, SenseKind.WEEKDAY, wide[i], number, known);
        addCldr(lexicon, SenseKind.WEEKDAY, brief[i], number | ABBREVIATION << GUARD_SHIFT, known);
      }
    }
  }

  private static void addCldr(
      Lexicon.Builder lexicon, SenseKind kind, String name, int sense, Set<String> known) {
    String surface = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    if (known.add(CharTable.fold(surface))) {
      lexicon.add(surface, kind, sense);
    }
  }

  /** {@return the number of the month or weekday of that sense} */
  static int number(int sense) {
    return sense & NUMBER;
  }

  /** {@return whether the month of that sense is of the Islamic calendar} */
  static boolean isIslamic(int sense) {
    return (sense >> ISLAMIC_SHIFT & 1) != 0;
  }

  /** {@return what else the word of that sense may be: a constant of this class} */
  static int guard(int sense) {
    return sense >> GUARD_SHIFT;
  }

  static boolean isIslamic(WordList.Row row) {
    String calendar = row.text("calendar");
    if (!calendar.isEmpty() && !calendar.equals("GREGORIAN") && !calendar.equals("ISLAMIC")) {
      throw row.error("calendar", "is neither GREGORIAN nor ISLAMIC");
    }
    return calendar.equals("ISLAMIC");
  }

  static int guard(WordList.Row row) {
    return switch (row.text("guard")) {
      case "" -> SURE;
      case "NAME" -> NAME;
      case "ABBREVIATION" -> ABBREVIATION;
      default -> throw row.error("guard", "is neither NAME nor ABBREVIATION");
    };
  }
}
