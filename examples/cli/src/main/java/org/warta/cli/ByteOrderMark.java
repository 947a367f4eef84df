package org.warta.cli;

/** What the first bytes of a file say of its encoding. */
enum ByteOrderMark {
  /** Nothing: UTF-8 is taken for granted. */
  NONE(0),
  UTF_8(3),
  /** UTF-16 of either byte order, which this program does not read. */
  UTF_16(2);

  private final int length;

  ByteOrderMark(int length) {
    this.length = length;
  }

  /** {@return the bytes that it takes up} */
  int length() {
    return length;
  }

  /** {@return the mark that the {@code length} bytes begin with} */
  static ByteOrderMark of(byte[] bytes, int length) {
    if (length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF) {
      return UTF_8;
    }
    boolean little = length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
    boolean big = length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF;
    return little || big ? UTF_16 : NONE;
  }
}
