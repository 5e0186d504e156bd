package dev.evolscope.search;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * The numbers of every document of a commit, by document, some 40 bytes each. Read once for all
 * questions of a commit: what a question then costs is a walk over arrays.
 *
 * @param messages of each document
 */
record FigureColumns(
    SortedFigures turns, SortedFigures prompts, SortedFigures replies, int[] messages) {

  /**
   * Reads the numbers of a commit.
   *
   * @param pause called between small pieces of work
   */
  static FigureColumns read(IndexReader index, Runnable pause) throws IOException {
    SortedFigures.Builder turns = new SortedFigures.Builder();
    SortedFigures.Builder prompts = new SortedFigures.Builder();
    SortedFigures.Builder replies = new SortedFigures.Builder();
    int[] messages = new int[index.maxDoc()];
    for (LeafReaderContext leaf : index.leaves()) {
      LeafReader reader = leaf.reader();
      add(reader, IndexSchema.TURNS, leaf.docBase, turns, pause);
      add(reader, IndexSchema.PROMPT_LENGTH, leaf.docBase, prompts, pause);
      add(reader, IndexSchema.REPLY_LENGTHS, leaf.docBase, replies, pause);
      NumericDocValues counts = DocValues.getNumeric(reader, IndexSchema.MESSAGES);
      while (counts.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        messages[leaf.docBase + counts.docID()] = (int) counts.longValue();
      }
    }
    return new FigureColumns(turns.build(), prompts.build(), replies.build(), messages);
  }

  /** Takes fields of one value and of several. */
  private static void add(
      LeafReader reader, String field, int base, SortedFigures.Builder figures, Runnable pause)
      throws IOException {
    SortedNumericDocValues values = DocValues.getSortedNumeric(reader, field);
    while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      if (values.docID() % FacetColumns.PIECE == 0) {
        pause.run();
      }
      for (int i = values.docValueCount(); i > 0; i--) {
        figures.add(base + values.docID(), values.nextValue());
      }
    }
  }
}
