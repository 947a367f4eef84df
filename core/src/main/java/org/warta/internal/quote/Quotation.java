package org.warta.internal.quote;

/**
 * Words between quotation marks, whatever they are.
 *
 * @param open the opening mark
 * @param first the first token behind it
 * @param end one more than the last token before the closing mark
 * @param close one more than the closing mark; {@code end} where it is missing
 */
record Quotation(int open, int first, int end, int close) {
  boolean isClosed() {
    return close > end;
  }
}
