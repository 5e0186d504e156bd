package dev.evolscope.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.evolscope.search.FacetColumn.Flagged;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/** The flags of every document of every open commit, 8 bytes each. */
final class FlagColumns {
  /** Of each commit: the newest, and those that cursors still name. */
  private static final int KEPT = 3;

  private final PerCommit<Cache<Long, Flagged>> columns = new PerCommit<>();

  Flagged of(IndexReader reader, Flags flags) throws IOException {
    if (flags.isEmpty() || reader.numDocs() == 0) {
      return new Flagged(flags.checks(), flags.revision(), new long[0]);
    }
    try {
      return columns
          .of(reader, () -> Caffeine.newBuilder().maximumSize(KEPT).build())
          .get(flags.revision(), revision -> read(reader, flags));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Flagged read(IndexReader reader, Flags flags) {
    long[] masks = new long[reader.maxDoc()];
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        NumericDocValues versions = DocValues.getNumeric(leaf.reader(), IndexSchema.VERSION_NUMBER);
        while (versions.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          masks[leaf.docBase + versions.docID()] = flags.mask(versions.longValue());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Flagged(flags.checks(), flags.revision(), masks);
  }
}
