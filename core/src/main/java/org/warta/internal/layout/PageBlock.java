package org.warta.internal.layout;

import org.warta.BlockKind;

/**
 * A part of the page of one kind.
 *
 * @param begin where it begins, in the mended text
 * @param end where it ends
 * @param kind what it is
 */
public record PageBlock(int begin, int end, BlockKind kind) {
  /** {@return whether the block is part of the story} */
  public boolean isStory() {
    return kind == BlockKind.BODY || kind == BlockKind.SUBHEADING || kind == BlockKind.HEADLINE;
  }
}
