package org.warta.internal.time;

import java.util.Arrays;
import org.warta.internal.layout.Layout;
import org.warta.internal.text.Tokens;

/** Where times are looked for: stretches of tokens that no expression reaches out of. Immutable. */
final class Sentences {
  private final int[] begins;
  private final int[] ends;

  private Sentences(int[] begins, int[] ends) {
    this.begins = begins;
    this.ends = ends;
  }

  /** {@return the sentences of the story} */
  static Sentences of(Layout layout) {
    int count = layout.sentenceCount();
    int[] begins = new int[count];
    int[] ends = new int[count];
    for (int s = 0; s < count; s++) {
      begins[s] = layout.firstToken(s);
      ends[s] = layout.endToken(s);
    }
    return new Sentences(begins, ends);
  }

  /** {@return the whole text, cut at line breaks and where a full stop and a capital meet} */
  static Sentences of(Tokens tokens) {
    int[] begins = new int[16];
    int count = 0;
    for (int token = 0; token < tokens.count(); token++) {
      boolean stop = token > 0 && isStop(tokens, token - 1) && tokens.isCapital(token);
      if (token == 0 || tokens.isLineStart(token) || (stop && !tokens.isGlued(token))) {
        if (count == begins.length) {
          begins = Arrays.copyOf(begins, count * 2);
        }
        begins[count++] = token;
      }
    }
    int[] ends = new int[count];
    for (int i = 0; i < count; i++) {
      ends[i] = i + 1 < count ? begins[i + 1] : tokens.count();
    }
    return new Sentences(Arrays.copyOf(begins, count), ends);
  }

  private static boolean isStop(Tokens tokens, int token) {
    boolean mark =
        tokens.isSymbol(token, '.') || tokens.isSymbol(token, '?') || tokens.isSymbol(token, '!');
    return mark && token > 0 && tokens.isWord(token - 1) && tokens.length(token - 1) > 2;
  }

  int count() {
    return begins.length;
  }

  /** {@return the sentence that the token stands in, or -1} */
  int at(int token) {
    int found = Arrays.binarySearch(begins, token);
    int sentence = found >= 0 ? found : -found - 2;
    return sentence >= 0 && token < ends[sentence] ? sentence : -1;
  }

  /** {@return the first token of the sentence} */
  int begin(int sentence) {
    return begins[sentence];
  }

  /** {@return one more than the last token of the sentence} */
  int end(int sentence) {
    return ends[sentence];
  }
}
