package org.warta.internal.layout;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an article looks like: its blocks, its sentences and its dateline. All positions
 * are UTF-16 units of the mended text. Immutable.
 */
public final class Layout {
  private final List<PageBlock> blocks;
  private final int sentenceCount;
  private final int[] sentenceBegins;
  private final int[] sentenceEnds;
  private final int[] sentenceBlocks;
  private final @Nullable PageDateline dateline;

  Layout(
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
  }

  /** {@return the layout of a text that is one sentence, [begin, end), with nothing around it} */
  public static Layout ofSentence(int begin, int end) {
    return new Layout(List.of(), new int[] {begin}, new int[] {end}, new int[] {0}, 1, null);
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

  /** {@return the index of the block that the sentence stands in} */
  public int sentenceBlock(int sentence) {
    return sentenceBlocks[sentence];
  }

  /** {@return the dateline, or null where the article has none} */
  public @Nullable PageDateline dateline() {
    return dateline;
  }
}
