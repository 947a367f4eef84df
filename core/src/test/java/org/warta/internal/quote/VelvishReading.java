package org.warta.internal.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warta.Actor;
import org.warta.ActorForm;
import org.warta.ActorKind;
import org.warta.ActorMention;
import org.warta.Attribution;
import org.warta.Match;
import org.warta.Quote;
import org.warta.Span;
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
import org.warta.spi.WordLists;
import org.warta.testlanguage.VelvishModule;

/**
 * What the stage reads in a text of Velvish, with a few actors that are always known.
 *
 * @param text the text
 * @param reading what was read
 */
record VelvishReading(String text, QuoteReading reading) {
  private static final List<Actor> ACTORS =
      List.of(
          Actor.builder("delk", "Orvan Delk", ActorKind.PERSON).build(),
          Actor.builder("sool", "Mira Sool", ActorKind.PERSON).build(),
          Actor.builder("kort", "Kort Velmar", ActorKind.MINISTRY).build(),
          Actor.builder("post", "Ruvok Post", ActorKind.MEDIA).build());
  private static final BlockCues CUES;
  private static final Lexicon LEXICON;

  static {
    WordLists lists = new VelvishModule().wordLists();
    Lexicon.Builder words = Lexicon.builder();
    CUES = BlockCues.addTo(words, List.of(lists));
    QuoteWords.addTo(words, lists);
    LEXICON = words.add("Velmday", SenseKind.WEEKDAY, 1).build();
  }

  static VelvishReading of(String text) {
    return of(null, text);
  }

  static VelvishReading of(@Nullable String title, String text) {
    SourceText source = new TextMender().mend(title, text);
    Tokens tokens = new Tokenizer().tokenize(source);
    Matches matches = LEXICON.find(tokens);
    Layout layout = new PageReader(CUES).read(source, tokens, matches);
    List<Marked<ActorMention>> mentions = mentions(source, tokens);
    return new VelvishReading(
        text, new QuoteStage().read(source, tokens, matches, layout, ACTORS, mentions, List.of()));
  }

  /** Full names, and last names alone. */
  private static List<Marked<ActorMention>> mentions(SourceText source, Tokens tokens) {
    List<Marked<ActorMention>> mentions = new ArrayList<>();
    for (int t = 0; t < tokens.count(); t++) {
      for (Actor actor : ACTORS) {
        String[] names = actor.name().split(" ", -1);
        boolean full =
            t + 1 < tokens.count()
                && is(source, tokens, t, names[0])
                && is(source, tokens, t + 1, names[1]);
        if (full || is(source, tokens, t, names[1])) {
          int end = full ? t + 2 : t + 1;
          Span span = source.span(tokens.begin(t), tokens.end(end - 1));
          ActorMention mention =
              ActorMention.builder(
                      span,
                      source.surface(tokens.begin(t), tokens.end(end - 1)),
                      actor.id(),
                      ActorForm.NAME,
                      Match.EXACT)
                  .build();
          mentions.add(new Marked<>(t, end, mention));
          t = end - 1;
          break;
        }
      }
    }
    return mentions;
  }

  private static boolean is(SourceText source, Tokens tokens, int token, String word) {
    return source.mended(tokens.begin(token), tokens.end(token)).equals(word);
  }

  /** The quotes as "KIND content = speaker", a speaker who is not named there in brackets. */
  List<String> quotes() {
    return reading.quoteList().stream()
        .map(quote -> quote.kind() + " " + quote.content().in(text) + " = " + speaker(quote))
        .toList();
  }

  private String speaker(Quote quote) {
    if (quote.speaker() != null) {
      return quote.speaker().in(text);
    }
    return quote.actor() == null ? "-" : "(" + name(quote.actor()) + ")";
  }

  static String name(@Nullable String actor) {
    return ACTORS.stream()
        .filter(known -> known.id().equals(actor))
        .map(Actor::name)
        .findFirst()
        .orElse("-");
  }

  /** The attributions as "cue < source = content". */
  List<String> attributions() {
    return reading.attributions().stream()
        .map(a -> printed(a.cue()) + " < " + printed(a.source()) + " = " + printed(a.content()))
        .toList();
  }

  String printed(@Nullable Span span) {
    return span == null ? "-" : span.in(text);
  }

  Attribution attribution(int index) {
    return reading.attributions().get(index);
  }

  Quote quote(int index) {
    return reading.quoteList().get(index);
  }
}
