package org.warta.cli.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Marks that overlap, as elements that do not: one that would end outside of the mark in which it
 * began is cut there and goes on behind it.
 */
final class MarkNesting {
  private static final Comparator<Part> OUTER_FIRST =
      Comparator.comparingInt(Part::begin)
          .thenComparing(Comparator.comparingInt(Part::end).reversed())
          .thenComparing(part -> part.mark().layer())
          .thenComparingInt(part -> part.mark().index());

  private final String text;
  private final List<Piece> pieces = new ArrayList<>();
  private int written;

  private MarkNesting(String text, int begin) {
    this.text = text;
    this.written = begin;
  }

  /**
   * The part of a mark that lies in the stretch.
   *
   * @param first whether the mark begins with it
   */
  record Part(Mark mark, int begin, int end, boolean first) {}

  /**
   * {@return the characters {@code [begin, end)} of the text with the parts marked}
   *
   * @param parts of marks, each within the stretch
   */
  static List<Piece> of(String text, int begin, int end, List<Part> parts) {
    return new MarkNesting(text, begin).nest(end, parts);
  }

  private List<Piece> nest(int end, List<Part> parts) {
    PriorityQueue<Part> waiting = new PriorityQueue<>(OUTER_FIRST);
    waiting.addAll(parts);
    Deque<Part> open = new ArrayDeque<>();
    while (!waiting.isEmpty()) {
      Part next = waiting.remove();
      while (!open.isEmpty() && open.element().end() <= next.begin()) {
        close(open.remove());
      }
      if (!open.isEmpty() && open.element().end() < next.end()) {
        int cut = open.element().end();
        waiting.add(new Part(next.mark(), cut, next.end(), false));
        next = new Part(next.mark(), next.begin(), cut, next.first());
      }
      write(next.begin());
      pieces.add(Piece.opening(next.mark(), next.first()));
      open.push(next);
    }
    while (!open.isEmpty()) {
      close(open.remove());
    }
    write(end);
    return List.copyOf(pieces);
  }

  private void close(Part part) {
    write(part.end());
    pieces.add(Piece.closing());
  }

  private void write(int end) {
    if (end > written) {
      pieces.add(Piece.of(text.substring(written, end)));
      written = end;
    }
  }
}
