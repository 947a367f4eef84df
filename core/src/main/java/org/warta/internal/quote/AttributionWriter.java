package org.warta.internal.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warta.Actor;
import org.warta.Attribution;
import org.warta.AttributionKind;
import org.warta.Span;
import org.warta.TimeMention;
import org.warta.internal.text.Marked;
import org.warta.internal.text.SourceText;
import org.warta.internal.text.Tokens;
import org.warta.internal.world.CameoCode;
import org.warta.spi.SourceWord;
import org.warta.spi.SpeechAct;
import org.warta.spi.SpeechSource;

/** Makes the attributions of the cues: kind, content, time and chain. */
final class AttributionWriter {
  private static final int NEIGHBOURS = 8;
  private static final int REACH = 40;

  private final SourceText source;
  private final Story story;
  private final Tokens tokens;
  private final Mentions mentions;
  private final List<Cue> cues;

  AttributionWriter(SourceText source, Story story, Mentions mentions, List<Cue> cues) {
    this.source = source;
    this.story = story;
    this.tokens = story.tokens;
    this.mentions = mentions;
    this.cues = cues;
  }

  /** {@return the attributions, one for each cue, whose quotations are set as content already} */
  List<Saying> write() {
    for (int i = 0; i < cues.size(); i++) {
      Cue cue = cues.get(i);
      if (cue.content == null) {
        cue.content = content(cue, i);
      }
    }
    List<Saying> sayings = new ArrayList<>(cues.size());
    for (int i = 0; i < cues.size(); i++) {
      Cue cue = cues.get(i);
      TokenRange named = cue.source;
      TokenRange content = cue.content;
      Marked<TimeMention> time = time(cue);
      int parent = parent(i);
      Attribution attribution =
          Attribution.builder(id(i), kind(cue))
              .cue(span(cue.first, cue.end))
              .source(named == null ? null : span(named.first(), named.end()))
              .actor(cue.actor)
              .content(content == null ? null : span(content.first(), content.end()))
              .time(time == null ? null : time.mention().id())
              .parent(parent < 0 ? null : id(parent))
              .build();
      sayings.add(
          new Saying(attribution, cue.act(), new TokenRange(cue.first, cue.end), named, content));
    }
    return sayings;
  }

  private static String id(int cue) {
    return "a" + (cue + 1);
  }

  private Span span(int first, int end) {
    return source.span(tokens.begin(first), tokens.end(end - 1));
  }

  private AttributionKind kind(Cue cue) {
    if (cue.anonymous) {
      return AttributionKind.ANONYMOUS;
    }
    Actor actor = mentions.actor(cue.actor);
    if (actor == null) {
      if (cue.act() == SpeechAct.CITE) {
        return AttributionKind.OUTLET;
      }
      boolean named = cue.source != null && story.isCapital(cue.source.end() - 1);
      return named || cue.actor != null ? AttributionKind.PERSON : AttributionKind.ANONYMOUS;
    }
    return switch (actor.kind()) {
      case MEDIA -> AttributionKind.OUTLET;
      case PERSON ->
          actor.office() != null || isOfficial(actor.cameo())
              ? AttributionKind.OFFICIAL
              : AttributionKind.PERSON;
      case GROUP ->
          isOfficial(actor.cameo()) ? AttributionKind.OFFICIAL : AttributionKind.ANONYMOUS;
      default -> AttributionKind.OFFICIAL;
    };
  }

  /** Whether the code names a role of a state or its bodies behind the country. */
  private static boolean isOfficial(@Nullable String cameo) {
    return switch (CameoCode.role(cameo)) {
      case "GOV", "MIL", "COP", "JUD", "LEG", "SPY" -> true;
      default -> false;
    };
  }

  private @Nullable TokenRange content(Cue cue, int index) {
    return switch (cue.side()) {
      case BEFORE -> behind(cue.end, cue, index);
      case CARRIED, AFTER, EITHER -> {
        int from = cue.sourceFollows ? cue.reach() : cue.end;
        boolean last = story.words(from, Math.min(story.end(cue.sentence), from + REACH)) == 0;
        TokenRange rest = last || cue.behind != null ? null : behindComma(from, cue, index);
        yield rest != null ? rest : before(cue);
      }
      case AGENT -> {
        int from = cue.reach();
        int end = story.end(cue.sentence);
        if (cue.source == null && from < end && !story.is(from, SourceWord.COMPLEMENT)) {
          yield trimmed(story.first(cue.sentence), end); // "Kapal itu dilaporkan tenggelam"
        }
        if (cue.by >= 0) {
          yield trimmed(story.first(cue.sentence), cue.by);
        }
        if (from < end && story.is(from, SourceWord.COMPLEMENT)) {
          yield behind(from, cue, index);
        }
        if (cue.act() == SpeechAct.CITE || isAtStart(cue)) {
          TokenRange rest = isAtStart(cue) ? behindComma(from, cue, index) : null;
          yield rest != null ? rest : before(cue);
        }
        yield before(cue);
      }
    };
  }

