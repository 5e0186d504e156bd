package dev.evolscope.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to measure.
 *
 * @param rows to generate, 1 or more; null for those that are there, else as many as M2Lingual has
 * @param rowBytes of UTF-8 that a row has on average; null for those that are there, else 8 KiB
 * @param runs medians are taken of, 1 or more
 * @param format of the generated file
 * @param clients that search at once under load, 1 or more
 * @param loadTime how long each run under load takes
 * @param script that people start the program with; where there is none, Java is started
 * @param rivalJars folder that {@code src/test/scripts/rivals} filled
 */
public record BenchOptions(
    Set<BenchPart> parts,
    @Nullable Integer rows,
    @Nullable Integer rowBytes,
    int runs,
    RowFormat format,
    int clients,
    Duration loadTime,
    Path script,
    Path rivalJars) {

  public BenchOptions {
    parts = Set.copyOf(parts);
    atLeast(1, rows, "rows");
    atLeast(Sizes.LEAST_ROW, rowBytes, "bytes a row");
    atLeast(1, runs, "runs");
    atLeast(1, clients, "clients");
    if (parts.isEmpty() || loadTime.isNegative() || loadTime.isZero()) {
      throw new IllegalArgumentException(parts + " for " + loadTime + ": nothing to measure");
    }
  }

  /** Whether a home is measured that this run does not fill. */
  boolean needsEarlierHome() {
    return !parts.contains(BenchPart.IMPORT)
        && !Set.of(BenchPart.RIVALS, BenchPart.COPIES).containsAll(parts);
  }

  /** Whether rows are needed as a file. */
  boolean needsFile() {
    return !parts.equals(Set.of(BenchPart.COPIES));
  }

  private static void atLeast(int least, @Nullable Integer value, String what) {
    if (value != null && value < least) {
      throw new IllegalArgumentException(value + " " + what + ": must be " + least + " or more");
    }
  }
}
