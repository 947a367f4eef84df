package org.warta.internal.layout;

import java.util.Arrays;
import org.warta.internal.lexicon.Matches;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.text.Tokens;

/**
 * Cuts runs of tokens into sentences. A full stop ends none behind an abbreviation, an initial, a
 * list number or inside a number or address; an ellipsis ends none inside a quotation. Sentences
 * glued by scraping ("ini.Rutte", "ini.,Rutte") are cut.
 */
final class SentenceSplitter {
  private final Tokens tokens;
  private final Matches matches;
  private int[] begins = new int[32];
  private int[] ends = new int[32];
  private int[] blocks = new int[32];
  private int count;

  SentenceSplitter(Tokens tokens, Matches matches) {
    this.tokens = tokens;
    this.matches = matches;
  }

  int count() {
    return count;
  }

  int[] begins() {
    return begins;
  }

  int[] ends() {
    return ends;
  }

  int[] blocks() {
    return blocks;
  }

  /** Takes the tokens as one sentence. */
  void whole(int first, int end, int block) {
    add(first, end, block);
  }

  /** Cuts the tokens, which belong to one block, into sentences. */
  void split(int first, int end, int block) {
    int start = first;
    boolean quoted = false;
    int depth = 0;
    int abbreviationEnd = -1;
    int abbreviation = -1;
    int t = first;
    while (t < end) {
      if (tokens.isWord(t)) {
        int m = matches.longest(t, SenseKind.ABBREVIATION);
        if (m >= 0 && matches.end(m) > abbreviationEnd) {
          abbreviationEnd = matches.end(m);
          abbreviation = matches.value(m, SenseKind.ABBREVIATION);
        }
        t++;
        continue;
      }
      if (tokens.isNumber(t)) {
        t++;
        continue;
      }
      char c = Marks.symbol(tokens, t);
      if (isQuoteAt(t, end)) {
        quoted = Marks.opens(tokens, t, quoted);
        t += c == '"' ? 1 : 2;
        if (!quoted && isScrapedComma(t, end)) {
          add(start, t, block); // "...",Namun": a paragraph ends with the quotation
          start = t;
        }
        continue;
      }
      if (c == '(') {
        depth = Marks.closing(tokens, t, Math.min(end, t + 60)) > 0 ? depth + 1 : depth;
      } else if (c == ')') {
        depth = Math.max(0, depth - 1);
      }
      if (!Marks.isTerminal(c)) {
        t++;
        if (c == ':' && !quoted && isScrapedComma(t, end)) {
          add(start, t, block); // "Berikut faktanya:,Kapolres": a paragraph ends there
          start = t;
        }
        continue;
      }
      int mark = t;
      boolean ellipsis = c == '\u2026';
      t++;
      while (t < end && tokens.isGlued(t) && Marks.isTerminal(tokens, t)) {
        ellipsis |= c == '.' && tokens.isSymbol(t, '.');
        t++;
      }
      int afterMarks = t;
      boolean closed = false;
      while (t < end && isClosing(t, end, quoted && !closed)) {
        if (isQuoteAt(t, end)) {
          closed = true;
          t += tokens.isSymbol(t, '"') ? 1 : 2;
        } else {
          depth = tokens.isSymbol(t, ')') ? Math.max(0, depth - 1) : depth;
          t++;
        }
      }
      boolean inside = quoted && !closed;
      if (closed) {
        quoted = false;
      }
      int next = t;
      while (next < end && tokens.isSymbol(next, ',')) {
        next++; // commas that scraping left between paragraphs
      }
      boolean single = afterMarks == mark + 1 && c == '.';
      if (next == end
          || depth > 0
          || (ellipsis && inside)
          || !startsSentence(next, t, mark, end, quoted)
          || (single && isPartOfWord(mark, start, next, abbreviationEnd, abbreviation))) {
        continue;
      }
      add(start, t, block);
      start = next;
      t = next;
    }
    add(start, end, block);
  }

  /** Whether commas without any space stand between what ends there and a capital. */
  private boolean isScrapedComma(int t, int end) {
    int next = t;
    while (next < end && tokens.isSymbol(next, ',') && tokens.isGlued(next)) {
      next++;
    }
    return next > t
        && next < end
        && tokens.isGlued(next)
        && tokens.isWord(next)
        && tokens.isCapital(next);
  }

  /** Whether a quotation mark stands here: one sign, or two apostrophes. */
  private boolean isQuoteAt(int t, int end) {
    return Marks.isQuote(tokens, t)
        || (tokens.isSymbol(t, '\'')
            && t + 1 < end
            && tokens.isSymbol(t + 1, '\'')
            && tokens.isGlued(t + 1));
  }

