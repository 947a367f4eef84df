package org.warta.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warta.internal.lexicon.FunctionWords;
import org.warta.internal.lexicon.GluedWords;
import org.warta.internal.lexicon.Lexicon;
import org.warta.internal.lexicon.Matches;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.spelling.SpellingStage;
import org.warta.internal.text.Prefixes;
import org.warta.internal.text.SourceText;
import org.warta.internal.text.TextMender;
import org.warta.internal.text.Tokenizer;
import org.warta.internal.text.Tokens;
import org.warta.spi.LanguageProfile;
import org.warta.spi.Morphology;
import org.warta.spi.WordLists;
import org.warta.testlanguage.VelvishModule;

/**
 * A page of Velvish as the text stage reads it, for tests.
 *
 * @param source the mended text
 * @param tokens its tokens, glued words cut
 * @param layout its layout
 */
record Page(SourceText source, Tokens tokens, Layout layout) {
  private static final List<String> COMMON_WORDS;
  private static final BlockCues CUES;
  private static final Lexicon LEXICON;
  private static final GluedWords.Vocabulary NO_WORDS =
      SpellingStage.of(WordLists.none(), LanguageProfile.builder().build(), Morphology.none());

  static {
    WordLists lists = new VelvishModule().wordLists();
    Lexicon.Builder words = Lexicon.builder();
    COMMON_WORDS = FunctionWords.addTo(words, lists);
    Abbreviations.addTo(words, lists);
    CUES = BlockCues.addTo(words, List.of(lists));
    words.add("Ruvok Post", SenseKind.OUTLET, 0).add("Gathenpol", SenseKind.OUTLET, 1);
    LEXICON = words.build();
  }

  static Page of(String text) {
    return of(null, text);
  }

  static Page of(@Nullable String title, String text) {
    SourceText source = new TextMender().mend(title, text);
    Tokens printed = new Tokenizer().tokenize(source);
    GluedWords gluedWords =
        new GluedWords(LEXICON, COMMON_WORDS, List.of(), new Prefixes(List.of()), NO_WORDS);
    Tokens tokens = printed.cut(gluedWords.find(printed, source.textStart()));
    Matches matches = LEXICON.find(tokens);
    return new Page(source, tokens, new PageReader(CUES).read(source, tokens, matches));
  }

  /** The blocks as "KIND printed". */
  List<String> blocks() {
    return layout.blocks().stream()
        .map(block -> block.kind() + " " + printed(block.begin(), block.end()))
        .toList();
  }

  /** The sentences as printed. */
  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    for (int s = 0; s < layout.sentenceCount(); s++) {
      sentences.add(printed(layout.sentenceBegin(s), layout.sentenceEnd(s)));
    }
    return sentences;
  }

  String printed(int begin, int end) {
    return source.surface(begin, end);
  }
}
