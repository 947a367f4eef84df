package org.warta.internal.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warta.Article;
import org.warta.Block;
import org.warta.Correction;
import org.warta.CorrectionKind;
import org.warta.Dateline;
import org.warta.Publication;
import org.warta.PublicationBasis;
import org.warta.Publisher;
import org.warta.PublisherBasis;
import org.warta.RawArticle;
import org.warta.Sentence;
import org.warta.Warning;
import org.warta.internal.layout.Abbreviations;
import org.warta.internal.layout.BlockCues;
import org.warta.internal.layout.Layout;
import org.warta.internal.layout.PageBlock;
import org.warta.internal.layout.PageDateline;
import org.warta.internal.layout.PageReader;
import org.warta.internal.layout.StoryWriter;
import org.warta.internal.lexicon.GluedWords;
import org.warta.internal.lexicon.Lexicon;
import org.warta.internal.lexicon.Matches;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.text.Marked;
import org.warta.internal.text.SourceText;
import org.warta.internal.text.Tokens;
import org.warta.spi.LanguageModule;
import org.warta.spi.ListKind;
import org.warta.spi.WordLists;

/** The stages of one language, made once from its module. Immutable and thread-safe. */
final class LanguagePipeline {
  private final String tag;
  private final Lexicon lexicon;
  private final GluedWords gluedWords;
  private final PageReader pageReader;

  private LanguagePipeline(String tag, Lexicon lexicon, BlockCues cues) {
    this.tag = tag;
    this.lexicon = lexicon;
    this.gluedWords = new GluedWords(lexicon);
    this.pageReader = new PageReader(cues);
  }

  /** {@return stages that know no language: sentences by shape, blocks by the cues of all} */
  static LanguagePipeline undetermined(List<LanguageModule> modules) {
    Lexicon.Builder lexicon = Lexicon.builder();
    BlockCues cues =
        BlockCues.addTo(lexicon, modules.stream().map(LanguageModule::wordLists).toList());
    return new LanguagePipeline("und", lexicon.build(), cues);
  }

  /** {@return the stages of the module's language} */
  static LanguagePipeline of(LanguageModule module) {
    WordLists lists = module.wordLists();
    Lexicon.Builder lexicon = Lexicon.builder();
    lists
        .list(ListKind.FUNCTION_WORDS)
        .ifPresent(
            list ->
                list.rows()
                    .forEach(row -> lexicon.add(row.text("surface"), SenseKind.FUNCTION_WORD, 0)));
    Abbreviations.addTo(lexicon, lists);
    BlockCues cues = BlockCues.addTo(lexicon, List.of(lists));
    return new LanguagePipeline(module.tag(), lexicon.build(), cues);
  }

  /** {@return the BCP 47 tag of the language} */
  String tag() {
    return tag;
  }

  /** {@return whether the token is one of the language's commonest words} */
  boolean isFunctionWord(Tokens tokens, int token) {
    return lexicon.hasSense(tokens, token, SenseKind.FUNCTION_WORD);
  }

  /** {@return what the article says, stage by stage} */
  Article read(
      RawArticle raw,
      SourceText source,
      Tokens printed,
      @Nullable String published,
      List<Warning> warnings) {
    int[] cuts = gluedWords.find(printed, source.textStart());
    Tokens tokens = printed.cut(cuts);
    Matches matches = lexicon.find(tokens);
    Layout layout = pageReader.read(source, tokens, matches);

    List<Marked<Correction>> splits = splits(source, tokens, layout, cuts);
    StoryWriter story = new StoryWriter(source, tokens, layout, splits);
    List<Sentence> sentences = story.sentences();

    List<Correction> corrections = new ArrayList<>(source.corrections());
    splits.forEach(split -> corrections.add(split.mention()));
    Publication publication =
        Publication.builder(published == null ? PublicationBasis.UNKNOWN : PublicationBasis.GIVEN)
            .value(published)
            .build();
    return Article.builder(
            raw.id() == null ? Identifiers.ofText(raw.text()) : raw.id(), tag, publication)
        .title(raw.title())
        .url(raw.url())
        .body(story.body(sentences))
        .publisher(publisher(raw, source, layout))
        .dateline(dateline(source, layout))
        .blocks(blocks(source, layout))
        .sentences(sentences)
        .corrections(corrections)
        .warnings(warnings)
        .build();
  }

  /** Where scraping glued words together inside the story. */
  private static List<Marked<Correction>> splits(
      SourceText source, Tokens tokens, Layout layout, int[] cuts) {
    List<Marked<Correction>> splits = new ArrayList<>();
    int s = 0;
    for (int cut : cuts) {
      int right = tokens.at(cut);
      int begin = tokens.begin(right - 1);
      int end = tokens.end(right);
      while (s < layout.sentenceCount() && layout.sentenceEnd(s) <= begin) {
        s++;
      }
      if (s < layout.sentenceCount()
          && layout.sentenceBegin(s) <= begin
          && end <= layout.sentenceEnd(s)) {
        String corrected = source.mended(begin, cut) + " " + source.mended(cut, end);
        Correction split =
            Correction.builder(
                    source.span(begin, end),
                    source.surface(begin, end),
                    corrected,
                    CorrectionKind.SPLIT)
                .reason("two known words without a space between them")
                .build();
        splits.add(new Marked<>(right - 1, right + 1, split));
      }
    }
    return splits;
  }

  private static List<Block> blocks(SourceText source, Layout layout) {
    List<Block> blocks = new ArrayList<>(layout.blocks().size());
    for (PageBlock block : layout.blocks()) {
      blocks.add(new Block(source.span(block.begin(), block.end()), block.kind()));
    }
    return blocks;
  }

  private static @Nullable Publisher publisher(RawArticle raw, SourceText source, Layout layout) {
    if (raw.publisher() != null && !raw.publisher().isBlank()) {
      return new Publisher(null, raw.publisher(), PublisherBasis.GIVEN);
    }
    PageDateline head = layout.dateline();
    int[] outlet = head == null ? null : head.outlet();
    return outlet == null
        ? null
        : new Publisher(null, source.mended(outlet[0], outlet[1]), PublisherBasis.DATELINE);
  }

  private static @Nullable Dateline dateline(SourceText source, Layout layout) {
    PageDateline head = layout.dateline();
    if (head == null) {
      return null;
    }
    int[] outlet = head.outlet();
    return new Dateline(
        source.span(head.begin(), head.end()),
        head.places().stream().map(place -> source.mended(place[0], place[1])).toList(),
        outlet == null ? null : source.mended(outlet[0], outlet[1]));
  }
}
