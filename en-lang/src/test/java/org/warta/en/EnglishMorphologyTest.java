package org.warta.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warta.spi.FormRole;
import org.warta.spi.WordForm;

class EnglishMorphologyTest {
  private final EnglishMorphology morphology = new EnglishMorphology();

  @ParameterizedTest
  @CsvSource({
    "attack,attacks,attacking,attacked",
    "invade,invades,invading,invaded",
    "deny,denies,denying,denied",
    "stop,stops,stopping,stopped",
    "expel,expels,expelling,expelled",
    "visit,visits,visiting,visited",
    "deploy,deploys,deploying,deployed",
    "clash,clashes,clashing,clashed",
    "shell,shells,shelling,shelled",
    "shoot down,shoots down,shooting down,shot down",
    "hold talks,holds talks,holding talks,held talks",
    "agree to a truce,agrees to a truce,agreeing to a truce,agreed to a truce",
    "withdraw,withdraws,withdrawing,withdrawn",
    "die,dies,dying,died",
    "free,frees,freeing,freed"
  })
  void inflectsVerbs(String stem, String third, String ing, String participle) {
    assertThat(surfaces(stem, FormRole.ACTIVE)).contains(stem, third, ing);
    assertThat(surfaces(stem, FormRole.PARTICIPLE)).containsExactly(participle);
  }

  @Test
  void keepsAPastThatIsNoParticipleActive() {
    assertThat(surfaces("shake", FormRole.ACTIVE)).contains("shook");
    assertThat(surfaces("shake", FormRole.PARTICIPLE)).containsExactly("shaken");
  }

  @ParameterizedTest
  @CsvSource({
    "ceasefire,ceasefires",
    "peace deal,peace deals",
    "embassy,embassies",
    "clash,clashes"
  })
  void makesPlurals(String noun, String plural) {
    assertThat(surfaces(noun, FormRole.PLURAL)).containsExactly(plural);
  }

  @ParameterizedTest
  @CsvSource({
    "attacks,attack",
    "invading,invade",
    "denied,deny",
    "stopped,stop",
    "shook,shake",
    "withdrawn,withdraw",
    "dying,die",
    "attackers,attack"
  })
  void findsStems(String form, String stem) {
    assertThat(morphology.stem(form, stem::equals)).contains(stem);
  }

  @Test
  void answersOddWordsWithNothing() {
    assertThat(morphology.forms(" ")).isEmpty();
    assertThat(morphology.derivations("s")).isEmpty();
    assertThat(morphology.derivations("s".repeat(10_000))).isEmpty();
  }

  private List<String> surfaces(String stem, FormRole role) {
    return morphology.forms(stem).stream()
        .filter(form -> form.role() == role)
        .map(WordForm::surface)
        .toList();
  }
}
