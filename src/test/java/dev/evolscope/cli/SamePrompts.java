package dev.evolscope.cli;

import dev.evolscope.conversation.Finding;
import dev.evolscope.quality.Check;
import dev.evolscope.quality.CollectionChecks;
import dev.evolscope.quality.Severity;
import dev.evolscope.quality.Subject;
import dev.evolscope.quality.Threshold;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A family for tests: conversations that begin alike.
 *
 * @param passes how many it has begun
 */
record SamePrompts(int version, AtomicInteger passes) implements CollectionChecks {
  SamePrompts() {
    this(1, new AtomicInteger());
  }

  @Override
  public List<Check> checks() {
    return List.of(
        new Check(
            "copy-prompt", "Same prompt", Severity.ERROR, version, Threshold.CERTAIN, true, ""));
  }

  @Override
  public Pass begin() {
    passes.incrementAndGet();
    Map<String, List<Long>> numbers = new TreeMap<>();
    return new Pass() {
      private long last;

      @Override
      public void add(Subject subject) {
        if (subject.number() <= last) {
          throw new AssertionError(subject.number() + " behind " + last);
        }
        last = subject.number();
        numbers
            .computeIfAbsent(
                subject.conversation().messages().getFirst().content(), p -> new ArrayList<>())
            .add(subject.number());
      }

      @Override
      public void finish(Findings findings) {
        if (numbers.containsKey("endless")) {
          throw new AssertionError("a prompt that cannot be compared");
        }
        for (List<Long> alike : numbers.values()) {
          for (long number : alike.size() > 1 ? alike : List.<Long>of()) {
            findings.add(number, new Finding("copy-prompt", 1, null, List.of("" + alike.size())));
          }
        }
      }
    };
  }
}
