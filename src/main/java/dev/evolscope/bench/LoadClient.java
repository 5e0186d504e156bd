package dev.evolscope.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * One of many clients: asks one kind after the other until the time is over, and counts errors
 * instead of ending at one.
 *
 * @param number of the client from 0; clients begin with different kinds
 * @param end of the time, as {@link System#nanoTime} tells it
 */
record LoadClient(HttpSearch search, int number, long end) implements Callable<LoadClient.Asked> {

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
    for (int i = number; System.nanoTime() - end < 0; i++) {
      QueryKind kind = kinds.get(i % kinds.size());
      try {
        asked.millis().addAll(search.measure(kind, 1));
      } catch (IOException e) {
        asked.errors().add(kind.name() + ": " + e);
      }
    }
    return asked;
  }
}
