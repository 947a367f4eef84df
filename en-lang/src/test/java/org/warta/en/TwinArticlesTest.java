package org.warta.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warta.ActorMention;
import org.warta.Article;
import org.warta.Event;
import org.warta.NewsNormalizer;
import org.warta.PlaceMention;
import org.warta.RawArticle;
import org.warta.TimeMention;
import org.warta.testkit.GoldenText;

/** One event told in English and in Indonesian comes out with the same ids, codes and dates. */
class TwinArticlesTest {
  private static final NewsNormalizer NORMALIZER = NewsNormalizer.create();
  private static final String GROUP = "group:";

  static Stream<Object[]> twins() {
    return Golden.rows("twins.tsv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("twins")
  void namesTheSamePlaces(String name, String published, String english, String indonesian) {
    assertThat(places(read("en", published, english)))
        .isNotEmpty()
        .isEqualTo(places(read("id", published, indonesian)));
  }

  /** A group told by a common noun has that noun in its id, and so differs. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("twins")
  void namesTheSameActors(String name, String published, String english, String indonesian) {
    assertThat(actors(read("en", published, english)))
        .isNotEmpty()
        .isEqualTo(actors(read("id", published, indonesian)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("twins")
  void tellsTheSameDates(String name, String published, String english, String indonesian) {
    assertThat(times(read("en", published, english)))
        .isNotEmpty()
        .isEqualTo(times(read("id", published, indonesian)));
  }

  @Test
  void tellsNineEventsInTenOfTheSameTypeBetweenTheSameCountries() {
    int all = 0;
    int equal = 0;
    List<String> different = new ArrayList<>();
    List<Object[]> twins = twins().toList();
    for (Object[] cells : twins) {
      List<String> english = events(read("en", (String) cells[1], (String) cells[2]));
      List<String> indonesian = events(read("id", (String) cells[1], (String) cells[3]));
      all += english.size() + indonesian.size();
      for (String event : List.copyOf(english)) {
        if (indonesian.remove(event)) {
          english.remove(event);
          equal += 2;
        }
      }
      different.add(cells[0] + ": " + english + " against " + indonesian);
    }
    assertThat(twins).hasSizeGreaterThanOrEqualTo(10);
    assertThat(all).isGreaterThan(80);
    assertThat((double) equal / all).as(String.join("\n", different)).isGreaterThanOrEqualTo(0.9);
  }

  private static Article read(String language, String published, String text) {
    Article article = NORMALIZER.normalize(RawArticle.builder(text).published(published).build());
    assertThat(article.language()).as(text).isEqualTo(language);
    return article;
  }

  private static List<String> places(Article article) {
    return article.placeMentions().stream().map(PlaceMention::place).distinct().sorted().toList();
  }

  private static List<String> actors(Article article) {
    return article.actorMentions().stream()
        .map(ActorMention::actor)
        .filter(id -> !id.startsWith(GROUP))
        .distinct()
        .sorted()
        .toList();
  }

  private static List<String> times(Article article) {
    return article.times().stream().map(TimeMention::value).toList();
  }

  /** Type and countries, with who acts first, and whether it is told as a fact. */
  private static List<String> events(Article article) {
    List<String> events = new ArrayList<>();
    for (Event event : article.events()) {
      events.add(
          event.type()
              + " "
              + GoldenText.countries(article, event.agents())
              + ">"
              + GoldenText.countries(article, event.patients())
              + " "
              + event.polarity()
              + " "
              + event.modality());
    }
    return events;
  }
}
