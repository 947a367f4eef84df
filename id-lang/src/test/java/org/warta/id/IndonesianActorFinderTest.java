package org.warta.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warta.Actor;
import org.warta.ActorCandidate;
import org.warta.ActorFinder;
import org.warta.ActorKind;
import org.warta.Article;
import org.warta.NewsNormalizer;
import org.warta.RawArticle;

/** Names of actors that stand alone, and actors of the caller's own. */
class IndonesianActorFinderTest {
  private static final ActorFinder FINDER = ActorFinder.of(new IndonesianModule());

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("names")
  void resolvesNamesThatStandAlone(String name, String date, String expected, String others) {
    List<ActorCandidate> found =
        date.isEmpty() ? FINDER.resolve(name) : FINDER.resolve(name, LocalDate.parse(date));
    assertThat(found).isNotEmpty();
    ActorCandidate best = found.get(0);
    assertThat(best.actor().id() + "/" + best.match()).isEqualTo(expected);
    for (String other : others.isEmpty() ? new String[0] : others.split(" ", -1)) {
      assertThat(found.subList(1, found.size())).extracting(c -> c.actor().id()).contains(other);
    }
  }

  static Stream<Object[]> names() {
    return Golden.rows("actor-finder.tsv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("none")
  void resolvesNothingElse(String name) {
    assertThat(FINDER.resolve(name)).isEmpty();
  }

  static Stream<Object[]> none() {
    return Golden.rows("actor-finder-none.tsv");
  }

  @Test
  void namesTheSameActorAsAnArticleDoes() {
    NewsNormalizer normalizer = NewsNormalizer.builder().module(new IndonesianModule()).build();
    for (String name :
        List.of("Kemhan Armenia", "militer Azerbaijan", "TNI AD", "Jokowi", "PBB", "Hizbullah")) {
      Article article =
          normalizer.normalize(
              RawArticle.builder("Menurut " + name + ", hal itu benar.").language("id").build());
      assertThat(article.actorMentions())
          .as(name)
          .extracting(mention -> mention.actor())
          .contains(FINDER.resolve(name).get(0).actor().id());
    }
  }

  @Test
  void readsActorsAndAliasesOfTheCaller() {
    Actor union =
        Actor.builder("own:sptm", "Serikat Petani Tirta Makmur", ActorKind.NGO)
            .country("IDN")
            .cameo("IDNNGO")
            .build();
    Article article =
        NewsNormalizer.builder()
            .module(new IndonesianModule())
            .actor(union, "SPTM")
            .alias("IDN-MIL", "Baret Nusantara")
            .build()
            .normalize(
                RawArticle.builder(
                        "Serikat Petani Tirta Makmur menolak usul itu. SPTM menuduh Baret Nusantara"
                            + " menembak warga di Bogor.")
                    .language("id")
                    .build());
    assertThat(article.actorMentions())
        .extracting(mention -> mention.surface() + "=" + mention.actor())
        .contains(
            "Serikat Petani Tirta Makmur=own:sptm", "SPTM=own:sptm", "Baret Nusantara=IDN-MIL");
    assertThat(article.actors()).contains(union);
    assertThat(article.events()).anyMatch(event -> event.agents().contains("own:sptm"));
  }
}
