package dev.evolscope.conversation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a part differ between two versions of its dataset, by the numbers of their row
 * versions, a bit each. Never changes once it is made, since two versions never do.
 *
 * @param base number of the row version of the first bit
 * @param added those that the later version alone shows
 * @param removed those that the earlier version alone shows
 * @param changed what became of rows that both show with other content
 * @param before what these were
 */
record DifferingRows(long base, BitSet added, BitSet removed, BitSet changed, BitSet before) {

  /** Row versions whose values rows that differ count under: of a changed one the later. */
  BitSet subjects() {
    BitSet subjects = (BitSet) added.clone();
    subjects.or(removed);
    subjects.or(changed);
    return subjects;
  }

  /** In what way the row of a subject differs; null where the version is none. */
  @Nullable ChangeKind kind(long number) {
    int bit = bit(number);
    if (added.get(bit)) {
      return ChangeKind.ADDED;
    }
    if (changed.get(bit)) {
      return ChangeKind.CHANGED;
    }
    return removed.get(bit) ? ChangeKind.REMOVED : null;
  }

  /** The next subjects of a kind behind a number, in their order. */
  List<Long> next(ChangeKind kind, long after, int most) {
    BitSet bits =
        switch (kind) {
          case ADDED -> added;
          case REMOVED -> removed;
          case CHANGED -> changed;
        };
    List<Long> numbers = new ArrayList<>();
    int bit = bits.nextSetBit(after < base ? 0 : bit(after) + 1);
    for (; bit >= 0 && numbers.size() < most; bit = bits.nextSetBit(bit + 1)) {
      numbers.add(number(bit));
    }
    return numbers;
  }

  long number(int bit) {
    return base + bit;
  }

  int bit(long number) {
    return Math.toIntExact(number - base);
  }
}
