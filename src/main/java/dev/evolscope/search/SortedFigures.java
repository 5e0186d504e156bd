package dev.evolscope.search;

import java.util.Arrays;
import org.apache.lucene.util.FixedBitSet;

/**
 * Numbers of the documents of a commit, smallest first. What is picked out of them by document is
 * in order too, so that percentiles of any selection need no sorting.
 */
final class SortedFigures {
  private static final int DOCUMENT_BITS = 32;

  /** Number in the upper half, document in the lower; both are 0 or more. */
  private final long[] entries;

  private SortedFigures(long[] entries) {
    this.entries = entries;
  }

  /** The numbers of the selected documents, smallest first. */
  int[] of(FixedBitSet documents) {
    Ints found = new Ints();
    for (long entry : entries) {
      if (documents.get((int) entry)) {
        found.add((int) (entry >>> DOCUMENT_BITS));
      }
    }
    return found.toArray();
  }

  /** The same for each group that the documents belong to, by the group's place. */
  Ints[] of(FixedBitSet documents, FacetColumn groups) {
    Ints[] found = new Ints[groups.size()];
    Arrays.setAll(found, place -> new Ints());
    for (long entry : entries) {
      int document = (int) entry;
      if (documents.get(document)) {
        int number = (int) (entry >>> DOCUMENT_BITS);
        groups.forEach(document, place -> found[place].add(number));
      }
    }
    return found;
  }

  /** Gathers numbers in any order. */
  static final class Builder {
    private final Longs entries = new Longs();

    void add(int document, long number) {
      entries.add(number << DOCUMENT_BITS | document);
    }

    SortedFigures build() {
      long[] sorted = entries.toArray();
      Arrays.parallelSort(sorted);
      return new SortedFigures(sorted);
    }
  }
}
