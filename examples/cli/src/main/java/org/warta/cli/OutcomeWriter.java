package org.warta.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Writes records to standard output, and what could not be read to standard error. */
final class OutcomeWriter implements OrderedPipeline.Target {
  private final OutputStream out;
  private final OutputStream err;
  private final Progress progress;
  private boolean allRead = true;

  OutcomeWriter(Streams streams, Progress progress) {
    this.out = new BufferedOutputStream(streams.out(), 1 << 16);
    this.err = streams.err();
    this.progress = progress;
  }

  @Override
  public void write(Outcome outcome) throws IOException {
    if (outcome.read()) {
      outcome.bytes().writeTo(out);
      return;
    }
    allRead = false;
    try {
      progress.erase();
      outcome.bytes().writeTo(err);
    } catch (IOException e) {
      // nobody reads the errors: the exit status still tells
    }
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  /** {@return whether all that was written so far were records} */
  boolean allRead() {
    return allRead;
  }
}
