package org.warta.internal.spelling;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.warta.Correction;
import org.warta.internal.layout.BlockCues;
import org.warta.internal.layout.Layout;
import org.warta.internal.layout.PageReader;
import org.warta.internal.lexicon.Lexicon;
import org.warta.internal.lexicon.Matches;
import org.warta.internal.text.Marked;
import org.warta.internal.text.SourceText;
import org.warta.internal.text.TextMender;
import org.warta.internal.text.Tokenizer;
import org.warta.internal.text.Tokens;
import org.warta.spi.Derivation;
import org.warta.spi.FormRole;
import org.warta.spi.LanguageProfile;
import org.warta.spi.Morphology;
import org.warta.spi.WordForm;
import org.warta.spi.WordLists;
import org.warta.testlanguage.VelvishModule;

/** A small vocabulary of Velvish for tests; its plural ends in "ix", its doers begin with "gor". */
final class Words {
  static final String VOCABULARY =
      """
      surface\twords
      ba\tbarul9 barun2
      do\tdomarik12(domarikal7) domirak3
      fe\tfelluna10 felga11
      ke\tkelvot6(gorkelvot4)
      mo\tmorenda13 mortavel10
      su\tsurepanto11 sureka8
      ve\tvelda12 velfa1 velta12
      zo\tzogha0
      """;
  static final String COLLOCATIONS =
      """
      surface\tnext
      felga\tvelda
      velda\tmorenda
      """;

  private static final Lexicon LEXICON;
  private static final PageReader PAGES;

  static {
    Lexicon.Builder words = Lexicon.builder();
    PAGES = new PageReader(BlockCues.addTo(words, List.of(new VelvishModule().wordLists())));
    LEXICON = words.build();
  }

  private Words() {}

  static WordLists lists(String vocabulary, String collocations) {
    return WordLists.read(
        "qvv",
        name ->
            switch (name) {
              case "vocabulary.tsv" -> bytes(vocabulary);
              case "collocations.tsv" -> bytes(collocations);
              default -> VelvishModule.class.getResourceAsStream(name);
            });
  }

  private static ByteArrayInputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  static WordLists lists() {
    return lists(VOCABULARY, COLLOCATIONS);
  }

  static Vocabulary vocabulary() {
    return SpellingData.of(lists()).words();
  }

  static SpellingStage stage() {
    return stage(lists());
  }

  private static SpellingStage stage(WordLists lists) {
    return SpellingStage.of(lists, LanguageProfile.builder().build(), new VelvishMorphology());
  }

  /** The corrections of a text as "printed > corrected". */
  static List<String> corrected(String text) {
    return corrected(marked(text));
  }

  /** The corrections by a stage that knows these pairs of words. */
  static List<String> corrected(String text, String collocations) {
    return corrected(marked(text, stage(lists(VOCABULARY, collocations))));
  }

  private static List<String> corrected(List<Marked<Correction>> corrections) {
    return corrections.stream()
        .map(mark -> mark.mention().surface() + " > " + mark.mention().corrected())
        .toList();
  }

  static List<Marked<Correction>> marked(String text) {
    return marked(text, stage());
  }

  private static List<Marked<Correction>> marked(String text, SpellingStage stage) {
    SourceText source = new TextMender().mend(null, text);
    Tokens tokens = new Tokenizer().tokenize(source);
    Matches matches = LEXICON.find(tokens);
    Layout layout = PAGES.read(source, tokens, matches);
    return stage.correct(source, tokens, matches, layout);
  }

  /** Plurals of every word; doers of those whose doer is listed. */
  static final class VelvishMorphology implements Morphology {
    @Override
    public List<WordForm> forms(String stem) {
      return List.of(
          new WordForm(stem, FormRole.BASE),
          new WordForm(stem + "ix", FormRole.RESULT),
          new WordForm("gor" + stem, FormRole.AGENT));
    }

    @Override
    public List<Derivation> derivations(String form) {
      if (form.endsWith("ix")) {
        return List.of(new Derivation(form.substring(0, form.length() - 2), true, List.of()));
      }
      return form.startsWith("gor")
          ? List.of(new Derivation(form.substring(3), false, List.of(form.substring(3) + "al")))
          : List.of();
    }
  }
}
