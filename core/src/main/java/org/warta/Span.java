package org.warta;

import java.io.Serializable;

/**
 * A stretch of characters of a field of the input: half-open {@code [begin, end)}, in UTF-16 units
 * of the original, untouched field.
 *
 * @param begin the first unit, from 0
 * @param end the unit after the last, {@code begin} or greater
 * @param field the field it counts in; null reads as {@link Field#TEXT}
 */
public record Span(int begin, int end, Field field) implements Serializable {
  public Span {
    field = field == null ? Field.TEXT : field;
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException(
          "span must be 0 <= begin <= end: [" + begin + ", " + end + ")");
    }
  }

  /** {@return the span {@code [begin, end)} of the text} */
  public static Span of(int begin, int end) {
    return new Span(begin, end, Field.TEXT);
  }

  /** {@return how many UTF-16 units it covers} */
  public int length() {
    return end - begin;
  }

  /**
   * {@return whether {@code other} lies in this span, in the same field; equal spans contain each
   * other}
   */
  public boolean contains(Span other) {
    return field == other.field && begin <= other.begin && other.end <= end;
  }

  /** {@return whether the two spans share a unit of the same field; an empty span shares none} */
  public boolean overlaps(Span other) {
    return field == other.field && Math.max(begin, other.begin) < Math.min(end, other.end);
  }

  /**
   * {@return the characters that it covers in {@code text}}
   *
   * @param text the original text of the span's field
   * @throws IndexOutOfBoundsException if {@code text} ends before the span does
   */
  public String in(String text) {
    return text.substring(begin, end);
  }
}
