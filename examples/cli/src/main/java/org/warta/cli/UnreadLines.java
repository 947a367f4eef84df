package org.warta.cli;

import java.io.IOException;
import java.io.OutputStream;

/** Writes what could not be read to standard error. */
final class UnreadLines {
  private final OutputStream err;
  private final Progress progress;
  private boolean any;

  /**
   * @param progress what may stand on the terminal where a line is written
   */
  UnreadLines(OutputStream err, Progress progress) {
    this.err = err;
    this.progress = progress;
  }

  /** Writes a line that says what could not be read, and why. */
  void write(Bytes line) {
    any = true;
    try {
      progress.erase();
      line.writeTo(err);
    } catch (IOException e) {
      // nobody reads the errors: the exit status still tells
    }
  }

  /** {@return whether there was such a line} */
  boolean any() {
    return any;
  }
}