  private boolean isAtStart(Cue cue) {
    return cue.first - story.first(cue.sentence) <= 4;
  }

  /** What follows the first comma or complementizer behind the source. */
  private @Nullable TokenRange behindComma(int from, Cue cue, int index) {
    int end = story.end(cue.sentence);
    for (int t = from; t < end; t++) {
      int time = mentions.timeEnd(t);
      if (time > t) { // "Dilansir X, Jumat (6/6/2025) indeks naik"
        if (time < end && t > from && !story.isComma(time) && story.isComma(t - 1)) {
          return behind(time, cue, index);
        }
        t = time - 1;
        continue;
      }
      boolean comma = story.isComma(t) && (t + 1 == end || mentions.timeEnd(t + 1) < 0);
      if (comma || story.is(t, SourceWord.COMPLEMENT)) {
        return behind(t, cue, index);
      }
      if (t - from > REACH) {
        return null;
      }
    }
    return null;
  }

  /** From the token to the end of the sentence, or to a formula of citing that trails there. */
  private @Nullable TokenRange behind(int from, Cue cue, int index) {
    int end = story.end(cue.sentence);
    int t = from;
    while (t < end
        && (story.isComma(t)
            || story.isSymbol(t, ':')
            || (story.is(t, SourceWord.COMPLEMENT) && t < from + 3))) {
      int word = story.endOf(t, SourceWord.COMPLEMENT);
      t = word > t ? word : t + 1;
    }
    int most = Math.min(cues.size(), index + NEIGHBOURS);
    for (int i = index + 1; i < most && cues.get(i).sentence == cue.sentence; i++) {
      Cue next = cues.get(i);
      if (next.act() == SpeechAct.CITE && trails(next, t, end)) {
        end = leadOf(next);
        break;
      }
    }
    if (cue.namedLater) {
      for (int u = t; u < Math.min(end, t + REACH); u++) {
        if (story.isComma(u)) {
          end = u;
        }
      }
    }
    return trimmed(t, end);
  }

  /** Whether a formula of citing stands behind a comma with little after its source. */
  private boolean trails(Cue cue, int from, int end) {
    return cue.first > from
        && leadOf(cue) < cue.first
        && story.words(cue.reach(), Math.min(end, cue.reach() + REACH)) <= 6;
  }

  /** Where the comma stands before a formula of citing, up to three words ahead of it. */
  private int leadOf(Cue cue) {
    for (int t = cue.first - 1; t >= Math.max(story.first(cue.sentence), cue.first - 4); t--) {
      if (story.isComma(t)) {
        return t;
      }
    }
    return cue.first;
  }

  private @Nullable TokenRange before(Cue cue) {
    Quotation quoted = cue.behind;
    if (quoted != null) {
      return new TokenRange(quoted.open(), quoted.close());
    }
    return trimmed(story.first(cue.sentence), leadOf(cue));
  }

  private @Nullable TokenRange trimmed(int first, int end) {
    int from = first;
    int to = end;
    while (to > from && (story.isTerminal(to - 1) || story.isSymbol(to - 1, ','))) {
      to--;
    }
    while (from < to && (story.isSymbol(from, ',') || story.isSymbol(from, '.'))) {
      from++;
    }
    return to > from ? new TokenRange(from, to) : null;
  }

  /** The time in the sentence of the cue that stands neither in the content nor far away. */
  private @Nullable Marked<TimeMention> time(Cue cue) {
    int first = cue.source != null && !cue.sourceFollows ? cue.source.first() : cue.first;
    int end = Math.min(story.end(cue.sentence), cue.reach() + REACH);
    TokenRange content = cue.content;
    for (int t = Math.max(first, story.first(cue.sentence)); t < end; t++) {
      if (content != null && content.contains(t)) {
        t = content.end() - 1;
        continue;
      }
      Marked<TimeMention> time = mentions.time(t);
      if (time != null) {
        return time;
      }
    }
    return null;
  }

  /** The cue through which this one is quoted: the innermost whose content holds it, or -1. */
  private int parent(int index) {
    Cue cue = cues.get(index);
    int best = -1;
    int shortest = Integer.MAX_VALUE;
    int from = Math.max(0, index - NEIGHBOURS);
    int to = Math.min(cues.size(), index + NEIGHBOURS + 1);
    for (int i = from; i < to; i++) {
      Cue other = cues.get(i);
      TokenRange content = other.content;
      if (i == index || content == null || !content.contains(cue.first)) {
        continue;
      }
      TokenRange own = cue.content;
      boolean mutual = own != null && own.contains(other.first);
      int length = content.end() - content.first();
      if ((!mutual || (other.act() == SpeechAct.CITE && cue.act() != SpeechAct.CITE))
          && (other.side() != SpeechSource.CARRIED || i < index)
          && length < shortest) {
        shortest = length;
        best = i;
      }
    }
    return best;
  }
}
