package org.warta.internal.quote;

import java.util.ArrayList;
import java.util.List;
import org.warta.Actor;
import org.warta.ActorMention;
import org.warta.Quote;
import org.warta.QuoteKind;
import org.warta.Span;
import org.warta.TimeMention;
import org.warta.internal.layout.Layout;
import org.warta.internal.lexicon.Matches;
import org.warta.internal.text.Marked;
import org.warta.internal.text.SourceText;
import org.warta.internal.text.Tokens;

/** Reads quotations and attributions. Stateless, thread-safe, linear in the text. */
public final class QuoteStage {
  /**
   * {@return who said what in the story}
   *
   * @param source the mended text
   * @param tokens its tokens
   * @param matches the known words among them, those of {@link QuoteWords} included
   * @param layout its sentences, outside of which nothing is read
   * @param actors the actors that the mentions speak of
   * @param mentions the mentions of actors, in order of the text
   * @param times the times, in order of the text
   */
  public QuoteReading read(
      SourceText source,
      Tokens tokens,
      Matches matches,
      Layout layout,
      List<Actor> actors,
      List<Marked<ActorMention>> mentions,
      List<Marked<TimeMention>> times) {
    Story story = new Story(tokens, matches, layout);
    if (story.count() == 0) {
      return new QuoteReading(List.of(), List.of());
    }
    Mentions known = new Mentions(tokens.count(), matches, actors, mentions, times);
    List<Quotation> quotations = QuotationMarks.find(story);
    List<Cue> cues = new CueFinder(story, known, quotations).find();
    List<Spoken> spoken = new QuoteFinder(story, known, quotations, cues).find();
    for (Spoken statement : spoken) {
      cover(statement);
    }
    List<Saying> sayings = new AttributionWriter(source, story, known, cues).write();
    return new QuoteReading(quotes(source, tokens, spoken), sayings);
  }

  /** What a cue attributes is the quotation beside it, from the first piece to the last. */
  private static void cover(Spoken statement) {
    Cue cue = statement.cue;
    if (cue == null || statement.kind != QuoteKind.DIRECT) {
      return;
    }
    Quotation q = statement.quotation;
    TokenRange had = cue.content;
    cue.content =
        new TokenRange(had == null ? q.open() : Math.min(had.first(), q.open()), q.close());
  }

  private static List<Marked<Quote>> quotes(SourceText source, Tokens tokens, List<Spoken> spoken) {
    List<Marked<Quote>> quotes = new ArrayList<>(spoken.size());
    for (int i = 0; i < spoken.size(); i++) {
      Spoken statement = spoken.get(i);
      Quotation q = statement.quotation;
      Cue cue = statement.cue;
      TokenRange speaker = statement.speaker;
      Quote quote =
          Quote.builder(
                  id(i),
                  span(source, tokens, q.open(), q.close()),
                  span(source, tokens, q.first(), q.end()),
                  statement.kind)
              .actor(statement.actor)
              .speaker(
                  speaker == null ? null : span(source, tokens, speaker.first(), speaker.end()))
              .cue(cue == null ? null : span(source, tokens, cue.first, cue.end))
              .continues(statement.continues < 0 ? null : id(statement.continues))
              .build();
      quotes.add(new Marked<>(q.open(), q.close(), quote));
    }
    return quotes;
  }

  private static String id(int quote) {
    return "q" + (quote + 1);
  }

  private static Span span(SourceText source, Tokens tokens, int first, int end) {
    return source.span(tokens.begin(first), tokens.end(end - 1));
  }
}
