package org.warta.cli;

/**
 * The room for articles that have been read and whose results are not yet written: so many of them
 * and so many bytes, whatever the length of the input.
 *
 * <p>One that is larger than the whole room goes in alone. Thread-safe.
 */
final class Window {
  private final int maxItems;
  private final long maxBytes;
  private int items;
  private long bytes;

  Window(int maxItems, long maxBytes) {
    if (maxItems < 1 || maxBytes < 1) {
      throw new IllegalArgumentException("no room: " + maxItems + " items, " + maxBytes + " bytes");
    }
    this.maxItems = maxItems;
    this.maxBytes = maxBytes;
  }

  /** Waits for room and takes it. */
  synchronized void enter(int size) throws InterruptedException {
    while (items > 0 && (items >= maxItems || bytes + size > maxBytes)) {
      wait();
    }
    items++;
    bytes += size;
  }

  /** Gives back what an item of this size took. */
  synchronized void leave(int size) {
    items--;
    bytes -= size;
    notifyAll();
  }
}
