package org.warta.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Splits a stream of UTF-8 into lines, without taking in more than one at a time.
 *
 * <p>A line ends with a line feed or the end of the stream; a carriage return before it is left to
 * the caller. A byte order mark at the start of a line is dropped: files that have one may have
 * been strung together.
 */
final class LineReader {
  private static final int KEPT = 1 << 16;

  private final InputStream in;
  private final int limit;
  private final byte[] chunk = new byte[KEPT];
  private int begin;
  private int end;
  private byte[] line = new byte[KEPT];
  private int length;
  private boolean tooLong;
  private long number;
  private boolean started;

  /**
   * @param limit the bytes a line may have; the rest of a longer one is skipped
   */
  LineReader(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /**
   * {@return whether there was another line; if so, it is the current one}
   *
   * @throws IOException if the stream cannot be read, or is UTF-16
   */
  boolean next() throws IOException {
    if (line.length > KEPT) {
      line = new byte[KEPT]; // one huge line is no reason to hold its room for good
    }
    length = 0;
    tooLong = false;
    if (!started) {
      start();
    }
    boolean any = false;
    while (begin < end || fill()) {
      any = true;
      int stop = begin;
      while (stop < end && chunk[stop] != '\n') {
        stop++;
      }
      append(begin, stop);
      begin = stop + 1;
      if (stop < end) {
        break;
      }
    }
    number += any ? 1 : 0;
    return any;
  }

  /** {@return the current line, cut at the limit} */
  Bytes bytes() {
    ByteOrderMark mark = ByteOrderMark.of(line, length);
    return Bytes.copyOf(line, mark == ByteOrderMark.UTF_8 ? mark.length() : 0, length);
  }

  /** {@return the number of the current line, from 1} */
  long number() {
    return number;
  }

  /** {@return whether the current line is longer than the limit} */
  boolean isTooLong() {
    return tooLong;
  }

  private void append(int from, int to) {
    int room = Math.min(to - from, limit - length);
    tooLong |= room < to - from;
    if (length + room > line.length) {
      line = Arrays.copyOf(line, (int) Math.min(limit, Math.max(2L * line.length, length + room)));
    }
    System.arraycopy(chunk, from, line, length, room);
    length += room;
  }

  private void start() throws IOException {
    started = true;
    end = in.readNBytes(chunk, 0, 3);
    if (ByteOrderMark.of(chunk, end) == ByteOrderMark.UTF_16) {
      throw new IOException("is UTF-16; only UTF-8 is read");
    }
  }

  private boolean fill() throws IOException {
    begin = 0;
    end = Math.max(0, in.read(chunk));
    return end > 0;
  }
}
