package org.warta.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.warta.BlockKind;
import org.warta.internal.lexicon.Matches;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.text.Tokens;
import org.warta.spi.CueReach;

/** Finds adverts, links, credits and codes inside a paragraph of the story. */
final class InlineNoise {
  private static final long CUE = 1L << SenseKind.BLOCK_CUE.ordinal();
  private static final int LONGEST_TITLE = 30;
  private static final int LONGEST_BRACKET = 40;
  private static final int STARTER_REACH = 5;
  private static final int SURE_WORDS = 3;

  private final BlockCues cues;
  private final Tokens tokens;
  private final Matches matches;
  private List<PageBlock> found = new ArrayList<>();

  InlineNoise(BlockCues cues, Tokens tokens, Matches matches) {
    this.cues = cues;
    this.tokens = tokens;
    this.matches = matches;
  }

  /** {@return what is not the story between the tokens, in reading order, never overlapping} */
  List<PageBlock> find(int first, int end) {
    found = new ArrayList<>(0);
    int t = first;
    while (t < end) {
      int noiseEnd = noiseAt(t, first, end);
      if (noiseEnd > 0) {
        t = tokens.at(noiseEnd);
      } else {
        t++;
      }
    }
    endBracket(first, end);
    return found;
  }

  /** The position at which the noise ends that begins with the token, or 0. */
  private int noiseAt(int t, int first, int end) {
    boolean bracket = tokens.isSymbol(t, '[') || tokens.isSymbol(t, '(');
    int start = bracket ? t + 1 : t;
    if (start >= end
        || !tokens.isWord(start)
        || (!bracket && !tokens.isCapital(t))
        || (matches.kinds(start) & CUE) == 0) {
      return 0;
    }
    for (int m = matches.last(start) - 1; m >= matches.first(start); m--) {
      if (matches.end(m) <= end) {
        for (BlockCues.Cue cue : cues.cues(matches, m)) {
          int noiseEnd = bracket ? bracketEnd(cue, t, end) : cueEnd(cue, m, t, first, end);
          if (noiseEnd > 0) {
            found.add(new PageBlock(tokens.begin(t), noiseEnd, cue.kind()));
            return noiseEnd;
          }
        }
      }
    }
    return 0;
  }

  private int bracketEnd(BlockCues.Cue cue, int open, int end) {
    boolean caption = cue.kind() == BlockKind.PHOTO_CAPTION;
    if ((cue.reach() != CueReach.BRACKET && cue.reach() != CueReach.CREDIT)
        || (!caption && !tokens.isCapital(open + 1))) {
      return 0;
    }
    int close = Marks.closing(tokens, open, Math.min(end, open + LONGEST_BRACKET));
    return close < 0 ? 0 : tokens.end(close);
  }

  private int cueEnd(BlockCues.Cue cue, int m, int t, int first, int end) {
    if (!tokens.isCapital(t)) {
      return 0;
    }
    int after = matches.end(m);
    boolean apart = isApart(t, first);
    boolean loud = tokens.isAllCapitals(t) && tokens.isAllCapitals(after - 1);
    return switch (cue.reach()) {
      case WORDS -> apart || loud ? tokens.end(after - 1) : 0;
      case LINE -> loud && (apart || after - t > 1) ? tokens.end(after - 1) : 0;
      case LINK -> linkEnd(after, end, apart);
      case LINE_START -> apart ? toComma(after, after - t, end) : 0;
      case BRACKET, CREDIT, TAIL -> 0;
    };
  }

  /** Whether a sentence ends right before the token, or a comma that scraping left. */
  private boolean isApart(int t, int first) {
    if (t == first) {
      return true;
    }
    int before = t - 1;
    if (tokens.isSymbol(before, ',') && tokens.isGlued(t)) {
      return true;
    }
    while (before > first && Marks.isCloser(tokens, before)) {
      before--;
    }
    return Marks.isTerminal(tokens, before);
  }