  /** Whether the sign behind an end mark closes what the sentence opened. */
  private boolean isClosing(int t, int end, boolean quoted) {
    if (!tokens.isGlued(t)) {
      // a closing mark may stand apart: "selesai ."" but never opens the next sentence so
      return quoted && isQuoteAt(t, end) && (t + 1 == end || !tokens.isGlued(t + 1));
    }
    if (isQuoteAt(t, end)) {
      return quoted || !Marks.opens(tokens, t, false) || t + 1 == end;
    }
    return Marks.isCloser(tokens, t);
  }

  /** Whether what stands at next can begin a sentence behind the end mark. */
  private boolean startsSentence(int next, int afterClosers, int mark, int end, boolean quoted) {
    boolean commas = next > afterClosers;
    boolean glued = tokens.isGlued(next) && !commas;
    if (tokens.isWord(next)) {
      if (!tokens.isCapital(next)) {
        return false;
      }
      return !glued || isGluedStart(next, mark, afterClosers);
    }
    if (tokens.isNumber(next)) {
      return !glued;
    }
    char c = Marks.symbol(tokens, next);
    if (isQuoteAt(next, end)) {
      int behind = next + (c == '"' ? 1 : 2);
      boolean lower = behind < end && tokens.isWord(behind) && !tokens.isCapital(behind);
      return !lower && Marks.opens(tokens, next, quoted);
    }
    if (c == '\'') {
      return !glued && next + 1 < end && tokens.isCapital(next + 1);
    }
    return !glued
        && (c == '('
            || c == '['
            || c == '@'
            || c == '#'
            || c == '-'
            || c == '\u2022'
            || c > 0x2190);
  }

  /** "ini.Rutte mendorong", "(2020).Dia": a sentence that scraping glued to the one before. */
  private boolean isGluedStart(int next, int mark, int afterClosers) {
    if (Domains.isTopLevel(tokens, next) || tokens.length(next) < 2) {
      return false;
    }
    if (afterClosers > mark + 1) {
      return true;
    }
    int before = mark - 1;
    if (before < 0 || !tokens.isGlued(mark)) {
      return true;
    }
    if (tokens.isWord(before)) {
      return tokens.length(before) > 1
          && (!tokens.isCapital(before) || tokens.length(before) > 3)
          && !(tokens.isGlued(before) && before > 0 && tokens.isSymbol(before - 1, '.'));
    }
    return true;
  }

  /** Whether the point belongs to an abbreviation, an initial or a list number. */
  private boolean isPartOfWord(
      int mark, int start, int next, int abbreviationEnd, int abbreviation) {
    if (!tokens.isGlued(mark) || mark == 0) {
      return false;
    }
    if (mark + 1 < abbreviationEnd) {
      return true;
    }
    if (mark + 1 == abbreviationEnd) {
      return switch (Abbreviations.of(abbreviation)) {
        case NAME -> true;
        case NUMBER -> tokens.isNumber(next) || isCode(next);
        case WORD -> false;
      };
    }
    int before = mark - 1;
    if (tokens.isNumber(before)) {
      return before == start && tokens.length(before) <= 3; // "1. Judul"
    }
    if (!tokens.isWord(before) || tokens.length(before) > 1 || !tokens.isCapital(before)) {
      return false;
    }
    if (before == start) {
      return true; // "A. Judul"
    }
    boolean starter = tokens.isWord(next) && matches.is(next, SenseKind.FUNCTION_WORD);
    return !starter && !tokens.isNumber(next) && tokens.kind(next) == Tokens.WORD;
  }

  /** "KEP-11", "B/12": letters that a number goes with. */
  private boolean isCode(int t) {
    return tokens.isWord(t)
        && t + 1 < tokens.count()
        && tokens.isGlued(t + 1)
        && (tokens.isAllCapitals(t) || tokens.length(t) == 1)
        && (tokens.isSymbol(t + 1, '-') || tokens.isSymbol(t + 1, '/') || tokens.isNumber(t + 1));
  }

  private void add(int first, int end, int block) {
    int from = first;
    while (from < end && isLoose(from, end)) {
      from++;
    }
    int to = end;
    while (to > from && tokens.isSymbol(to - 1, ',')) {
      to--;
    }
    boolean any = false;
    for (int t = from; t < to && !any; t++) {
      any = tokens.kind(t) != Tokens.SYMBOL;
    }
    if (!any) {
      return;
    }
    if (count == begins.length) {
      begins = Arrays.copyOf(begins, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
      blocks = Arrays.copyOf(blocks, count * 2);
    }
    begins[count] = tokens.begin(from);
    ends[count] = tokens.end(to - 1);
    blocks[count++] = block;
  }

  /** Whether the sign at the head of a sentence is what scraping left there. */
  private boolean isLoose(int t, int end) {
    if (tokens.kind(t) != Tokens.SYMBOL) {
      return false;
    }
    char c = Marks.symbol(tokens, t);
    if (c == '-') {
      return t + 1 == end || !tokens.isGlued(t + 1) || tokens.isWord(t + 1);
    }
    return c == ',' || c == '.' || c == ';' || c == ':' || c == ')' || c == '|';
  }
}
