package org.warta.examples.guide;

import java.util.List;
import org.warta.Article;
import org.warta.Correction;
import org.warta.NewsNormalizer;
import org.warta.RawArticle;
import org.warta.SpellingSuggester;
import org.warta.Suggestion;
import org.warta.id.IndonesianModule;

/** The Java of {@code docs/spelling.md}, a method a block. */
final class SpellingSnippets {
  private SpellingSnippets() {}

  static void words() {
    SpellingSuggester suggester = SpellingSuggester.of(new IndonesianModule());
    for (String word : List.of("dengna", "karwayan", "mengatkan", "dengan")) {
      System.out.println(word + ":");
      for (Suggestion suggestion : suggester.suggest(word)) {
        System.out.println("  " + suggestion.word() + ", " + suggestion.reason());
      }
    }
  }

  static void articles() {
    String text =
        "Presiden tiba bersama rombongan dengna kapal. Menurut polisi, KPKtelah memeriksa para"
            + " karwayan itu â€œlama sekaliâ€\u009d.";
    Article article = NewsNormalizer.create().normalize(RawArticle.of(text));
    for (Correction correction : article.corrections()) {
      String printed = correction.span().in(text); // as in the untouched text
      System.out.println(correction.kind() + " " + printed + " -> " + correction.corrected());
    }
    System.out.println(article.body());
  }
}
