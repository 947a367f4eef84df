package org.warta.internal.layout;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.warta.BlockKind;
import org.warta.internal.text.SourceText;
import org.warta.internal.text.Tokens;

/**
 * The lines of a text that hold anything, each with its tokens and the kind found for it so far.
 */
final class PageLines {
  private final Tokens tokens;
  private final int[] firsts;
  private final @Nullable BlockKind[] kinds;
  private final int count;

  private PageLines(Tokens tokens, int[] firsts, int count) {
    this.tokens = tokens;
    this.firsts = firsts;
    this.count = count;
    this.kinds = new BlockKind[count];
  }

  static PageLines of(SourceText source, Tokens tokens) {
    int[] firsts = new int[16];
    int count = 0;
    int start = tokens.at(source.textStart());
    for (int t = start; t < tokens.count(); t++) {
      if (t == start || tokens.isLineStart(t)) {
        if (count + 1 >= firsts.length) {
          firsts = Arrays.copyOf(firsts, count * 2 + 2);
        }
        firsts[count++] = t;
      }
    }
    firsts[count] = tokens.count();
    return new PageLines(tokens, firsts, count);
  }

  int count() {
    return count;
  }

  /** The first token of the line. */
  int first(int line) {
    return firsts[line];
  }

  /** One more than the last token of the line. */
  int end(int line) {
    return firsts[line + 1];
  }

  int beginChar(int line) {
    return tokens.begin(firsts[line]);
  }

  int endChar(int line) {
    return tokens.end(firsts[line + 1] - 1);
  }

  /** Characters from the first token to the last. */
  int length(int line) {
    return endChar(line) - beginChar(line);
  }

  /** The kind found for the line, or null where it may be the story. */
  @Nullable BlockKind kind(int line) {
    return kinds[line];
  }

  boolean isOpen(int line) {
    return line >= 0 && line < count && kinds[line] == null;
  }

  /** Whether the line is one of the story as far as is known. */
  boolean isStory(int line) {
    return isOpen(line) || (line >= 0 && line < count && kinds[line] == BlockKind.BODY);
  }

  void set(int line, BlockKind kind) {
    kinds[line] = kind;
  }

  boolean isFinished(int line) {
    return Marks.isFinished(tokens, first(line), end(line));
  }

  /**
   * Whether the line may go on with what the one before began: lower case, quoted or not, or a
   * bracket.
   */
  boolean continues(int line) {
    int t = first(line);
    if (tokens.isSymbol(t, '"') && t + 1 < end(line) && tokens.isGlued(t + 1)) {
      t++;
    }
    if (tokens.isWord(t)) {
      return !tokens.isCapital(t);
    }
    return tokens.isSymbol(t, '(') || follows(line);
  }

  /** Whether the line begins with a mark that stands right behind a word. */
  boolean follows(int line) {
    int t = first(line);
    if (tokens.kind(t) != Tokens.SYMBOL) {
      return false;
    }
    char c = Marks.symbol(tokens, t);
    return c == '.' || c == ',' || c == ';' || c == ':' || c == ')' || c == '?' || c == '!';
  }

  /** Whether an empty line stands before the line. */
  boolean isSetApart(int line) {
    if (line == 0) {
      return true;
    }
    int breaks = 0;
    for (int i = endChar(line - 1); i < beginChar(line) && breaks < 2; i++) {
      if (tokens.chars()[i] == '\n') {
        breaks++;
      }
    }
    return breaks > 1;
  }

  /** How many words the line has, counted up to the limit. */
  int words(int line, int limit) {
    int words = 0;
    for (int t = first(line); t < end(line) && words < limit; t++) {
      if (tokens.isWord(t)) {
        words++;
      }
    }
    return words;
  }
}
