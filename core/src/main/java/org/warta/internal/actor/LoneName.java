package org.warta.internal.actor;

import java.util.List;
import org.warta.PlaceMention;
import org.warta.internal.layout.Layout;
import org.warta.internal.lexicon.Matches;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.place.PlaceReading;
import org.warta.internal.place.PlaceStage;
import org.warta.internal.text.Marked;
import org.warta.internal.text.SourceText;
import org.warta.internal.text.Tokens;
import org.warta.spi.Morphology;

/**
 * A name that stands alone, as the readers of the actor stage see it: a page of one sentence. That
 * the whole name may be a place's is left for others to say. Not thread-safe.
 */
final class LoneName {
  /** The one sentence. */
  static final int SENTENCE = 0;

  final Page page;
  final BodyReader bodies;
  final TitleReader titles;

  /** How many tokens it has. */
  final int end;

  LoneName(SourceText source, Tokens tokens, Matches matches, ActorWords words, PlaceStage places) {
    end = tokens.count();
    Layout layout = Layout.ofSentence(tokens);
    PlaceReading read = places.read(source, tokens, matches, layout);
    List<Marked<PlaceMention>> inside =
        read.mentions().stream().filter(m -> m.first() > 0 || m.end() < end).toList();
    page =
        new Page(
            source,
            tokens,
            matches,
            layout,
            read.places(),
            inside,
            words.common(),
            Morphology.none());
    Tagging tagging = new Tagging(words, page, null);
    tagging.tag(SENTENCE);
    bodies = new BodyReader(words, page, tagging);
    titles = new TitleReader(words, page, bodies, tagging);
  }

  /** {@return the name from the token on, as printed} */
  String from(int token) {
    return page.text(token, end);
  }

  /** {@return whether the name begins with a word for a kind of place} */
  boolean saysKindOfPlace() {
    int m = page.matches.longest(0, SenseKind.PLACE_TYPE);
    return m >= 0 && page.matches.end(m) < end;
  }
}
