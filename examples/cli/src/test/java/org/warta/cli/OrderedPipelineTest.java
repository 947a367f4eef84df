package org.warta.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How much is on its way at once, and in what order it arrives. */
@Timeout(60)
class OrderedPipelineTest {
  @Test
  void aSlowTargetHoldsUpTheSource() throws Exception {
    assertThat(acceptedBeforeTheFirstIsWritten(new Window(10, 1_000_000), 1)).isEqualTo(10);
  }

  @Test
  void noMoreBytesAreUnderwayThanTheWindowHolds() throws Exception {
    assertThat(acceptedBeforeTheFirstIsWritten(new Window(1_000, 100), 30)).isEqualTo(3);
  }

  @Test
  void allOfALongInputGoesThroughASmallWindow() throws Exception {
    AtomicInteger written = new AtomicInteger();
    new OrderedPipeline(4, new Window(3, 100))
        .run(
            sink -> {
              for (int i = 0; i < 20_000; i++) {
                sink.accept(item(i % 150));
              }
            },
            OrderedPipelineTest::size,
            target(
                outcome -> {
                  String expected = String.valueOf(written.getAndIncrement() % 150);
                  assertThat(outcome.bytes().text()).isEqualTo(expected);
                }));
    assertThat(written).hasValue(20_000);
  }

  @Test
  void anItemLargerThanTheWindowGoesAlone() throws Exception {
    List<String> written = Collections.synchronizedList(new ArrayList<>());
    new OrderedPipeline(4, new Window(10, 100))
        .run(
            sink -> {
              for (int size : new int[] {1, 5_000, 2, 6_000, 7_000, 3}) {
                sink.accept(item(size));
              }
            },
            OrderedPipelineTest::size,
            target(outcome -> written.add(outcome.bytes().text())));
    assertThat(written).containsExactly("1", "5000", "2", "6000", "7000", "3");
  }

  @Test
  void anOutcomeGoesOutWhileTheSourceWaitsForMore() throws Exception {
    // a caller that writes a line and waits for its record before it writes the next
    Semaphore answered = new Semaphore(0);
    AtomicInteger unflushed = new AtomicInteger();
    new OrderedPipeline(2, new Window(10, 100))
        .run(
            sink -> {
              for (int i = 0; i < 20; i++) {
                sink.accept(item(1));
                answered.acquire();
              }
            },
            OrderedPipelineTest::size,
            new OrderedPipeline.Target() {
              @Override
              public void write(Outcome outcome) {
                unflushed.incrementAndGet();
              }

              @Override
              public void flush() {
                answered.release(unflushed.getAndSet(0));
              }
            });
    assertThat(unflushed).hasValue(0);
  }

  @Test
  void aTargetThatFailsStopsTheSource() throws Exception {
    CountDownLatch stopped = new CountDownLatch(1);
    OrderedPipeline pipeline = new OrderedPipeline(2, new Window(10, 100));
    OrderedPipeline.Source endless =
        sink -> {
          try {
            while (true) {
              sink.accept(item(1));
            }
          } finally {
            stopped.countDown();
          }
        };
    assertThatThrownBy(
            () ->
                pipeline.run(
                    endless,
                    OrderedPipelineTest::size,
                    target(
                        outcome -> {
                          throw new UncheckedIOException(new IOException("gone"));
                        })))
        .hasMessageContaining("gone");
    assertThat(stopped.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void aSourceThatFailsEndsTheRun() {
    OrderedPipeline pipeline = new OrderedPipeline(2, new Window(10, 100));
    assertThatThrownBy(
            () ->
                pipeline.run(
                    sink -> {
                      throw new IllegalArgumentException("odd");
                    },
                    OrderedPipelineTest::size,
                    target(outcome -> {})))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("odd");
  }

  @Test
  void aFullWindowWaits() throws Exception {
    Window window = new Window(2, 100);
    window.enter(60);
    Thread late =
        new Thread(
            () -> {
              try {
                window.enter(60);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    late.start();
    late.join(Duration.ofMillis(100).toMillis());
    assertThat(late.isAlive()).isTrue();
    window.leave(60);
    late.join(Duration.ofSeconds(10).toMillis());
    assertThat(late.isAlive()).isFalse();
  }

  /** {@return how many items the source gets rid of while the target is stuck at the first} */
  private static int acceptedBeforeTheFirstIsWritten(Window window, int size) throws Exception {
    AtomicInteger accepted = new AtomicInteger();
    AtomicInteger seen = new AtomicInteger(-1);
    CompletableFuture<Thread> source = new CompletableFuture<>();
    new OrderedPipeline(4, window)
        .run(
            sink -> {
              source.complete(Thread.currentThread());
              for (int i = 0; i < 500; i++) {
                sink.accept(item(size));
                accepted.incrementAndGet();
              }
            },
            OrderedPipelineTest::size,
            target(
                outcome -> {
                  if (seen.get() < 0) {
                    seen.set(settled(source.join(), accepted));
                  }
                }));
    assertThat(accepted).hasValue(500);
    return seen.get();
  }

  /** {@return the count once its thread waits for room in the window} */
  private static int settled(Thread source, AtomicInteger count) {
    while (!isWaitingForRoom(source)) {
      Thread.onSpinWait();
    }
    return count.get();
  }

  private static boolean isWaitingForRoom(Thread thread) {
    boolean inWindow =
        Arrays.stream(thread.getStackTrace())
            .anyMatch(frame -> frame.getClassName().equals(Window.class.getName()));
    return inWindow && thread.getState() == Thread.State.WAITING;
  }

  private static Outcome size(Item item) {
    return new Outcome(Bytes.ofJson(String.valueOf(item.size())), true);
  }

  private static Item item(int size) {
    return new Item.JsonLine(new Origin(null, 1L), Bytes.copyOf(new byte[size], 0, size));
  }

  private interface Taker {
    void take(Outcome outcome);
  }

  private static OrderedPipeline.Target target(Taker taker) {
    return new OrderedPipeline.Target() {
      @Override
      public void write(Outcome outcome) {
        taker.take(outcome);
      }

      @Override
      public void flush() {}
    };
  }
}
