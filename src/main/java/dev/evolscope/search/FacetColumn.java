package dev.evolscope.search;

import dev.evolscope.conversation.Facet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState.OrdRange;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.packed.PackedInts;
import org.jspecify.annotations.Nullable;

/**
 * The values of one facet in every document of a commit, as numbers. The index keeps the values of
 * all facets of a document together, so that getting at two of them reads ten; here each stands by
 * itself, in a byte or two a document.
 */
final class FacetColumn {
  /** Of an index without documents. */
  static final FacetColumn EMPTY = new FacetColumn(List.of(), numbers(0, 0), null);

  /** One label for each number, in the index's order; some may be of deleted documents only. */
  final List<String> labels;

  /** Numbers of every document's labels, one document behind the other. */
  private final PackedInts.Reader values;

  /** Where each document's values begin, and where the last one's end; null where each has one. */
  private final PackedInts.@Nullable Reader starts;

  private FacetColumn(
      List<String> labels,
      PackedInts.Reader values,
      PackedInts.@Nullable Reader starts) {
    this.labels = labels;
    this.values = values;
    this.starts = starts;
  }

  /** Where in {@link #value} the values of a document begin. */
  int from(int document) {
    return starts == null ? document : (int) starts.get(document);
  }

  /** Where in {@link #value} the values of a document end. */
  int to(int document) {
    return starts == null ? document + 1 : (int) starts.get(document + 1);
  }

  /** The number of the label at a place. */
  int value(int place) {
    return (int) values.get(place);
  }

  /** Bytes that it takes, its labels estimated. */
  long bytes() {
    long text = labels.stream().mapToLong(label -> 60 + 2L * label.length()).sum();
    return text + values.ramBytesUsed() + (starts == null ? 0 : starts.ramBytesUsed());
  }

  /** Reads a facet of every document, deleted ones too. */
  static FacetColumn read(Facet facet, SortedSetDocValuesReaderState state) throws IOException {
    OrdRange range = state.getOrdRange(facet.parameter());
    int documents = state.getReader().maxDoc();
    if (range == null) {
      return new FacetColumn(List.of(), numbers(0, 0), numbers(documents + 1, 0));
    }
    SortedSetDocValues all = state.getDocValues();
    List<String> labels = new ArrayList<>();
    for (int ord = range.start(); ord <= range.end(); ord++) {
      labels.add(FacetsConfig.stringToPath(all.lookupOrd(ord).utf8ToString())[1]);
    }
    Gathered gathered = Gathered.of(all, range, documents);
    return new FacetColumn(
        List.copyOf(labels),
        gathered.values(labels.size()),
        gathered.single ? null : gathered.starts());
  }

  private static PackedInts.Mutable numbers(int count, long largest) {
    return PackedInts.getMutable(count, PackedInts.bitsRequired(largest), PackedInts.FAST);
  }

  /** The values before they are packed. */
  private static final class Gathered {
    private final int[] ends;
    private int[] values;
    private int size;
    private boolean single = true;

    private Gathered(int documents) {
      ends = new int[documents];
      values = new int[documents];
    }

    static Gathered of(SortedSetDocValues all, OrdRange range, int documents) throws IOException {
      Gathered gathered = new Gathered(documents);
      for (int document = 0; document < documents; document++) {
        if (all.advanceExact(document)) {
          gathered.add(all, range);
        }
        gathered.ends[document] = gathered.size;
        gathered.single &= gathered.size == document + 1;
      }
      return gathered;
    }

    private void add(SortedSetDocValues all, OrdRange range) throws IOException {
      for (int i = all.docValueCount(); i > 0; i--) {
        long ord = all.nextOrd();
        if (ord > range.end()) {
          return; // they come in order
        }
        if (ord >= range.start()) {
          if (size == values.length) {
            values = Arrays.copyOf(values, size * 2 + 1);
          }
          values[size++] = (int) ord - range.start();
        }
      }
    }

    private PackedInts.Reader values(int labels) {
      PackedInts.Mutable packed = numbers(size, labels - 1L);
      for (int i = 0; i < size; i++) {
        packed.set(i, values[i]);
      }
      return packed;
    }

    private PackedInts.Reader starts() {
      PackedInts.Mutable packed = numbers(ends.length + 1, size);
      for (int i = 0; i < ends.length; i++) {
        packed.set(i + 1, ends[i]);
      }
      return packed;
    }
  }
}
