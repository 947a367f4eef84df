package org.warta.cli;

/** One thing of the input that gives one result: an article, or the news that there is none. */
sealed interface Item {
  /** {@return where it stood} */
  Origin origin();

  /** {@return the bytes that it holds in memory} */
  int size();

  /**
   * An article as a line of JSON.
   *
   * @param bytes the line without its end, as read
   */
  record JsonLine(Origin origin, Bytes bytes) implements Item {
    @Override
    public int size() {
      return bytes.length();
    }
  }

  /**
   * An article as a plain text.
   *
   * @param id what the file is called
   * @param bytes the whole file but for a byte order mark
   */
  record PlainText(Origin origin, String id, Bytes bytes) implements Item {
    @Override
    public int size() {
      return bytes.length();
    }
  }

  /**
   * A part of the input that could not be read.
   *
   * @param reason why, for a reader
   */
  record Unreadable(Origin origin, String reason) implements Item {
    @Override
    public int size() {
      return 0;
    }
  }
}
