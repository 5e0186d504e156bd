package dev.evolscope.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Which of many row versions are read: those whose scrambled numbers are smallest. That is the same
 * choice each time, has nothing to do with what the rows hold, and what is chosen out of a part of
 * the rows holds what the choice out of all of them holds of that part.
 */
final class Sample {
  private static final Comparator<Long> SCRAMBLED = Comparator.comparingLong(Sample::scrambled);

  private Sample() {}

  /** The chosen ones, at most {@code most}, in the order of their scrambled numbers. */
  static List<Long> of(Iterable<Long> versions, int most) {
    PriorityQueue<Long> chosen = new PriorityQueue<>(SCRAMBLED.reversed());
    for (Long version : versions) {
      if (chosen.size() < most) {
        chosen.add(version);
      } else if (SCRAMBLED.compare(version, chosen.element()) < 0) {
        chosen.remove();
        chosen.add(version);
      }
    }
    return chosen.stream().sorted(SCRAMBLED).toList();
  }

  /** SplitMix64's finalizer: no two numbers become the same. */
  private static long scrambled(long number) {
    long mixed = number * 0x9e3779b97f4a7c15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
