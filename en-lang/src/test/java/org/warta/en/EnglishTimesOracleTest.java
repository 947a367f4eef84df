package org.warta.en;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeUnit;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warta.TimeMention;
import org.warta.testkit.GoldenText;

/** What an independent program writes in English is read back. */
class EnglishTimesOracleTest {
  private static final long MILLIS = 86_400_000L;
  private static final int DATES = 3_000;

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "en-GB"})
  void readsDatesInTheStylesOfIcu(String tag) {
    ULocale locale = ULocale.forLanguageTag(tag);
    Random random = new Random(20201110);
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < DATES; i++) {
      LocalDate day = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(40_000));
      for (SimpleDateFormat format : formats(locale)) {
        if (format.toPattern().startsWith("EEEE ") && isSameWeekday(day)) {
          continue; // both orders of day and month fall on the weekday
        }
        String printed = format.format(day.toEpochDay() * MILLIS);
        List<TimeMention> times =
            TimeRows.FINDER.find("The council met on " + printed + " in Leeds.", day.plusDays(3));
        if (times.size() != 1 || !times.get(0).value().equals(day.toString())) {
          wrong.add(printed + " " + GoldenText.times(times));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean isSameWeekday(LocalDate day) {
    return day.getDayOfMonth() <= 12
        && LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue()).getDayOfWeek()
            == day.getDayOfWeek();
  }

  /** The styles that name the month, or order digits as the language does by default. */
  private static List<SimpleDateFormat> formats(ULocale locale) {
    DateTimePatternGenerator generator = DateTimePatternGenerator.getInstance(locale);
    List<SimpleDateFormat> formats = new ArrayList<>();
    for (int style : new int[] {DateFormat.FULL, DateFormat.LONG, DateFormat.MEDIUM}) {
      formats.add((SimpleDateFormat) DateFormat.getDateInstance(style, locale));
    }
    for (String skeleton : List.of("yMMMEd", "yMMMMEEEEd", "yMMMd")) {
      formats.add(new SimpleDateFormat(generator.getBestPattern(skeleton), locale));
    }
    // digits with the weekday before them: the weekday tells the order
    formats.add(new SimpleDateFormat("EEEE " + generator.getBestPattern("yMMdd"), locale));
    if (locale.getCountry().equals("US")) {
      formats.add(new SimpleDateFormat(generator.getBestPattern("yMd"), locale));
    }
    formats.forEach(format -> format.setTimeZone(TimeZone.GMT_ZONE));
    return formats;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%spellout-numbering", "%spellout-cardinal", "%spellout-numbering-verbose"})
  void readsNumbersThatIcuSpellsOut(String rules) {
    RuleBasedNumberFormat speller =
        new RuleBasedNumberFormat(ULocale.US, RuleBasedNumberFormat.SPELLOUT);
    Random random = new Random(20201110);
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      long bound = (long) Math.pow(10, 1 + i % 12);
      long number = i < 1000 ? i + 2 : 2 + Math.floorMod(random.nextLong(), bound);
      String words = speller.format(number, rules).replace(",", "");
      List<TimeMention> times = TimeRows.FINDER.find("She waited " + words + " days.");
      String value = times.isEmpty() ? "" : times.get(0).value();
      if (!value.equals("P" + number + "D")) {
        wrong.add(number + " " + words + " " + GoldenText.times(times));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void readsRelativeTimesThatIcuWrites() {
    RelativeDateTimeFormatter formatter = RelativeDateTimeFormatter.getInstance(ULocale.US);
    LocalDate anchor = LocalDate.of(2020, 11, 10);
    for (int n = 2; n <= 12; n++) {
      assertValue(
          formatter.format(n, Direction.LAST, RelativeUnit.DAYS), anchor.minusDays(n).toString());
      assertValue(
          formatter.format(n, Direction.LAST, RelativeUnit.WEEKS), anchor.minusWeeks(n).toString());
      assertValue(
          formatter.format(n, Direction.LAST, RelativeUnit.MONTHS),
          anchor.minusMonths(n).toString().substring(0, 7));
      assertValue(
          formatter.format(n, Direction.LAST, RelativeUnit.YEARS), Integer.toString(2020 - n));
    }
    var unit = RelativeDateTimeFormatter.AbsoluteUnit.DAY;
    assertValue(formatter.format(Direction.LAST, unit), "2020-11-09");
    assertValue(formatter.format(Direction.THIS, unit), "2020-11-10");
    assertValue(formatter.format(Direction.NEXT, unit), "2020-11-11");
    unit = RelativeDateTimeFormatter.AbsoluteUnit.WEEK;
    assertValue(formatter.format(Direction.LAST, unit), "2020-W45");
    assertValue(formatter.format(Direction.THIS, unit), "2020-W46");
    assertValue(formatter.format(Direction.NEXT, unit), "2020-W47");
    unit = RelativeDateTimeFormatter.AbsoluteUnit.MONTH;
    assertValue(formatter.format(Direction.LAST, unit), "2020-10");
    assertValue(formatter.format(Direction.NEXT, unit), "2020-12");
    unit = RelativeDateTimeFormatter.AbsoluteUnit.YEAR;
    assertValue(formatter.format(Direction.LAST, unit), "2019");
    assertValue(formatter.format(Direction.NEXT, unit), "2021");
  }

  private static void assertValue(String printed, String value) {
    List<TimeMention> times =
        TimeRows.FINDER.find("She went home " + printed + ".", LocalDate.of(2020, 11, 10));
    assertThat(times).as(printed).hasSize(1);
    assertThat(times.get(0).value()).as(printed).isEqualTo(value);
  }
}
