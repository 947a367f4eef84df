package org.warta.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeUnit;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.warta.TimeMention;
import org.warta.testkit.GoldenText;

/** What independent programs write in Indonesian is read back. */
class IndonesianTimesOracleTest {
  private static final ULocale LOCALE = new ULocale("id");
  private static final Path FACTS = Path.of("..", "..", "shared", "facts");
  private static final long MILLIS = 86_400_000L;

  @Test
  void readsEveryDateOf1900To2100InEveryPatternOfCldr() {
    List<SimpleDateFormat> patterns = patterns();
    assertThat(patterns).hasSizeGreaterThan(7);
    List<String> wrong = new ArrayList<>();
    LocalDate last = LocalDate.of(2100, 12, 31);
    for (LocalDate day = LocalDate.of(1900, 1, 1); !day.isAfter(last); day = day.plusDays(1)) {
      long date = day.toEpochDay() * MILLIS;
      for (SimpleDateFormat pattern : patterns) {
        String printed = pattern.format(date);
        List<TimeMention> times =
            TimeRows.FINDER.find(
                "Rapat digelar tanggal " + printed + " di Bogor.", day.plusDays(3));
        if (times.size() != 1 || !times.get(0).value().equals(day.toString())) {
          wrong.add(printed + " " + GoldenText.times(times));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** The patterns of the locale that carry day, month and year, with an era and without. */
  private static List<SimpleDateFormat> patterns() {
    Set<String> patterns = new LinkedHashSet<>();
    for (int style :
        new int[] {DateFormat.FULL, DateFormat.LONG, DateFormat.MEDIUM, DateFormat.SHORT}) {
      patterns.add(((SimpleDateFormat) DateFormat.getDateInstance(style, LOCALE)).toPattern());
    }
    DateTimePatternGenerator generator = DateTimePatternGenerator.getInstance(LOCALE);
    for (Map.Entry<String, String> entry : generator.getSkeletons(null).entrySet()) {
      String skeleton = entry.getKey();
      boolean full = skeleton.contains("y") && skeleton.contains("d");
      if (full && skeleton.matches("[GyMLdEc]+") && skeleton.matches(".*[ML].*")) {
        patterns.add(entry.getValue());
      }
    }
    for (String skeleton : List.of("yMMMMd", "yMMMMEEEEd", "yMEd", "yMMMEd", "GyMMMd", "GyMMMEd")) {
      patterns.add(generator.getBestPattern(skeleton));
    }
    List<SimpleDateFormat> formats = new ArrayList<>();
    for (String pattern : patterns) {
      SimpleDateFormat format = new SimpleDateFormat(pattern, LOCALE);
      format.setTimeZone(TimeZone.GMT_ZONE);
      formats.add(format);
    }
    return formats;
  }

  @Test
  void readsNumbersThatIcuSpellsOut() {
    RuleBasedNumberFormat speller =
        new RuleBasedNumberFormat(LOCALE, RuleBasedNumberFormat.SPELLOUT);
    Random random = new Random(20201110);
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      long bound = (long) Math.pow(10, 1 + i % 12);
      long number = i < 1000 ? i : Math.floorMod(random.nextLong(), bound);
      String words = speller.format(number);
      List<TimeMention> times = TimeRows.FINDER.find("Ia menunggu " + words + " hari.");
      String value = times.isEmpty() ? "" : times.get(0).value();
      if (!value.equals("P" + number + "D")) {
        wrong.add(number + " " + words + " " + GoldenText.times(times));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void readsRelativeTimesThatIcuWrites() {
    RelativeDateTimeFormatter formatter = RelativeDateTimeFormatter.getInstance(LOCALE);
    LocalDate anchor = LocalDate.of(2020, 11, 10);
    for (int n = 2; n <= 12; n++) {
      assertValue(
          formatter.format(n, Direction.LAST, RelativeUnit.DAYS),
          anchor,
          anchor.minusDays(n).toString());
      assertValue(
          formatter.format(n, Direction.LAST, RelativeUnit.WEEKS),
          anchor,
          anchor.minusWeeks(n).toString());
      assertValue(
          formatter.format(n, Direction.LAST, RelativeUnit.MONTHS),
          anchor,
          anchor.minusMonths(n).toString().substring(0, 7));
      assertValue(
          formatter.format(n, Direction.LAST, RelativeUnit.YEARS),
          anchor,
          Integer.toString(2020 - n));
      // "dalam 5 hari" is a length of time in news
      assertValue(formatter.format(n, Direction.NEXT, RelativeUnit.DAYS), anchor, "P" + n + "D");
      assertValue(formatter.format(n, Direction.NEXT, RelativeUnit.MONTHS), anchor, "P" + n + "M");
    }
    var unit = RelativeDateTimeFormatter.AbsoluteUnit.DAY;
    assertValue(formatter.format(Direction.LAST, unit), anchor, "2020-11-09");
    assertValue(formatter.format(Direction.LAST_2, unit), anchor, "2020-11-08");
    assertValue(formatter.format(Direction.THIS, unit), anchor, "2020-11-10");
    assertValue(formatter.format(Direction.NEXT, unit), anchor, "2020-11-11");
    assertValue(formatter.format(Direction.NEXT_2, unit), anchor, "2020-11-12");
    unit = RelativeDateTimeFormatter.AbsoluteUnit.MONTH;
    assertValue(formatter.format(Direction.LAST, unit), anchor, "2020-10");
    assertValue(formatter.format(Direction.THIS, unit), anchor, "2020-11");
    assertValue(formatter.format(Direction.NEXT, unit), anchor, "2020-12");
    unit = RelativeDateTimeFormatter.AbsoluteUnit.YEAR;
    assertValue(formatter.format(Direction.LAST, unit), anchor, "2019");
    assertValue(formatter.format(Direction.THIS, unit), anchor, "2020");
    assertValue(formatter.format(Direction.NEXT, unit), anchor, "2021");
  }

  private static void assertValue(String printed, LocalDate anchor, String value) {
    List<TimeMention> times = TimeRows.FINDER.find("Ia pulang " + printed + ".", anchor);
    assertThat(times).as(printed).hasSize(1);
    assertThat(times.get(0).value()).as(printed).isEqualTo(value);
  }

  @Test
  void readsNumberWordsOfOthersCorpus() throws IOException {
    Path corpus = FACTS.resolve("duckling_id_corpus.tsv");
    assumeTrue(Files.exists(corpus), "facts are not here");
    int read = 0;
    for (String line : Files.readAllLines(corpus)) {
      String[] cells = line.split("\t", -1);
      boolean words =
          cells.length == 3
              && cells[0].equals("Numeral")
              && cells[1].matches("NumeralValue \\d+")
              && cells[2].matches("(?!kosong)[A-Za-z ]+");
      if (words) {
        String number = cells[1].substring("NumeralValue ".length());
        assertValue(cells[2] + " hari", LocalDate.of(2020, 11, 10), "P" + number + "D");
        read++;
      }
    }
    assertThat(read).isGreaterThan(10);
  }

  /** The Indonesian cases of dateparser's tests that have a day or a distance. */
  @Test
  void readsDatesOfOthersTests() throws IOException {
    Path cases = FACTS.resolve("dateparser_id_cases.tsv");
    assumeTrue(Files.exists(cases), "facts are not here");
    Map<String, String> values = new LinkedHashMap<>();
    values.put("06 Sep 2015", "2015-09-06");
    values.put("07 Feb 2015 20:15", "2015-02-07T20:15");
    values.put("Minggu, 18 Mar 2018 07:30", "2018-03-18T07:30");
    values.put("3 Juni 2015 13:05:46", "2015-06-03T13:05:46");
    values.put("01 Agustus 2015 18:23", "2015-08-01T18:23");
    values.put("3 minggu yang lalu", "1999-12-11");
    values.put("5 minggu", "P5W");
    values.put("hari ini", "2000-01-01");
    values.put("kemarin", "1999-12-31");
    values.put("kemarin lusa", "1999-12-30");
    values.put("sehari yang lalu", "1999-12-31");
    values.put("seminggu yang lalu", "1999-12-25");
    values.put("sebulan yang lalu", "1999-12");
    values.put("setahun yang lalu", "1999");
    values.put("5 tahun yang lalu", "1995");
    values.put("dalam 43 menit", "PT43M");
    values.put("dlm 23 dtk", "PT23S");
    String surrender = "tanggal 15 Agustus 1945";
    Set<String> seen = new LinkedHashSet<>();
    for (String line : Files.readAllLines(cases)) {
      String printed = line.split("\t", -1)[2].split("\", \"|\"[\\],]", -1)[1];
      if (printed.contains(surrender)) {
        assertThat(TimeRows.FINDER.find(printed).get(0).value()).isEqualTo("1945-08-15");
      } else if (!printed.equals(
          "baru saja")) { // "just now" is no time in news: "ia baru saja tiba"
        String value = values.getOrDefault(printed, "no value here");
        assertValue(printed, LocalDate.of(2000, 1, 1), value);
      }
      seen.add(printed);
    }
    assertThat(seen).containsAll(values.keySet());
  }
}
