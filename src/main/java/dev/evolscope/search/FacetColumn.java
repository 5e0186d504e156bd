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

  /** How many values a document has. */
  int count(int document);

  /** The number of one of a document's values, of which the first is 0. */
  int value(int document, int place);

  /** Tells the numbers of a document's values. */
  default void forEach(int document, IntConsumer value) {
    for (int place = count(document) - 1; place >= 0; place--) {
      value.accept(value(document, place));
    }
  }

  /**
   * One value a document.
   *
   * @param values 0 for a document without one, else the number of its value and one more
   */
  record Single(int firstOrdinal, int size, PackedInts.Reader values) implements FacetColumn {
    @Override
    public int count(int document) {
      return values.get(document) > 0 ? 1 : 0;
    }

    @Override
    public int value(int document, int place) {
      return (int) values.get(document) - 1;
    }
  }

  /**
   * Any number of values a document.
   *
   * @param starts where a document's values begin; the next document's begin where they end
   */
  record Several(int firstOrdinal, int size, int[] starts, int[] values) implements FacetColumn {
    @Override
    public int count(int document) {
      return starts[document + 1] - starts[document];
    }

    @Override
    public int value(int document, int place) {
      return values[starts[document] + place];
    }
  }
}
