package dev.evolscope.search;

import dev.evolscope.conversation.Facet;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState.OrdRange;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.packed.PackedInts;
import org.jspecify.annotations.Nullable;

/** Reads the facets of every document of a commit that stand in the index, in one pass. */
final class FacetColumns {
  /** Documents between two pauses: some milliseconds. */
  static final int PIECE = 4096;

  private FacetColumns() {}

  /**
   * The columns; a facet that no document has is absent.
   *
   * @param pause called between small pieces of work
   */
  static Map<Facet, FacetColumn> read(
      SortedSetDocValuesReaderState state, IndexSchema schema, Runnable pause) throws IOException {
    int documents = state.getReader().maxDoc();
    SortedSetDocValues values = state.getDocValues();
    Map<Facet, Builder> builders = new EnumMap<>(Facet.class);
    @Nullable Builder[] ofOrdinal = new Builder[(int) values.getValueCount()];
    for (Facet facet : Facet.values()) {
      OrdRange range = state.getOrdRange(facet.parameter());
      if (range != null && facet != Facet.FINDING) { // an older index has "none" for everything
        boolean several = schema.facets.getDimConfig(facet.parameter()).multiValued;
        Builder builder =
            several ? new SeveralBuilder(range, documents) : new SingleBuilder(range, documents);
        builders.put(facet, builder);
        Arrays.fill(ofOrdinal, range.start(), range.end() + 1, builder);
      }
    }
    fill(values, documents, ofOrdinal, pause);
    Map<Facet, FacetColumn> columns = new EnumMap<>(Facet.class);
    builders.forEach((facet, builder) -> columns.put(facet, builder.build()));
    return columns;
  }

  private static void fill(
      SortedSetDocValues values, int documents, @Nullable Builder[] ofOrdinal, Runnable pause)
      throws IOException {
    for (int document = 0; document < documents; document++) {
      if (document % PIECE == 0) {
        pause.run();
      }
      if (values.advanceExact(document)) {
        for (int i = values.docValueCount(); i > 0; i--) {
          int ordinal = (int) values.nextOrd();
          Builder builder = ofOrdinal[ordinal];
          if (builder != null) {
            builder.add(document, ordinal);
          }
        }
      }
    }
  }

  /** Takes documents in their order. */
  private interface Builder {
    void add(int document, int ordinal);

    FacetColumn build();
  }

  private static final class SingleBuilder implements Builder {
    private final OrdRange range;
    private final int size;
    private final PackedInts.Mutable values;

    SingleBuilder(OrdRange range, int documents) {
      this.range = range;
      this.size = range.end() - range.start() + 1;
      this.values =
          PackedInts.getMutable(documents, PackedInts.bitsRequired(size), PackedInts.FASTEST);
    }

    @Override
    public void add(int document, int ordinal) {
      values.set(document, ordinal - range.start() + 1);
    }

    @Override
    public FacetColumn build() {
      return new FacetColumn.Single(range.start(), size, values);
    }
  }

  private static final class SeveralBuilder implements Builder {
    private final OrdRange range;
    private final int[] starts;
    private final Ints values = new Ints();

    SeveralBuilder(OrdRange range, int documents) {
      this.range = range;
      this.starts = new int[documents + 1];
    }

    @Override
    public void add(int document, int ordinal) {
      values.add(ordinal - range.start());
      starts[document + 1]++;
    }

    @Override
    public FacetColumn build() {
      Arrays.parallelPrefix(starts, Integer::sum);
      int size = range.end() - range.start() + 1;
      return new FacetColumn.Several(range.start(), size, starts, values.toArray());
    }
  }
}
