package org.warta.internal.layout;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warta.internal.text.Tokens;

/**
 * What the page of an article looks like: its blocks, its sentences and its dateline. Positions are
 * UTF-16 units of the mended text; a sentence is told by its tokens as well. Immutable.
 */
public final class Layout {
  private final List<PageBlock> blocks;
  private final int sentenceCount;
  private final int[] sentenceBegins;
  private final int[] sentenceEnds;
  private final int[] sentenceBlocks;
  private final int[] firstTokens;
  private final int[] endTokens;
  private final @Nullable PageDateline dateline;

  Layout(
      Tokens tokens,
      List<PageBlock> blocks,
      int[] sentenceBegins,
      int[] sentenceEnds,
      int[] sentenceBlocks,
      int sentenceCount,
      @Nullable PageDateline dateline) {
    this.blocks = List.copyOf(blocks);
    this.sentenceCount = sentenceCount;
    this.sentenceBegins = Arrays.copyOf(sentenceBegins, sentenceCount);
    this.sentenceEnds = Arrays.copyOf(sentenceEnds, sentenceCount);
    this.sentenceBlocks = Arrays.copyOf(sentenceBlocks, sentenceCount);
    this.dateline = dateline;
    this.firstTokens = new int[sentenceCount];
    this.endTokens = new int[sentenceCount];
    for (int s = 0; s < sentenceCount; s++) {
      firstTokens[s] = tokens.at(sentenceBegins[s]);
      endTokens[s] = tokens.at(sentenceEnds[s]);
    }
  }

  /** {@return the layout of tokens, at least one, that are one sentence with nothing around it} */
  public static Layout ofSentence(Tokens tokens) {
    int[] begin = {tokens.begin(0)};
    int[] end = {tokens.end(tokens.count() - 1)};
    return new Layout(tokens, List.of(), begin, end, new int[] {0}, 1, null);
  }

  /** {@return the blocks in reading order} */
  public List<PageBlock> blocks() {
    return blocks;
  }

  /** {@return how many sentences the story has, headline and subheadings included} */
  public int sentenceCount() {
    return sentenceCount;
  }

  /** {@return where the sentence begins} */
  public int sentenceBegin(int sentence) {
    return sentenceBegins[sentence];
  }

  /** {@return where the sentence ends} */
  public int sentenceEnd(int sentence) {
    return sentenceEnds[sentence];
  }

  /** {@return the first token of the sentence} */
  public int firstToken(int sentence) {
    return firstTokens[sentence];
  }

  /** {@return one more than the last token of the sentence} */
  public int endToken(int sentence) {
    return endTokens[sentence];
  }

  /** {@return the index of the block that the sentence stands in} */
  public int sentenceBlock(int sentence) {
    return sentenceBlocks[sentence];
  }

  /** {@return the dateline, or null where the article has none} */
  public @Nullable PageDateline dateline() {
    return dateline;
  }
}
