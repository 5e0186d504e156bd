package dev.evolscope.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * How many of the selected conversations have which flags, counted by their combinations, so that
 * distinct conversations can be told for any set of checks.
 */
public final class FlagCounts {
  private final List<String> checks;
  private final Map<Long, Long> combinations;

  /**
   * @param combinations conversations by the bits of the checks that flag them, 0 for none
   */
  FlagCounts(List<String> checks, Map<Long, Long> combinations) {
    this.checks = checks;
    this.combinations = Map.copyOf(combinations);
  }

  /** All selected conversations. */
  public long total() {
    return combinations.values().stream().mapToLong(n -> n).sum();
  }

  /** Those that any check flags. */
  public long flagged() {
    return total() - combinations.getOrDefault(0L, 0L);
  }

  /** Those that any of these checks flags. */
  public long flagged(Collection<String> ids) {
    long mask = 0;
    for (String id : ids) {
      int bit = checks.indexOf(id);
      mask |= bit < 0 ? 0 : 1L << bit;
    }
    long wanted = mask;
    return combinations.entrySet().stream()
        .filter(combination -> (combination.getKey() & wanted) != 0)
        .mapToLong(Map.Entry::getValue)
        .sum();
  }
}
