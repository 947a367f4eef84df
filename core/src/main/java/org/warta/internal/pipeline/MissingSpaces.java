package org.warta.internal.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.warta.Correction;
import org.warta.CorrectionKind;
import org.warta.internal.layout.Layout;
import org.warta.internal.lexicon.Matches;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.text.Marked;
import org.warta.internal.text.SourceText;
import org.warta.internal.text.Tokens;

/**
 * Where scraping lost the space between two words of the story: words that were cut ("Putindi"), a
 * name behind a comma ("Haifa,Israel"), a code in brackets ("Serikat(AS)"). Not thread-safe.
 */
final class MissingSpaces {
  /** The commas behind the end of a sentence that show what commas stand for. */
  private static final int JOINTS = 2;

  private final SourceText source;
  private final Tokens tokens;
  private final Matches matches;
  private final List<Marked<Correction>> single = new ArrayList<>();
  private final List<Marked<Correction>> runs = new ArrayList<>();
  private final boolean joins;

  private MissingSpaces(SourceText source, Tokens tokens, Matches matches) {
    this.source = source;
    this.tokens = tokens;
    this.matches = matches;
    this.joins = commasJoin(tokens);
  }

  /**
   * {@return the lost spaces of the sentences, in reading order: each with the words beside it, so
   * that two beside one word overlap}
   */
  List<Marked<Correction>> single() {
    return single;
  }

  /** {@return the same, those that touch one word as one} */
  List<Marked<Correction>> runs() {
    return runs;
  }

  /** {@return the lost spaces of the sentences} */
  static MissingSpaces of(SourceText source, Tokens tokens, Matches matches, Layout layout) {
    MissingSpaces spaces = new MissingSpaces(source, tokens, matches);
    for (int s = 0; s < layout.sentenceCount(); s++) {
      int first = layout.firstToken(s);
      int end = first;
      while (end < tokens.count() && tokens.end(end) <= layout.sentenceEnd(s)) {
        end++;
      }
      spaces.read(first, end);
    }
    return spaces;
  }

  /**
   * Whether the scraping has put commas where lines or links stood, "... said X.,The next", so that
   * a comma tells of what is lost and not of a space.
   */
  private static boolean commasJoin(Tokens tokens) {
    int joints = 0;
    for (int t = 1; t < tokens.count() && joints < JOINTS; t++) {
      boolean joint =
          tokens.isSymbol(t, ',')
              && tokens.isGlued(t)
              && (tokens.isSymbol(t - 1, '.')
                  || tokens.isSymbol(t - 1, ',')
                  || tokens.isSymbol(t - 1, '"'));
      joints += joint ? 1 : 0;
    }
    return joints == JOINTS;
  }

  private void read(int first, int end) {
    int from = -1;
    int to = -1;
    for (int t = first + 1; t < end; t++) {
      if (!lacksSpace(t, first, end)) {
        continue;
      }
      int begin = begin(t, first);
      if (begin >= to) {
        add(runs, from, to);
        from = begin;
      }
      to = tokens.isSymbol(t, '(') ? t + 3 : t + 1;
      add(single, begin, to);
    }
    add(runs, from, to);
  }

  /** {@return whether a space is missing before the token} */
  private boolean lacksSpace(int t, int first, int end) {
    if (tokens.isCut(t)) {
      return true;
    }
    if (!tokens.isGlued(t)) {
      return false;
    }
    if (tokens.isSymbol(t, '(')) {
      return tokens.isWord(t - 1) && tokens.length(t - 1) > 1 && isCode(t, end);
    }
    if (!tokens.isWord(t) || tokens.length(t) < 2 || t - 2 < first) {
      return false;
    }
    boolean behindComma =
        !joins
            && tokens.isSymbol(t - 1, ',')
            && tokens.isGlued(t - 1)
            && tokens.isWord(t - 2)
            && !isLink(t - 2)
            && (tokens.isCapital(t) || tokens.isCapital(t - 2));
    boolean behindBracket =
        tokens.isSymbol(t - 1, ')')
            && tokens.isCapital(t)
            && t - 3 >= first
            && tokens.isSymbol(t - 3, '(');
    return behindComma || behindBracket;
  }

  /** Behind "for" or "in" no comma belongs: what stood there was lost with it. */
  private boolean isLink(int t) {
    return !tokens.isCapital(t) && matches.is(t, SenseKind.FUNCTION_WORD);
  }

  private boolean isCode(int t, int end) {
    return t + 2 < end
        && tokens.isWord(t + 1)
        && tokens.isCapital(t + 1)
        && tokens.length(t + 1) > 1
        && tokens.isSymbol(t + 2, ')');
  }

  /** {@return the first token of the words before, up to the last space} */
  private int begin(int t, int first) {
    if (tokens.isSymbol(t - 1, ')')) {
      return t - 3;
    }
    int begin = tokens.isSymbol(t - 1, ',') ? t - 2 : t - 1;
    while (begin >= first + 2
        && !tokens.isCapital(begin)
        && tokens.isGlued(begin)
        && tokens.isSymbol(begin - 1, '-')
        && tokens.isGlued(begin - 1)
        && tokens.isWord(begin - 2)) {
      begin -= 2; // "besar-besaranIsrael"
    }
    return begin;
  }

  private void add(List<Marked<Correction>> found, int first, int end) {
    if (first < 0) {
      return;
    }
    StringBuilder corrected = new StringBuilder();
    for (int t = first; t < end; t++) {
      boolean space = t > first && lacksSpace(t, first, end);
      corrected.append(space ? " " : "").append(source.mended(tokens.begin(t), tokens.end(t)));
    }
    int begin = tokens.begin(first);
    int stop = tokens.end(end - 1);
    found.add(
        new Marked<>(
            first,
            end,
            Correction.builder(
                    source.span(begin, stop),
                    source.surface(begin, stop),
                    corrected.toString(),
                    CorrectionKind.SPLIT)
                .reason("known words without a space between them")
                .build()));
  }
}
