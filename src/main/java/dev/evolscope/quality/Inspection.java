package dev.evolscope.quality;

import dev.evolscope.conversation.Finding;
import dev.evolscope.conversation.FindingStore.Found;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has families look at a conversation and keeps what is worth it. Safe for several threads. */
final class Inspection {
  private static final Logger LOG = LoggerFactory.getLogger(Inspection.class);

  /** Of a failure, enough to find the place; its message may quote the row. */
  private static final int FRAMES = 6;

  /** A family that always fails must not fill the disk. */
  private static final int MOST_LOGGED = 20;

  /** Stands for a failure that is not about one row. */
  static final long ALL_ROWS = 0;

  private final List<ConversationChecks> families;
  private final Map<String, Check> checks = new HashMap<>();
  private final Map<String, Integer> numbers;
  private final RunWatch watch;
  private final AtomicInteger logged = new AtomicInteger();

  /**
   * @param numbers of the checks in the store, by their ids
   */
  Inspection(Checks checks, Map<String, Integer> numbers, RunWatch watch) {
    this.families = checks.conversations();
    checks.all().forEach(check -> this.checks.put(check.id(), check));
    this.numbers = numbers;
    this.watch = watch;
  }

  /** Whether any family reads parents. */
  boolean readsParents() {
    return families.stream().anyMatch(ConversationChecks::readsParent);
  }

  /** What some families, by the bits of their places, find in a conversation. */
  List<Found> of(Subject subject, long due) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < families.size(); i++) {
      if ((due & 1L << i) != 0) {
        ConversationChecks family = families.get(i);
        try {
          found.addAll(of(subject, family));
        } catch (RuntimeException | Error e) {
          failed(family.getClass(), subject.number(), e);
        }
      }
    }
    return found;
  }

  private List<Found> of(Subject subject, ConversationChecks family) {
    Map<String, List<Finding>> byCheck = new LinkedHashMap<>();
    family.inspect(
        subject,
        finding -> {
          if (worthKeeping(finding)) {
            byCheck.computeIfAbsent(finding.check(), id -> new ArrayList<>()).add(finding);
          }
        });
    List<Found> found = new ArrayList<>();
    byCheck.forEach((id, findings) -> found.add(found(subject.number(), id, findings)));
    return found;
  }

  /** Whether a finding reaches the least threshold that its check can have. */
  boolean worthKeeping(Finding finding) {
    Check check = checks.get(finding.check());
    if (check == null) {
      throw new IllegalStateException("a finding of a check that is not listed");
    }
    return finding.score() >= check.threshold().least();
  }

  /** The findings of a check as they are stored. */
  Found found(long version, String check, List<Finding> findings) {
    return new Found(version, Objects.requireNonNull(numbers.get(check)), findings);
  }

  /** Counts a failure, and logs it without what it may quote, unless many were before it. */
  void failed(Class<?> family, long version, Throwable error) {
    watch.failed();
    if (logged.incrementAndGet() > MOST_LOGGED) {
      return;
    }
    LOG.warn(
        "{} failed on row version {}: {} at {}",
        family.getSimpleName(),
        version,
        error.getClass().getName(),
        Arrays.stream(error.getStackTrace())
            .limit(FRAMES)
            .map(StackTraceElement::toString)
            .collect(Collectors.joining(", ")));
  }

  /** A row that cannot be read counts as one without findings. */
  void unreadable(long version, Throwable error) {
    failed(RowReading.class, version, error);
  }
}
