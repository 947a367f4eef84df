package org.warta.examples.guide;

import java.time.LocalDate;
import org.warta.Article;
import org.warta.NewsNormalizer;
import org.warta.RawArticle;
import org.warta.TimeFinder;
import org.warta.TimeMention;
import org.warta.TimeValues;

/** The Java of {@code docs/times.md}, a method a block. */
final class TimesSnippets {
  private TimesSnippets() {}

  static void timesOfAText() {
    TimeFinder finder = TimeFinder.create(); // keep it, it is thread-safe
    LocalDate anchor = LocalDate.of(2020, 11, 11);
    String text =
        "Rapat pada Senin (9/11/2020) pukul 14.30 WIB ditunda ke akhir pekan depan; selama tiga hari"
            + " terakhir hujan turun setiap malam, dan kemarin jalan masih tertutup.";
    for (TimeMention time : finder.find(text, anchor)) {
      System.out.println(time.surface() + " = " + time.value() + " " + time.granularity());
    }
  }

  static void javaTime() {
    TimeFinder finder = TimeFinder.create();
    TimeMention month = finder.find("sejak akhir Mei lalu", LocalDate.of(2020, 11, 11)).get(0);
    TimeValues values = TimeValues.of(month);
    System.out.println(month.value() + " " + month.mod());
    System.out.println(values.yearMonth().orElseThrow());
    System.out.println(values.firstDay().orElseThrow() + " to " + values.lastDay().orElseThrow());
    System.out.println(values.date().isPresent());
  }

  static void contradictions() {
    TimeFinder finder = TimeFinder.create();
    LocalDate anchor = LocalDate.of(2020, 11, 11);
    for (TimeMention time : finder.find("Selasa (9/11/2020) dan 12 Oktober", anchor)) {
      System.out.println(time.value() + ", meant " + time.intended() + " " + time.warnings());
    }
  }

  static void noAnchor() {
    TimeFinder finder = TimeFinder.create();
    for (TimeMention time : finder.find("Kemarin, 9 November dan 2019")) {
      System.out.println(time.surface() + " = " + time.value());
    }
  }

  static void timesOfAnArticle() {
    String text =
        """
        JAKARTA, WartaKini.com - "Besok kami rapat," kata Budi Hartono, Senin (16/6/2025).

        Rapat bulan lalu batal.
        """;
    Article article = NewsNormalizer.create().normalize(RawArticle.of(text));
    System.out.println(
        "published " + article.published().basis() + " " + article.published().earliest());
    for (TimeMention time : article.times()) {
      System.out.println(time.surface() + " = " + time.value() + " from " + time.anchor());
    }
  }
}
