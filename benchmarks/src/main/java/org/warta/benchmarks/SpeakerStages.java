package org.warta.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.warta.TimeMention;
import org.warta.id.IndonesianModule;
import org.warta.internal.actor.ActorReading;
import org.warta.internal.actor.ActorStage;
import org.warta.internal.actor.ActorWords;
import org.warta.internal.layout.Layout;
import org.warta.internal.lexicon.Lexicon;
import org.warta.internal.lexicon.NameSpellings;
import org.warta.internal.pipeline.TextStage;
import org.warta.internal.place.PlaceReading;
import org.warta.internal.place.PlaceStage;
import org.warta.internal.place.PlaceTypes;
import org.warta.internal.place.PlaceWords;
import org.warta.internal.quote.QuoteReading;
import org.warta.internal.quote.QuoteStage;
import org.warta.internal.text.Marked;
import org.warta.internal.text.Tokens;
import org.warta.internal.time.TimeStage;
import org.warta.internal.time.TimeWords;
import org.warta.internal.world.Added;
import org.warta.internal.world.World;

/** The Indonesian stages of actors and of quotations, and those that go before them. */
final class SpeakerStages {
  /** The day that all articles are read as being of. */
  static final String PUBLISHED = "2025-06-18";

  private final TextStage text;
  private final TimeStage times;
  private final PlaceStage places;
  private final ActorStage actors;
  private final QuoteStage quotes = new QuoteStage();

  SpeakerStages() {
    IndonesianModule module = new IndonesianModule();
    World world = World.of(Added.NONE);
    // the words mean what they mean in the text stage's lexicon, which holds them too
    Lexicon.Builder words = Lexicon.builder();
    text = TextStage.of(module);
    times = new TimeStage(TimeWords.addTo(words, module.wordLists()), module.profile());
    NameSpellings spellings = PlaceWords.addTo(words, module.wordLists(), world.places());
    places =
        new PlaceStage(
            world.places(), spellings, PlaceTypes.of(module.wordLists()), module.profile());
    actors =
        new ActorStage(
            ActorWords.addTo(words, module.wordLists(), module.profile(), world.actors()),
            module.morphology());
  }

  /**
   * An article before its actors are read.
   *
   * @param page its tokens, known words and sentences
   * @param times its expressions of time
   * @param places its places
   */
  record Before(TextStage.Page page, List<Marked<TimeMention>> times, PlaceReading places) {}

  /**
   * Who is mentioned in an article, and who says what.
   *
   * @param actors the actors
   * @param quotes what they say
   */
  record Found(ActorReading actors, QuoteReading quotes) {}

  /** {@return the article as the earlier stages leave it} */
  Before before(String article) {
    TextStage.Page page = text.read(null, article);
    return new Before(
        page,
        times
            .read(page.source(), page.tokens(), page.matches(), page.layout(), PUBLISHED, true)
            .mentions(),
        places.read(page.source(), page.tokens(), page.matches(), page.layout()));
  }

  /** {@return what the two stages find} */
  Found find(Before article) {
    TextStage.Page page = article.page;
    ActorReading read =
        actors.read(
            page.source(),
            page.tokens(),
            page.matches(),
            page.layout(),
            article.places.places(),
            article.places.mentions(),
            PUBLISHED);
    return new Found(
        read,
        quotes.read(
            page.source(),
            page.tokens(),
            page.matches(),
            page.layout(),
            read.actors(),
            read.mentions(),
            article.times));
  }

  /** {@return the tokens of each sentence of the article} */
  List<String[]> sentences(String article) {
    TextStage.Page page = text.read(null, article);
    Tokens tokens = page.tokens();
    Layout layout = page.layout();
    List<String[]> sentences = new ArrayList<>();
    for (int s = 0; s < layout.sentenceCount(); s++) {
      int first = tokens.at(layout.sentenceBegin(s));
      String[] sentence = new String[tokens.at(layout.sentenceEnd(s)) - first];
      for (int i = 0; i < sentence.length; i++) {
        int token = first + i;
        sentence[i] = new String(tokens.chars(), tokens.begin(token), tokens.length(token));
      }
      sentences.add(sentence);
    }
    return sentences;
  }
}
