package org.warta.cli;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;

/**
 * Works on several items at once and hands on the outcomes in the order of the items.
 *
 * <p>One thread reads, several work, and the thread of the caller writes, so that an outcome goes
 * out as soon as it and those before it are there, even while the reader waits for input.
 */
final class OrderedPipeline {
  /** Where items come from. */
  interface Source {
    /** Gives every item to the sink, which makes it wait while too many are on their way. */
    void forEach(Sink sink) throws InterruptedException;
  }

  /** Takes the items. */
  interface Sink {
    void accept(Item item) throws InterruptedException;
  }

  /** Where outcomes go. */
  interface Target {
    void write(Outcome outcome) throws IOException;

    /** Sends off what has been written; called whenever the next outcome has to be waited for. */
    void flush() throws IOException;
  }

  private static final class Pending {
    final int size;
    final Future<Outcome> outcome;

    Pending(int size, Future<Outcome> outcome) {
      this.size = size;
      this.outcome = outcome;
    }
  }

  private static final Pending END = new Pending(0, new CompletableFuture<>());

  private final int threads;
  private final Window window;

  OrderedPipeline(int threads, Window window) {
    this.threads = threads;
    this.window = window;
  }

  /**
   * Runs until the source is at its end.
   *
   * @param work called on several threads at once
   * @throws IOException if the target throws it; the rest of the input is then left alone
   * @throws IllegalStateException if the source or the work fails in a way that nobody foresaw
   */
  void run(Source source, Function<Item, Outcome> work, Target target)
      throws IOException, InterruptedException {
    BlockingQueue<Pending> pending = new LinkedBlockingQueue<>(); // bounded by the window
    ExecutorService workers = Executors.newFixedThreadPool(threads, it -> daemon(it, "worker"));
    Thread reader = daemon(() -> read(source, work, workers, pending), "reader");
    reader.start();
    try {
      while (true) {
        if (pending.isEmpty()) {
          target.flush();
        }
        Pending next = pending.take();
        if (next == END) {
          break;
        }
        if (!next.outcome.isDone()) {
          target.flush();
        }
        target.write(next.outcome.get());
        window.leave(next.size);
      }
      target.flush();
    } catch (ExecutionException e) {
      throw new IllegalStateException(Main.reason(e.getCause() == null ? e : e.getCause()), e);
    } finally {
      reader.interrupt();
      workers.shutdownNow();
    }
  }

  private void read(
      Source source,
      Function<Item, Outcome> work,
      ExecutorService workers,
      BlockingQueue<Pending> pending) {
    try {
      source.forEach(
          item -> {
            window.enter(item.size());
            pending.add(new Pending(item.size(), workers.submit(() -> work.apply(item))));
          });
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // the target is gone: nobody waits for the rest
    } catch (RuntimeException | Error e) {
      pending.add(new Pending(0, CompletableFuture.failedFuture(e)));
    } finally {
      pending.add(END);
    }
  }

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, "warta-" + name);
    thread.setDaemon(true); // one that waits for input must not keep the program alive
    return thread;
  }
}
