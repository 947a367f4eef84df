package org.warta.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Bytes on their way in or out that are UTF-8, or should be. */
final class Bytes {
  private static final char REPLACEMENT = '\uFFFD';

  private final byte[] bytes;

  private Bytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /** {@return a copy of {@code bytes[from, to)}} */
  static Bytes copyOf(byte[] bytes, int from, int to) {
    return new Bytes(Arrays.copyOfRange(bytes, from, to));
  }

  /** {@return the text as UTF-8, with a question mark for a surrogate without its partner} */
  static Bytes of(String text) {
    return new Bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /** {@return all of them, one after the other} */
  static Bytes join(List<Bytes> parts) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    parts.forEach(part -> whole.writeBytes(part.bytes));
    return new Bytes(whole.toByteArray());
  }

  /**
   * {@return the JSON as UTF-8}
   *
   * <p>A surrogate without its partner, which UTF-8 has no bytes for, is written as the escape that
   * it must have come from.
   *
   * @param json valid JSON, in which such a one can only stand inside a string
   */
  static Bytes ofJson(String json) {
    StringBuilder mended = null;
    int copied = 0;
    for (int i = 0; i < json.length(); i++) {
      char each = json.charAt(i);
      if (!Character.isSurrogate(each)) {
        continue;
      }
      if (Character.isHighSurrogate(each)
          && i + 1 < json.length()
          && Character.isLowSurrogate(json.charAt(i + 1))) {
        i++;
        continue;
      }
      mended = mended == null ? new StringBuilder(json.length() + 64) : mended;
      mended.append(json, copied, i).append("\\u").append(Integer.toHexString(each));
      copied = i + 1;
    }
    String whole = mended == null ? json : mended.append(json, copied, json.length()).toString();
    return new Bytes(whole.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes all of them. */
  void writeTo(OutputStream out) throws IOException {
    out.write(bytes);
  }

  int length() {
    return bytes.length;
  }

  /** {@return the text, with U+FFFD in place of each sequence that is not UTF-8} */
  String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /**
   * {@return whether some of {@code text} stands for bytes that are not UTF-8}
   *
   * @param text what {@link #text()} gave
   */
  boolean damaged(String text) {
    if (text.indexOf(REPLACEMENT) < 0) {
      return false;
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return false; // U+FFFD was in the input already
    } catch (CharacterCodingException e) {
      return true;
    }
  }

  /** {@return whether there is nothing but white space} */
  boolean isBlank() {
    for (byte each : bytes) {
      if (each != ' ' && each != '\t' && each != '\r' && each != '\n') {
        return false;
      }
    }
    return true;
  }
}
