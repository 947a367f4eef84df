package org.warta.internal.layout;

import org.warta.BlockKind;
import org.warta.internal.lexicon.Matches;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.text.Tokens;

/**
 * Gives lines their kind by shape alone: end marks, reporter codes, captions printed twice,
 * subheadings, tags after the story, footers in another language.
 */
final class LineShapes {
  private static final int SHORTEST_CAPTION = 40;
  private static final int LONGEST_HEADING = 120;
  private static final int LONGEST_BARE_HEADING = 90;
  private static final int LONGEST_TAG = 90;
  private static final int FOREIGN_WORDS = 12;

  private final PageLines lines;
  private final Tokens tokens;
  private final Matches matches;

  LineShapes(PageLines lines, Tokens tokens, Matches matches) {
    this.lines = lines;
    this.tokens = tokens;
    this.matches = matches;
  }

  void classify() {
    for (int line = 0; line < lines.count(); line++) {
      if (lines.isOpen(line)) {
        if (isMark(line)) {
          lines.set(line, BlockKind.END_MARK);
        } else if (isReporterCode(line)) {
          lines.set(line, BlockKind.BYLINE);
        } else if (isAddressed(line) || isPrintedTwice(line)) {
          lines.set(line, BlockKind.PHOTO_CAPTION);
        }
      }
    }
    tags();
    foreignFooter();
    for (int line = 0; line < lines.count(); line++) {
      if (lines.isOpen(line) && isHeading(line)) {
        lines.set(line, BlockKind.SUBHEADING);
      }
    }
  }

  /** "-", "(*)", "***": no letter, no digit, and nothing that ends the line before it. */
  private boolean isMark(int line) {
    for (int t = lines.first(line); t < lines.end(line); t++) {
      if (tokens.kind(t) != Tokens.SYMBOL) {
        return false;
      }
    }
    return !(lines.follows(line) && lines.isOpen(line - 1) && !lines.isFinished(line - 1));
  }

  /** "(ita/ita)", "(Budi Santoso)", "(kha)" behind the end of a paragraph. */
  private boolean isReporterCode(int line) {
    int first = lines.first(line);
    int last = lines.end(line) - 1;
    return tokens.isSymbol(first, '(')
        && tokens.isSymbol(last, ')')
        && (!lines.isOpen(line - 1) || lines.isFinished(line - 1) || line + 1 == lines.count())
        && isNames(tokens, first + 1, last);
  }

  /** Whether the tokens are codes joined by slashes, or names alone. */
  static boolean isNames(Tokens tokens, int from, int end) {
    int words = 0;
    boolean lower = false;
    boolean slash = false;
    for (int t = from; t < end; t++) {
      if (tokens.isWord(t)) {
        words++;
        lower |= !tokens.isCapital(t) && !(t > from && tokens.isSymbol(t - 1, '.'));
        if (lower && tokens.length(t) > 5) {
          return false;
        }
      } else {
        slash |= tokens.isSymbol(t, '/');
        if (tokens.isSymbol(t, '.') && !tokens.isGlued(t + 1)) {
          return false; // "(HR. Ahmad)": a source, not a reporter
        }
      }
    }
    return words > 0 && (lower ? words <= 4 && (slash || words == 1) : words <= 8);
  }

  /** "... dekat perbatasan. twitter.com/kementerian": a caption that ends with an address. */
  private boolean isAddressed(int line) {
    int last = lines.end(line) - 1;
    int first = lines.first(line);
    if (!tokens.isWord(last) || lines.words(line, 4) < 4) {
      return false;
    }
    int t = last;
    boolean slash = false;
    while (t > first && tokens.isGlued(t)) {
      slash |= tokens.isSymbol(t, '/');
      t--;
    }
    return slash
        && t + 3 < last + 1
        && tokens.isWord(t)
        && tokens.isSymbol(t + 1, '.')
        && Domains.isTopLevel(tokens, t + 2);
  }

  private boolean isPrintedTwice(int line) {
    return same(line, line - 1) || same(line, line + 1);
  }

  private boolean same(int line, int other) {
    if (other < 0 || other >= lines.count() || lines.length(line) != lines.length(other)) {
      return false;
    }
    if (lines.length(line) < SHORTEST_CAPTION || tokens.isSymbol(lines.end(line) - 1, '"')) {
      return false;
    }
    int a = lines.beginChar(line);
    int b = lines.beginChar(other);
    for (int i = 0; i < lines.length(line); i++) {
      if (tokens.chars()[a + i] != tokens.chars()[b + i]) {
        return false;
      }
    }
    return true;
  }

