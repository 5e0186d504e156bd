package dev.evolscope.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WaitingLineTest {
  private final WaitingLine line = new WaitingLine();

  @Test
  void workThatCanWaitGoesOnWhileSearchesNeverEnd() {
    line.enter();
    line.letPass(); // returns although nobody leaves
    line.leave();
    line.letPass();
  }

  @Test
  void noMoreSearchesAreUnderWayThanTheProcessorsCanDoAndAllGetTheirTurn() throws Exception {
    int clients = 64;
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    AtomicInteger served = new AtomicInteger();
    CountDownLatch together = new CountDownLatch(clients);
    try (ExecutorService pool = Executors.newFixedThreadPool(clients)) {
      for (int i = 0; i < clients; i++) {
        Future<?> unused =
            pool.submit(
                () -> {
                  together.countDown();
                  together.await(10, TimeUnit.SECONDS);
                  line.enter();
                  most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                  inside.decrementAndGet();
                  line.leave();
                  return served.incrementAndGet();
                });
      }
    }
    assertThat(served).hasValue(clients);
    assertThat(most.get()).isBetween(1, 2 * Runtime.getRuntime().availableProcessors());
  }
}
