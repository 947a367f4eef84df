package org.warta.internal.text;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warta.Correction;
import org.warta.CorrectionKind;
import org.warta.Field;
import org.warta.Span;

/**
 * Mends the characters of an article and keeps the way back: UTF-8 read as Windows-1252, Latin-1 or
 * Mac Roman (each mend reported, up to three layers of it), and without report: marks composed
 * (NFC), zero-width characters, soft hyphens, byte order marks and direction controls left out,
 * half surrogate pairs replaced. Text without any of these is taken as it is. Stateless and
 * thread-safe.
 */
public final class TextMender {
  private static final int LAYERS = 3;
  private static final byte SOUND = 0;
  private static final byte LEAD = 1;
  private static final byte DAMAGED = 2;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** All invisible characters and marks but {@link #BYTE_ORDER_MARK} lie before it. */
  private static final int LAST_INVISIBLE = 0x2070;

  private static final byte[] CLASS = new byte[0x10000];

  static {
    for (char lead : Mojibake.leads().toCharArray()) {
      CLASS[lead] = LEAD;
    }
    for (int c = 0x80; c < LAST_INVISIBLE; c++) {
      if (isInvisible((char) c) || isMark((char) c)) {
        CLASS[c] = DAMAGED;
      }
    }
    CLASS[BYTE_ORDER_MARK] = DAMAGED;
    Arrays.fill(CLASS, Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1, DAMAGED);
  }

  /** {@return title and text in one run of mended characters} */
  public SourceText mend(@Nullable String title, String text) {
    String head = title == null ? "" : title + "\n";
    char[] chars = new char[head.length() + text.length()];
    head.getChars(0, head.length(), chars, 0);
    text.getChars(0, text.length(), chars, head.length());
    if (!isSuspect(chars)) {
      return new SourceText(title, text, chars, head.length(), null, null, List.of());
    }
    Run run = new Run(title == null ? "" : title, text, chars, head.length());
    for (int i = 0; i < LAYERS && run.decode(); i++) {
      // each layer is one wrong reading more
    }
    run.settle();
    return run.toSource(title);
  }

  private static boolean isSuspect(char[] chars) {
    for (int i = 0; i < chars.length; i++) {
      byte k = CLASS[chars[i]];
      if (k != SOUND && (k == DAMAGED || Mojibake.decode(chars, i, chars.length) != 0)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInvisible(char c) {
    return c == '\u00AD'
        || c == BYTE_ORDER_MARK
        || c == '\u200B'
        || c == '\u200E'
        || c == '\u200F'
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u2069');
  }

  private static boolean isMark(char c) {
    return c >= '\u0300' && c <= '\u036F';
  }

  /** Characters with the part of the original that each came from. */
  private static final class Run {
    private final String title;
    private final String text;
    private char[] chars;
    private int[] begins;
    private int[] ends;
    private boolean[] decoded;
    private int count;
    private int textStart;
    private final List<Correction> dropped = new ArrayList<>();

    Run(String title, String text, char[] original, int textStart) {
      this.title = title;
      this.text = text;
      chars = original;
      count = original.length;
      this.textStart = textStart;
      begins = new int[count];
      ends = new int[count];
      decoded = new boolean[count];
      for (int i = 0; i < count; i++) {
        begins[i] = i < textStart ? i : i - textStart;
        ends[i] = begins[i] + 1;
      }
    }

    /** Decodes damaged sequences once; says whether there were any. Output is never longer. */
    boolean decode() {
      boolean any = false;
      char[] out = new char[count];
      int n = 0;
      for (int i = 0; i < count; ) {
        int found = CLASS[chars[i]] == LEAD ? Mojibake.decode(chars, i, fieldEnd(i)) : 0;
        int length = found == 0 ? 1 : found >>> 21;
        if (i == textStart) {
          textStart = n;
        }
        int begin = begins[i];
        int end = ends[i + length - 1];
        if (found == 0) {
          out[n] = chars[i];
          set(n++, begin, end, decoded[i]);
        } else {
          any = true;
          for (char c : Character.toChars(found & 0x1FFFFF)) {
            out[n] = c;
            set(n++, begin, end, true);
          }
        }
        i += length;
      }
      chars = out;
      count = n;
      textStart = Math.min(textStart, n);
      return any;
    }

    private int fieldEnd(int i) {
      return i < textStart ? textStart - 1 : count;
    }

    private void set(int i, int begin, int end, boolean mended) {
      begins[i] = begin;
      ends[i] = end;
      decoded[i] = mended;
    }

    /** Composes marks, leaves invisible characters out, replaces half surrogate pairs. */
    void settle() {
      Normalizer2 composer = Normalizer2.getNFCInstance();
      int n = 0;
      for (int i = 0; i < count; i++) {
        char c = chars[i];
        if (i == textStart) {
          textStart = n;
        }
        if (isInvisible(c)) {
          if (decoded[i]) {
            boolean inTitle = i < textStart;
            Span span = new Span(begins[i], ends[i], inTitle ? Field.TITLE : Field.TEXT);
            dropped.add(correction(span, span.in(inTitle ? title : text), ""));
          }
          continue;
        }
        if (isMark(c) && n > textStart) {
          int composed = composer.composePair(chars[n - 1], c);
          if (composed >= 0 && composed <= Character.MAX_VALUE) {
            chars[n - 1] = (char) composed;
            ends[n - 1] = ends[i];
            continue;
          }
        }
        if (Character.isSurrogate(c) && !isPaired(i)) {
          c = '\uFFFD';
        }
        chars[n] = c;
        set(n++, begins[i], ends[i], decoded[i]);
      }
      count = n;
      textStart = Math.min(textStart, n);
    }

    private boolean isPaired(int i) {
      return Character.isHighSurrogate(chars[i])
          ? i + 1 < count && Character.isLowSurrogate(chars[i + 1])
          : i > 0 && Character.isHighSurrogate(chars[i - 1]);
    }

    SourceText toSource(@Nullable String title) {
      char[] mended = Arrays.copyOf(chars, count);
      int[] from = Arrays.copyOf(begins, count);
      int[] to = Arrays.copyOf(ends, count);
      SourceText bare = new SourceText(title, text, mended, textStart, from, to, List.of());
      return new SourceText(title, text, mended, textStart, from, to, corrections(bare));
    }

    private List<Correction> corrections(SourceText source) {
      List<Correction> corrections = new ArrayList<>(dropped);
      for (int i = 0; i < count; ) {
        int j = i;
        while (j < count && decoded[j] && (j == i || begins[j] <= ends[j - 1])) {
          j++;
        }
        if (j > i) {
          Span span = source.span(i, j);
          corrections.add(correction(span, source.surface(i, j), source.mended(i, j)));
          i = j;
        } else {
          i++;
        }
      }
      corrections.sort(
          Comparator.comparing((Correction c) -> c.span().field() == Field.TEXT)
              .thenComparingInt(c -> c.span().begin()));
      return List.copyOf(corrections);
    }

    private static Correction correction(Span span, String surface, String corrected) {
      return Correction.builder(span, surface, corrected, CorrectionKind.ENCODING)
          .reason("UTF-8 read as a one-byte encoding")
          .confidence(1.0)
          .build();
    }
  }
}
