package org.warta.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Writes records to standard output, and what could not be read to standard error. */
final class OutcomeWriter implements OrderedPipeline.Target {
  private final OutputStream out;
  private final UnreadLines unread;

  OutcomeWriter(Streams streams, Progress progress) {
    this.out = new BufferedOutputStream(streams.out(), 1 << 16);
    this.unread = new UnreadLines(streams.err(), progress);
  }

  /** Writes what stands before all records. */
  void write(Bytes header) throws IOException {
    header.writeTo(out);
  }

  @Override
  public void write(Outcome outcome) throws IOException {
    if (outcome.read()) {
      outcome.bytes().writeTo(out);
      return;
    }
    unread.write(outcome.bytes());
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  /** {@return whether all that was written so far were records} */
  boolean allRead() {
    return !unread.any();
  }
}
