package org.warta.internal.table;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables that {@link TableWriter} wrote, in the order in which they were written. Not
 * thread-safe.
 *
 * <p>Bytes that end too soon throw {@link java.nio.BufferUnderflowException}.
 */
public final class TableReader {
  private final ByteBuffer in;
  private final List<String> texts = new ArrayList<>();

  /** Makes a reader of bytes that {@link TableWriter#toBytes} gave, and that nobody changes. */
  public TableReader(byte[] bytes) {
    in = ByteBuffer.wrap(bytes);
    in.getInt();
  }

  /**
   * {@return a reader of tables that were written to a file}
   *
   * @param file its bytes; read to the end of the tables, not closed
   * @throws EOFException where the file ends before them
   */
  public static TableReader open(InputStream file) throws IOException {
    int size = new DataInputStream(file).readInt();
    byte[] bytes = new byte[size];
    if (file.readNBytes(bytes, Integer.BYTES, size - Integer.BYTES) < size - Integer.BYTES) {
      throw new EOFException("the tables are cut off");
    }
    return new TableReader(bytes);
  }

  /** {@return the next number} */
  public int number() {
    return in.getInt();
  }

  /** {@return the next number, which was written as a long one} */
  public long longNumber() {
    return in.getLong();
  }

  /** {@return whether it holds} */
  public boolean flag() {
    return in.get() != 0;
  }

  /** {@return the next text, or null where there is none} */
  public @Nullable String optionalText() {
    int number = number();
    if (number == TableWriter.NULL) {
      return null;
    }
    if (number != TableWriter.NEW) {
      return texts.get(number - TableWriter.FIRST_TEXT);
    }
    int length = number();
    String text = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
    skip(in, length);
    texts.add(text);
    return text;
  }

  /** {@return the next text} */
  public String text() {
    return Objects.requireNonNull(optionalText(), "text");
  }

  /** {@return the next texts} */
  public List<String> texts() {
    return list(this::text);
  }

  /**
   * {@return the next constant, or null where there is none}
   *
   * @param constants all constants of its enum
   */
  public <E extends Enum<E>> @Nullable E optionalConstant(E[] constants) {
    int number = number();
    return number < 0 ? null : constants[number];
  }

  /**
   * {@return the next constant}
   *
   * @param constants all constants of its enum
   */
  public <E extends Enum<E>> E constant(E[] constants) {
    return constants[number()];
  }

  /** {@return the next values, as many as were written; the list can grow} */
  public <T> List<T> list(Supplier<T> read) {
    int count = number();
    List<T> values = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      values.add(read.get());
    }
    return values;
  }

  /** {@return the next array} */
  public byte[] bytes() {
    byte[] values = new byte[number()];
    in.get(values);
    return values;
  }

  /** {@return the next array} */
  public char[] chars() {
    char[] values = new char[number()];
    in.asCharBuffer().get(values);
    skip(in, values.length * Character.BYTES);
    return values;
  }

  /** {@return the next array} */
  public short[] shorts() {
    short[] values = new short[number()];
    in.asShortBuffer().get(values);
    skip(in, values.length * Short.BYTES);
    return values;
  }

  /** {@return the next array} */
  public int[] ints() {
    int[] values = new int[number()];
    in.asIntBuffer().get(values);
    skip(in, values.length * Integer.BYTES);
    return values;
  }

  /** {@return the next array} */
  public long[] longs() {
    long[] values = new long[number()];
    in.asLongBuffer().get(values);
    skip(in, values.length * Long.BYTES);
    return values;
  }

  private static void skip(Buffer buffer, int bytes) {
    buffer.position(buffer.position() + bytes);
  }
}
