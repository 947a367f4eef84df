package org.warta.examples.guide;

import org.warta.Actor;
import org.warta.ActorMention;
import org.warta.Article;
import org.warta.Attribution;
import org.warta.DeclaredAlias;
import org.warta.NewsNormalizer;
import org.warta.Quote;
import org.warta.RawArticle;
import org.warta.Span;

/** The Java of {@code docs/actors-and-quotes.md}, a method a block. */
final class ActorsSnippets {
  private static final String TEXT =
      """
      YEREVAN - "Pos kami ditembaki lebih dulu," kata juru bicara Kementerian Pertahanan Armenia, Hayk Sarafyan, \
      seperti dilansir Reuters, Rabu (18/6/2025). Ia menyebut dua tentara terluka.

      Menurut seorang saksi, militer Azerbaijan membalas. Baku membantah tuduhan itu.

      Komite Pemantau Gencatan Senjata (KPGS) akan memeriksa "kedua versi".
      """;

  private ActorsSnippets() {}

  private static Article article() {
    NewsNormalizer normalizer = NewsNormalizer.create();
    Article article =
        normalizer.normalize(RawArticle.builder(TEXT).published("2025-06-18").build());
    return article;
  }

  static void actors() {
    actors(article());
  }

  static void quotes() {
    quotes(article());
  }

  static void sources() {
    sources(article());
  }

  private static void actors(Article article) {
    for (Actor actor : article.actors()) {
      System.out.printf("%s %s, %s %s%n", actor.id(), actor.name(), actor.kind(), actor.cameo());
    }
    for (ActorMention mention : article.actorMentions()) {
      System.out.println(mention.surface() + " " + mention.form() + " = " + mention.actor());
    }
    for (DeclaredAlias alias : article.aliases()) {
      System.out.println(alias.alias() + " = " + alias.target());
    }
  }

  private static void quotes(Article article) {
    for (Quote quote : article.quotes()) {
      System.out.println(quote.kind() + " " + quote.actor() + ": " + quote.content().in(TEXT));
    }
  }

  private static void sources(Article article) {
    for (Attribution attribution : article.attributions()) {
      Span source = attribution.source();
      System.out.printf(
          "%s %s %s = %s, through %s%n",
          attribution.id(),
          attribution.kind(),
          source == null ? "-" : source.in(TEXT),
          attribution.actor(),
          attribution.parent());
    }
  }
}
