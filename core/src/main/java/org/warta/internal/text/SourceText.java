package org.warta.internal.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warta.Correction;
import org.warta.Field;
import org.warta.Span;

/**
 * The title and the text of an article in one run of characters, mended, with the way back to the
 * untouched fields. The title stands first, a line break after it; without a title the text stands
 * alone. Immutable; positions are UTF-16 units of the mended run unless a name says otherwise.
 */
public final class SourceText {
  private final @Nullable String title;
  private final String text;
  private final char[] chars;
  private final int textStart;
  private final int @Nullable [] begins;
  private final int @Nullable [] ends;
  private final List<Correction> corrections;

  SourceText(
      @Nullable String title,
      String text,
      char[] chars,
      int textStart,
      int @Nullable [] begins,
      int @Nullable [] ends,
      List<Correction> corrections) {
    this.title = title;
    this.text = text;
    this.chars = chars;
    this.textStart = textStart;
    this.begins = begins;
    this.ends = ends;
    this.corrections = corrections;
  }

  /** {@return the mended characters; not to be written to} */
  public char[] chars() {
    return chars;
  }

  /** {@return the number of mended characters} */
  public int length() {
    return chars.length;
  }

  /** {@return where the text begins; 0 without a title} */
  public int textStart() {
    return textStart;
  }

  /** {@return the mends of damaged encoding, in reading order} */
  public List<Correction> corrections() {
    return corrections;
  }

  /** {@return the span of the untouched field that the mended characters [begin, end) come from} */
  public Span span(int begin, int end) {
    boolean inTitle = begin < textStart;
    int b = begin >= chars.length ? fieldLength(inTitle) : originalBegin(begin, inTitle);
    int e = end > begin ? originalEnd(end - 1, inTitle) : b;
    return new Span(b, e, inTitle ? Field.TITLE : Field.TEXT);
  }

  /** {@return the characters as printed, for the mended characters [begin, end)} */
  public String surface(int begin, int end) {
    Span span = span(begin, end);
    String field = span.field() == Field.TITLE && title != null ? title : text;
    return field.substring(span.begin(), span.end());
  }

  /** {@return the mended characters [begin, end)} */
  public String mended(int begin, int end) {
    return new String(chars, begin, end - begin);
  }

  private int originalBegin(int i, boolean inTitle) {
    return begins != null ? begins[i] : inTitle ? i : i - textStart;
  }

  private int originalEnd(int i, boolean inTitle) {
    return ends != null ? ends[i] : (inTitle ? i : i - textStart) + 1;
  }

  private int fieldLength(boolean inTitle) {
    return inTitle && title != null ? title.length() : text.length();
  }
}
