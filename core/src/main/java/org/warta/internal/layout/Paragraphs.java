package org.warta.internal.layout;

import org.warta.internal.lexicon.Matches;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.text.Tokens;

/**
 * Joins lines of the story that scraping broke: link text often stands on a line of its own, and
 * the sentence goes on behind it.
 */
final class Paragraphs {
  private static final int LONG_LINE = 60;
  private static final int SHORT_LINE = 40;
  private static final int LOOK_AHEAD = 4;

  private final PageLines lines;
  private final Tokens tokens;
  private final Matches matches;

  Paragraphs(PageLines lines, Tokens tokens, Matches matches) {
    this.lines = lines;
    this.tokens = tokens;
    this.matches = matches;
  }

  /** {@return one more than the last line of the paragraph that begins with the line} */
  int end(int line) {
    int next = line + 1;
    while (lines.isOpen(next) && joins(next - 1, next)) {
      next++;
    }
    return next;
  }

  private boolean joins(int line, int next) {
    boolean finished = lines.isFinished(line);
    if (lines.follows(next)) {
      return true;
    }
    if (lines.continues(next)) {
      return !finished && !isListItem(next);
    }
    if (finished || lines.isSetApart(next) || isListItem(next)) {
      return false;
    }
    int last = lines.end(line) - 1;
    if (tokens.isSymbol(last, ',') || tokens.isSymbol(last, '(')) {
      return true;
    }
    boolean lower = tokens.isWord(last) && !tokens.isCapital(last);
    if (lower && matches.is(last, SenseKind.FUNCTION_WORD)) {
      return true;
    }
    if (leadsToContinuation(lines, next)) {
      return lines.length(next) <= LONG_LINE;
    }
    return lower && lines.length(line) > LONG_LINE && lines.length(next) <= SHORT_LINE;
  }

  /** "- satu", "a. satu": an item of a list goes on with nothing. */
  private boolean isListItem(int line) {
    int first = lines.first(line);
    if (tokens.kind(first) == Tokens.SYMBOL) {
      char c = Marks.symbol(tokens, first);
      return c == '-' || c == '\u2022' || c == '*';
    }
    return first + 1 < lines.end(line)
        && tokens.length(first) <= 2
        && (tokens.isSymbol(first + 1, '.') || tokens.isSymbol(first + 1, ')'))
        && (tokens.isNumber(first) || tokens.length(first) == 1);
  }

  /** {@return whether one of the next few lines goes on with what stands before it} */
  static boolean leadsToContinuation(PageLines lines, int line) {
    for (int i = line; i < line + LOOK_AHEAD && lines.isOpen(i); i++) {
      if (i > line && lines.continues(i)) {
        return true;
      }
      if (lines.isFinished(i)) {
        return false;
      }
    }
    return false;
  }
}
