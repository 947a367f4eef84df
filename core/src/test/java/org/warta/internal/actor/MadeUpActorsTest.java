package org.warta.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.warta.ActorForm;
import org.warta.ActorMention;
import org.warta.internal.layout.BlockCues;
import org.warta.internal.layout.Layout;
import org.warta.internal.layout.PageReader;
import org.warta.internal.lexicon.Lexicon;
import org.warta.internal.lexicon.Matches;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.text.Marked;
import org.warta.internal.text.SourceText;
import org.warta.internal.text.TextMender;
import org.warta.internal.text.Tokenizer;
import org.warta.internal.text.Tokens;
import org.warta.internal.world.ActorWorld;
import org.warta.spi.LanguageProfile;
import org.warta.spi.Morphology;
import org.warta.spi.WordLists;

/** The stage on a language that no one speaks: nothing of it depends on a real one. */
class MadeUpActorsTest {
  private static final Map<String, String> FILES =
      Map.of(
          "function-words.tsv",
          "surface\nvo\nna\nko",
          "titles.tsv",
          "surface\tkind\trole\toffice\tat\nArkon\tOFFICE\tGOV\thead-of-state\t\nzar\tRANK\tMIL",
          "state-organs.tsv",
          "surface\torgan\tform\nkorun\tMIL\tNOUN\ngral\tMOD\tNAME",
          "organisation-heads.tsv",
          "surface\tkind\trole\nFirn\tCOMPANY\tBUS",
          "people-groups.tsv",
          "surface\trole\nmulo\tCVL",
          "references.tsv",
          "surface\trefers\nhin\tPERSON",
          "alias-cues.tsv",
          "surface\tkind\nko dru\tALIAS_AFTER");

  private static final ActorStage STAGE;
  private static final Lexicon LEXICON;
  private static final BlockCues CUES;

  static {
    WordLists lists =
        WordLists.read(
            "qxx",
            name ->
                FILES.containsKey(name)
                    ? new ByteArrayInputStream(
                        FILES.getOrDefault(name, "").getBytes(StandardCharsets.UTF_8))
                    : null);
    Lexicon.Builder lexicon = Lexicon.builder();
    List.of("vo", "na", "ko").forEach(word -> lexicon.add(word, SenseKind.FUNCTION_WORD, 0));
    CUES = BlockCues.addTo(lexicon, List.of(lists));
    STAGE =
        new ActorStage(
            ActorWords.addTo(
                lexicon,
                lists,
                LanguageProfile.builder().homeCountry("LUX").build(),
                ActorWorld.get()),
            Morphology.none());
    LEXICON = lexicon.build();
  }

  private static ActorReading read(String text) {
    SourceText source = new TextMender().mend(null, text);
    Tokens tokens = new Tokenizer().tokenize(source);
    Matches matches = LEXICON.find(tokens);
    Layout layout = new PageReader(CUES).read(source, tokens, matches);
    return STAGE.read(source, tokens, matches, layout, List.of(), List.of(), "2020-05-01");
  }

  private static List<String> mentions(String text) {
    return read(text).mentions().stream()
        .map(Marked::mention)
        .map(mention -> mention.surface() + "=" + mention.actor())
        .toList();
  }

  @Test
  void aRankLeadsToTheNameOfAPerson() {
    assertThat(mentions("Vo sulm Zar Ordan Velk na tirm. Velk sulm vo pard."))
        .containsExactly("Ordan Velk=person:luxmil:ordan-velk", "Velk=person:luxmil:ordan-velk");
  }

  @Test
  void anOrganWithoutItsStateIsOneOfTheHomeCountry() {
    assertThat(mentions("Vo tirm na korun sulm pard.")).containsExactly("korun=LUX-MIL");
  }

  @Test
  void aBodyIsNamedByItsFirstWord() {
    assertThat(mentions("Vo tirm na Firn Olt Barda sulm."))
        .containsExactly("Firn Olt Barda=body:luxbus:firn-olt-barda");
  }

  @Test
  void lettersInBracketsAreABodysOnlyIfTheyAreItsInitials() {
    ActorReading reading = read("Vo tirm na Firn Olt Barda (FOB) sulm. Vo FOB tirm pard.");
    assertThat(reading.aliases()).hasSize(1);
    assertThat(reading.actors()).hasSize(1);
    assertThat(read("Vo tirm na Firn Olt Barda (XYZ) sulm.").aliases()).isEmpty();
  }

  @Test
  void aPronounIsThePersonNamedLast() {
    List<ActorMention> mentions =
        read("Vo sulm Zar Ordan Velk na tirm. Vo pard hin sulm.").mentions().stream()
            .map(Marked::mention)
            .toList();
    assertThat(mentions).hasSize(2);
    assertThat(mentions.get(1).form()).isEqualTo(ActorForm.PRONOUN);
    assertThat(mentions.get(1).actor()).isEqualTo(mentions.get(0).actor());
  }

  @Test
  void aDeclaredNicknameIsUsedByLaterMentions() {
    assertThat(mentions("Vo sulm Zar Ordan Velk, ko dru Bim, na tirm. Bim sulm pard."))
        .contains("Bim=person:luxmil:ordan-velk");
  }

  @Test
  void listedActorsKeepTheirIds() {
    assertThat(mentions("Vo tirm na Angela Merkel sulm NATO pard."))
        .containsExactly("Angela Merkel=Q567", "NATO=nato");
  }

  @Test
  void oneRepeatedWordTakesLinearTime() {
    for (String word : List.of("Zar Ordan Velk (OV) ", "korun ", "(ABC) ", "Firn ", "hin ")) {
      long small = nanos(word.repeat(60_000 / word.length()));
      long large = nanos(word.repeat(600_000 / word.length()));
      assertThat(large).as(word).isLessThan(60 * Math.max(small, 10_000_000L));
    }
  }

  private static long nanos(String text) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 2; i++) {
      long begin = System.nanoTime();
      assertThat(read(text)).isNotNull();
      best = Math.min(best, System.nanoTime() - begin);
    }
    return best;
  }
}
