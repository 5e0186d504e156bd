package dev.evolscope.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;

/**
 * One of many clients: asks one kind after the other until the time is over, and counts errors
 * instead of ending at one.
 *
 * @param number of the client from 0; clients begin with different kinds
 * @param pause mean time before each question, drawn evenly between none and twice that; clients
 *     draw differently, and each the same in every run
 * @param end of the time, as {@link System#nanoTime} tells it
 */
record LoadClient(HttpSearch search, int number, Duration pause, long end)
    implements Callable<LoadClient.Asked> {

  /**
   * What a client met.
   *
   * @param millis of each answered request
   * @param errors of the others: the kind and what was wrong
   */
  record Asked(List<Double> millis, List<String> errors) {}

  @Override
  public Asked call() throws InterruptedException {
    List<QueryKind> kinds = QueryKind.mixed();
    Asked asked = new Asked(new ArrayList<>(), new ArrayList<>());
    Random pauses = new Random(number);
    for (int i = number; goOn(pauses); i++) {
      QueryKind kind = kinds.get(i % kinds.size());
      try {
        asked.millis().addAll(search.measure(kind, 1));
      } catch (IOException e) {
        asked.errors().add(kind.name() + ": " + e);
      }
    }
    return asked;
  }

  private boolean goOn(Random pauses) throws InterruptedException {
    Thread.sleep((long) (pauses.nextDouble() * 2 * pause.toMillis()));
    return System.nanoTime() - end < 0;
  }
}
