package org.warta.internal.quote;

import java.util.Arrays;
import org.warta.BlockKind;
import org.warta.internal.layout.Layout;
import org.warta.internal.lexicon.Matches;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.text.Tokens;
import org.warta.spi.SourceWord;

/** The sentences of an article as runs of tokens. Immutable. */
final class Story {
  final Tokens tokens;
  final Matches matches;
  private final int[] firsts;
  private final int[] ends;
  private final int[] blocks;
  private final int[] sentenceOf;
  private final boolean startsWithHeadline;

  Story(Tokens tokens, Matches matches, Layout layout) {
    this.tokens = tokens;
    this.matches = matches;
    int count = layout.sentenceCount();
    firsts = new int[count];
    ends = new int[count];
    blocks = new int[count];
    sentenceOf = new int[tokens.count()];
    Arrays.fill(sentenceOf, -1);
    for (int s = 0; s < count; s++) {
      firsts[s] = layout.firstToken(s);
      ends[s] = layout.endToken(s);
      blocks[s] = layout.sentenceBlock(s);
      Arrays.fill(sentenceOf, firsts[s], ends[s], s);
    }
    startsWithHeadline = count > 0 && layout.blocks().get(blocks[0]).kind() == BlockKind.HEADLINE;
  }

  int count() {
    return firsts.length;
  }

  int first(int sentence) {
    return firsts[sentence];
  }

  int end(int sentence) {
    return ends[sentence];
  }

  /** {@return whether the sentence is the headline, a field of its own} */
  boolean isHeadline(int sentence) {
    return startsWithHeadline && blocks[sentence] == blocks[0];
  }

  /** {@return the block of the sentence: its paragraph} */
  int block(int sentence) {
    return blocks[sentence];
  }

  /** {@return the sentence that holds the token, or -1} */
  int sentence(int token) {
    return token >= 0 && token < sentenceOf.length ? sentenceOf[token] : -1;
  }

  /** {@return whether the token is this sign, and part of the sentence} */
  boolean isSymbol(int token, char c) {
    return tokens.isSymbol(token, c);
  }

  /** {@return the folded character of a symbol, or 0 for a token of another kind} */
  char symbol(int token) {
    return token >= 0 && token < tokens.count() && tokens.kind(token) == Tokens.SYMBOL
        ? tokens.folded()[tokens.begin(token)]
        : 0;
  }

  /** {@return whether the token is a comma, and none of a decimal} */
  boolean isComma(int token) {
    return tokens.isSymbol(token, ',')
        && !(token > 0
            && token + 1 < tokens.count()
            && tokens.isNumber(token - 1)
            && tokens.isNumber(token + 1)
            && tokens.isGlued(token + 1));
  }

  /** {@return whether the token is a quotation mark: one sign, or an apostrophe beside another} */
  boolean isQuoteMark(int token) {
    char c = symbol(token);
    return c == '"'
        || (c == '\''
            && ((symbol(token + 1) == '\'' && tokens.isGlued(token + 1))
                || (symbol(token - 1) == '\'' && tokens.isGlued(token))));
  }

  /** {@return whether the token ends a sentence} */
  boolean isTerminal(int token) {
    char c = symbol(token);
    return c == '.' || c == '?' || c == '!' || c == '\u2026';
  }

  /** {@return whether the token is a word with a capital, or a number that begins a name} */
  boolean isCapital(int token) {
    return token < tokens.count() && tokens.isWord(token) && tokens.isCapital(token);
  }

  /** {@return whether an abbreviation with a point begins with the token} */
  boolean isAbbreviation(int token) {
    return matches.has(token, SenseKind.ABBREVIATION);
  }

  /** {@return whether a word of any role begins with the token} */
  boolean isBeside(int token) {
    return QuoteWords.any(matches, token);
  }

  boolean is(int token, SourceWord role) {
    return QuoteWords.is(matches, token, role);
  }

  /** {@return one more than the last token of the longest word of that role, or -1} */
  int endOf(int token, SourceWord role) {
    return QuoteWords.end(matches, token, role);
  }

  /** {@return one more than the last token of the longest title at the token, or -1} */
  int titleEnd(int token) {
    int m = matches.longest(token, SenseKind.TITLE);
    return m < 0 ? -1 : matches.end(m);
  }

  /** {@return the longest word of saying that begins with the token, or -1} */
  int cueAt(int token) {
    return matches.longest(token, SenseKind.SPEECH_CUE);
  }

  /** {@return how many words and numbers stand in the tokens} */
  int words(int first, int end) {
    int words = 0;
    for (int t = first; t < end; t++) {
      if (tokens.kind(t) != Tokens.SYMBOL) {
        words++;
      }
    }
    return words;
  }
}
