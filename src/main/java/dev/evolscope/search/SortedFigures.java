package dev.evolscope.search;

import java.util.Arrays;
import java.util.List;
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

  /**
   * How the numbers of the selected documents are spread.
   *
   * @param doubling whether bars double in width
   */
  Distribution of(FixedBitSet documents, boolean doubling) {
    int count = 0;
    for (long entry : entries) {
      count += documents.get((int) entry) ? 1 : 0;
    }
    AscendingValues values = new AscendingValues(count, doubling);
    for (long entry : entries) {
      if (documents.get((int) entry)) {
        values.add((int) (entry >>> DOCUMENT_BITS));
      }
    }
    return values.distribution();
  }

  /** The same for each group that the documents belong to, by the group's number. */
  List<Distribution> of(FixedBitSet documents, FacetColumn groups, boolean doubling) {
    int[] counts = new int[groups.size()];
    for (long entry : entries) {
      int document = (int) entry;
      if (documents.get(document)) {
        for (int i = groups.count(document) - 1; i >= 0; i--) {
          counts[groups.value(document, i)]++;
        }
      }
    }
    List<AscendingValues> values =
        Arrays.stream(counts).mapToObj(count -> new AscendingValues(count, doubling)).toList();
    for (long entry : entries) {
      int document = (int) entry;
      if (documents.get(document)) {
        int number = (int) (entry >>> DOCUMENT_BITS);
        for (int i = groups.count(document) - 1; i >= 0; i--) {
          values.get(groups.value(document, i)).add(number);
        }
      }
    }
    return values.stream().map(AscendingValues::distribution).toList();
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
