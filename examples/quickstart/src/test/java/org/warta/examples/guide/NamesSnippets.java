package org.warta.examples.guide;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.warta.Actor;
import org.warta.ActorCandidate;
import org.warta.ActorFinder;
import org.warta.ActorKind;
import org.warta.Article;
import org.warta.NewsNormalizer;
import org.warta.Place;
import org.warta.PlaceCandidate;
import org.warta.PlaceFinder;
import org.warta.PlaceMention;
import org.warta.RawArticle;

/** The Java of {@code docs/places-and-names.md}, a method a block. */
final class NamesSnippets {
  private NamesSnippets() {}

  static void placeNames() {
    PlaceFinder finder = PlaceFinder.builder().build(); // keep it, it is thread-safe
    for (String name : List.of("Shushi", "Moskwa", "Kota Surabya", "Георгия")) {
      for (PlaceCandidate candidate : finder.resolve(name)) {
        Place place = candidate.place();
        System.out.printf(
            "%s = %s %s, %s: %s%n",
            name, place.id(), place.name(), place.country(), candidate.reason());
      }
    }
  }

  static void actorNames() {
    ActorFinder finder = ActorFinder.builder().build();
    for (String name : List.of("Moskwa", "Kemhan Armenia", "Зеленский", "Clinton")) {
      for (ActorCandidate candidate : finder.resolve(name)) {
        Actor actor = candidate.actor();
        System.out.printf("%s = %s %s: %s%n", name, actor.id(), actor.name(), candidate.reason());
      }
    }
  }

  static void officeOnADay() {
    ActorFinder finder = ActorFinder.builder().build();
    ActorCandidate best = finder.resolve("Presiden Perancis", LocalDate.of(2020, 5, 1)).get(0);
    System.out.println(best.actor().name() + ", " + best.actor().cameo() + ": " + best.reason());
  }

  static void placesOfAnArticle() {
    String text =
        "BAKU - Baku menyatakan bahwa militer Azerbaijan tetap di Shusha, kata Kementerian Pertahanan"
            + " Azerbaijan.";
    Article article = NewsNormalizer.create().normalize(RawArticle.of(text));
    for (PlaceMention mention : article.placeMentions()) {
      System.out.println(mention.surface() + " " + mention.usage());
    }
  }

  static void ownNames() {
    Actor fleet =
        Actor.builder("acme:fleet-7", "Seventh Fishing Fleet", ActorKind.COMPANY)
            .country("IDN")
            .cameo("IDNBUS")
            .build();
    ActorFinder finder =
        ActorFinder.builder().actor(fleet, "Armada Tujuh").alias("nato", "Pakta Utara").build();
    for (String name : List.of("Armada Tujuh", "Pakta Utara")) {
      System.out.println(name + " = " + finder.resolve(name).get(0).actor().name());
    }
  }

  static void ownTable() {
    String rows =
        """
        id\tname\ttype\tcountry\tlatitude\tlongitude\tnames
        acme:port-9\tPort Nine\ttown\tIDN\t-5.1\t119.4\tPelabuhan Sembilan; Nine
        """;
    NewsNormalizer normalizer = NewsNormalizer.builder().places(new StringReader(rows)).build();
    Article article =
        normalizer.normalize(RawArticle.of("Kapal itu tiba di Pelabuhan Sembilan kemarin pagi."));
    System.out.println(article.places().get(0).name() + ", " + article.places().get(0).country());
  }

  static void brokenTable() {
    try {
      PlaceFinder.builder().places(new StringReader("id\tname\ttype\nx\tPort\ttown\nx\t\ttown\n"));
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }
}
