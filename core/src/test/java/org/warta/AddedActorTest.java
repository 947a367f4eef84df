package org.warta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.warta.testlanguage.VelvishModule;

class AddedActorTest {
  private static final Actor LEAGUE =
      Actor.builder("own:league", "Velvish League", ActorKind.NGO)
          .country("LUX")
          .cameo("LUXNGO")
          .externalIds(Map.of("register", "7"))
          .build();

  private static NewsNormalizer.Builder velvish() {
    return NewsNormalizer.builder().module(new VelvishModule());
  }

  private static Article read(NewsNormalizer.Builder builder, String text) {
    return builder.build().normalize(RawArticle.builder(text).language("qvv").build());
  }

  private static List<String> mentions(Article article) {
    return article.actorMentions().stream()
        .map(mention -> mention.surface() + "=" + mention.actor())
        .toList();
  }

  @Test
  void findsAnActorOfTheCallerUnderEachOfItsNames() {
    Article article =
        read(velvish().actor(LEAGUE, "VL"), "Vo lur Velvish League orr zan. Mirta lur VL orr.");
    assertThat(mentions(article)).containsExactly("Velvish League=own:league", "VL=own:league");
    assertThat(article.actors()).containsExactly(LEAGUE);
  }

  @Test
  void anActorOfTheCallerComesBeforeANamesake() {
    Article article = read(velvish().actor(LEAGUE, "NATO"), "Vo lur NATO orr zan.");
    assertThat(mentions(article)).containsExactly("NATO=own:league");
  }

  @Test
  void aShortNameIsThePersonNamedInFull() {
    Actor person = Actor.builder("own:velk", "Ordan Velk", ActorKind.PERSON).build();
    Article article =
        read(
            velvish().actor(person, "Bim"),
            "Vo lur Ordan Velk orr zan. Mirta lur Velk orr. Zan lur Bim orr.");
    assertThat(mentions(article))
        .containsExactly("Ordan Velk=own:velk", "Velk=own:velk", "Bim=own:velk");
  }

  @Test
  void findsListedActorsAndPlacesUnderMoreNames() {
    Article article =
        read(
            velvish().alias("nato", "Grolak").alias("AZE-MOD", "Trevan").alias("Q159", "Sulmia"),
            "Vo lur Grolak orr zan. Mirta lur Trevan orr. Zan lur Sulmia orr.");
    assertThat(mentions(article)).contains("Grolak=nato", "Trevan=AZE-MOD");
    assertThat(article.placeMentions()).extracting(PlaceMention::place).containsExactly("Q159");
  }

  @Test
  void givesMoreNamesToWhatTheCallerAddedInAnyOrder() {
    Article article =
        read(velvish().alias("own:league", "Grolak").actor(LEAGUE), "Vo lur Grolak orr zan.");
    assertThat(mentions(article)).containsExactly("Grolak=own:league");
  }

  @Test
  void anOutletOfTheCallerHeadsAStory() {
    Actor post = Actor.builder("own:post", "Kelbor", ActorKind.MEDIA).build();
    Article article =
        read(velvish().actor(post), "OSTRAV, Kelbor \u2014 Mirta brel zan gathen lur sonvek orr.");
    assertThat(article.dateline()).extracting(Dateline::outlet).isEqualTo("Kelbor");
    assertThat(mentions(article)).contains("Kelbor=own:post");
  }

  @Test
  void refusesAnIdThatIsThereAlready() {
    for (String id : List.of("nato", "RUS-GOV", "AZE-MOD", "own:league")) {
      NewsNormalizer.Builder builder =
          velvish().actor(LEAGUE).actor(Actor.builder(id, "Grolak", ActorKind.NGO).build());
      assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining(id);
    }
  }

  @Test
  void refusesAnAliasForAnIdThatIsNotThere() {
    for (String id : List.of("nowhere", "", "XYZ-MOD", "AZE-XYZ", "Q159\tRussia")) {
      NewsNormalizer.Builder builder = velvish().alias(id, "Grolak");
      assertThatIllegalArgumentException()
          .isThrownBy(builder::build)
          .withMessageContaining("'" + id + "'")
          .withMessageContaining("Grolak");
    }
  }

  @Test
  void refusesWhatCannotBeRead() {
    NewsNormalizer.Builder builder = velvish();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.actor(Actor.builder("own:x", " ", ActorKind.NGO).build()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.actor(LEAGUE, " "))
        .withMessageContaining("own:league");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.alias("nato", ""))
        .withMessageContaining("nato");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.actor(LEAGUE.toBuilder().country("lu").build()))
        .withMessageContaining("lu");
  }
}
