package org.warta.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.warta.Correction;
import org.warta.Sentence;
import org.warta.internal.text.CharTable;
import org.warta.internal.text.Marked;
import org.warta.internal.text.SourceText;
import org.warta.internal.text.Tokens;

/**
 * Writes the story as it should have been printed: white space and line breaks that scraping left
 * mended, corrections applied. Spans stay on the printed text.
 */
public final class StoryWriter {
  private final SourceText source;
  private final Tokens tokens;
  private final Layout layout;
  private final List<Marked<Correction>> corrections;

  /**
   * Makes a writer.
   *
   * @param corrections what to write in place of what is printed, in reading order
   */
  public StoryWriter(
      SourceText source, Tokens tokens, Layout layout, List<Marked<Correction>> corrections) {
    this.source = source;
    this.tokens = tokens;
    this.layout = layout;
    this.corrections = corrections;
  }

  /** {@return the sentences with their clean text} */
  public List<Sentence> sentences() {
    List<Sentence> sentences = new ArrayList<>(layout.sentenceCount());
    int next = 0;
    for (int s = 0; s < layout.sentenceCount(); s++) {
      int begin = layout.sentenceBegin(s);
      int end = layout.sentenceEnd(s);
      while (next < corrections.size() && tokens.begin(corrections.get(next).first()) < begin) {
        next++;
      }
      StringBuilder text = new StringBuilder(end - begin + 8);
      int at = begin;
      while (next < corrections.size() && tokens.begin(corrections.get(next).first()) < end) {
        Marked<Correction> correction = corrections.get(next++);
        copy(text, at, tokens.begin(correction.first()));
        text.append(correction.mention().corrected());
        at = Math.max(at, tokens.end(correction.end() - 1));
      }
      copy(text, at, end);
      sentences.add(
          new Sentence(source.span(begin, end), text.toString(), layout.sentenceBlock(s)));
    }
    return sentences;
  }

  /** {@return the sentences of the text, a paragraph a line; the headline left out} */
  public String body(List<Sentence> sentences) {
    StringBuilder body = new StringBuilder();
    int block = -1;
    for (int s = 0; s < sentences.size(); s++) {
      if (layout.sentenceBegin(s) < source.textStart()) {
        continue;
      }
      if (body.length() > 0) {
        body.append(layout.sentenceBlock(s) == block ? ' ' : '\n');
      }
      block = layout.sentenceBlock(s);
      body.append(sentences.get(s).text());
    }
    return body.toString();
  }

  /** Copies mended characters: one space for a run of white space, none before a comma or stop. */
  private void copy(StringBuilder out, int begin, int end) {
    char[] chars = source.chars();
    boolean space = false;
    boolean broken = false;
    int from = begin; // what is not copied yet, up to the character looked at
    for (int i = begin; i < end; i++) {
      char c = chars[i];
      byte k = CharTable.classOf(c);
      if (k <= CharTable.BREAK) {
        if (!space) {
          out.append(chars, from, i - from);
        }
        space = true;
        broken |= k == CharTable.BREAK;
        continue;
      }
      if (space) {
        if (out.length() > 0 && !(broken && follows(c))) {
          out.append(' ');
        }
        from = i;
        space = false;
        broken = false;
      }
      if (c == ','
          && i + 1 < end
          && i > begin
          && CharTable.isLetter(chars[i - 1])
          && CharTable.isLetter(chars[i + 1])) {
        out.append(chars, from, i + 1 - from).append(' '); // "Haifa,Israel"
        from = i + 1;
      }
    }
    if (space) {
      out.append(' ');
    } else {
      out.append(chars, from, end - from);
    }
  }

  /** Whether the character stands right behind a word: "AFP\n, Selasa". */
  private static boolean follows(char c) {
    return c == ',' || c == '.' || c == ';' || c == ':' || c == ')' || c == '?' || c == '!';
  }
}
