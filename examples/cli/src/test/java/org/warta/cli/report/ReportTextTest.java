package org.warta.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.warta.Span;

/** How marks that overlap become elements that do not. */
class ReportTextTest {

  @Test
  void aMarkStandsAroundOneThatItHolds() {
    assertThat(nest("abcdef", mark(Layer.TIME, 1, 3), mark(Layer.QUOTE, 0, 5)))
        .isEqualTo("<QUOTE>a<TIME>bc</>de</>f");
  }

  @Test
  void ofTwoThatAreEqualTheLayerDecides() {
    assertThat(nest("abc", mark(Layer.PLACE, 0, 3), mark(Layer.ACTOR, 0, 3)))
        .isEqualTo("<ACTOR><PLACE>abc</></>");
  }

  @Test
  void aMarkThatCrossesAnotherIsCutAtItsEndAndGoesOn() {
    assertThat(nest("abcdef", mark(Layer.TIME, 0, 3), mark(Layer.PLACE, 2, 5)))
        .isEqualTo("<TIME>ab<PLACE>c</></><+PLACE>de</>f");
  }

  @Test
  void neighboursDoNotNest() {
    assertThat(nest("abcd", mark(Layer.TIME, 0, 2), mark(Layer.TIME, 2, 4)))
        .isEqualTo("<TIME>ab</><TIME>cd</>");
  }

  @Test
  void anEmptyMarkIsThereAndHoldsNothing() {
    assertThat(nest("ab", mark(Layer.CORRECTION, 1, 1))).isEqualTo("a<CORRECTION></>b");
  }

  @Test
  void manyMarksThatCrossEachOtherAreDoneSoon() {
    List<MarkNesting.Part> parts = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      parts.add(part(new Mark(Layer.QUOTE, "quotes", i, Span.of(i, i + 300))));
    }
    List<Piece> pieces = MarkNesting.of("x".repeat(600), 0, 600, parts);
    assertThat(pieces.stream().filter(it -> it.mark() != null && it.mark().first())).hasSize(300);
    assertThat(pieces.stream().filter(Piece::end))
        .hasSameSizeAs(pieces.stream().filter(it -> it.mark() != null).toList());
  }

  private static Mark mark(Layer layer, int begin, int end) {
    return new Mark(layer, "list", 0, Span.of(begin, end));
  }

  private static MarkNesting.Part part(Mark mark) {
    return new MarkNesting.Part(mark, mark.span().begin(), mark.span().end(), true);
  }

  private static String nest(String text, Mark... marks) {
    List<MarkNesting.Part> parts = new ArrayList<>();
    for (Mark mark : marks) {
      parts.add(part(mark));
    }
    StringBuilder shown = new StringBuilder();
    for (Piece piece : MarkNesting.of(text, 0, text.length(), parts)) {
      if (piece.mark() != null) {
        String more = piece.mark().first() ? "<" : "<+";
        shown.append(more).append(piece.mark().mark().layer()).append('>');
      } else {
        shown.append(piece.end() ? "</>" : piece.text());
      }
    }
    return shown.toString();
  }
}
