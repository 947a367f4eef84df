package org.warta.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warta.BlockKind;
import org.warta.internal.lexicon.Matches;
import org.warta.internal.text.SourceText;
import org.warta.internal.text.Tokens;

/**
 * Reads the page: which lines are the story and what the others are, the dateline, the sentences.
 * Immutable and thread-safe; linear in the text.
 */
public final class PageReader {
  private static final int LINES_BEFORE_DATELINE = 6;

  private final BlockCues cues;

  /** Makes a reader with a language's cues. */
  public PageReader(BlockCues cues) {
    this.cues = cues;
  }

  /** {@return the layout of the text, whose known words are given} */
  public Layout read(SourceText source, Tokens tokens, Matches matches) {
    PageLines lines = PageLines.of(source, tokens);
    new LineCues(cues).classify(lines, tokens, matches);
    new LineShapes(lines, tokens, matches).classify();
    Page page = new Page(tokens, matches, new InlineNoise(cues, tokens, matches));
    page.headline(tokens.at(source.textStart()));
    page.story(lines, new Paragraphs(lines, tokens, matches));
    return page.layout();
  }

  /** The page while it is read. */
  private static final class Page {
    private final Tokens tokens;
    private final InlineNoise noise;
    private final DatelineReader datelines;
    private final SentenceSplitter sentences;
    private final List<PageBlock> blocks = new ArrayList<>();
    private @Nullable PageDateline dateline;
    private boolean anyBody;

    Page(Tokens tokens, Matches matches, InlineNoise noise) {
      this.tokens = tokens;
      this.noise = noise;
      this.datelines = new DatelineReader(tokens, matches);
      this.sentences = new SentenceSplitter(tokens, matches);
    }

    Layout layout() {
      return new Layout(
          tokens,
          blocks,
          sentences.begins(),
          sentences.ends(),
          sentences.blocks(),
          sentences.count(),
          dateline);
    }

    void headline(int textFirst) {
      if (textFirst > 0) {
        int block = block(0, textFirst, BlockKind.HEADLINE);
        sentences.whole(0, textFirst, block);
      }
    }

    void story(PageLines lines, Paragraphs paragraphs) {
      int line = 0;
      while (line < lines.count()) {
        BlockKind kind = lines.kind(line);
        int end = kind == null ? paragraphs.end(line) : line + 1;
        int first = lines.first(line);
        int last = lines.end(end - 1);
        if (kind == null) {
          paragraph(lines, line, first, last);
        } else {
          int block = block(first, last, kind);
          if (kind == BlockKind.SUBHEADING) {
            sentences.whole(first, last, block);
          }
        }
        line = end;
      }
    }

    private int block(int first, int end, BlockKind kind) {
      blocks.add(new PageBlock(tokens.begin(first), tokens.end(end - 1), kind));
      return blocks.size() - 1;
    }

    private void paragraph(PageLines lines, int line, int first, int end) {
      int start = first;
      if (dateline == null && line < LINES_BEFORE_DATELINE) {
        PageDateline head = datelines.read(first, end, !anyBody);
        if (head == null && isBeforeDash(lines, line)) {
          head = datelines.readLine(first, lines.end(line));
        }
        if (head != null) {
          dateline = head;
          start = head.end() >= tokens.end(end - 1) ? end : tokens.at(head.end());
          if (start < end) {
            blocks.add(new PageBlock(head.begin(), head.end(), BlockKind.DATELINE));
          } else {
            block(first, end, BlockKind.BODY);
          }
        }
      }
      if (start < end) {
        body(start, end);
      }
      anyBody = true;
    }

    /** A line that a lone dash, or a line that begins with one, follows. */
    private boolean isBeforeDash(PageLines lines, int line) {
      int next = line + 1;
      return next < lines.count() && tokens.isSymbol(lines.first(next), '-');
    }

    private void body(int first, int end) {
      int t = first;
      for (PageBlock piece : noise.find(first, end)) {
        bodyBlock(t, tokens.at(piece.begin()));
        blocks.add(piece);
        t = tokens.at(piece.end());
      }
      bodyBlock(t, end);
    }

    private void bodyBlock(int first, int end) {
      if (first < end) {
        int block = block(first, end, BlockKind.BODY);
        sentences.split(first, end, block);
      }
    }
  }
}
