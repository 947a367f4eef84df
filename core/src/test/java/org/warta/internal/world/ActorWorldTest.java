package org.warta.internal.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.warta.ActorKind;
import org.warta.internal.world.ActorWorld.ListedName;

class ActorWorldTest {
  private final ActorWorld world = ActorWorld.get();

  @Test
  void givesEveryStateItsOrgans() {
    assertThat(world.organ("AZE", "MOD").id()).isEqualTo("AZE-MOD");
    assertThat(world.organ("AZE", "MOD").name()).isEqualTo("Ministry of Defence of Azerbaijan");
    assertThat(world.organ("AZE", "MOD").cameo()).isEqualTo("AZEGOVMIL");
    assertThat(world.organ("RUS", "GOV")).isEqualTo(world.state("RUS"));
  }

  @Test
  void takesTheListedBodyForAnOrganThatHasItsOwnName() {
    assertThat(world.organ("ISR", "MIL").name()).isEqualTo("Israel Defense Forces");
  }

  @Test
  void knowsWhoHeldAnOfficeInAYear() {
    assertThat(world.holder("head-of-state", "USA", 2019).orElseThrow().name())
        .isEqualTo("Donald Trump");
    assertThat(world.holder("head-of-state", "USA", 2022).orElseThrow().name())
        .isEqualTo("Joe Biden");
    assertThat(world.holder("head-of-state", "USA", 1700)).isEmpty();
  }

  @Test
  void codesBeginWithAStateOrAnInternationalPrefix() {
    for (ListedName name : world.names()) {
      WorldActor actor = world.actor(name.actor());
      String cameo = actor.cameo();
      assertThat(cameo).as(actor.id()).isNotNull();
      if (cameo != null) {
        String head = cameo.substring(0, 3);
        boolean known = world.isState(head) || Set.of("IGO", "NGO", "MNC", "MIL").contains(head);
        assertThat(known).as(actor.id() + " " + cameo).isTrue();
      }
    }
  }

  @Test
  void aShortNameHasOneDominantBearer() {
    Set<String> seen = new HashSet<>();
    for (ListedName name : world.names()) {
      if (name.isShort()) {
        assertThat(seen.add(name.text())).as(name.text()).isTrue();
        assertThat(world.actor(name.actor()).kind()).isEqualTo(ActorKind.PERSON);
      }
    }
  }
}
