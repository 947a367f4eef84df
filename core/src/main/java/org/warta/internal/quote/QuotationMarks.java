package org.warta.internal.quote;

import java.util.ArrayList;
import java.util.List;
import org.warta.internal.text.Tokens;
import org.warta.spi.SpeechSource;

/**
 * Pairs quotation marks: straight, curly, closing marks used for both, two apostrophes, single
 * ones. A quotation may hold several sentences and run over paragraphs, each of which may open
 * anew; one that is never closed ends before the word of saying, or with its sentence.
 */
final class QuotationMarks {
  private static final int OPENS = 1;
  private static final int CLOSES = 2;
  private static final int EITHER = 3;
  private static final int LONGEST_SINGLE = 120;
  private static final int LOOK_AHEAD = 400;

  private final Story story;
  private final Tokens tokens;
  private final List<Quotation> found = new ArrayList<>();
  private int open = -1;
  private int depth;
  private boolean reversed;

  private QuotationMarks(Story story) {
    this.story = story;
    this.tokens = story.tokens;
  }

  /** {@return the quotations of the story in order; none lies in another} */
  static List<Quotation> find(Story story) {
    QuotationMarks marks = new QuotationMarks(story);
    for (int s = 0; s < story.count(); s++) {
      marks.sentence(s);
    }
    if (marks.open >= 0) {
      marks.leaveOpen(story.end(story.count() - 1));
    }
    return marks.found;
  }

  private void sentence(int s) {
    int t = story.first(s);
    int end = story.end(s);
    if (open >= 0 && story.block(s) != story.block(s - 1)) {
      if (story.isHeadline(s - 1) || !goesOn(s)) {
        leaveOpen(story.end(s - 1));
      } else if (isDouble(t) && role(t, s) == OPENS) {
        t += width(t); // a paragraph of the same quotation opens anew
      }
    }
    while (t < end) {
      if (isDouble(t)) {
        mark(t, s);
        t += width(t);
      } else if (open < 0 && story.symbol(t) == '\'') {
        t = single(t, s);
      } else {
        t++;
      }
    }
  }

  private void mark(int t, int s) {
    int role = role(t, s);
    if (open < 0) {
      if (role != CLOSES || isLoose(t)) {
        open(t);
        reversed = role == CLOSES;
      }
      return;
    }
    if (role != OPENS || (reversed && isLoose(t)) || isBeforeCue(t + width(t))) {
      if (depth > 0) {
        depth--;
      } else {
        found.add(new Quotation(open, open + width(open), t, t + width(t)));
        open = -1;
      }
      return;
    }
    int before = t - 1;
    if (story.isTerminal(before) || story.isSymbol(before, ',') || t == story.first(s)) {
      leaveOpen(t); // "Saya tidak tahu. "Tidak ada": the closing mark is lost
      open(t);
    } else {
      depth = 1;
    }
  }

  private void open(int t) {
    open = t;
    depth = 0;
    reversed = false;
  }

  /** Whether a word of saying that stands behind quotations begins with the token. */
  private boolean isBeforeCue(int t) {
    int cue = t < tokens.count() ? story.cueAt(t) : -1;
    return cue >= 0 && isBehind(story.matches.value(cue, CueFinder.KIND));
  }

  /** Whether the quotation that is open goes on in the paragraph of the sentence. */
  private boolean goesOn(int s) {
    int last = story.end(s - 1) - 1;
    boolean finished = story.isTerminal(last);
    int first = story.first(s);
    boolean anew = isDouble(first) && role(first, s) == OPENS;
    if (anew && !finished) {
      return false;
    }
    int limit = Math.min(tokens.count(), first + LOOK_AHEAD);
    for (int t = anew ? first + width(first) : first; t < limit; t++) {
      if (isDouble(t)) {
        int at = story.sentence(t);
        return at >= 0 && (role(t, at) & CLOSES) != 0 && (role(t, at) != EITHER || anew);
      }
    }
    return false;
  }

  /** Ends the open quotation, which has no closing mark, before the limit. */
  private void leaveOpen(int limit) {
    int first = open + width(open);
    int end = Math.max(first, Math.min(limit, story.end(story.sentence(open))));
    for (int t = first; t < Math.min(limit, first + LOOK_AHEAD) - 1; t++) {
      if (story.isSymbol(t, ',') || story.isTerminal(t)) {
        if (isBeforeCue(t + 1)) {
          end = t + 1;
          break;
        }
      }
    }
    found.add(new Quotation(open, first, end, end));
    open = -1;
  }

  private static boolean isBehind(int cue) {
    SpeechSource source = QuoteWords.source(cue);
    return source == SpeechSource.AFTER || source == SpeechSource.CARRIED;
  }

  /** Reads a quotation between single marks; returns where to go on. */
  private int single(int t, int s) {
    if (role(t, s) != OPENS || !tokens.isWord(t + 1)) {
      return t + 1;
    }
    int limit = Math.min(tokens.count(), t + LONGEST_SINGLE);
    for (int u = t + 2; u < limit; u++) {
      int at = story.sentence(u);
      if (at < 0 || story.block(at) != story.block(s) || isDouble(u)) {
        break;
      }
      if (story.symbol(u) == '\'' && role(u, at) == CLOSES) {
        found.add(new Quotation(t, t + 1, u, u + 1));
        return u + 1;
      }
    }
    return t + 1;
  }

  private boolean isDouble(int t) {
    return story.isQuoteMark(t);
  }

  private int width(int t) {
    return story.symbol(t) == '"' ? 1 : 2;
  }

  /** Whether spaces stand on both sides, so that the shape of the mark alone says it closes. */
  private boolean isLoose(int t) {
    int next = t + width(t);
    return !tokens.isGlued(t) && next < tokens.count() && !tokens.isGlued(next);
  }

  /** What the mark does by the spaces around it, else by its shape. */
  private int role(int t, int s) {
    int next = t + (isDouble(t) ? width(t) : 1);
    boolean left = t == story.first(s) || !tokens.isGlued(t) || opensBefore(story.symbol(t - 1));
    boolean right = next < story.end(s) && tokens.isGlued(next) && !closesAfter(story.symbol(next));
    if (left == right) {
      return left ? OPENS : CLOSES;
    }
    return byShape(t);
  }

  private int byShape(int t) {
    return switch (tokens.chars()[tokens.begin(t)]) {
      case '\u201C', '\u201E', '\u00AB', '\u2018' -> OPENS;
      case '\u201D', '\u00BB' -> CLOSES;
      default -> EITHER;
    };
  }

  private static boolean opensBefore(char c) {
    return c == '(' || c == '[' || c == '-' || c == '/';
  }

  private static boolean closesAfter(char c) {
    return c == ',' || c == '.' || c == ';' || c == ':' || c == '!' || c == '?' || c == ')';
  }
}
