package dev.evolscope.search;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.CharFilter;

/** A text in simplified characters; every offset stays. */
final class SimplifiedReader extends CharFilter {
  SimplifiedReader(Reader text) {
    super(text);
  }

  @Override
  public int read(char[] target, int from, int length) throws IOException {
    int count = input.read(target, from, length);
    for (int i = from; i < from + count; i++) {
      target[i] = Simplified.of(target[i]);
    }
    return count;
  }

  @Override
  protected int correct(int offset) {
    return offset;
  }
}
