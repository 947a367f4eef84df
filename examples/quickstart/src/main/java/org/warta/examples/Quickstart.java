package org.warta.examples;

import java.util.List;
import java.util.stream.Collectors;
import org.warta.Actor;
import org.warta.Article;
import org.warta.Event;
import org.warta.NewsNormalizer;
import org.warta.Quote;
import org.warta.RawArticle;
import org.warta.TimeMention;

/** The README's first example: one article in, what it says out. */
public final class Quickstart {
  /** A short article, written for this project. */
  static final String SAMPLE =
      """
      JAKARTA, WartaKini.com - Militer Azerbaijan menyerang pos Armenia di dekat perbatasan, \
      Senin (16/6/2025). Dua tentara Armenia tewas.
      Baca juga: Jalur Kereta Yerevan-Baku Dibuka Lagi
      "Kami menyesalkan insiden itu," kata Menteri Luar Negeri Armenia Ararat Mirzoyan.
      """;

  private Quickstart() {}

  /** Prints what the sample says. */
  public static void main(String[] args) {
    System.out.print(describe(SAMPLE));
  }

  /** {@return who said what, the times, and the events, a line each} */
  static String describe(String text) {
    NewsNormalizer normalizer = NewsNormalizer.create();
    Article article =
        normalizer.normalize(RawArticle.builder(text).published("2025-06-18").build());
    StringBuilder out = new StringBuilder();
    for (Quote quote : article.quotes()) {
      String speaker = quote.actor() == null ? "?" : names(article, List.of(quote.actor()));
      out.append(speaker).append(": ").append(quote.content().in(text)).append('\n');
    }
    for (TimeMention time : article.times()) {
      out.append(time.surface()).append(" = ").append(time.value()).append('\n');
    }
    for (Event event : article.events()) {
      out.append(event.type()).append(" | ").append(names(article, event.agents()));
      out.append(" -> ").append(names(article, event.patients()));
      out.append(" | ").append(event.modality()).append('\n');
    }
    return out.toString();
  }

  private static String names(Article article, List<String> ids) {
    return ids.stream()
        .map(id -> article.actor(id).map(Actor::name).orElse(id))
        .collect(Collectors.joining(", "));
  }
}
