package dev.evolscope.search;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Gathers the numbers of every matching document. */
final class FigureCollector extends SimpleCollector {
  final Figures turns = new Figures();
  final Figures prompts = new Figures();
  final Figures replies = new Figures();
  long messages;

  private NumericDocValues turnsOf = DocValues.emptyNumeric();
  private NumericDocValues messagesOf = DocValues.emptyNumeric();
  private NumericDocValues promptOf = DocValues.emptyNumeric();
  private SortedNumericDocValues repliesOf = DocValues.emptySortedNumeric();

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
    turnsOf = DocValues.getNumeric(leaf.reader(), IndexSchema.TURNS);
    messagesOf = DocValues.getNumeric(leaf.reader(), IndexSchema.MESSAGES);
    promptOf = DocValues.getNumeric(leaf.reader(), IndexSchema.PROMPT_LENGTH);
    repliesOf = DocValues.getSortedNumeric(leaf.reader(), IndexSchema.REPLY_LENGTHS);
  }

  @Override
  public void collect(int document) throws IOException {
    if (turnsOf.advanceExact(document)) {
      turns.add((int) turnsOf.longValue());
    }
    if (messagesOf.advanceExact(document)) {
      messages += messagesOf.longValue();
    }
    if (promptOf.advanceExact(document)) {
      prompts.add((int) promptOf.longValue());
    }
    if (repliesOf.advanceExact(document)) {
      for (int i = 0; i < repliesOf.docValueCount(); i++) {
        replies.add((int) repliesOf.nextValue());
      }
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  /** A list of ints that grows. */
  static final class Figures {
    private int[] values = new int[64];
    private int size;

    void add(int value) {
      if (size == values.length) {
        values = java.util.Arrays.copyOf(values, size * 2);
      }
      values[size++] = value;
    }

    int[] toArray() {
      return java.util.Arrays.copyOf(values, size);
    }
  }
}
