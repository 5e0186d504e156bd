package dev.evolscope.cli;

import dev.evolscope.conversation.Finding;
import dev.evolscope.quality.Check;
import dev.evolscope.quality.ConversationChecks;
import dev.evolscope.quality.Severity;
import dev.evolscope.quality.Subject;
import dev.evolscope.quality.Threshold;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * A family for tests that flags every row, and waits at a gate behind some of them, so that a test
 * can act while it is in the middle.
 */
final class GatedChecks implements ConversationChecks {
  final AtomicInteger looked = new AtomicInteger();
  final CountDownLatch reached = new CountDownLatch(1);
  final CountDownLatch gate = new CountDownLatch(1);
  private final int rows;

  GatedChecks(int rows) {
    this.rows = rows;
  }

  @Override
  public List<Check> checks() {
    return List.of(
        new Check("structure-row", "A row", Severity.HINT, 1, Threshold.CERTAIN, true, "a test"));
  }

  @Override
  public void inspect(Subject subject, Consumer<Finding> findings) {
    if (looked.incrementAndGet() > rows) {
      reached.countDown();
      try {
        gate.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    findings.accept(new Finding("structure-row", 1, null, List.of()));
  }
}
