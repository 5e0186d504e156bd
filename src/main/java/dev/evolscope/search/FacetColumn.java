package dev.evolscope.search;

import dev.evolscope.conversation.Facet;
import java.io.IOException;
import java.util.List;
import java.util.function.IntConsumer;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.packed.PackedInts;

/**
 * Which values of one facet each document of a commit has. The values are numbered from 0 in the
 * order of the facet's ordinals.
 */
sealed interface FacetColumn {
  /**
   * The label of a value.
   *
   * @param labels those of all ordinals of the commit
   */
  String label(int value, SortedSetDocValues labels) throws IOException;

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

  private static String ofOrdinal(int ordinal, SortedSetDocValues labels) throws IOException {
    return FacetsConfig.stringToPath(labels.lookupOrd(ordinal).utf8ToString())[1];
  }

  /**
   * One value a document.
   *
   * @param values 0 for a document without one, else the number of its value and one more
   */
  record Single(int firstOrdinal, int size, PackedInts.Reader values) implements FacetColumn {
    @Override
    public String label(int value, SortedSetDocValues labels) throws IOException {
      return ofOrdinal(firstOrdinal + value, labels);
    }

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
    public String label(int value, SortedSetDocValues labels) throws IOException {
      return ofOrdinal(firstOrdinal + value, labels);
    }

    @Override
    public int count(int document) {
      return starts[document + 1] - starts[document];
    }

    @Override
    public int value(int document, int place) {
      return values[starts[document] + place];
    }
  }

  /**
   * The checks that flag each document; where none does, the document has the value behind them.
   *
   * @param checks ids; a check's place is its value and its bit
   * @param revision of the flags
   * @param masks of each document; empty where nothing is flagged
   */
  record Flagged(List<String> checks, long revision, long[] masks) implements FacetColumn {

    /** A bit for each check that flags a document. */
    long mask(int document) {
      return masks.length == 0 ? 0 : masks[document];
    }

    /** The label of a value. */
    String label(int value) {
      return value == checks.size() ? Facet.NONE : checks.get(value);
    }

    @Override
    public String label(int value, SortedSetDocValues labels) {
      return label(value);
    }

    @Override
    public int size() {
      return checks.size() + 1;
    }

    @Override
    public int count(int document) {
      return Math.max(1, Long.bitCount(mask(document)));
    }

    @Override
    public int value(int document, int place) {
      long left = mask(document);
      for (int i = 0; i < place; i++) {
        left &= left - 1;
      }
      return left == 0 ? checks.size() : Long.numberOfTrailingZeros(left);
    }
  }
}
