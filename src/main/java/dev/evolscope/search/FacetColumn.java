package dev.evolscope.search;

import java.util.function.IntConsumer;
import org.apache.lucene.util.packed.PackedInts;

/**
 * Which values of one facet each document of a commit has. The values are numbered from 0 in the
 * order of the facet's ordinals.
 */
sealed interface FacetColumn {
  /** The ordinal of the value 0. */
  int firstOrdinal();

  /** How many values there are, also those of deleted documents. */
  int size();

  /** Tells the numbers of a document's values. */
  void forEach(int document, IntConsumer value);

  /**
   * One value a document.
   *
   * @param values 0 for a document without one, else the number of its value and one more
   */
  record Single(int firstOrdinal, int size, PackedInts.Reader values) implements FacetColumn {
    @Override
    public void forEach(int document, IntConsumer value) {
      int number = (int) values.get(document);
      if (number > 0) {
        value.accept(number - 1);
      }
    }
  }

  /**
   * Any number of values a document.
   *
   * @param starts where a document's values begin; the next document's begin where they end
   */
  record Several(int firstOrdinal, int size, int[] starts, int[] values) implements FacetColumn {
    @Override
    public void forEach(int document, IntConsumer value) {
      for (int i = starts[document]; i < starts[document + 1]; i++) {
        value.accept(values[i]);
      }
    }
  }
}