  /** ",Penulis: Nama Orang,": to the next comma or the end of the sentence. */
  private int toComma(int after, int words, int end) {
    if (!tokens.isSymbol(after, ':') && words < SURE_WORDS) {
      return 0;
    }
    int t = after;
    while (t < end && !tokens.isSymbol(t, ',')) {
      if (tokens.isSymbol(t, '.') && (t + 1 == end || !tokens.isGlued(t + 1))) {
        return tokens.end(t);
      }
      t++;
    }
    return tokens.end(t - 1);
  }

  /** Where the title behind the cue ends and the story goes on. */
  private int linkEnd(int after, int end, boolean apart) {
    int t = after;
    while (t < end
        && tokens.kind(t) == Tokens.SYMBOL
        && (tokens.isSymbol(t, ':') || tokens.isSymbol(t, '-') || Marks.isQuote(tokens, t))) {
      t++;
    }
    boolean marked = t > after;
    if (t == end || tokens.isSymbol(t, ',')) {
      return marked || apart ? tokens.end(t - 1) : 0;
    }
    if (!marked && !(apart && tokens.isCapital(t))) {
      return 0;
    }
    int title = t;
    while (t < end && t < title + LONGEST_TITLE) {
      if (t > title && tokens.isLineStart(t)) {
        return tokens.end(t - 1);
      }
      if (tokens.isWord(t)) {
        if (t > title && tokens.isGlued(t) && tokens.isWord(t - 1)) {
          return tokens.end(t - 1); // "... PolitikBudi": the words are cut already
        }
        if (!tokens.isCapital(t) && !matches.is(t, SenseKind.FUNCTION_WORD) && t > title) {
          return tokens.end(sentenceStart(title, t) - 1);
        }
      } else if (tokens.isSymbol(t, '?') || tokens.isSymbol(t, '!')) {
        return tokens.end(t);
      } else if (tokens.isSymbol(t, ',') && t + 1 < end && tokens.isGlued(t + 1)) {
        return tokens.end(t - 1);
      } else if (t > title && Marks.isQuote(tokens, t) && Marks.opens(tokens, t, false)) {
        return tokens.end(t - 1);
      }
      t++;
    }
    return tokens.end(t - 1);
  }

  /** The capital that the sentence begins with, whose first lower-case word is at the token. */
  private int sentenceStart(int title, int lower) {
    int last = lower - 1;
    while (last > title && !tokens.isCapital(last)) {
      last--;
    }
    for (int t = last; t > title && t > last - STARTER_REACH; t--) {
      if (tokens.isCapital(t) && matches.is(t, SenseKind.FUNCTION_WORD)) {
        return t;
      }
    }
    return last;
  }

  /** "... selesai. (rfs/haf)", "... damai. (*)" at the end of a paragraph. */
  private void endBracket(int first, int end) {
    int last = end - 1;
    while (last > first
        && (tokens.isSymbol(last, '*')
            || tokens.isSymbol(last, ',')
            || tokens.isSymbol(last, '-'))) {
      last--;
    }
    if (last + 1 < end && tokens.isSymbol(last + 1, '*')) {
      add(last + 1, end, BlockKind.END_MARK); // "... perjalanannya.**"
      end = last + 1;
    }
    if (!tokens.isSymbol(last, ')')) {
      return;
    }
    int open = last - 1;
    while (open > first && open > last - LONGEST_BRACKET && !tokens.isSymbol(open, '(')) {
      open--;
    }
    if (!tokens.isSymbol(open, '(') || open <= first || !isApart(open, first)) {
      return;
    }
    boolean marks = true;
    for (int t = open + 1; t < last; t++) {
      marks &= tokens.kind(t) == Tokens.SYMBOL;
    }
    if (marks || LineShapes.isNames(tokens, open + 1, last)) {
      add(open, last + 1, marks ? BlockKind.END_MARK : BlockKind.BYLINE);
    }
  }

  private void add(int from, int to, BlockKind kind) {
    int begin = tokens.begin(from);
    if (found.isEmpty() || found.get(found.size() - 1).end() <= begin) {
      found.add(new PageBlock(begin, tokens.end(to - 1), kind));
    }
  }
}
