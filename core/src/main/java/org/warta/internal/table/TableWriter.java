package org.warta.internal.table;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes tables as bytes, which {@link TableReader} reads in the same order: numbers big-endian,
 * arrays and lists behind their length, a text that came before as its number. Not thread-safe.
 */
public final class TableWriter {
  /** Stands for no text. */
  static final int NULL = 0;

  /** Stands before a text that did not come before. */
  static final int NEW = 1;

  /** The number of the first text. */
  static final int FIRST_TEXT = 2;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);
  private final Map<String, Integer> texts = new HashMap<>();

  /** {@return all that was written, behind the number of the bytes} */
  public byte[] toBytes() {
    byte[] all = bytes.toByteArray();
    return ByteBuffer.allocate(Integer.BYTES + all.length)
        .putInt(Integer.BYTES + all.length)
        .put(all)
        .array();
  }

  /** Writes a number. */
  public void number(long value) {
    write(() -> out.writeLong(value));
  }

  /** Writes a number. */
  public void number(int value) {
    write(() -> out.writeInt(value));
  }

  /** Writes whether something holds. */
  public void flag(boolean value) {
    write(() -> out.writeBoolean(value));
  }

  /** Writes a text, or that there is none. */
  public void text(@Nullable String value) {
    Integer known = texts.get(value);
    if (value == null || known != null) {
      number(known == null ? NULL : known);
      return;
    }
    texts.put(value, FIRST_TEXT + texts.size());
    number(NEW);
    bytes(value.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes texts, none of them null. */
  public void texts(Collection<String> values) {
    list(values, this::text);
  }

  /** Writes a constant of an enum, or that there is none. */
  public void constant(@Nullable Enum<?> value) {
    number(value == null ? -1 : value.ordinal());
  }

  /** Writes how many values there are, and each of them. */
  public <T> void list(Collection<T> values, Consumer<T> write) {
    number(values.size());
    values.forEach(write);
  }

  /** Writes an array. */
  public void bytes(byte[] values) {
    number(values.length);
    write(() -> out.write(values));
  }

  /** Writes an array. */
  public void chars(char[] values) {
    number(values.length);
    ByteBuffer buffer = ByteBuffer.allocate(values.length * Character.BYTES);
    buffer.asCharBuffer().put(values);
    write(() -> out.write(buffer.array()));
  }

  /** Writes an array. */
  public void shorts(short[] values) {
    number(values.length);
    ByteBuffer buffer = ByteBuffer.allocate(values.length * Short.BYTES);
    buffer.asShortBuffer().put(values);
    write(() -> out.write(buffer.array()));
  }

  /** Writes an array. */
  public void ints(int[] values) {
    number(values.length);
    ByteBuffer buffer = ByteBuffer.allocate(values.length * Integer.BYTES);
    buffer.asIntBuffer().put(values);
    write(() -> out.write(buffer.array()));
  }

  /** Writes an array. */
  public void longs(long[] values) {
    number(values.length);
    ByteBuffer buffer = ByteBuffer.allocate(values.length * Long.BYTES);
    buffer.asLongBuffer().put(values);
    write(() -> out.write(buffer.array()));
  }

  private interface Step {
    void run() throws IOException;
  }

  private static void write(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw new UncheckedIOException("an array of bytes refused to grow", e);
    }
  }
}
