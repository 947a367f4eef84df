package org.warta.cli.report;

import org.jspecify.annotations.Nullable;

/**
 * A part of a text with marks in it: the begin of a mark, characters, or the end of the mark that
 * began last. One of the three is there.
 *
 * @param mark the mark that begins, or null
 * @param text the characters, or null
 * @param end whether a mark ends
 */
record Piece(@Nullable MarkView mark, @Nullable String text, boolean end) {
  /**
   * A mark as the page shows it.
   *
   * @param mark what is marked
   * @param first whether the mark begins here, and does not only go on after another's end
   */
  record MarkView(Mark mark, boolean first) {
    String id() {
      return mark.id();
    }

    String css() {
      return mark.layer().css();
    }

    String letter() {
      return mark.layer().letter();
    }

    String record() {
      return mark.list() + "." + mark.index();
    }
  }

  static Piece opening(Mark mark, boolean first) {
    return new Piece(new MarkView(mark, first), null, false);
  }

  static Piece of(String text) {
    return new Piece(null, text, false);
  }

  static Piece closing() {
    return new Piece(null, null, true);
  }
}
