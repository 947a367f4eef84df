package org.warta.benchmarks;

import java.util.Arrays;
import org.warta.internal.text.Tokens;

/**
 * The folded characters of a text with one space for each run of white space, and which token
 * begins and ends at each of them.
 */
final class FoldedText {
  private static final int NONE = -1;

  private final char[] chars;
  private final int[] tokenFrom;
  private final int[] tokenTo;

  FoldedText(Tokens tokens) {
    char[] written = new char[tokens.folded().length + 1];
    tokenFrom = new int[written.length + 1];
    tokenTo = new int[written.length + 1];
    Arrays.fill(tokenFrom, NONE);
    Arrays.fill(tokenTo, NONE);
    int n = 0;
    for (int token = 0; token < tokens.count(); token++) {
      if (token > 0 && !tokens.isGlued(token)) {
        written[n++] = ' ';
      }
      tokenFrom[n] = token;
      System.arraycopy(tokens.folded(), tokens.begin(token), written, n, tokens.length(token));
      n += tokens.length(token);
      tokenTo[n] = token + 1;
    }
    chars = Arrays.copyOf(written, n);
  }

  /** {@return the characters; not to be written to} */
  char[] chars() {
    return chars;
  }

  /** {@return how many characters there are} */
  int length() {
    return chars.length;
  }

  /** {@return the token that begins at the character, or a number below zero} */
  int tokenFrom(int begin) {
    return tokenFrom[begin];
  }

  /** {@return one more than the token that ends before the character, or a number below zero} */
  int tokenTo(int end) {
    return tokenTo[end];
  }
}
