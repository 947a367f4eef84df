package org.warta.internal.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warta.Actor;
import org.warta.Article;
import org.warta.Correction;
import org.warta.Field;
import org.warta.Publisher;
import org.warta.RawArticle;
import org.warta.Sentence;
import org.warta.Warning;
import org.warta.internal.actor.ActorReading;
import org.warta.internal.actor.ActorStage;
import org.warta.internal.event.EventReading;
import org.warta.internal.event.EventStage;
import org.warta.internal.layout.Layout;
import org.warta.internal.layout.StoryWriter;
import org.warta.internal.lexicon.FunctionWords;
import org.warta.internal.lexicon.Lexicon;
import org.warta.internal.lexicon.Matches;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.place.NameParts;
import org.warta.internal.place.PlaceReading;
import org.warta.internal.place.PlaceStage;
import org.warta.internal.quote.QuoteReading;
import org.warta.internal.quote.QuoteStage;
import org.warta.internal.spelling.SpellingStage;
import org.warta.internal.text.Clitics;
import org.warta.internal.text.Marked;
import org.warta.internal.text.Prefixes;
import org.warta.internal.text.SourceText;
import org.warta.internal.text.Tokens;
import org.warta.internal.time.TimeReading;
import org.warta.internal.time.TimeStage;
import org.warta.internal.world.World;
import org.warta.spi.LanguageModule;
import org.warta.spi.LanguageProfile;
import org.warta.spi.Morphology;
import org.warta.spi.WordLists;

/**
 * The stages of one language, made once from its module, and the one way of an article through
 * them: each stage reads what earlier ones left. Immutable and thread-safe.
 */
final class LanguagePipeline {
  private final String tag;
  private final TextStage text;
  private final Lexicon functionWords; // few: asked of every language for each article
  private final TimeStage times;
  private final DateOrder dateOrder;
  private final PlaceStage places;
  private final ActorStage actors;
  private final QuoteStage quotes = new QuoteStage();
  private final EventStage events;
  private final SpellingStage spelling;

  private LanguagePipeline(
      String tag,
      TextStage text,
      Lexicon functionWords,
      TimeStage times,
      DateOrder dateOrder,
      PlaceStage places,
      ActorStage actors,
      EventStage events,
      SpellingStage spelling) {
    this.tag = tag;
    this.text = text;
    this.functionWords = functionWords;
    this.times = times;
    this.dateOrder = dateOrder;
    this.places = places;
    this.actors = actors;
    this.events = events;
    this.spelling = spelling;
  }

  /** {@return the stages of the module's language} */
  static LanguagePipeline of(LanguageModule module, World world) {
    return of(
        module.tag(),
        LanguageTables.of(module, world),
        module.profile(),
        module.morphology(),
        world);
  }

  /** {@return stages that know no language: names of the world, blocks by the cues of all} */
  static LanguagePipeline undetermined(List<LanguageModule> modules, World world) {
    LanguageProfile profile = LanguageProfile.builder().build();
    List<WordLists> pageLists = modules.stream().map(LanguageModule::wordLists).toList();
    LanguageTables tables =
        LanguageTables.of(WordLists.none(), profile, Morphology.none(), pageLists, world);
    return of("und", tables, profile, Morphology.none(), world);
  }

  private static LanguagePipeline of(
      String tag,
      LanguageTables tables,
      LanguageProfile profile,
      Morphology morphology,
      World world) {
    SpellingStage spelling = SpellingStage.of(tables.spelling(), profile, morphology);
    return new LanguagePipeline(
        tag,
        new TextStage(
            tables.lexicon(),
            tables.cues(),
            tables.functionWords(),
            tables.writtenApart(),
            new Prefixes(profile.verbPrefixes()),
            spelling,
            new Clitics(profile.clitics())),
        FunctionWords.lexicon(tables.functionWords()),
        new TimeStage(tables.times(), profile),
        new DateOrder(profile, world.actors()),
        new PlaceStage(world.places(), tables.placeSpellings(), tables.placeTypes(), profile),
        new ActorStage(tables.actors(), morphology),
        new EventStage(tables.events()),
        spelling);
  }

  /** {@return the BCP 47 tag of the language} */
  String tag() {
    return tag;
  }

  /** {@return the first stage} */
  TextStage text() {
    return text;
  }

