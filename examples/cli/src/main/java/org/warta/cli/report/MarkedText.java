package org.warta.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.warta.Article;
import org.warta.Block;
import org.warta.BlockKind;
import org.warta.Field;

/**
 * A text with all its marks, in paragraphs.
 *
 * @param paragraphs what stands on lines of its own
 */
record MarkedText(List<Paragraph> paragraphs) {
  private static final Set<BlockKind> STORY =
      EnumSet.of(BlockKind.HEADLINE, BlockKind.SUBHEADING, BlockKind.BODY, BlockKind.DATELINE);

  /**
   * Blocks that stand on one line.
   *
   * @param stretches in the order of the text
   */
  record Paragraph(List<Stretch> stretches) {}

  /**
   * A part of the text that is of one kind.
   *
   * @param offset where it begins in the field, in UTF-16 units
   * @param kind its kind in HTML
   * @param label the kind for a reader where it is not of the story, else empty
   * @param pieces its characters and marks
   */
  record Stretch(int offset, String kind, String label, List<Piece> pieces) {}

  /** {@return the text of the article, all of it but white space between blocks} */
  static MarkedText ofText(Article article, List<Mark> marks) {
    String text = article.text() == null ? article.body() : article.text();
    List<Mark> own = article.text() == null ? List.of() : in(Field.TEXT, marks);
    List<Block> blocks = article.text() == null ? List.of() : in(Field.TEXT, article);
    return new MarkedText(new Cutter(text, own).cut(blocks));
  }

  /** {@return the title of the article, in one paragraph, or in none where it has no title} */
  static MarkedText ofTitle(Article article, List<Mark> marks) {
    String title = article.title();
    return title == null || title.isBlank()
        ? new MarkedText(List.of())
        : new MarkedText(new Cutter(title, in(Field.TITLE, marks)).cut(List.of()));
  }

  private static List<Mark> in(Field field, List<Mark> marks) {
    return marks.stream().filter(mark -> mark.span().field() == field).toList();
  }

  private static List<Block> in(Field field, Article article) {
    return article.blocks().stream()
        .filter(block -> block.span().field() == field)
        .sorted(Comparator.comparingInt(block -> block.span().begin()))
        .toList();
  }

  /** Cuts a text at its blocks. */
  private static final class Cutter {
    private final String text;
    private final List<Mark> marks;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private List<Stretch> line = new ArrayList<>();
    private int done;

    Cutter(String text, List<Mark> marks) {
      this.text = text;
      this.marks = marks;
    }

    List<Paragraph> cut(List<Block> blocks) {
      for (Block block : blocks) {
        gap(Math.min(block.span().begin(), text.length()));
        add(Math.min(block.span().end(), text.length()), block.kind());
      }
      gap(text.length());
      endLine();
      return List.copyOf(paragraphs);
    }

    /** What lies between blocks: white space as a rule, and then it ends the line or is a space. */
    private void gap(int end) {
      if (end <= done) {
        return;
      }
      String between = text.substring(done, end);
      boolean blank = between.isBlank() && marks.stream().noneMatch(it -> begins(it, done, end));
      boolean newLine = between.indexOf('\n') >= 0 || between.indexOf('\r') >= 0;
      if (blank && newLine) {
        endLine();
        done = end;
        return;
      }
      if (!blank && newLine) {
        endLine();
      }
      add(end, null);
    }

    private void add(int end, @Nullable BlockKind kind) {
      if (end <= done) {
        return;
      }
      int begin = done;
      List<MarkNesting.Part> parts = new ArrayList<>();
      for (Mark mark : marks) {
        int from = Math.max(begin, mark.span().begin());
        int to = Math.min(end, mark.span().end());
        if (from < to || begins(mark, begin, end)) {
          parts.add(new MarkNesting.Part(mark, from, Math.max(from, to), begins(mark, begin, end)));
        }
      }
      List<Piece> pieces = MarkNesting.of(text, begin, end, parts);
      line.add(new Stretch(begin, kind == null ? "body" : Words.css(kind), label(kind), pieces));
      done = end;
    }

    private void endLine() {
      if (!line.isEmpty()) {
        paragraphs.add(new Paragraph(List.copyOf(line)));
        line = new ArrayList<>();
      }
    }

    private static boolean begins(Mark mark, int begin, int end) {
      return begin <= mark.span().begin() && mark.span().begin() < end;
    }

    private static String label(@Nullable BlockKind kind) {
      return kind == null || STORY.contains(kind) ? "" : Words.of(kind);
    }
  }
}
