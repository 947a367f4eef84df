package org.warta.internal.quote;

/**
 * A run of tokens.
 *
 * @param first the first token
 * @param end one more than the last token
 */
public record TokenRange(int first, int end) {
  /** {@return whether the other lies in this one} */
  public boolean contains(TokenRange other) {
    return first <= other.first && other.end <= end;
  }

  /** {@return whether it holds the token} */
  public boolean contains(int token) {
    return first <= token && token < end;
  }

  /** {@return whether it has no token} */
  boolean isEmpty() {
    return end <= first;
  }
}