  /** {@return whether the token is one of the language's commonest words} */
  boolean isFunctionWord(Tokens tokens, int token) {
    return functionWords.hasSense(tokens, token, SenseKind.FUNCTION_WORD);
  }

  /** {@return whether the token is a word that the language's vocabulary lists} */
  boolean isWord(Tokens tokens, int token) {
    return spelling.knows(tokens.folded(), tokens.begin(token), tokens.end(token));
  }

  /** {@return whether the language lists its vocabulary} */
  boolean hasVocabulary() {
    return spelling.hasWords();
  }

  /** {@return what the article says, stage by stage} */
  Article read(
      RawArticle raw,
      SourceText source,
      Tokens printed,
      @Nullable String given,
      List<Warning> warnings) {
    TextStage.Page page = text.read(source, printed);
    Tokens tokens = page.tokens();
    Matches matches = page.matches();
    Layout layout = page.layout();

    Publisher publisher = PageRecords.publisher(raw, source, layout);
    boolean dayFirst = dateOrder.isDayFirst(publisher == null ? null : publisher.name());
    TimeReading time = times.read(source, tokens, matches, layout, given, dayFirst);
    String published = time.publication().value();
    PlaceReading found = places.read(source, tokens, matches, layout);
    ActorReading actor =
        actors.read(source, tokens, matches, layout, found.places(), found.mentions(), published);
    PlaceReading place = NameParts.settle(found, actor.actors(), actor.mentions(), matches);
    QuoteReading quote =
        quotes.read(
            source, tokens, matches, layout, actor.actors(), actor.mentions(), time.mentions());

    EventReading event =
        events.read(
            source,
            tokens,
            matches,
            layout,
            time.mentions(),
            place.places(),
            place.mentions(),
            actor.actors(),
            actor.mentions(),
            quote.sayings(),
            time.publication().date().orElse(null));
    List<Actor> allActors = new ArrayList<>(actor.actors());
    allActors.addAll(event.implied());

    List<Marked<Correction>> typos = spelling.correct(source, tokens, matches, layout);
    List<Marked<Correction>> slips = merge(page.spaces().runs(), typos);
    StoryWriter story = new StoryWriter(source, tokens, layout, slips);
    List<Sentence> sentences = story.sentences();
    String id = raw.id() == null ? Identifiers.ofText(raw.text()) : raw.id();
    return Article.builder(id, tag, time.publication())
        .title(raw.title())
        .url(raw.url())
        .body(story.body(sentences))
        .publisher(publisher)
        .dateline(PageRecords.dateline(source, layout))
        .blocks(PageRecords.blocks(source, layout))
        .sentences(sentences)
        .times(mentions(time.mentions()))
        .places(place.places())
        .placeMentions(mentions(place.mentions()))
        .actors(allActors)
        .actorMentions(mentions(actor.mentions()))
        .attributions(quote.attributions())
        .quotes(quote.quoteList())
        .quantities(event.quantities())
        .events(event.events())
        .casualties(event.casualties())
        .corrections(corrections(source, merge(page.spaces().single(), typos)))
        .aliases(actor.aliases())
        .warnings(warnings)
        .build();
  }

  private static <M> List<M> mentions(List<Marked<M>> marked) {
    return marked.stream().map(Marked::mention).toList();
  }

  /** Both lists in reading order; where two touch one word, the cut of glued words stands. */
  private static List<Marked<Correction>> merge(
      List<Marked<Correction>> splits, List<Marked<Correction>> typos) {
    if (splits.isEmpty()) {
      return typos;
    }
    List<Marked<Correction>> all = new ArrayList<>(splits);
    for (Marked<Correction> typo : typos) {
      boolean free =
          splits.stream().noneMatch(s -> s.first() < typo.end() && typo.first() < s.end());
      if (free) {
        all.add(typo);
      }
    }
    all.sort(Comparator.comparingInt(Marked::first));
    return all;
  }

  private static List<Correction> corrections(SourceText source, List<Marked<Correction>> slips) {
    List<Correction> corrections = new ArrayList<>(source.corrections());
    slips.forEach(slip -> corrections.add(slip.mention()));
    corrections.sort(
        Comparator.comparing((Correction c) -> c.span().field() == Field.TEXT)
            .thenComparingInt(c -> c.span().begin()));
    return corrections;
  }
}
