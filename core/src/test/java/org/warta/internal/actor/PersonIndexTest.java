package org.warta.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warta.internal.world.ActorWorld;
import org.warta.internal.world.WorldActor;

class PersonIndexTest {
  private final PersonIndex index = new PersonIndex(ActorWorld.get());

  @ParameterizedTest
  @CsvSource({
    "Wladimir Puttin, Vladimir Putin",
    "Volodimir Selensky, Volodymyr Zelenskyy",
    "Barak Obamma, Barack Obama",
    "Emanuell Macron, Emmanuel Macron",
    "Никол Пашинян, Nikol Pashinyan",
    "Netanyahu Benjamin, Benjamin Netanyahu",
  })
  void findsAListedPersonBehindAnotherSpelling(String printed, String name) {
    WorldActor found = index.find(printed);
    assertThat(found).isNotNull();
    assertThat(found == null ? "" : found.name()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Joko Susilo",
        "Prabowo Argo Yuwono",
        "Budi Santoso",
        "Sukarni",
        "Michelle Obama",
        "Ivanka Trump",
        "",
        "-",
        "Vladimir Kravchenko",
        "Abdul Aziz",
        "Abdulaziz bin Salman",
        "Ahmad Sobri",
        "Heri Cahyono",
        "Kim Yoo Jung",
        "Lee Yoo-joon",
        "Said Abdullah"
      })
  void neverTakesANamesake(String printed) {
    assertThat(index.find(printed)).isNull();
  }

  @Test
  void hearsOldAndNewSpellingAlike() {
    assertThat(NameSound.of("Soekarno")).isEqualTo(NameSound.of("Sukarno"));
    assertThat(NameSound.of("Djoko")).isEqualTo(NameSound.of("Joko"));
    assertThat(NameSound.of("Schoigu")).isEqualTo(NameSound.of("Shoigu"));
  }
}
