package org.warta.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warta.TimeMention;
import org.warta.TimeValues;

/** What holds for the times of any text, and for texts meant to be slow. */
class IndonesianTimesPropertiesTest {
  private static final LocalDate ANCHOR = LocalDate.of(2020, 11, 10);
  private static final String[] PIECES = {
    "Senin",
    "Minggu",
    "minggu",
    "(",
    ")",
    ",",
    "9/11",
    "9/11/2020",
    "31/2/2020",
    "(9/11)",
    "-",
    "/",
    "10",
    "2014",
    "'90",
    "-an",
    "November",
    "Mei",
    "Syawal",
    "1442",
    "H",
    "pukul",
    "jam",
    "14.30",
    "7:55",
    "WIB",
    "GMT+4",
    "malam",
    "pagi",
    "dini hari",
    "tadi",
    "ini",
    "lalu",
    "mendatang",
    "terakhir",
    "kemudian",
    "sebelumnya",
    "kemarin",
    "besok",
    "hari ini",
    "keesokan harinya",
    "dua",
    "puluh",
    "juta",
    "setengah",
    "beberapa",
    "puluhan",
    "tahun",
    "bulan",
    "hari",
    "sepekan",
    "kali",
    "sekali",
    "setiap",
    "awal",
    "akhir",
    "abad",
    "ke",
    "-20",
    "XX",
    "kuartal",
    "II",
    "hingga",
    "dan",
    "antara",
    "sekitar",
    "kurang dari",
    "tanggal",
    "Lebaran",
    "Natal",
    "saat ini",
    "akan",
    ".",
    "\n",
    "\"",
    "9999999999999",
  };

  @Test
  void spansLieInTheTextAndHoldTheSurface() {
    Random random = new Random(17);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(14); n >= 0; n--) {
        text.append(PIECES[random.nextInt(PIECES.length)])
            .append(random.nextInt(6) == 0 ? "" : " ");
      }
      check(text.toString(), i % 5 == 0 ? null : ANCHOR.plusDays(random.nextInt(20_000) - 10_000));
    }
  }

  private static void check(String text, @Nullable LocalDate anchor) {
    List<TimeMention> times =
        anchor == null ? TimeRows.FINDER.find(text) : TimeRows.FINDER.find(text, anchor);
    int last = 0;
    int number = 1;
    for (TimeMention time : times) {
      assertThat(time.surface()).as(text).isNotBlank().isEqualTo(time.span().in(text));
      assertThat(time.span().begin()).as(text).isGreaterThanOrEqualTo(last);
      assertThat(time.id()).isEqualTo("t" + number++);
      last = time.span().end();
      TimeValues values = TimeValues.of(time);
      values.firstDay().ifPresent(first -> assertThat(values.lastDay()).as(text).isPresent());
      values.date().ifPresent(day -> assertThat(values.year()).as(text).isPresent());
      values.period();
      values.duration();
      values.dateTime();
    }
    assertThat(anchor == null ? TimeRows.FINDER.find(text) : TimeRows.FINDER.find(text, anchor))
        .isEqualTo(times);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Senin, ",
        "9/11/2020 ",
        "pukul 10.00 dan ",
        "10, ",
        "dua puluh ",
        "Senin (",
        "akhir ",
        "setiap ",
        "kemarin ",
        "1.",
        "Januari-",
        "2014-",
        "jam ",
        "sekitar ",
        "hari ",
        "dua hari ",
        "Mei dan ",
        "pukul 10.00 ",
        "\"besok\" ",
        "\"besok\" kata dia, Senin (9/11/2020) "
      })
  void isLinearInTheLengthOfTheText(String trigger) {
    String small = trigger.repeat(200_000 / trigger.length());
    String large = trigger.repeat(1_000_000 / trigger.length());
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      TimeRows.FINDER.find(small, ANCHOR);
      long start = System.nanoTime();
      TimeRows.FINDER.find(small, ANCHOR);
      long middle = System.nanoTime();
      TimeRows.FINDER.find(large, ANCHOR);
      long end = System.nanoTime();
      best = Math.min(best, (end - middle) / Math.max(1_000_000, middle - start));
    }
    assertThat(best).as("times as long for a text five times as long").isLessThan(20);
  }
}