  /** Lower-case key words after the reporter's code. */
  private void tags() {
    int line = lines.count() - 1;
    int last = line;
    while (line >= 0 && (isTag(line) || !lines.isStory(line))) {
      line--;
    }
    if (line < 0) {
      return; // no story before them: they are the text
    }
    boolean after = false;
    for (int i = line + 1; i <= last; i++) {
      after |= lines.kind(i) == BlockKind.BYLINE || lines.kind(i) == BlockKind.RELATED_LINK;
      boolean finished = i > 0 && lines.isOpen(i - 1) && !lines.isFinished(i - 1);
      if (lines.isOpen(i) && (after || !finished)) {
        lines.set(i, BlockKind.FOOTER);
        after = true;
      }
    }
  }

  private boolean isTag(int line) {
    if (!lines.isOpen(line)
        || lines.length(line) > LONGEST_TAG
        || lines.words(line, 13) > 12
        || lines.words(line, 1) == 0
        || (!tokens.isWord(lines.first(line)) && !tokens.isNumber(lines.first(line)))) {
      return false;
    }
    for (int t = lines.first(line); t < lines.end(line); t++) {
      if (tokens.isCapital(t) || (Marks.isTerminal(tokens, t) && !tokens.isGlued(t))) {
        return false;
      }
    }
    return !Marks.isTerminal(tokens, lines.end(line) - 1);
  }

  /** The last lines where none of a dozen words is one of the language's commonest. */
  private void foreignFooter() {
    for (int line = lines.count() - 1; line > 0; line--) {
      if (!lines.isOpen(line)) {
        continue;
      }
      int words = 0;
      for (int t = lines.first(line); t < lines.end(line); t++) {
        if (tokens.isWord(t)) {
          words++;
          if (matches.is(t, SenseKind.FUNCTION_WORD)) {
            return;
          }
        }
      }
      if (words < FOREIGN_WORDS) {
        return;
      }
      lines.set(line, BlockKind.FOOTER);
    }
  }

  /** A short line without a full stop between finished paragraphs, behind which prose begins. */
  private boolean isHeading(int line) {
    int first = lines.first(line);
    int last = lines.end(line) - 1;
    int next = line + 1;
    if (lines.length(line) > LONGEST_HEADING
        || lines.words(line, 1) == 0
        || tokens.isSymbol(last, '.')
        || tokens.isSymbol(last, ',')
        || tokens.isSymbol(last, ':')
        || tokens.isSymbol(last, ';')
        || tokens.isSymbol(last, '"')
        || (tokens.isSymbol(last, ')') && tokens.isSymbol(first, '('))) {
      return false;
    }
    boolean numbered =
        tokens.isNumber(first) && tokens.length(first) <= 2 && tokens.isSymbol(first + 1, '.');
    int start = numbered ? first + 2 : first;
    if (start > last || (!tokens.isCapital(start) && !(numbered && tokens.isNumber(start)))) {
      return false;
    }
    if (lines.isOpen(line - 1) && !lines.isFinished(line - 1) && !lines.isSetApart(line)) {
      return false;
    }
    while (next < lines.count() && !lines.isStory(next)) {
      next++;
    }
    if (next == lines.count() || (next == line + 1 && lines.continues(next))) {
      return false;
    }
    if (numbered) {
      return !isNumbered(next) || lines.length(next) > LONGEST_HEADING;
    }
    return line > 0
        && lines.length(line) <= LONGEST_BARE_HEADING
        && (lines.words(line, 9) < 9 || isTitleCase(first, last + 1))
        && lines.length(next) > lines.length(line)
        && (lines.isFinished(next) || lines.length(next) > LONGEST_HEADING)
        && !Paragraphs.leadsToContinuation(lines, line + 1);
  }

  private boolean isTitleCase(int first, int end) {
    int words = 0;
    int capitals = 0;
    for (int t = first; t < end; t++) {
      if (tokens.isWord(t)) {
        words++;
        capitals += tokens.isCapital(t) ? 1 : 0;
      }
    }
    return capitals * 2 > words;
  }

  private boolean isNumbered(int line) {
    return tokens.isNumber(lines.first(line)) && tokens.isSymbol(lines.first(line) + 1, '.');
  }
}
