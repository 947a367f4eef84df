package org.warta.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warta.ActorMention;
import org.warta.Article;
import org.warta.NewsNormalizer;
import org.warta.RawArticle;

/** Actors of Indonesian sentences, and the aliases that they declare. */
class IndonesianActorsTest {
  private static final NewsNormalizer NORMALIZER =
      NewsNormalizer.builder().module(new IndonesianModule()).build();

  @ParameterizedTest(name = "{0}")
  @MethodSource("actors")
  void joinsMentionsToTheirActors(String text, String published, String expected) {
    List<String> found =
        article(text, published).actorMentions().stream()
            .map(mention -> mention.surface() + "=" + mention.actor())
            .toList();
    for (String row : expected.split(" ¦ ", -1)) {
      if (row.startsWith("!")) {
        assertThat(found).noneMatch(mention -> mention.startsWith(row.substring(1) + "="));
      } else {
        assertThat(found).contains(row);
      }
    }
  }

  static Stream<Object[]> actors() {
    return Golden.rows("actors.tsv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("actors")
  void standsOnThePrintedCharacters(String text, String published, String expected) {
    Article article = article(text, published);
    for (ActorMention mention : article.actorMentions()) {
      assertThat(mention.surface()).isEqualTo(mention.span().in(text));
      assertThat(article.actors()).anyMatch(actor -> actor.id().equals(mention.actor()));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("aliases")
  void learnsDeclaredAliases(String text, String alias, String name) {
    assertThat(article(text, "").aliases())
        .anyMatch(found -> found.alias().equals(alias) && found.name().equals(name));
  }

  static Stream<Object[]> aliases() {
    return Golden.rows("aliases.tsv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("none")
  void learnsNoAliasWhereNoneIsDeclared(String text) {
    assertThat(article(text, "").aliases()).isEmpty();
  }

  static Stream<Object[]> none() {
    return Golden.rows("aliases-none.tsv");
  }

  private static Article article(String text, String published) {
    return NORMALIZER.normalize(
        RawArticle.builder(text)
            .language("id")
            .published(published.isEmpty() ? null : published)
            .build());
  }
}
