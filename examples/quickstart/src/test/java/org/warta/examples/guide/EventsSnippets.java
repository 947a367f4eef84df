package org.warta.examples.guide;

import java.util.List;
import org.warta.Article;
import org.warta.Casualties;
import org.warta.Event;
import org.warta.EventTime;
import org.warta.NewsNormalizer;
import org.warta.RawArticle;

/** The Java of {@code docs/events.md}, a method a block. */
final class EventsSnippets {
  private EventsSnippets() {}

  static void events() {
    String text =
        """
        Militer Azerbaijan menyerang pos Armenia di Kalbajar, Senin (16/6/2025). Armenia menuduh Azerbaijan \
        melanggar gencatan senjata.

        Azerbaijan tidak menembaki warga. Kedua negara akan bertemu di Tbilisi pekan depan.
        """;
    Article article =
        NewsNormalizer.create().normalize(RawArticle.builder(text).published("2025-06-18").build());
    for (Event event : article.events()) {
      System.out.printf(
          "%s: %s %s, %s -> %s%n",
          event.surface(), event.type(), event.cameo(), event.agents(), event.patients());
      EventTime time = event.time();
      System.out.printf(
          "  %s %s %s, %s, %s%n",
          event.polarity(),
          event.modality(),
          event.tense(),
          time == null ? "-" : time.value() + " " + time.basis(),
          event.place());
    }
  }

  static void casualties() {
    String text =
        "Sedikitnya 12 orang tewas dan puluhan lainnya terluka akibat gempa di Cianjur, Senin"
            + " (9/11/2020). Belum ada informasi soal korban hilang.";
    Article article =
        NewsNormalizer.create().normalize(RawArticle.builder(text).published("2020-11-10").build());
    for (Casualties toll : article.casualties()) {
      System.out.printf(
          "%s: %s, killed %s, injured %s%n",
          toll.surface(), toll.status(), toll.killed(), toll.injured());
    }
  }

  static void oneEventTwice() {
    NewsNormalizer normalizer = NewsNormalizer.create();
    List<String> told =
        List.of(
            "Militer Azerbaijan menyerang Armenia, Senin (16/6/2025).",
            "Serangan militer Azerbaijan terhadap Armenia terjadi pada 16 Juni 2025.");
    for (String text : told) {
      Event event = normalizer.normalize(RawArticle.of(text)).events().get(0);
      System.out.println(event.surface() + " " + event.key());
    }
  }
}
