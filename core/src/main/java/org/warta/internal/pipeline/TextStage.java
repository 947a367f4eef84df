package org.warta.internal.pipeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warta.internal.layout.BlockCues;
import org.warta.internal.layout.Layout;
import org.warta.internal.layout.PageReader;
import org.warta.internal.lexicon.GluedWords;
import org.warta.internal.lexicon.Lexicon;
import org.warta.internal.lexicon.Matches;
import org.warta.internal.text.Clitics;
import org.warta.internal.text.Prefixes;
import org.warta.internal.text.SourceText;
import org.warta.internal.text.TextMender;
import org.warta.internal.text.Tokenizer;
import org.warta.internal.text.Tokens;
import org.warta.internal.world.Added;
import org.warta.internal.world.World;
import org.warta.spi.LanguageModule;

/**
 * From characters to a page: tokens with glued words cut, every known word, blocks and sentences.
 * The lexicon's one pass serves all later stages. Immutable and thread-safe.
 */
public final class TextStage {
  private final Lexicon lexicon;
  private final Clitics clitics;
  private final GluedWords gluedWords;
  private final PageReader pageReader;

  TextStage(
      Lexicon lexicon,
      BlockCues cues,
      List<String> commonWords,
      List<String> writtenApart,
      Prefixes verbs,
      GluedWords.Vocabulary vocabulary,
      Clitics clitics) {
    this.clitics = clitics;
    this.lexicon = lexicon;
    this.gluedWords = new GluedWords(lexicon, commonWords, writtenApart, verbs, vocabulary);
    this.pageReader = new PageReader(cues);
  }

  /** {@return the text stage of the module's language, with all the words it knows} */
  public static TextStage of(LanguageModule module) {
    return LanguagePipeline.of(module, World.of(Added.NONE)).text();
  }

  /** {@return the page of an article} */
  public Page read(@Nullable String title, String text) {
    SourceText source = new TextMender().mend(title, text);
    return read(source, new Tokenizer().tokenize(source));
  }

  Page read(SourceText source, Tokens printed) {
    Tokens words = clitics.cut(printed);
    int[] cuts = gluedWords.find(words, source.textStart());
    Tokens tokens = words.cut(cuts);
    Matches matches = lexicon.find(tokens);
    Layout layout = pageReader.read(source, tokens, matches);
    return new Page(
        source, tokens, matches, layout, MissingSpaces.of(source, tokens, matches, layout));
  }

  Layout page(SourceText source, Tokens tokens, Matches matches) {
    return pageReader.read(source, tokens, matches);
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /**
   * What the text stage leaves to the later ones.
   *
   * @param source the mended characters
   * @param tokens the tokens, glued words cut
   * @param matches the known words
   * @param layout blocks, sentences, dateline
   * @param spaces the spaces that the story lacks
   */
  public record Page(
      SourceText source, Tokens tokens, Matches matches, Layout layout, MissingSpaces spaces) {}
}
