package dev.evolscope.bench;

import dev.evolscope.bench.Figures.Kind;
import dev.evolscope.conversation.Finding;
import dev.evolscope.quality.Check;
import dev.evolscope.quality.CollectionChecks;
import dev.evolscope.quality.Subject;
import dev.evolscope.quality.copy.CopyChecks;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The search for copies in this process, without file, store or index: rows are generated one by
 * one and forgotten, so that the heap holds what the search keeps and nothing else. Behind every
 * hundredth row stands a near copy of it, which has to be found.
 */
final class CopyBench {
  private static final int PLANT_EVERY = 100;

  /** A copy of a very short row has no change, and is an exact one. */
  private static final Set<String> SAME_PART = Set.of("copy-near", "copy-exact");

  private static final double MEGABYTE = 1e6;

  /** What issue 7 allows for two million rows. */
  private static final double MOST_HEAP = 2048;

  private final SyntheticRows generator;
  private final Figures figures;
  private final Map<String, Check> checks = new HashMap<>();
  private long textBytes;

  CopyBench(int rows, int rowBytes, Figures figures) {
    this.generator = new SyntheticRows(GeneratedFile.SEED, rows, Sizes.of(rowBytes));
    this.figures = figures;
    new CopyChecks().checks().forEach(check -> checks.put(check.id(), check));
  }

  /** Bytes of UTF-8 in the generated rows of the last run, without the planted ones. */
  long textBytes() {
    return textBytes;
  }

  /** Searches once for each run. */
  void run(int runs) {
    for (int run = 0; run < runs; run++) {
      search();
    }
  }

  private void search() {
    long before = heapInUse();
    CollectionChecks.Pass pass = new CopyChecks().begin();
    SyntheticSubjects subjects = new SyntheticSubjects();
    long reading = 0;
    long number = 0;
    textBytes = 0;
    for (int index = 0; index < generator.stages().rows(); index++) {
      SyntheticRow row = generator.row(index);
      textBytes += row.size();
      Subject subject = subjects.of(number++, row);
      reading += add(pass, subject);
      if (index % PLANT_EVERY == PLANT_EVERY - 1) {
        reading += add(pass, subjects.nearCopy(number++, subject));
      }
    }
    figures.add(Kind.plain("copies, reading all rows", "s"), reading / 1e9);
    figures.add(Kind.plain("copies, heap held", "MB"), (heapInUse() - before) / MEGABYTE);
    finish(pass, number);
  }

  private static long add(CollectionChecks.Pass pass, Subject subject) {
    long start = System.nanoTime();
    pass.add(subject);
    return System.nanoTime() - start;
  }

  private void finish(CollectionChecks.Pass pass, long rows) {
    Tally tally = new Tally();
    long start = System.nanoTime();
    pass.finish(tally);
    figures.add(Kind.plain("copies, finding them", "s"), (System.nanoTime() - start) / 1e9);
    figures.add(
        Kind.atMost("copies, heap allowed", "MB", MOST_HEAP),
        (double) Runtime.getRuntime().maxMemory() / (1 << 20));
    long planted = rows / (PLANT_EVERY + 1);
    figures.add(Kind.plain("copies, planted", ""), (double) planted);
    figures.add(Kind.plain("copies, planted and found", ""), (double) tally.planted);
    figures.add(Kind.plain("copies, other rows flagged", ""), (double) tally.others);
  }

  /** Counts copies by whether they were planted. */
  private final class Tally implements CollectionChecks.Findings {
    private long planted;
    private long others;

    @Override
    public void add(long number, Finding finding) {
      Check check = checks.get(finding.check());
      if (check == null
          || !SAME_PART.contains(check.id())
          || finding.score() < check.threshold().value()) {
        return;
      }
      if (number % (PLANT_EVERY + 1) == PLANT_EVERY) {
        planted++;
      } else {
        others++;
      }
    }
  }

  private static long heapInUse() {
    System.gc(); // what is held, not what was made
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
