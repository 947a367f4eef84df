package org.warta.internal.layout;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.warta.BlockKind;
import org.warta.internal.lexicon.Matches;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.text.Tokens;
import org.warta.spi.CueReach;

/** Gives lines their kind by the cues that they begin with. */
final class LineCues {
  private static final int LONGEST_LINK = 250;
  private static final int LONGEST_TITLE = 160;
  private static final int LONGEST_BYLINE = 120;

  private final BlockCues cues;

  LineCues(BlockCues cues) {
    this.cues = cues;
  }

  void classify(PageLines lines, Tokens tokens, Matches matches) {
    BlockKind tail = null;
    for (int line = 0; line < lines.count(); line++) {
      if (!lines.isOpen(line)) {
        continue;
      }
      BlockCues.Cue cue = find(lines, line, tokens, matches);
      if (cue == null
          && line > 0
          && lines.kind(line - 1) != null
          && isAddress(lines, line, tokens)) {
        lines.set(line, Objects.requireNonNull(lines.kind(line - 1)));
        continue;
      }
      if (cue == null) {
        cue = findBroken(lines, line, matches);
      }
      if (cue != null) {
        lines.set(line, cue.kind());
        if (cue.reach() == CueReach.TAIL) {
          tail = cue.kind();
        } else if (cue.reach() == CueReach.LINK
            && tokens.isSymbol(lines.end(line) - 1, ':')
            && line + 1 < lines.count()
            && isTitle(lines, line + 1, tokens, matches)) {
          lines.set(line + 1, cue.kind());
        }
      } else if (tail != null) {
        lines.set(line, tail);
      }
    }
  }

  /** "Simak\nberita pilihan\ndi ponselmu": a cue over several lines makes them all its own. */
  private BlockCues.@Nullable Cue findBroken(PageLines lines, int line, Matches matches) {
    int first = lines.first(line);
    for (int m = matches.last(first) - 1; m >= matches.first(first); m--) {
      int after = matches.end(m);
      if (after <= lines.end(line)) {
        return null;
      }
      for (BlockCues.Cue cue : cues.cues(matches, m)) {
        if (cue.reach() == CueReach.LINE_START || cue.reach() == CueReach.WORDS) {
          for (int i = line; i < lines.count() && lines.first(i) < after; i++) {
            lines.set(i, cue.kind());
          }
          return cue;
        }
      }
    }
    return null;
  }

  /** A name and no sentence. */
  private static boolean isShort(PageLines lines, int line) {
    return lines.length(line) <= LONGEST_BYLINE && !lines.isFinished(line);
  }

  /** A line that is one web address and no more. */
  private static boolean isAddress(PageLines lines, int line, Tokens tokens) {
    int slashes = 0;
    for (int t = lines.first(line) + 1; t < lines.end(line); t++) {
      if (!tokens.isGlued(t)) {
        return false;
      }
      slashes += tokens.isSymbol(t, '/') ? 1 : 0;
    }
    return slashes > 1;
  }

  private BlockCues.@Nullable Cue find(PageLines lines, int line, Tokens tokens, Matches matches) {
    int first = lines.first(line);
    int end = lines.end(line);
    boolean bracket = tokens.isSymbol(first, '[') || tokens.isSymbol(first, '(');
    boolean stop = tokens.isSymbol(first, '.') || tokens.isSymbol(first, ',');
    int start = bracket || stop ? first + 1 : first;
    if (start >= end) {
      return null;
    }
    for (int m = matches.last(start) - 1; m >= matches.first(start); m--) {
      if (matches.end(m) <= end) {
        for (BlockCues.Cue cue : cues.cues(matches, m)) {
          if (holds(cue, lines, line, bracket, matches.end(m), tokens)) {
            return cue;
          }
        }
      }
    }
    return credit(tokens, matches, first, end);
  }

  private static boolean holds(
      BlockCues.Cue cue, PageLines lines, int line, boolean bracket, int after, Tokens tokens) {
    int first = lines.first(line);
    int end = lines.end(line);
    return switch (cue.reach()) {
      case LINE, WORDS -> !bracket && isSymbols(tokens, after, end);
      case LINE_START -> !bracket && (cue.kind() != BlockKind.BYLINE || isShort(lines, line));
      case TAIL -> !bracket;
      case LINK ->
          !bracket && lines.length(line) <= LONGEST_LINK && isLink(tokens, first, after, end);
      case BRACKET ->
          bracket
              && (tokens.isCapital(first + 1) || cue.kind() == BlockKind.PHOTO_CAPTION)
              && Marks.closing(tokens, first, end) >= end - 2;
      case CREDIT -> false;
    };
  }

  /** "Pasukan berjaga di pelabuhan (Foto: dok. Polres)": a credit at the end of a caption. */
  private BlockCues.@Nullable Cue credit(Tokens tokens, Matches matches, int first, int end) {
    if (Marks.isTerminal(tokens, end - 1) || end - first > 60) {
      return null;
    }
    for (int t = Math.max(first, end - 14); t < end; t++) {
      int m = matches.longest(t, SenseKind.BLOCK_CUE);
      if (m >= 0 && matches.end(m) <= end) {
        for (BlockCues.Cue cue : cues.cues(matches, m)) {
          if (cue.reach() == CueReach.CREDIT) {
            return cue;
          }
        }
      }
    }
    return null;
  }

  private static boolean isLink(Tokens tokens, int start, int after, int end) {
    if (isSymbols(tokens, after, end)) {
      return true;
    }
    int kind = tokens.kind(after);
    if (kind == Tokens.SYMBOL) {
      return true; // "Baca juga: ...", "Simak Video '...'"
    }
    return tokens.isCapital(start)
        && (tokens.isCapital(after) || kind == Tokens.NUMBER)
        && !Marks.isTerminal(tokens, end - 1);
  }

  private boolean isTitle(PageLines lines, int line, Tokens tokens, Matches matches) {
    int first = lines.first(line);
    return lines.length(line) <= LONGEST_TITLE
        && !tokens.isSymbol(lines.end(line) - 1, '.')
        && !tokens.isSymbol(lines.end(line) - 1, ',')
        && (tokens.isCapital(first) || !tokens.isWord(first))
        && !lines.continues(line)
        && find(lines, line, tokens, matches) == null;
  }

  private static boolean isSymbols(Tokens tokens, int from, int end) {
    for (int t = from; t < end; t++) {
      if (tokens.kind(t) != Tokens.SYMBOL) {
        return false;
      }
    }
    return true;
  }
}
