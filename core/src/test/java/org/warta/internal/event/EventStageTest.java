package org.warta.internal.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.warta.Article;
import org.warta.Count;
import org.warta.Event;
import org.warta.EventType;
import org.warta.Limits;
import org.warta.Modality;
import org.warta.Polarity;
import org.warta.RawArticle;
import org.warta.internal.pipeline.Normalizer;
import org.warta.internal.world.Added;
import org.warta.testlanguage.VelvishModule;

class EventStageTest {
  private static final Normalizer NORMALIZER =
      new Normalizer(List.of(new VelvishModule()), Added.NONE, Limits.DEFAULT);

  private static Article read(String text) {
    return NORMALIZER.normalize(
        RawArticle.builder(text).language(VelvishModule.TAG).published("2021-03-02").build());
  }

  private static Event only(String text) {
    List<Event> events = read(text).events();
    assertThat(events).hasSize(1);
    return events.get(0);
  }

  @Test
  void takesTheSubjectOfAnActiveVerbForTheAgent() {
    Event event = only("Kenya blarpa Ghana.");
    assertThat(event.type()).isEqualTo(EventType.ASSAULT);
    assertThat(event.agents()).containsExactly("KEN-GOV");
    assertThat(event.patients()).containsExactly("GHA-GOV");
  }

  @Test
  void takesTheSubjectOfAPassiveVerbForThePatient() {
    Event event = only("Kenya blarpe zek Ghana.");
    assertThat(event.agents()).containsExactly("GHA-GOV");
    assertThat(event.patients()).containsExactly("KEN-GOV");
  }

  @Test
  void readsANounWithTheWordsBehindIt() {
    Event event = only("Blarpo zek Kenya wex Ghana.");
    assertThat(event.agents()).containsExactly("KEN-GOV");
    assertThat(event.patients()).containsExactly("GHA-GOV");
  }

  @Test
  void joinsThoseWhoMeet() {
    Event event = only("Kenya jass Ghana grenda.");
    assertThat(event.reciprocal()).isTrue();
    assertThat(event.agents()).containsExactlyInAnyOrder("KEN-GOV", "GHA-GOV");
  }

  @Test
  void tellsWhatIsNotSo() {
    assertThat(only("Kenya nup blarpa Ghana.").polarity()).isEqualTo(Polarity.NEGATIVE);
    assertThat(only("Kenya drav blarpa Ghana.").modality()).isEqualTo(Modality.PLANNED);
    assertThat(only("Pelf Kenya blarpa Ghana.").modality()).isEqualTo(Modality.HYPOTHETICAL);
  }

  @Test
  void readsAClauseByTheVerbItDependsOn() {
    List<Event> events = read("Kenya prulta Ghana blarpa Togo.").events();
    assertThat(events).extracting(Event::type).contains(EventType.REQUEST, EventType.ASSAULT);
    Event asked = events.get(1);
    assertThat(asked.modality()).isEqualTo(Modality.DEMANDED);
    assertThat(asked.agents()).containsExactly("GHA-GOV");
  }

  @Test
  void takesTheMeaningWhoseFellowWordStandsNear() {
    assertThat(only("Kenya murva Ghana frol.").type()).isEqualTo(EventType.SANCTION);
    assertThat(only("Kenya murva bim Ghana.").type()).isEqualTo(EventType.AID);
  }

  @Test
  void reducesAPlannedMeetingToAnAgreement() {
    Event event = only("Kenya jass Ghana drav grenda.");
    assertThat(event.plover()).isEqualTo("AGREE");
    assertThat(event.cameo()).isEqualTo("036");
  }

  @Test
  void countsTheDead() {
    Article article = read("Kenya blarpa Ghana. Plooz 12 glim quass.");
    assertThat(article.casualties()).hasSize(1);
    assertThat(article.casualties().get(0).killed()).isEqualTo(new Count(12, 12, null));
  }

  @Test
  void namesEveryActorOfAnEvent() {
    Article article = read("Kenya blarpa Ghana. Togo jass Mali grenda lom Peru.");
    for (Event event : article.events()) {
      assertThat(event.agents()).allSatisfy(id -> assertThat(article.actor(id)).isPresent());
      assertThat(event.patients()).allSatisfy(id -> assertThat(article.actor(id)).isPresent());
    }
  }
}
